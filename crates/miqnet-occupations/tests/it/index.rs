//! What is true of every ranking.

use miqnet_occupations::{IndexLabel, TitleIndex};
use proptest::prelude::*;

const LABELS: [(u32, &str); 8] = [
    (0, "Koch/Köchin"),
    (0, "Küchenkraft"),
    (0, "Beikoch"),
    (1, "Bäcker/Bäckerin"),
    (2, "Krankenpfleger/Krankenschwester"),
    (3, "Altenpfleger/Altenpflegerin"),
    (4, "Schweißer/Schweißerin"),
    (5, "кухар"),
];

fn labels<'a>(texts: &[(u32, &'a str)]) -> Vec<IndexLabel<'a>> {
    let labels = texts
        .iter()
        .map(|&(concept, text)| IndexLabel { concept, text });
    labels.collect()
}

#[test]
fn a_label_is_most_like_itself() {
    let index = TitleIndex::new(&labels(&LABELS));
    for (position, (concept, text)) in (0..).zip(LABELS) {
        let ranking = index.rank(text, 3);
        let best = ranking.first().expect("a label is like itself");
        assert_eq!((best.concept, best.label), (concept, position), "{text}");
        assert!(best.likeness <= TitleIndex::FULL);
    }
}

#[test]
fn labels_of_one_concept_support_each_other() {
    let alone = TitleIndex::new(&labels(&[(0, "Hilfskraft Küche"), (1, "Hilfskraft Kühe")]));
    let together = [
        (0, "Hilfskraft Küche"),
        (1, "Hilfskraft Kühe"),
        (0, "Küchenhilfe"),
    ];
    let supported = TitleIndex::with_rarity(&labels(&together), alone.rarity().clone());
    let lead = |index: &TitleIndex| {
        let ranking = index.rank("Hilfe Küche", 2);
        i64::from(ranking[0].likeness) - i64::from(ranking[1].likeness)
    };
    assert!(lead(&supported) > lead(&alone));
}

#[test]
fn what_shares_nothing_is_not_ranked() {
    let index = TitleIndex::new(&labels(&LABELS));
    assert_eq!(index.rank("🙂", 5), []);
    assert_eq!(index.rank("", 5), []);
    assert_eq!(TitleIndex::new(&[]).rank("Koch", 5), []);
}

proptest! {
    /// Greek shares no run of letters with any other script.
    #[test]
    fn a_label_that_shares_nothing_moves_no_other(
        title in "[a-zäöüß ]{1,30}",
        added in "[α-ω]{2,12}",
        concept in 0_u32..9,
    ) {
        let before = TitleIndex::new(&labels(&LABELS));
        let mut more = LABELS.to_vec();
        more.push((concept + 6, &added));
        let after = TitleIndex::with_rarity(&labels(&more), before.rarity().clone());
        prop_assert_eq!(before.rank(&title, 8), after.rank(&title, 8));
    }

    #[test]
    fn rankings_are_ordered_and_full_of_different_concepts(title in ".{0,40}", limit in 0_usize..9) {
        let ranking = TitleIndex::new(&labels(&LABELS)).rank(&title, limit);
        prop_assert!(ranking.len() <= limit);
        let order = |at: usize| (std::cmp::Reverse(ranking[at].likeness), ranking[at].concept);
        for at in 1..ranking.len() {
            prop_assert!(order(at - 1) < order(at));
        }
    }
}
