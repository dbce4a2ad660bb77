//! Timetables that HiGHS proves, each checked and held against the search.

use std::time::Instant;

use miqnet_fair::exact::plan_exactly;
use miqnet_fair::{Instance, Limits, Plan, check, measure, plan};
use miqnet_fair_highs::Highs;
use miqnet_synth::{FairOptions, fair};

fn drawn(seed: u64, people: usize, tables: usize, slots: u16) -> Instance {
    let options = FairOptions {
        people,
        tables,
        slots,
        windows: true,
        interpreters: true,
    };
    let drawn = fair(seed, &options);
    Instance::new(drawn.fair, drawn.registrations, drawn.pairs).expect("every pair is known")
}

#[track_caller]
fn proved(instance: &Instance) -> Plan {
    let plan = plan_exactly(instance, &Limits::default(), &Highs::default());
    let (people, pairs) = (instance.registrations(), instance.pairs());
    assert_eq!(check(instance.fair(), people, pairs, &plan.timetable), []);
    let levels = measure(people, pairs, &plan.timetable);
    for result in &plan.levels[..6] {
        assert_eq!(result.value, levels.of(result.level));
        assert_eq!(result.gap(), 0, "{result:?}");
    }
    assert!(!plan.cut_short);
    plan
}

#[test]
fn the_best_values_of_a_known_fair_are_proved() {
    // HiGHS in Python, given a model written independently, finds the same.
    let plan = proved(&drawn(20_261_122, 60, 12, 10));
    let values: Vec<_> = plan.levels[..6].iter().map(|level| level.value).collect();
    assert_eq!(values, [57, 20, 7, 12, 12, 6_834_937]);
}

#[test]
fn no_search_is_better_than_a_proof_and_no_bound_lies_below_it() {
    let few = Limits {
        rounds: 300,
        bound_rounds: 300,
        ..Limits::default()
    };
    for seed in 1..=12 {
        let instance = drawn(seed, 24, 6, 8);
        let (best, searched) = (proved(&instance), plan(&instance, &few));
        let mut as_good = true;
        for (best, searched) in best.levels[..6].iter().zip(&searched.levels) {
            if as_good {
                assert!(best.value >= searched.value, "seed {seed}: {searched:?}");
                assert!(best.value <= searched.bound, "seed {seed}: {searched:?}");
            }
            as_good &= best.value == searched.value;
        }
    }
}

#[test]
fn the_same_fair_has_the_same_timetable() {
    let instance = drawn(5, 30, 8, 8);
    assert_eq!(proved(&instance), proved(&instance));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the time is over at once")]
fn without_time_there_is_the_timetable_of_the_search() {
    let instance = drawn(5, 12, 4, 6);
    let highs = Highs {
        until: Some(Instant::now()),
    };
    let plan = plan_exactly(&instance, &Limits::default(), &highs);
    assert!(plan.cut_short);
    let (people, pairs) = (instance.registrations(), instance.pairs());
    assert_eq!(check(instance.fair(), people, pairs, &plan.timetable), []);
    assert!(plan.levels[0].value > 0);
}
