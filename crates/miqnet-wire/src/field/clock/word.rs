//! The words of the grammar of hours.

use std::{collections::BTreeMap, sync::LazyLock};

use miqnet_domain::time::{Day, Days};

use super::Token;
use crate::field::text::line;

/// The spellings of each day; the first is written. Compared as [`line()`] spells them.
pub const DAY_WORDS: [(Day, &[&str]); 7] = [
    (
        Day::Mon,
        &[
            "Mo",
            "Mon",
            "Montag",
            "Montags",
            "Monday",
            "пн",
            "понеділок",
        ],
    ),
    (
        Day::Tue,
        &[
            "Di",
            "Dienstag",
            "Dienstags",
            "Tue",
            "Tuesday",
            "вт",
            "вівторок",
        ],
    ),
    (
        Day::Wed,
        &[
            "Mi",
            "Mittwoch",
            "Mittwochs",
            "Wed",
            "Wednesday",
            "ср",
            "середа",
        ],
    ),
    (
        Day::Thu,
        &[
            "Do",
            "Donnerstag",
            "Donnerstags",
            "Thu",
            "Thursday",
            "чт",
            "четвер",
        ],
    ),
    (
        Day::Fri,
        &[
            "Fr",
            "Freitag",
            "Freitags",
            "Fri",
            "Friday",
            "пт",
            "пʼятниця",
        ],
    ),
    (
        Day::Sat,
        &[
            "Sa",
            "Samstag",
            "Samstags",
            "Sonnabend",
            "Sat",
            "Saturday",
            "сб",
            "субота",
        ],
    ),
    (
        Day::Sun,
        &["So", "Sonntag", "Sonntags", "Sun", "Sunday", "нд", "неділя"],
    ),
];

/// The words that name several days.
pub const DAY_SET_WORDS: [(Days, &[&str]); 3] = [
    (
        Days::WORKDAYS,
        &["werktags", "werktage", "wochentags", "weekdays", "будні"],
    ),
    (
        Days::WEEKEND,
        &["Wochenende", "wochenends", "weekend", "вихідні"],
    ),
    (Days::ALL, &["täglich", "daily", "щодня"]),
];

/// The words that name a shift by its time of day; the hours are those of TM-14, in minutes.
pub const SHIFT_WORDS: [((u16, u16), &[&str]); 3] = [
    (
        (6 * 60, 14 * 60),
        &["Früh", "Frühdienst", "Frühschicht", "early"],
    ),
    (
        (13 * 60 + 30, 21 * 60),
        &["Spät", "Spätdienst", "Spätschicht", "late"],
    ),
    (
        (21 * 60, 6 * 60 + 30),
        &[
            "Nacht",
            "Nachtdienst",
            "Nachtschicht",
            "night",
            "night shift",
        ],
    ),
];

/// The words that say that all shifts are worked in turn.
pub const TURN_WORDS: &[&str] = &[
    "Wechsel",
    "Rotation",
    "rotierend",
    "rollierend",
    "Wechselschicht",
    "rotating",
];

const FILLERS: &[&str] = &[
    "uhr", "h", "von", "jeweils", "im", "in", "am", "from", "shift",
];
/// The token of a word, `Some(None)` for words without a meaning of their own.
pub(super) fn meaning(word: &str) -> Option<Option<Token>> {
    if FILLERS.contains(&word) {
        Some(None)
    } else {
        MEANINGS.get(word).copied().map(Some)
    }
}

static MEANINGS: LazyLock<BTreeMap<String, Token>> = LazyLock::new(|| {
    let mut meanings = BTreeMap::new();
    let mut add = |words: &[&str], token: Token| {
        meanings.extend(words.iter().map(|word| (line(word), token)));
    };
    add(&["bis", "to", "until", "до"], Token::To);
    add(&["ab"], Token::From);
    add(&["oder", "or", "або"], Token::Or);
    add(&["und", "and", "u", "і"], Token::And);
    add(TURN_WORDS, Token::Turn);
    for (day, words) in DAY_WORDS {
        add(words, Token::Days(Days::default().with(day)));
    }
    for (days, words) in DAY_SET_WORDS {
        add(words, Token::Days(days));
    }
    for ((from, to), words) in SHIFT_WORDS {
        add(words, Token::Named(from, to));
    }
    meanings
});
