//! Records that a row can hold.

use std::fmt::Debug;

use proptest::{collection::vec, prelude::*, sample::select};

use miqnet_domain::{
    Cefr, Date, Fact, Language, OccupationId,
    candidate::{Skill, WeeklyMinutes},
    place::PostalCode,
    time::{Day, MINUTES_PER_DAY, Span, WeekWindows},
    vacancy::Kind,
};
use miqnet_occupations::Dictionary;

use crate::field::list::languages;

pub(super) use self::{candidate::candidate, vacancy::vacancy};

mod candidate;
mod vacancy;

fn fact<T: Debug + Clone>(
    value: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = Fact<T>> {
    prop_oneof![
        2 => value.clone().prop_map(Fact::Stated),
        1 => value.prop_map(Fact::Assumed),
        1 => Just(Fact::Unknown),
    ]
}

fn day() -> impl Strategy<Value = Date> + Clone {
    (2001_i16..=2099, 1_i8..=12, 1_i8..=28)
        .prop_map(|(year, month, day)| Date::constant(year, month, day))
}

fn occupation() -> impl Strategy<Value = OccupationId> + Clone {
    let dictionary = Dictionary::built_in();
    select(
        dictionary
            .occupations()
            .iter()
            .map(|occupation| occupation.id)
            .collect::<Vec<_>>(),
    )
}

/// A list without repetitions.
fn set<T: Debug + Clone + PartialEq>(
    item: impl Strategy<Value = T> + Clone,
    most: usize,
) -> impl Strategy<Value = Vec<T>> + Clone {
    vec(item, 0..=most).prop_map(|items| {
        let mut once = Vec::new();
        for item in items {
            if !once.contains(&item) {
                once.push(item);
            }
        }
        once
    })
}

fn skill() -> impl Strategy<Value = Skill> + Clone {
    "[b-hj-mäöü]{3,9}( [b-hj-m1-9+#]{2,5})?".prop_map(|label| Skill(label.into()))
}

fn windows() -> impl Strategy<Value = WeekWindows> + Clone {
    let span = (
        select(Day::ALL.to_vec()),
        0..MINUTES_PER_DAY,
        1..=MINUTES_PER_DAY,
    );
    vec(span, 0..8).prop_map(|spans| {
        let mut windows = WeekWindows::none();
        for (day, from, to) in spans.into_iter().filter(|(_, from, to)| from < to) {
            windows.add(day, Span { from, to });
        }
        windows
    })
}

fn level() -> impl Strategy<Value = Cefr> + Clone {
    select(Cefr::ALL.to_vec())
}

fn other_language() -> impl Strategy<Value = Language> + Clone {
    select(
        languages()
            .filter(|language| *language != Language::DE)
            .collect::<Vec<_>>(),
    )
}

fn postal_code() -> impl Strategy<Value = PostalCode> + Clone {
    select(vec!["71032", "71063", "01067", "75365"])
        .prop_map(|code| PostalCode::new(code).expect("the codes exist"))
}

fn weekly_minutes() -> impl Strategy<Value = WeeklyMinutes> + Clone {
    (0_u16..=3600, 1_u16..=3600).prop_map(|(a, b)| WeeklyMinutes {
        from: a.min(b),
        to: a.max(b),
    })
}

fn kind() -> impl Strategy<Value = Kind> + Clone {
    select(Kind::ALL.to_vec())
}
