//! Whether likeness between occupations is a likeness.

use miqnet_domain::OccupationId;
use miqnet_occupations::{Dictionary, OccupationIx};

#[track_caller]
fn check(a: u32, b: u32, expected: u16) {
    let dictionary = Dictionary::built_in();
    let ix = |id| {
        dictionary
            .ix(OccupationId(id))
            .unwrap_or_else(|| panic!("{id} is missing"))
    };
    assert_eq!(dictionary.similarity(ix(a), ix(b)), expected, "{a} {b}");
    assert_eq!(dictionary.similarity(ix(b), ix(a)), expected, "{b} {a}");
}

#[test]
fn shared_digits_decide() {
    check(8130201, 8130201, 1000);
    check(8130201, 8130202, 950);
    check(8142401, 8143401, 700);
    check(8110201, 8111201, 700);
    check(7130201, 7132401, 600);
    check(9213301, 9211401, 650);
    check(5413201, 5311101, 120);
    check(2512201, 8140401, 0);
}

#[test]
fn four_digits_go_before_the_level() {
    check(7140101, 7140201, 850);
    check(8130101, 8130201, 850);
}

#[test]
fn an_assistants_post_is_related_to_its_profession() {
    check(8110201, 8140401, 600);
    check(7224301, 7224401, 850);
    check(5131101, 5212201, 600);
    check(8311101, 8411401, 650);
}

#[test]
fn near_pairs_cross_the_classification() {
    check(7221301, 7140201, 600);
    check(2930101, 2930201, 850);
    check(8411401, 8448301, 750);
    check(2722301, 2510401, 750);
    check(8180401, 6241201, 650);
    check(8130201, 8314101, 650);
}

#[test]
fn every_pair_is_symmetric_and_in_range() {
    let dictionary = Dictionary::built_in();
    let n = u16::try_from(dictionary.len()).expect("the table is small");
    for a in (0..n).map(OccupationIx) {
        assert_eq!(dictionary.similarity(a, a), 1000);
        for b in (a.0 + 1..n).map(OccupationIx) {
            let points = dictionary.similarity(a, b);
            assert_eq!(points, dictionary.similarity(b, a));
            assert!(points < 1000, "{a:?} {b:?}");
        }
    }
}

#[test]
#[should_panic(expected = "no occupation has this position")]
fn a_position_of_another_dictionary_is_refused() {
    let dictionary = Dictionary::built_in();
    dictionary.similarity(OccupationIx(0), OccupationIx(u16::MAX));
}
