use proptest::prelude::*;

use super::*;
use crate::check;
use crate::testing::generate::{Size, easy, hard};
use crate::testing::try_out::best_levels;
use crate::testing::{Sketch, lines};

const SMALL: Size = Size {
    people: 4,
    tables: 3,
    slots: 3,
};
const BIGGER: Size = Size {
    people: 30,
    tables: 6,
    slots: 8,
};

/// Few rounds: small fairs need no more.
fn few() -> Limits<'static> {
    Limits {
        rounds: 400,
        bound_rounds: 200,
        ..Limits::default()
    }
}

/// Plans, has the plan judged, and returns it.
#[track_caller]
fn planned(instance: &Instance, limits: &Limits<'_>) -> Plan {
    let plan = plan(instance, limits);
    let (people, pairs) = (instance.registrations(), instance.pairs());
    assert_eq!(check(instance.fair(), people, pairs, &plan.timetable), []);
    let levels = measure(people, pairs, &plan.timetable);
    for result in &plan.levels {
        assert_eq!(result.value, levels.of(result.level));
    }
    for result in &plan.levels[..6] {
        assert!(result.bound >= result.value, "{result:?}");
    }
    plan
}

fn values(plan: &Plan) -> [u64; 6] {
    [0, 1, 2, 3, 4, 5].map(|nth: usize| plan.levels[nth].value)
}

/// The levels of the best timetable that can be made, idle slots left aside.
fn best(instance: &Instance) -> [u64; 6] {
    let levels = best_levels(instance).0;
    [0, 1, 2, 3, 4, 5].map(|nth: usize| levels[nth])
}

/// Holds the bounds of a plan against the best timetable.
fn no_better(plan: &Plan, best: [u64; 6]) -> Result<(), TestCaseError> {
    for (result, best) in plan.levels[..6].iter().zip(best) {
        prop_assert!(best <= result.bound, "{result:?} of {best}");
        if best > result.value {
            // Later bounds are about timetables that are as good as this one so far.
            break;
        }
    }
    Ok(())
}

#[track_caller]
fn check_lines(sketch: &Sketch, expected: &[&str]) {
    let plan = planned(&sketch.instance(), &few());
    assert_eq!(lines(&plan.timetable), expected);
}

#[test]
fn nobody_goes_without_a_talk_for_a_higher_score() {
    let sketch = Sketch::new(1)
        .table("A", 1, 0..1)
        .table("B", 1, 0..1)
        .person("K", 0..1, 1, 1)
        .person("L", 0..1, 1, 1)
        .pair("K", "A", 90)
        .pair("K", "B", 10)
        .pair("L", "A", 50);
    check_lines(&sketch, &["K B 0", "L A 0"]);
}

#[test]
fn an_interpreter_serves_one_talk_in_a_slot() {
    let sketch = Sketch::new(2)
        .table("A", 2, 0..2)
        .person("~K", 0..2, 1, 1)
        .person("~L", 0..1, 1, 1)
        .interpreter("I", miqnet_domain::Language::UK, 0..2)
        .pair("K", "A", 10)
        .pair("L", "A", 10);
    check_lines(&sketch, &["K A 1 I", "L A 0 I"]);
}

#[test]
fn hard_inputs_give_a_partial_plan() {
    let none = Sketch::new(2).table("A", 1, 0..2);
    check_lines(&none, &[]);
    // A table nobody fits, a person who fits nothing, a window shorter than a talk, a language
    // that nobody interprets, more people than slots.
    let sketch = none
        .table("B", 1, 0..2)
        .person("K", 0..2, 3, 3)
        .person("L", 0..2, 1, 1)
        .person("M", 1..1, 1, 1)
        .person("~U", 0..2, 1, 1)
        .person("X", 0..2, 1, 1)
        .person("Y", 0..2, 1, 1)
        .pair("K", "A", 30)
        .pair("M", "A", 20)
        .pair("U", "A", 20)
        .pair("X", "A", 20)
        .pair("Y", "A", 10);
    check_lines(&sketch, &["K A 1", "X A 0"]);
    check_lines(&sketch.open_share(1000), &[]);
}

#[test]
fn a_caller_who_stops_gets_what_there_is() {
    let sketch = Sketch::new(4)
        .table("A", 1, 0..3)
        .table("B", 1, 0..4)
        .person("K", 0..4, 2, 2)
        .person("L", 1..4, 2, 2)
        .all_pairs();
    let limits = Limits {
        stop: &|| true,
        ..few()
    };
    let plan = planned(&sketch.instance(), &limits);
    assert!(plan.cut_short);
    assert_eq!(plan.levels[0].value, 2);
    assert!(!planned(&sketch.instance(), &few()).cut_short);
}

#[test]
fn people_do_not_wait_between_talks_without_need() {
    let mut sketch = Sketch::new(8);
    for table in ["A", "B", "C", "D"] {
        sketch = sketch.table(table, 1, 0..8);
    }
    for person in ["K", "L", "M", "N", "O", "P"] {
        sketch = sketch.person(person, 0..8, 3, 3);
    }
    let plan = planned(&sketch.all_pairs().instance(), &few());
    assert_eq!(plan.levels[2].value, 6);
    assert_eq!(plan.levels[6].value, 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn without_windows_every_level_but_the_last_is_the_best(sketch in easy(SMALL)) {
        let instance = sketch.instance();
        let plan = planned(&instance, &few());
        prop_assert_eq!(values(&plan), best(&instance));
        prop_assert!(plan.levels[..6].iter().all(|level| level.gap() == 0));
    }

    #[test]
    fn the_floor_is_that_of_the_best_timetable(sketch in hard(SMALL)) {
        let instance = sketch.instance();
        let plan = planned(&instance, &few());
        prop_assert_eq!(values(&plan)[0], best(&instance)[0]);
    }

    #[test]
    fn no_timetable_exceeds_a_bound(sketch in hard(SMALL)) {
        let instance = sketch.instance();
        no_better(&planned(&instance, &few()), best(&instance))?;
    }

    #[test]
    fn no_timetable_exceeds_a_bound_of_a_plan_that_was_cut_short(
        sketch in hard(SMALL),
        patience in 0..100_u32,
    ) {
        let instance = sketch.instance();
        let asked = std::cell::Cell::new(0);
        let stop = || asked.replace(asked.get() + 1) >= patience;
        let limits = Limits { stop: &stop, ..few() };
        let plan = planned(&instance, &limits);
        prop_assert!(plan.cut_short || asked.get() <= patience);
        no_better(&plan, best(&instance))?;
    }

    #[test]
    fn a_plan_keeps_every_rule_and_comes_again(sketch in hard(BIGGER)) {
        let instance = sketch.instance();
        let first = planned(&instance, &few());
        let mut shuffled = sketch.clone();
        shuffled.tables.reverse();
        shuffled.people.reverse();
        shuffled.interpreters.reverse();
        shuffled.pairs.reverse();
        prop_assert_eq!(first, planned(&shuffled.instance(), &few()));
    }

    #[test]
    fn one_table_more_never_lowers_the_first_level(sketch in hard(SMALL), pairs in any::<u8>()) {
        let before = values(&planned(&sketch.instance(), &few()));
        let mut more = sketch.clone().table("T9", 1, 0..1);
        for (nth, person) in sketch.people.iter().enumerate() {
            if pairs >> nth & 1 == 1 {
                more = more.pair(person.candidate.as_str(), "T9", 50);
            }
        }
        let after = values(&planned(&more.instance(), &few()));
        prop_assert!(after[0] >= before[0], "{before:?} {after:?}");
    }
}
