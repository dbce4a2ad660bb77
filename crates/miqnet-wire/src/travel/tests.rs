use std::collections::BTreeSet;

use miqnet_domain::{finding::Partner, place::PostalCode, travel::StatedMode};

use proptest::prelude::*;

use super::*;

/// The description of the files.
const DOCUMENT: &str = include_str!("../../../../docs/TRAVEL.md");

fn code(text: &str) -> PostalCode {
    PostalCode::new(text).expect("the test's postal code is valid")
}

/// The built-in table with a user's file.
fn with(bytes: &[u8]) -> Result<TravelTable, Vec<TravelError>> {
    with_file(built_in(), "times.csv", bytes)
}

#[test]
fn the_county_is_complete() {
    let table = built_in();
    let county: Vec<_> = table
        .places
        .iter()
        .filter(|place| place.in_county)
        .collect();
    let towns: BTreeSet<_> = county.iter().map(|place| &*place.town).collect();
    assert_eq!((county.len(), towns.len()), (41, 26));
}

#[test]
fn a_postal_code_names_its_town_and_its_authority() {
    #[track_caller]
    fn check(postal: &str, town: &str, in_county: bool, abh: Partner) {
        let table = built_in();
        let place = table
            .place(code(postal))
            .expect("the table knows the postal code");
        assert_eq!(
            (&*place.town, place.in_county, place.abh),
            (town, in_county, abh)
        );
    }
    check("71032", "Böblingen", true, Partner::AbhBoeblingen);
    check("71060", "Sindelfingen", true, Partner::AbhSindelfingen);
    check("71226", "Leonberg", true, Partner::AbhLeonberg);
    check("71083", "Herrenberg", true, Partner::AbhHerrenberg);
    check("71101", "Schönaich", true, Partner::AbhCounty);
    check("70465", "Renningen", true, Partner::AbhCounty);
    check("75392", "Deckenpfronn", true, Partner::AbhCounty);
    check("70173", "Stuttgart", false, Partner::AbhElsewhere);
    check("75365", "Calw", false, Partner::AbhElsewhere);
    check("72072", "Tübingen", false, Partner::AbhElsewhere);
}

#[test]
fn a_relation_takes_the_shortest_way_over_the_lines() {
    #[track_caller]
    fn check(from: &str, to: &str, minutes: Option<u16>) {
        let table = built_in();
        assert_eq!(
            table.rail_minutes(code(from), code(to)),
            minutes,
            "{from} to {to}"
        );
        assert_eq!(
            table.rail_minutes(code(to), code(from)),
            minutes,
            "{to} to {from}"
        );
    }
    check("71083", "71032", Some(15));
    check("71083", "71034", Some(15));
    check("71032", "71229", Some(28));
    check("71032", "71034", Some(0));
    // Schönbuchbahn to Böblingen 14, change 5, S1 to Herrenberg 15.
    check("71088", "71083", Some(34));
    // Hermann-Hesse-Bahn 20, change 5, S6 to Renningen 7, change 5, S60 to Böblingen 21.
    check("75365", "71032", Some(58));
    // No station.
    check("71101", "71032", None);
    check("71159", "71083", None);
}

#[test]
fn relations_are_sorted_and_lead_to_known_places() {
    let table = built_in();
    assert!(
        table
            .rail
            .is_sorted_by(|before, after| (before.0, before.1) < (after.0, after.1))
    );
    for (from, to, _) in &table.rail {
        assert!(from != to && table.place(*from).is_some(), "{from} to {to}");
    }
}

#[test]
fn spoiled_lines_of_the_railway_are_refused() {
    #[track_caller]
    fn check(lines: &str, expected: &str) {
        let text = format!("line,station,minutes,postal_codes\n{lines}");
        assert_eq!(rail::read(&text), Err(expected.to_owned()));
    }
    check(
        "S1,A,0,71083",
        "no line named \"change of trains\" states the minutes of a change",
    );
    let change = "change of trains,,5,\n";
    check(
        &format!("{change}S1,A,3,71083\nS1,B,3,71032"),
        "S1 at B runs backwards",
    );
    check(
        &format!("{change}S1,A,0,7108"),
        "A serves \"7108\", no postal code",
    );
}

#[test]
fn a_file_states_times_in_german_or_english() {
    #[track_caller]
    fn check(bytes: &[u8], expected: &[(StatedMode, u16)]) {
        let table = with(bytes).expect("the file has no fault");
        let stated: Vec<_> = table
            .stated
            .iter()
            .map(|time| (time.mode, time.minutes))
            .collect();
        assert_eq!(stated, expected);
        for time in table.stated {
            assert_eq!((time.from, time.to), (code("71101"), code("71032")));
        }
    }
    use StatedMode::{Bicycle, Car, PublicTransport};
    let all = [(Car, 20), (PublicTransport, 20), (Bicycle, 20)];
    check(b"from,to,mode,minutes\n71101,71032,car,9\n", &[(Car, 9)]);
    check(b"minutes;to;from\r\n20;71032;71101\r\n", &all);
    check(
        b"VON;Nach;Verkehrsmittel;Minuten\n71101;71032;;20\n;;;\n",
        &all,
    );
    check(b"von\tnach\tminuten\n71101\t71032\t20\n", &all);
    check(
        "\u{feff}von;nach;verkehrsmittel;minuten\n71101;71032;ÖPNV;18".as_bytes(),
        &[(PublicTransport, 18)],
    );
    check(
        b"von;nach;verkehrsmittel;minuten\n71101;71032;\xd6PNV;18",
        &[(PublicTransport, 18)],
    );
    // The line for one mode goes before the line for all modes, wherever it stands.
    check(
        b"from;to;mode;minutes\n71101;71032;bicycle;25\n71101;71032;;20\n",
        &[(Car, 20), (PublicTransport, 20), (Bicycle, 25)],
    );
    check(b"from;to;minutes\n", &[]);
}

#[test]
fn each_planted_fault_is_named_with_its_line() {
    #[track_caller]
    fn check(text: &str, expected: &[(u64, &str)]) {
        let errors = with(text.as_bytes()).expect_err("the file has a fault");
        let found: Vec<_> = errors
            .iter()
            .map(|one| (one.line, one.problem.code()))
            .collect();
        assert_eq!(found, expected);
        for (_, code) in expected {
            let documented = format!("\n| `{code}` |");
            assert!(DOCUMENT.contains(&documented), "{code} is not documented");
        }
    }
    check("", &[(1, "travel_empty")]);
    check(" \n;;\n", &[(1, "travel_empty")]);
    check(
        "from;minutes;km;von\n",
        &[
            (1, "travel_unknown_column"),
            (1, "travel_double_column"),
            (1, "travel_missing_column"),
        ],
    );
    let header = "from;to;mode;minutes\n";
    check(
        &format!("{header}71101;71032;car"),
        &[(2, "travel_cell_count")],
    );
    check(
        &format!("{header}71101;71032;car;9;9"),
        &[(2, "travel_cell_count")],
    );
    check(
        &format!("{header}7110;Böblingen;boat;1h\n\n71101;71032;car;601"),
        &[
            (2, "travel_postal_code"),
            (2, "travel_postal_code"),
            (2, "travel_mode"),
            (2, "travel_minutes"),
            (4, "travel_minutes"),
        ],
    );
    check(
        &format!("{header}71101;71032;car;9\n71101;71032;auto;9"),
        &[(3, "travel_double")],
    );
    check(
        &format!("{header}\"71101;71032;car;9\n71101;71032;car;9\n"),
        &[(2, "travel_cell_count")],
    );
}

#[test]
fn an_error_says_what_to_do() {
    let errors = with(b"from;to;minutes\n71101;71032;soon\n").expect_err("soon is no number");
    assert_eq!(
        errors[0].to_string(),
        "times.csv: line 2: minutes is \"soon\": write a whole number from 0 to 600"
    );
}

#[test]
fn a_later_file_replaces_the_times_that_it_states() {
    let first = with(b"from;to;mode;minutes\n71101;71032;car;9\n71101;71032;bus;30\n");
    let first = first.expect("the file has no fault");
    let second = b"from;to;mode;minutes\n71101;71032;car;11\n";
    let both = with_file(first.clone(), "b.csv", second).expect("the file has no fault");
    let minutes = |mode| both.stated_minutes(code("71032"), code("71101"), mode);
    assert_eq!(minutes(StatedMode::Car), Some(11));
    assert_eq!(minutes(StatedMode::PublicTransport), Some(30));
    let digests = [built_in().digest, first.digest, both.digest];
    assert_eq!(BTreeSet::from(digests.clone()).len(), 3);
    assert!(digests.iter().all(|digest| digest.len() == 64));
}

#[test]
fn the_example_of_the_documentation_is_read() {
    let example = DOCUMENT
        .split("```csv\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let example = example.expect("the document has an example");
    let table = with(example.as_bytes()).expect("the example has no fault");
    let minutes = |mode| table.stated_minutes(code("71159"), code("71083"), mode);
    assert_eq!(minutes(StatedMode::Car), Some(14));
    assert_eq!(minutes(StatedMode::PublicTransport), Some(26));
    assert_eq!(minutes(StatedMode::Bicycle), Some(26));
}

#[test]
fn the_documentation_names_every_spelling() {
    for name in stated::spellings() {
        assert!(
            DOCUMENT.contains(&format!("`{name}`")),
            "{name} is not documented"
        );
    }
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let with_header = [b"from;to;mode;minutes\n".as_slice(), &bytes].concat();
        for file in [&bytes, &with_header] {
            if let Err(errors) = with_file(TravelTable::default(), "noise.csv", file) {
                prop_assert!(errors.is_sorted_by_key(|error| error.line) && !errors.is_empty());
            }
        }
    }

    #[test]
    fn the_reader_keeps_each_line(minutes in prop::collection::vec(0..=600_u16, 1..40)) {
        let mut file = "von;nach;verkehrsmittel;minuten\n".to_owned();
        for (ix, minutes) in minutes.iter().enumerate() {
            file += &format!("{};71032;auto;{minutes}\n", 71_100 + ix);
        }
        let table = with_file(TravelTable::default(), "times.csv", file.as_bytes());
        let table = table.map_err(|errors| TestCaseError::fail(errors[0].to_string()))?;
        let read: Vec<_> = table.stated.iter().map(|time| time.minutes).collect();
        prop_assert_eq!(read, minutes);
    }
}
