//! Explanations against what they explain (M6).

use miqnet_core::Row;
use miqnet_domain::Verdict;
use miqnet_testkit::generate;
use proptest::{prop_assert, prop_assert_eq};

use crate::support::{catalog, check};

#[test]
fn an_explanation_adds_up_to_what_it_explains() {
    check(10, &generate::pair(), |(candidate, vacancy)| {
        let catalog = catalog(vec![vacancy]);
        let explanation = miqnet_core::explain(&catalog, &candidate, 0);
        let pair = explanation.pair;
        prop_assert_eq!(Row::new(&catalog, &candidate).pair(0), pair);
        prop_assert_eq!(
            100 * explanation.numerator() / explanation.denominator(),
            pair.score
        );
        prop_assert_eq!(Verdict::of(&explanation.findings), pair.verdict);
        prop_assert_eq!(explanation.wish_conflicts.is_empty(), pair.wish_match);
        prop_assert!(
            explanation
                .findings
                .is_sorted_by_key(|finding| finding.gate)
        );
        let deciding = explanation.deciding();
        prop_assert_eq!(deciding.is_none(), pair.verdict == Verdict::EligibleNow);
        if let Some(deciding) = deciding {
            prop_assert_eq!(Verdict::of([deciding]), pair.verdict);
        }
        Ok(())
    });
}
