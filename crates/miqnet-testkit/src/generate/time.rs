//! Hours of the day and of the week.

use miqnet_domain::time::{Day, Days, MINUTES_PER_DAY, Span, WeekWindows};
use miqnet_domain::vacancy::{Pattern, Shift};
use proptest::prelude::*;
use proptest::sample::select;

/// A start and a length, both mostly from edges; the end may lie on the next day.
pub(super) fn span() -> impl Strategy<Value = Span> + Clone {
    let clock = |hour: u16, minute: u16| hour * 60 + minute;
    let edges = vec![
        clock(8, 0),
        0,
        clock(5, 29),
        clock(5, 30),
        clock(6, 0),
        clock(6, 1),
        clock(7, 30),
        clock(9, 0),
        clock(13, 30),
        clock(14, 0),
        clock(16, 30),
        clock(21, 59),
        clock(22, 0),
        clock(23, 30),
    ];
    let from = prop_oneof![6 => select(edges), 1 => 0..MINUTES_PER_DAY];
    let minutes = prop_oneof![
        6 => select(vec![240_u16, 1, 60, 300, 359, 360, 450, 480, 510, 540, 720, 1440]),
        1 => 1..=MINUTES_PER_DAY,
    ];
    (from, minutes)
        .prop_map(|(from, minutes)| Span::new(from, from + minutes).expect("at most a day long"))
}

/// A set of days that is not empty.
pub(super) fn days() -> impl Strategy<Value = Days> + Clone {
    let of = |days: &[Day]| days.iter().copied().collect::<Days>();
    prop_oneof![
        4 => Just(Days::WORKDAYS),
        1 => Just(Days::ALL),
        1 => Just(Days::WEEKEND),
        1 => select(Day::ALL.to_vec()).prop_map(move |day| of(&[day])),
        1 => prop::sample::subsequence(Day::ALL.to_vec(), 1..=7).prop_map(move |days| of(&days)),
    ]
}

/// Windows of a week: none, all, the same on some days, or a few of several kinds.
pub(super) fn windows() -> impl Strategy<Value = WeekWindows> + Clone {
    prop_oneof![
        1 => Just(WeekWindows::always()),
        1 => Just(WeekWindows::none()),
        5 => prop::collection::vec((days(), span()), 1..4).prop_map(|parts| {
            let mut windows = WeekWindows::none();
            for (days, span) in parts {
                for day in days.iter() {
                    windows.add(day, span);
                }
            }
            windows
        }),
        3 => select(vec![(360, 1320), (450, 810), (450, 960), (480, 960), (0, 1440)]).prop_map(
            |(from, to)| {
                let span = Span::new(from, to).expect("at most a day long");
                WeekWindows::on(Days::WORKDAYS, span)
            },
        ),
    ]
}

/// Every layout of working time.
pub(super) fn pattern() -> impl Strategy<Value = Pattern> + Clone {
    let shift = (days(), span()).prop_map(|(days, span)| Shift { days, span });
    let shifts = prop::collection::vec(shift, 1..4);
    prop_oneof![
        2 => Just(Pattern::Unstated),
        6 => shifts.clone().prop_map(Pattern::OneOf),
        3 => shifts.prop_map(Pattern::Rotation),
        1 => Just(Pattern::SomeShift),
    ]
}
