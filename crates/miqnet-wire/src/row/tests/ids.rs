//! How ids are told apart, and rows whose cells slipped.

use miqnet_occupations::Dictionary;

use super::rows::{check_candidates, table};
use crate::{column::Side, row::candidates};

#[test]
fn an_id_can_be_seen_and_told_from_every_other() {
    check_candidates(
        "id;Deutsch\nK-1;B1\nk-1;B1\nK–1 ;B1\nK-2\u{200f};B1\n\u{200b};B1\n?;B1\nK 1;B1\n",
        &[
            "3 id R302",
            "4 id R302",
            "5 id V413",
            "6 id V413",
            "7 id V413",
        ],
    );
}

#[test]
fn cells_that_a_stray_separator_moved_are_one_problem() {
    let moved = table(Side::Candidates, "id;Deutsch;PLZ\nK-1;;B1;71032\n");
    let import = candidates(&moved, &Dictionary::built_in());
    assert_eq!((import.issues, import.bad_rows), (vec![], vec![2]));
}
