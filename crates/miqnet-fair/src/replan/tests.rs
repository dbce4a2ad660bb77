use miqnet_domain::Language;
use miqnet_domain::id::CandidateId;
use proptest::prelude::*;

use super::*;
use crate::testing::generate::{Size, hard};
use crate::testing::try_out::{Begun, best_day};
use crate::testing::{Sketch, candidate, interpreter, lines, table, timetable};
use crate::{Limits, check, measure, plan};

/// Three tables, four slots, and somebody who needs the interpreter.
fn sketch() -> Sketch {
    Sketch::new(4)
        .table("A", 1, 0..4)
        .table("B", 1, 0..4)
        .person("K", 0..4, 2, 2)
        .person("L", 0..4, 1, 1)
        .person("~U", 0..4, 1, 1)
        .interpreter("I", Language::UK, 0..4)
        .interpreter("J", Language::UK, 2..4)
        .pair("K", "A", 50)
        .pair("K", "B", 40)
        .pair("L", "A", 60)
        .pair("U", "B", 30)
}

const RUNNING: &str = "K A 0 \n K B 1 \n L A 2 \n U B 2 I";

fn walk_in(id: &str, tables: &[&str]) -> Event {
    let mut sketch = Sketch::new(4).person(id, 0..4, 1, 1);
    for table in tables {
        sketch = sketch.pair(id, table, 20);
    }
    Event::WalkIn {
        registration: sketch.people.remove(0),
        pairs: sketch.pairs,
    }
}

/// Replans, has the timetable judged, and compares it and the changes in words.
#[track_caller]
fn check_day(sketch: &Sketch, now: u16, events: &[Event], day: &[&str], changes: &[&str]) {
    let instance = sketch.instance();
    let replanned = replan(&instance, &timetable(RUNNING), now, events).expect("they can be");
    assert_eq!(clashes(&replanned), []);
    assert_eq!(lines(&replanned.timetable), day);
    let said: Vec<_> = replanned.changes.iter().map(in_words).collect();
    assert_eq!(said, changes);
}

fn clashes(replanned: &Replanned) -> Vec<crate::Clash> {
    let instance = &replanned.instance;
    let (people, pairs) = (instance.registrations(), instance.pairs());
    check(instance.fair(), people, pairs, &replanned.timetable)
}

fn in_words(change: &Change) -> String {
    let line = |talk: &Talk| lines(&Timetable::new(vec![talk.clone()])).remove(0);
    match change {
        Change::Missed(talk) => format!("missed {}", line(talk)),
        Change::Cancelled(talk) => format!("cancelled {}", line(talk)),
        Change::Moved { from, to } => format!("{} becomes {}", line(from), line(to)),
        Change::Added(talk) => format!("added {}", line(talk)),
    }
}

const AS_PRINTED: [&str; 4] = ["K A 0", "K B 1", "L A 2", "U B 2 I"];

#[test]
fn nothing_changes_where_nothing_happened() {
    for now in 0..=4 {
        check_day(&sketch(), now, &[], &AS_PRINTED, &[]);
    }
    // After the last slot nothing can change any more.
    let closes = Event::TableCloses {
        table: table("B"),
        from: 0,
    };
    check_day(&sketch(), 4, &[closes], &AS_PRINTED, &[]);
}

#[test]
fn somebody_who_did_not_come_frees_her_seats() {
    check_day(
        &sketch(),
        1,
        &[Event::NoShow(candidate("K"))],
        &["L A 2", "U B 2 I"],
        &["missed K A 0", "cancelled K B 1"],
    );
    // The freed seat goes to whoever wants more.
    let more = sketch().person("M", 0..4, 1, 1).pair("M", "B", 10);
    check_day(
        &more,
        1,
        &[Event::NoShow(candidate("K"))],
        &["L A 2", "M B 1", "U B 2 I"],
        &["missed K A 0", "cancelled K B 1", "added M B 1"],
    );
}

#[test]
fn who_comes_late_gets_what_she_missed() {
    let late = Event::Late {
        candidate: candidate("K"),
        from: 1,
    };
    check_day(
        &sketch(),
        1,
        &[late],
        &["K A 3", "K B 1", "L A 2", "U B 2 I"],
        &["missed K A 0", "added K A 3"],
    );
    let leaves = Event::Leaves {
        candidate: candidate("L"),
        from: 2,
    };
    check_day(
        &sketch(),
        1,
        &[leaves],
        &["K A 0", "K B 1", "L A 1", "U B 2 I"],
        &["L A 2 becomes L A 1"],
    );
}

#[test]
fn an_interpreter_who_leaves_is_replaced() {
    let leaves = Event::InterpreterLeaves {
        interpreter: interpreter("I"),
        from: 1,
    };
    check_day(
        &sketch(),
        1,
        &[leaves],
        &["K A 0", "K B 1", "L A 2", "U B 2 J"],
        &["U B 2 I becomes U B 2 J"],
    );
}

#[test]
fn a_closed_table_takes_no_more_people() {
    let closes = Event::TableCloses {
        table: table("A"),
        from: 1,
    };
    check_day(
        &sketch(),
        1,
        &[closes],
        &["K A 0", "K B 1", "U B 2 I"],
        &["cancelled L A 2"],
    );
}

#[test]
fn one_printed_talk_makes_room_for_somebody_without_any() {
    // Two free seats at B: nobody has to move.
    check_day(
        &sketch(),
        1,
        &[walk_in("W", &["B"])],
        &["K A 0", "K B 1", "L A 2", "U B 2 I", "W B 3"],
        &["added W B 3"],
    );
    // All of B is taken: K, who has another talk, gives hers up for the third walk-in only.
    let events = [walk_in("W", &["B"]), walk_in("X", &["B"])];
    check_day(
        &sketch(),
        1,
        &events,
        &["K A 0", "L A 2", "U B 2 I", "W B 3", "X B 1"],
        &["cancelled K B 1", "added W B 3", "added X B 1"],
    );
}

#[test]
fn events_that_cannot_be_are_told_at_once() {
    let events = [
        Event::NoShow(candidate("X")),
        Event::TableCloses {
            table: table("X"),
            from: 0,
        },
        Event::InterpreterLeaves {
            interpreter: interpreter("X"),
            from: 0,
        },
        walk_in("K", &[]),
    ];
    let told = replan(&sketch().instance(), &timetable(RUNNING), 0, &events);
    let told: Vec<_> = told
        .expect_err("none of them can be")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        told,
        [
            "X is not registered",
            "the fair has no table X",
            "the fair has no interpreter X",
            "K is registered twice",
        ]
    );
    let unknown = replan(
        &sketch().instance(),
        &timetable(RUNNING),
        0,
        &[walk_in("W", &["X"])],
    );
    assert!(matches!(
        unknown.expect_err("there is no such table")[..],
        [EventProblem::Pair(_)]
    ));
}

/// Some of everything that can happen to a fair of a sketch.
fn events(sketch: &Sketch, chosen: &[(u8, usize, u16)]) -> Vec<Event> {
    let people = &sketch.people;
    let mut walk_ins = 0;
    let event = |(kind, nth, from): &(u8, usize, u16)| {
        let candidate = people[nth % people.len()].candidate.clone();
        let from = *from;
        Some(match kind {
            0 => Event::NoShow(candidate),
            1 => Event::Late { candidate, from },
            2 => Event::Leaves { candidate, from },
            3 => Event::TableCloses {
                table: sketch.tables[nth % sketch.tables.len()].id.clone(),
                from,
            },
            4 => Event::InterpreterLeaves {
                interpreter: sketch.interpreters.get(*nth)?.id.clone(),
                from,
            },
            _ => {
                walk_ins += 1;
                let slots = sketch.fair().slots().count();
                let id = format!("W{walk_ins}");
                let mut made = Sketch::new(slots).person(&id, 0..slots, 2, 2);
                for table in sketch.tables.iter().take(1 + nth % 3) {
                    made = made.pair(&id, table.id.as_str(), 30);
                }
                Event::WalkIn {
                    registration: made.people.remove(0),
                    pairs: made.pairs,
                }
            }
        })
    };
    chosen.iter().filter_map(event).collect()
}

/// The best levels of all rests of the day, idle slots left aside, told from outside.
///
/// Who lost a talk for herself alone counts as touched, and only such talks free seats: where people
/// compete for an interpreter who is left, `replan` may know of more.
fn best(running: &Timetable, now: u16, replanned: &Replanned) -> [u64; 7] {
    let instance = &replanned.instance;
    let fair = instance.fair();
    let missed = |talk: &&Talk| replanned.changes.contains(&Change::Missed((*talk).clone()));
    let (past, printed): (Vec<_>, Vec<_>) =
        running.talks().iter().partition(|talk| talk.slot < now);
    let (missed, held): (Vec<_>, Vec<_>) = past.into_iter().partition(missed);
    let is_open = |talk: &Talk| {
        let mut tables = fair.tables().iter();
        tables.any(|table| table.id == talk.table && table.open.contains(talk.slot))
    };
    let lost = |talk: &Talk| {
        let (people, pairs) = (instance.registrations(), instance.pairs());
        let mut alone = vec![Timetable::new(vec![talk.clone()])];
        for one in fair
            .interpreters()
            .iter()
            .filter(|_| talk.interpreter.is_some())
        {
            let interpreter = Some(one.id.clone());
            alone.push(Timetable::new(vec![Talk {
                interpreter,
                ..talk.clone()
            }]));
        }
        alone
            .iter()
            .all(|one| !check(fair, people, pairs, one).is_empty())
    };
    let lost: Vec<_> = printed.iter().filter(|talk| lost(talk)).collect();
    let printed_for = |id: &CandidateId| {
        let own = running.talks().iter().filter(|talk| talk.candidate == *id);
        own.count()
    };
    let is_touched = |id: &CandidateId| {
        let mut left = missed.iter().chain(lost.iter().copied());
        id.as_str().starts_with('W') || left.any(|talk| talk.candidate == *id)
    };
    let people = instance.registrations().people().iter();
    let most = people.map(|person| {
        let printed = printed_for(&person.candidate) as u16;
        person.most_talks.min(person.wanted_talks.max(printed))
    });
    let usual = |id: &CandidateId| match is_touched(id) {
        true => usize::MAX,
        false => printed_for(id),
    };
    best_day(
        instance,
        &Begun {
            held: held.into_iter().cloned().collect(),
            first: now,
            printed: printed.iter().map(|talk| (*talk).clone()).collect(),
            most: most.collect(),
            usual: &usual,
            freed: lost.iter().filter(|talk| is_open(talk)).count(),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_day_keeps_its_past_and_every_rule(
        sketch in hard(Size { people: 20, tables: 5, slots: 6 }),
        chosen in proptest::collection::vec((0..6_u8, 0..20_usize, 0..6_u16), 0..6),
        now in 0..=6_u16,
    ) {
        let instance = sketch.instance();
        let limits = Limits { rounds: 50, bound_rounds: 20, ..Limits::default() };
        let running = plan(&instance, &limits).timetable;
        let events = events(&sketch, &chosen);
        let replanned = replan(&instance, &running, now, &events).expect("they can be");
        prop_assert_eq!(clashes(&replanned), []);
        let missed: Vec<_> = replanned
            .changes
            .iter()
            .filter(|change| matches!(change, Change::Missed(_)))
            .map(|change| change.talk().clone())
            .collect();
        let past = |timetable: &Timetable| -> Vec<Talk> {
            let talks = timetable.talks().iter();
            talks.filter(|talk| talk.slot < now).cloned().collect()
        };
        let mut was = past(&running);
        was.retain(|talk| !missed.contains(talk));
        prop_assert_eq!(was, past(&replanned.timetable));
        if events.is_empty() {
            prop_assert_eq!(&replanned.timetable, &running);
            prop_assert_eq!(&replanned.changes, &[]);
        }
        // Seen from its result, nothing has happened any more.
        let again = replan(&replanned.instance, &replanned.timetable, now, &[]);
        prop_assert_eq!(again.expect("nothing happened").timetable, replanned.timetable);
    }

    #[test]
    fn who_has_a_talk_and_stays_keeps_one(
        sketch in hard(Size { people: 12, tables: 4, slots: 5 }),
        walk_ins in 0..5_usize,
    ) {
        let instance = sketch.instance();
        let limits = Limits { rounds: 50, bound_rounds: 20, ..Limits::default() };
        let running = plan(&instance, &limits).timetable;
        let chosen: Vec<_> = (0..walk_ins).map(|nth| (5, nth, 0)).collect();
        let replanned = replan(&instance, &running, 0, &events(&sketch, &chosen));
        let replanned = replanned.expect("anybody may walk in");
        let people = |instance: &Instance, timetable: &Timetable| {
            measure(instance.registrations(), instance.pairs(), timetable).0[0]
        };
        let before = people(&instance, &running);
        prop_assert!(people(&replanned.instance, &replanned.timetable) >= before);
        for talk in running.talks() {
            let mut after = replanned.timetable.talks().iter();
            prop_assert!(after.any(|one| one.candidate == talk.candidate), "{talk:?}");
        }
    }

    #[test]
    fn no_rest_of_the_day_exceeds_a_bound(
        sketch in hard(Size { people: 4, tables: 3, slots: 3 }),
        chosen in proptest::collection::vec((0..6_u8, 0..4_usize, 0..3_u16), 0..3),
        now in 0..3_u16,
    ) {
        let instance = sketch.instance();
        let limits = Limits { rounds: 50, bound_rounds: 20, ..Limits::default() };
        let running = plan(&instance, &limits).timetable;
        let replanned = replan(&instance, &running, now, &events(&sketch, &chosen));
        let replanned = replanned.expect("they can be");
        let best = best(&running, now, &replanned);
        for (result, best) in replanned.levels.iter().zip(best) {
            prop_assert!(result.value <= result.bound, "{result:?}");
            prop_assert!(best <= result.bound, "{result:?} of {best:?}");
            if chosen.is_empty() {
                prop_assert_eq!(result.gap(), 0, "{:?}", result);
            }
            if best != result.value {
                // Later bounds are about days that are as good as this one so far.
                break;
            }
        }
    }
}
