//! Nobody learns a name who may not (LW-7).

use super::*;

/// K-1 agreed that tables may see her name, K-2 did not.
const NAMES: &str =
    "Nummer;Name;Telefon\nK-1;Testperson Eins;0\nK-2;Testperson Zwei;0\nK-9;Fremd;0\n";

#[test]
fn a_table_sees_the_names_of_those_alone_who_agreed() {
    let mut fair = Fair::of_fixtures();
    fair.names = read_names("names.csv", NAMES.as_bytes()).expect("names");
    let papers = fair.papers();
    let mut n_shown = 0;
    for document in &papers.documents {
        let all = serde_json::to_string(document).expect("it can be written");
        let own = |id| document.kind == Kind::Person && document.id == id;
        assert_eq!(all.contains("Testperson Zwei"), own("K-2"), "{all}");
        assert!(!all.contains("Fremd"), "{all}");
        let visits = document.rows.iter().any(|row| row.cells[1].line() == "K-1");
        let may_see = own("K-1") || (document.kind == Kind::Table && visits);
        assert_eq!(all.contains("Testperson Eins"), may_see, "{all}");
        n_shown += usize::from(may_see && document.kind == Kind::Table);
    }
    assert!(n_shown > 0, "K-1 visits a table");
}

#[test]
fn without_a_sheet_of_names_there_is_no_column_for_them() {
    let papers = Fair::of_fixtures().papers();
    for table in papers.of_kind(Kind::Table) {
        assert!(table.header.iter().all(|name| name.line() != "Name"));
    }
}

#[test]
fn a_table_learns_of_a_person_what_the_law_allows_and_no_more() {
    let papers = Fair::of_fixtures().papers();
    for table in papers.of_kind(Kind::Table) {
        let header: Vec<_> = table.header.iter().map(Words::line).collect();
        let allowed = ["Uhrzeit", "Person", "Sprachen", "Dolmetschen", "Notizen"];
        assert_eq!(header, allowed);
    }
}

#[test]
fn names_do_not_show_themselves() {
    let names = read_names("names.csv", NAMES.as_bytes()).expect("names");
    assert_eq!(format!("{names:?}"), "Names(3)");
}
