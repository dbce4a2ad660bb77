use miqnet_domain::Language;

use super::*;
use crate::testing::{Sketch, timetable};

fn sketch() -> Sketch {
    Sketch::new(4)
        .table("A", 1, 0..4)
        .table("B", 2, 1..3)
        .person("K", 0..4, 1, 2)
        .person("L", 1..3, 1, 3)
        .person("~U", 0..4, 1, 3)
        .interpreter("I", Language::UK, 0..2)
        .interpreter("R", Language::RU, 0..4)
        .pair("K", "A", 10)
        .pair("K", "B", 20)
        .pair("L", "B", 30)
        .pair("U", "A", 40)
        .pair("U", "B", 50)
}

#[track_caller]
fn check_of(sketch: &Sketch, talks: &str, expected: &[&str]) {
    let instance = sketch.instance();
    let clashes = check(
        instance.fair(),
        instance.registrations(),
        instance.pairs(),
        &timetable(talks),
    );
    let said: Vec<_> = clashes.iter().map(ToString::to_string).collect();
    assert_eq!(said, expected);
}

#[test]
fn a_timetable_that_keeps_every_rule_has_no_clash() {
    check_of(&sketch(), "", &[]);
    check_of(&sketch(), "K A 0 \n K B 1 \n L B 1 \n U A 1 I", &[]);
    // An interpreter who is not needed is no clash.
    check_of(&sketch(), "K A 3 R", &[]);
}

#[test]
fn each_talk_is_judged_by_itself() {
    let check = |talks: &str, expected: &[&str]| check_of(&sketch(), talks, expected);
    check("X A 0", &["X is not registered"]);
    check("K X 0", &["the fair has no table X"]);
    check("K A 4", &["the day has no slot 4"]);
    check("K A 0 X", &["the fair has no interpreter X"]);
    check("L A 1", &["L and table A may not be brought together"]);
    check(
        "L B 0",
        &["L is not there in slot 0", "table B is closed in slot 0"],
    );
    check(
        "L B 3",
        &["L is not there in slot 3", "table B is closed in slot 3"],
    );
    check("K B 3", &["table B is closed in slot 3"]);
    check(
        "U A 0",
        &["U and table A share no language in slot 0, and nobody interprets"],
    );
    check("U A 0 R", &["interpreter R speaks no language of U"]);
    check("U A 2 I", &["interpreter I is not there in slot 2"]);
}

#[test]
fn talks_are_judged_together() {
    let check = |talks: &str, expected: &[&str]| check_of(&sketch(), talks, expected);
    check("K A 0 \n K A 1", &["K and table A meet 2 times"]);
    check("K A 1 \n K B 1", &["K has 2 talks in slot 1"]);
    check(
        "K A 1 \n U A 1 I",
        &["table A has 2 talks in slot 1 and 1 seats"],
    );
    check(
        "U A 1 I \n U B 1 I",
        &[
            "U has 2 talks in slot 1",
            "interpreter I has 2 talks in slot 1",
        ],
    );
    check(
        "K A 0 \n K B 1 \n K A 2",
        &[
            "K and table A meet 2 times",
            "K has 3 talks and takes 2 at most",
        ],
    );
    // The same line twice is told with everything that it breaks.
    check(
        "K A 0 \n K A 0",
        &[
            "K and table A meet 2 times",
            "K has 2 talks in slot 0",
            "table A has 2 talks in slot 0 and 1 seats",
        ],
    );
}

#[test]
fn the_open_share_stays_free() {
    // Half of the four seat-slots of each table.
    let sketch = sketch().open_share(500);
    check_of(&sketch, "K A 0 \n U A 1 I", &[]);
    let third = sketch.clone().person("M", 0..4, 1, 1).pair("M", "A", 1);
    check_of(
        &third,
        "K A 0 \n U A 1 I \n M A 2",
        &["table A has 3 talks, but only 2 seats may be promised"],
    );
}

#[test]
fn levels_count_what_stands_there() {
    let instance = sketch().person("M", 0..4, 3, 3).instance();
    let levels = |talks: &str| {
        let timetable = timetable(talks);
        crate::measure(instance.registrations(), instance.pairs(), &timetable).0
    };
    assert_eq!(levels(""), [0; 7]);
    assert_eq!(levels("K A 0"), [1, 0, 0, 1, 0, 10, 0]);
    // K wants one talk: her second one counts for table and score.
    assert_eq!(levels("K A 0 \n K B 2"), [1, 0, 0, 2, 0, 30, 1]);
    assert_eq!(levels("M A 0 \n M B 2 \n M C 3"), [1, 1, 1, 3, 0, 0, 1]);
    assert_eq!(levels("X A 0 \n K A 1"), [1, 0, 0, 1, 1, 10, 0]);
}

#[test]
fn fewer_idle_slots_are_better_and_come_last() {
    let levels = |score, idle| crate::Levels([1, 0, 0, 1, 0, score, idle]);
    assert!(levels(5, 0) > levels(5, 1));
    assert!(levels(6, 9) > levels(5, 0));
    assert!(crate::Levels([2, 0, 0, 0, 0, 0, 0]) > levels(900, 0));
}
