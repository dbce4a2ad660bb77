//! The engine against a second one that was written from the page alone (M8).

use miqnet_core::Row;
use miqnet_domain::Verdict;
use miqnet_testkit::{generate, oracle};
use proptest::prop_assert_eq;

use crate::support::{catalog, check, explained, gate_verdicts, oracle_world, points};

#[test]
fn the_engine_says_what_the_page_says() {
    check(10, &generate::pair(), |(candidate, vacancy)| {
        let page = oracle::judge(&candidate, &vacancy, &oracle_world());
        let engine = explained(&candidate, &vacancy);
        prop_assert_eq!(gate_verdicts(&engine), page.gate_verdicts);
        prop_assert_eq!(points(&engine), page.points);
        prop_assert_eq!(engine.vacancy_blocked, page.vacancy_blocked);
        prop_assert_eq!(engine.numerator(), page.numerator);
        prop_assert_eq!(engine.denominator(), page.denominator);

        let pair = Row::new(&catalog(vec![vacancy]), &candidate).pair(0);
        prop_assert_eq!(pair.verdict, page.verdict);
        prop_assert_eq!(pair.score, page.score);
        prop_assert_eq!(pair.wish_match, page.wish_match);
        Ok(())
    });
}

#[test]
fn generated_pairs_have_every_verdict() {
    use std::cell::RefCell;
    let counts = RefCell::new([0_u32; 3]);
    check(10, &generate::pair(), |(candidate, vacancy)| {
        let verdict = oracle::judge(&candidate, &vacancy, &oracle_world()).verdict;
        counts.borrow_mut()[verdict as usize] += 1;
        Ok(())
    });
    let counts = counts.into_inner();
    let total: u32 = counts.iter().sum();
    for verdict in Verdict::ALL {
        let count = counts[verdict as usize];
        assert!(count * 10 >= total, "{verdict:?}: {counts:?}");
    }
}
