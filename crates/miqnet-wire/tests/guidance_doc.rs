//! `docs/GUIDANCE.md` and the rules of guidance hold each other equal.

use miqnet_guidance::GuidanceRule;

const DOC: &str = include_str!("../../../docs/GUIDANCE.md");

/// The cells of each table row that starts with a rule id, in the order of the document.
fn rows() -> Vec<Vec<&'static str>> {
    let rows = DOC
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let rows = rows.map(|row| row.split(" | ").collect::<Vec<_>>());
    rows.filter(|cells| cells[0] != "Id" && cells[0] != "---")
        .collect()
}

#[test]
fn the_document_lists_every_rule_once_in_order_and_no_other() {
    let listed: Vec<_> = rows().iter().map(|cells| cells[0]).collect();
    let known: Vec<_> = GuidanceRule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(listed, known);
}

#[test]
fn every_row_says_the_rule_what_follows_and_the_source() {
    for cells in rows() {
        assert_eq!(cells.len(), 4, "{cells:?}");
        assert!(
            cells[1].ends_with('.') && cells[2].ends_with('.'),
            "{cells:?}"
        );
    }
}
