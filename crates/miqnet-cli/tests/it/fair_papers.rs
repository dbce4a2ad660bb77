//! `miqnet fair papers`, and the way from the county to printed sheets.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::bench::{Bench, all_files};

const PAPERS: &str = "fair papers fair.json plan.json --day 2027-01-21 --printed-on 14.1.2027";

/// The forms of a sheet of its own.
const FORMS: [&str; 4] = ["html", "ics", "csv", "xlsx"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A directory with the fair of `fixtures/fair`, its house and its timetable.
fn bench() -> Bench {
    let bench = Bench::empty();
    for name in ["fair.json", "venue.json"] {
        let path = root().join("fixtures/fair").join(name);
        bench.write(name, &fs::read(path).expect("the fixture is there"));
    }
    let plan = bench.run("fair plan fair.json").with(0);
    bench.write("plan.json", plan.as_bytes());
    bench
}

fn names(bench: &Bench, dir: &str) -> BTreeSet<String> {
    let files = all_files(&bench.path(dir)).into_iter();
    files.map(|(name, _)| name).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

#[test]
fn every_sheet_is_written_in_every_form() {
    let bench = bench();
    let said = bench
        .run(&format!("{PAPERS} --venue venue.json --out papers"))
        .with(0);
    assert!(
        said.contains("3 Tische, 6 Personen und 1 Dolmetschende"),
        "{said}"
    );
    assert!(
        said.contains("Person K-5: An keinem Tisch der Messe möglich."),
        "{said}"
    );
    let found = names(&bench, "papers");
    let mut expected: BTreeSet<String> = BTreeSet::new();
    for kind in ["tables", "people", "interpreters", "wall", "left_out"] {
        expected.extend(["html", "csv"].map(|ending| format!("{kind}.{ending}")));
    }
    expected.extend(["timetable.xlsx", "papers.json"].map(str::to_owned));
    for table in ["T-1", "T-2", "T-3"] {
        expected.extend(FORMS.map(|ending| format!("tables/{table}.{ending}")));
    }
    for n in 1..=6 {
        // Nobody needs a calendar without an event.
        let forms = FORMS.into_iter().filter(|form| n <= 4 || *form != "ics");
        expected.extend(forms.map(|ending| format!("people/K-{n}.{ending}")));
    }
    expected.extend(FORMS.map(|ending| format!("interpreters/D-1.{ending}")));
    expected.insert("wall.ics".to_owned());
    assert_eq!(found, expected);
    let own = bench.text("papers/people/K-1.csv");
    assert!(own.contains("Bäckerei Krümel & Söhne"), "{own}");
    assert!(!own.contains("K-2"), "a person sees her own talks only");
    let wall = bench.text("papers/wall.ics");
    let talks = json(&bench.text("plan.json"));
    let talks = talks["talks"].as_array().expect("a list").len();
    assert_eq!(wall.matches("BEGIN:VEVENT").count(), talks, "{wall}");
    let page = bench.text("papers/people/K-1.html");
    assert!(page.contains("Bäckerei Krümel &amp; Söhne"), "{page}");
    assert!(page.contains("lang=\"uk\""), "{page}");
    assert!(!page.contains("K-2"), "a person sees her own sheet only");
    assert_eq!(
        bench.text("papers/people.html").matches("<article").count(),
        6
    );
}

#[cfg(unix)]
#[test]
fn sheets_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = bench();
    bench.run(&format!("{PAPERS} --out papers")).with(0);
    for (name, _) in all_files(&bench.path("papers")) {
        let path = bench.path("papers").join(&name);
        let mode = fs::metadata(path)
            .expect("the file is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_later_print_takes_the_sheets_of_an_earlier_one_away() {
    let bench = bench();
    bench.run(&format!("{PAPERS} --out papers")).with(0);
    let mut fair = json(&bench.text("fair.json"));
    let without = |list: &mut Value, field: &str, id: &str| {
        let list = list.as_array_mut().expect("a list");
        list.retain(|one| one[field] != id);
    };
    without(&mut fair["people"], "id", "K-6");
    without(&mut fair["pairs"], "person", "K-6");
    bench.write("fair.json", fair.to_string().as_bytes());
    bench
        .run(&format!("{PAPERS} --edition 2 --out papers"))
        .with(0);
    assert!(!names(&bench, "papers").contains("people/K-6.html"));
    let page = bench.text("papers/tables.html");
    assert!(page.contains("Stand 14.1.2027 · Ausgabe 2"), "{page}");
    let calendar = bench.text("papers/people/K-1.ics");
    assert!(calendar.contains("SEQUENCE:1"), "{calendar}");
}

#[test]
fn nothing_is_printed_from_a_timetable_with_a_clash() {
    let bench = bench();
    let edited = bench
        .text("plan.json")
        .replacen("\"slot\": 1", "\"slot\": 0", 1);
    bench.write("plan.json", edited.as_bytes());
    for (lang, told) in [
        ("de", "Tisch T-1 hat um 13:00 2 Gespräche und 1 Plätze."),
        ("uk", "За столом T-1 о 13:00 розмов: 2, а місць: 1."),
        ("en", "Table T-1 has 2 talks at 13:00 and 1 seats."),
    ] {
        let ran = bench.run(&format!("--lang {lang} {PAPERS} --out papers"));
        assert_eq!((ran.code, &*ran.out), (2, ""));
        assert!(ran.err.starts_with("C516: "), "{}", ran.err);
        assert!(ran.err.contains(told), "{}", ran.err);
    }
    assert!(!bench.path("papers").exists());
}

#[test]
fn faults_of_the_files_beside_the_fair_are_told_and_nothing_is_written() {
    let bench = bench();
    bench.write("names.csv", b"id;name\nK-1;\n");
    let ran = bench.run(&format!("{PAPERS} --names names.csv --out papers"));
    assert_eq!((ran.code, &*ran.out), (1, ""));
    assert!(ran.err.contains("names.csv:2"), "{}", ran.err);
    bench.write("venue.json", b"{\"tables\": [{\"table\": \"T-9\"}]}");
    let ran = bench.run(&format!("{PAPERS} --venue venue.json --out papers"));
    assert_eq!((ran.code, &*ran.out), (2, ""));
    let told = "venue.json: tables[0].table: fair_no_such_table Die Messe hat keinen Tisch „T-9“";
    assert!(ran.err.contains(told), "{}", ran.err);
    bench.write("sheets.csv", b"");
    let ran = bench.run(&format!("{PAPERS} --candidates sheets.csv --out papers"));
    assert_eq!(ran.code, 2, "one sheet without the other is no use");
    assert!(!bench.path("papers").exists());
}

#[test]
fn a_directory_with_something_else_in_it_is_left_alone() {
    let bench = bench();
    fs::create_dir(bench.path("papers")).expect("a directory");
    bench.write("papers/people.html", b"mine");
    let ran = bench.run(&format!("{PAPERS} --out papers"));
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("C508: "), "{}", ran.err);
    assert_eq!(bench.text("papers/people.html"), "mine");
}

/// The words of a command of the README's fair section behind `--`.
fn readme_command() -> Vec<String> {
    let readme = fs::read_to_string(root().join("README.md")).expect("the page is there");
    let section = readme
        .split("## A job fair\n")
        .nth(1)
        .expect("the section is there");
    let block = section.split("```\n").nth(1).expect("a command is there");
    let words = block
        .trim()
        .strip_prefix("cargo run --release -p miqnet-cli -- ")
        .expect("one command of cargo");
    words.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn the_command_of_the_readme_comes_from_the_county_to_printed_sheets() {
    let bench = Bench::empty();
    let mut words = readme_command();
    let out = words
        .iter()
        .position(|word| word == "--out")
        .expect("a directory");
    words[out + 1] = bench.path("out").display().to_string();
    let ran = Command::new(env!("CARGO_BIN_EXE_miqnet"))
        .current_dir(root())
        .args(&words)
        .output()
        .expect("the binary starts");
    let said = String::from_utf8(ran.stdout).expect("the binary writes UTF-8");
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );

    let papers = json(&bench.text("out/papers.json"));
    let documents = papers["documents"].as_array().expect("a list");
    let of_kind = |kind: &str| {
        documents
            .iter()
            .filter(|one| one["kind"] == kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(of_kind("table").len(), 12);
    assert_eq!(of_kind("person").len(), 100);

    let titles = of_kind("table");
    let titles = titles.iter().map(|table| table["title"].to_string());
    let house = fs::read_to_string(root().join("fixtures/fair/county_venue.json"));
    let house = json(&house.expect("the fixture is there"));
    for (title, table) in titles.zip(house["tables"].as_array().expect("a list")) {
        let employer = table["employer"].as_str().expect("a name");
        assert!(title.contains(employer), "{title} / {employer}");
    }

    // The timetable that was made passes the check.
    let judged = bench
        .run("fair check out/fair.json out/timetable.json")
        .with(0);
    assert!(judged.contains("\"clashes\": []"), "{judged}");
    let timetable = json(&bench.text("out/timetable.json"));
    let talks = timetable["talks"].as_array().expect("a list");
    assert!(talks.len() > 60, "{}", talks.len());

    // Tables learn what an employer may know, of everybody who comes.
    for table in of_kind("table") {
        for row in table["rows"].as_array().expect("a list") {
            if row["what"] == "talk" {
                let cells = row["cells"].as_array().expect("a list");
                assert_eq!(cells.len(), 9);
                let filled = cells[..8].iter().filter(|cell| cell[0] != "");
                assert_eq!(filled.count(), 8, "{row}");
            }
        }
    }

    // Who has no talk stands there with a reason, what is in the way and a step.
    let left_out = of_kind("left_out")[0]["rows"].as_array().expect("a list");
    let without = timetable["without_talk"].as_array().expect("a list");
    assert!(!without.is_empty());
    for one in without {
        let id = format!("Person {}", one["person"].as_str().expect("an id"));
        let row = left_out.iter().find(|row| row["cells"][0][0] == *id);
        let row = row.expect("the person stands there");
        let cells = row["cells"].as_array().expect("a list");
        assert_ne!(cells[1][0], "");
        assert_ne!(cells[3][0], "", "{row}");
        let is_of_engine = one["reason"] == "no_table";
        assert_eq!(cells[2][0] != "", is_of_engine, "{row}");
        if is_of_engine {
            let what = row["what"].as_str().expect("a word");
            assert!(["no_field", "no_fit", "no_wish"].contains(&what), "{row}");
        } else {
            assert_ne!(one["nearest"]["table"], Value::Null, "{one}");
        }
        assert!(said.contains(&id), "{said}");
    }
}

#[test]
fn a_frame_without_sheets_says_that_it_lacks_pairs() {
    let bench = Bench::empty();
    let frame = root().join("fixtures/county/fair.json");
    bench.write("fair.json", &fs::read(frame).expect("the fixture is there"));
    let ran = bench.run("fair papers fair.json --day 2027-01-21 --out papers");
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("fair.json: pairs: fair_no_pairs"),
        "{}",
        ran.err
    );
}
