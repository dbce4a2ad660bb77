//! Every spelling that `docs/COLUMNS.md` lists is read.

use miqnet_domain::money::Pay;

use super::{
    Parsed, clock, date, duration, level, licence, number,
    pay::{self, pay as read_pay},
    shift, text, week,
};

/// Each word, put in the place of `_`, can be read.
#[track_caller]
fn check<T>(words: &[&str], pattern: &str, parse: impl Fn(&str) -> Parsed<T>) {
    for word in words {
        let cell = pattern.replace('_', word);
        if let Err(fault) = parse(&cell) {
            panic!("{cell:?}: {}", fault.code.id());
        }
    }
}

#[test]
fn every_word_for_days_and_shifts_is_read() {
    for (_, words) in clock::DAY_WORDS {
        check(words, "_ 8-12", week::windows);
    }
    for (_, words) in clock::DAY_SET_WORDS {
        check(words, "_ 8-12", week::windows);
    }
    for (_, words) in clock::SHIFT_WORDS {
        check(words, "_", |cell| shift::pattern(cell, None));
    }
    check(clock::TURN_WORDS, "Früh/Spät im _", |cell| {
        shift::pattern(cell, None)
    });
    check(week::ALWAYS_WORDS, "_", week::windows);
}

#[test]
fn every_unit_is_read() {
    for (words, _) in duration::MINUTES {
        check(words, "2 _", duration::travel_minutes);
        check(words, "2_.", duration::travel_minutes);
    }
    for (words, _) in duration::MONTHS {
        check(words, "5 _", duration::experience_months);
    }
    for (words, _) in duration::DAYS {
        check(words, "5 _", duration::internship_days);
    }
    check(number::FULL_TIME_WORDS, "_", number::weekly_minutes);
}

#[test]
fn every_word_for_pay_is_read() {
    check(pay::HOUR_WORDS, "15,50 € _", read_pay);
    check(pay::HOUR_WORDS, "15,50_", read_pay);
    check(pay::MONTH_WORDS, "2.800 € _", read_pay);
    check(pay::UNPAID_WORDS, "_", read_pay);
    check(pay::TARIFF_WORDS, "_", read_pay);
    check(pay::TARIFF_WORDS, "_, 17,50 €/h", read_pay);
    check(pay::OPEN_PAY_WORDS, "_", read_pay);
    for word in pay::MONTH_WORDS {
        let read = read_pay(&format!("50 € {word}")).expect("the words are pay");
        assert!(matches!(read.pay, Some(Pay::Monthly { .. })), "{word}");
    }
}

#[test]
fn every_word_for_courses_licences_and_starts_is_read() {
    check(level::COURSE_WORDS, "B1 _", level::level_words);
    check(licence::UKRAINIAN_WORDS, "B (_)", licence::licences);
    check(licence::CONFIRMED_WORDS, "B (UA, _)", licence::licences);
    check(date::AT_ONCE_WORDS, "_", date::day_or_at_once);
}

#[test]
fn every_word_for_nothing_is_read() {
    assert!(
        text::UNKNOWN_WORDS
            .iter()
            .all(|word| text::is_unknown(word))
    );
    assert!(text::NONE_WORDS.iter().all(|word| text::is_none(word)));
}
