//! Who has no talk, why, and what comes nearest.

use miqnet_domain::id::{CandidateId, TableId};

use super::*;

fn rows(fair: &Fair) -> Vec<(String, Vec<String>)> {
    let papers = fair.papers();
    let sheet = papers.of_kind(Kind::LeftOut).next().expect("its sheet");
    let rows = sheet.rows.iter();
    rows.map(|row| (row.what.clone(), lines(row))).collect()
}

#[test]
fn a_reason_of_the_fair_comes_with_the_talk_that_is_nearest() {
    let mut fair = Fair::of_fixtures();
    fair.lang = Lang::En;
    let rows = rows(&fair);
    let cells = |at: usize| rows[at].1.iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(rows[0].0, "no_table");
    assert_eq!(
        cells(0),
        [
            "Person K-5",
            "Possible at no table of the fair.",
            "",
            "With the sheets of people and vacancies this page names the reasons."
        ]
    );
    assert_eq!(rows[1].0, "no_time");
    assert_eq!(
        cells(1),
        [
            "Person K-6",
            "Her tables are closed while she is there.",
            "",
            "A talk at table T-3 at 13:30 comes nearest. It needs: she is there then."
        ]
    );
}

#[test]
fn what_the_engine_says_stands_beside_a_person_without_a_table() {
    let mut fair = Fair::of_fixtures();
    let id = CandidateId::new("K-5").expect("the id is short");
    for reason in NoPair::ALL {
        let barrier = Barrier {
            reason,
            detail: "Weg 3".to_owned(),
            step: "Führerschein".to_owned(),
        };
        fair.from_engine.people.insert(id.clone(), barrier);
        let rows = rows(&fair);
        assert_eq!(rows[0].0, reason.name());
        assert_eq!(rows[0].1[2..], ["Weg 3", "Führerschein"]);
    }
}

#[test]
fn a_table_without_a_talk_is_told_with_what_the_employer_could_change() {
    let mut fair = Fair::of_fixtures();
    let talks = fair.timetable.talks().iter();
    let others = talks.filter(|talk| talk.table.as_str() != "T-3");
    fair.timetable = Timetable::new(others.cloned().collect());
    let told = rows(&fair);
    let last = told.last().expect("the table");
    assert_eq!((&*last.0, &*last.1[0]), ("table_no_talk", "Tisch T-3"));
    let id = TableId::new("T-3").expect("the id is short");
    let barrier = TableBarrier {
        detail: "Sprache 4".to_owned(),
        step: Some("Den Betrieb fragen".to_owned()),
    };
    fair.from_engine.tables.insert(id, barrier);
    let told = rows(&fair);
    let last = told.last().expect("the table");
    assert_eq!(last.1[2..], ["Sprache 4", "Den Betrieb fragen"]);
}

#[test]
fn who_has_no_talk_is_asked_to_come_all_the_same() {
    let fair = Fair::of_fixtures();
    let papers = fair.papers();
    let own = papers
        .of_kind(Kind::Person)
        .find(|one| one.id == "K-5")
        .expect("her sheet");
    let says = |words: &str| own.lead.iter().any(|one| one.line().contains(words));
    assert!(says("Bitte kommen Sie trotzdem."));
    assert!(says("Там вам допоможуть."));
    assert!(own.rows.is_empty() && own.appointments.is_empty());
}

#[test]
fn a_free_seat_is_named_to_who_has_no_talk() {
    let mut fair = Fair::of_fixtures();
    let talks = fair.timetable.talks().iter();
    let others = talks.filter(|talk| talk.candidate.as_str() != "K-4");
    fair.timetable = Timetable::new(others.cloned().collect());
    let papers = fair.papers();
    let own = papers
        .of_kind(Kind::Person)
        .find(|one| one.id == "K-4")
        .expect("her sheet");
    let row = lines(&own.rows[0]);
    assert_eq!(
        row[1],
        "Vielleicht ist hier ein Platz frei / Можливо, тут є вільне місце"
    );
    assert!(row[2].starts_with("Tisch T-2"), "{row:?}");
}
