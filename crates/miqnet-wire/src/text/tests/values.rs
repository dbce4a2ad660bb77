//! Dates, clock times, amounts, durations and plural forms.

use jiff::civil::date;
use miqnet_domain::{finding::Arg, id::OccupationId, language::Language, money::Cents};

use super::super::{Lang, Names, Texts, money, score};

#[track_caller]
fn check(arg: Arg, expected: [&str; 3]) {
    assert_eq!(
        Lang::ALL.map(|lang| Texts::load(lang).value(arg)),
        expected,
        "{arg:?}"
    );
}

#[test]
fn dates_follow_the_language() {
    check(
        Arg::Date(Some(date(2026, 12, 31))),
        ["31.12.2026", "31.12.2026", "31 Dec 2026"],
    );
    check(
        Arg::Date(Some(date(2027, 1, 4))),
        ["4.1.2027", "04.01.2027", "4 Jan 2027"],
    );
    check(
        Arg::Date(None),
        ["noch offen", "ще не відомо", "still open"],
    );
}

#[test]
fn clock_times_past_midnight_name_the_next_day() {
    check(Arg::Clock(487), ["8:07"; 3]);
    check(Arg::Clock(1440), ["24:00"; 3]);
    check(
        Arg::Clock(1830),
        [
            "6:30 am nächsten Tag",
            "6:30 наступного дня",
            "6:30 the next day",
        ],
    );
}

#[test]
fn weekly_hours_have_one_decimal_and_are_cut_down() {
    check(
        Arg::WeeklyHours(1430),
        ["23,8 Stunden", "23,8 години", "23.8 hours"],
    );
    check(
        Arg::WeeklyHours(1200),
        ["20 Stunden", "20 годин", "20 hours"],
    );
    check(
        Arg::WeeklyHours(1199),
        ["19,9 Stunden", "19,9 години", "19.9 hours"],
    );
    check(Arg::WeeklyHours(60), ["1 Stunde", "1 година", "1 hour"]);
}

#[test]
fn long_durations_are_said_in_hours() {
    check(Arg::Minutes(45), ["45 Minuten", "45 хвилин", "45 minutes"]);
    check(
        Arg::Minutes(119),
        ["119 Minuten", "119 хвилин", "119 minutes"],
    );
    check(Arg::Minutes(120), ["2 Stunden", "2 години", "2 hours"]);
    check(
        Arg::Minutes(510),
        [
            "8 Stunden 30 Minuten",
            "8 годин 30 хвилин",
            "8 hours 30 minutes",
        ],
    );
}

#[test]
fn ukrainian_counts_have_three_forms() {
    let texts = Texts::load(Lang::Uk);
    for (count, minutes, weeks, months) in [
        (1, "1 хвилина", "1 тиждень", "1 місяць"),
        (2, "2 хвилини", "2 тижні", "2 місяці"),
        (5, "5 хвилин", "5 тижнів", "5 місяців"),
        (11, "11 хвилин", "11 тижнів", "11 місяців"),
        (21, "21 хвилина", "21 тиждень", "21 місяць"),
        (104, "104 хвилини", "104 тижні", "104 місяці"),
    ] {
        assert_eq!(texts.value(Arg::Minutes(count)), minutes);
        assert_eq!(texts.value(Arg::Weeks(count)), weeks);
        assert_eq!(texts.value(Arg::Months(count)), months);
    }
}

#[test]
fn money_has_two_decimals_and_thousands_apart() {
    let all = |cents| Lang::ALL.map(|lang| money(Cents(cents), lang));
    assert_eq!(all(1460), ["14,60 €", "14,60 €", "€14.60"]);
    assert_eq!(all(5), ["0,05 €", "0,05 €", "€0.05"]);
    assert_eq!(all(101_400), ["1.014,00 €", "1\u{a0}014,00 €", "€1,014.00"]);
    assert_eq!(
        all(123_456_789),
        [
            "1.234.567,89 €",
            "1\u{a0}234\u{a0}567,89 €",
            "€1,234,567.89"
        ]
    );
}

#[test]
fn a_score_shows_the_decimals_it_has() {
    let check = |points, german, english| {
        assert_eq!(score(points, Lang::De), german);
        assert_eq!(score(points, Lang::Uk), german);
        assert_eq!(score(points, Lang::En), english);
    };
    check(87_345, "87,345 %", "87.345 %");
    check(87_050, "87,05 %", "87.05 %");
    check(100_000, "100 %", "100 %");
    check(7, "0,007 %", "0.007 %");
    check(0, "0 %", "0 %");
}

#[test]
fn a_language_without_a_name_keeps_its_code() {
    check(
        Arg::Language(Language::UK),
        ["Ukrainisch", "українська", "Ukrainian"],
    );
    check(Arg::Language(Language::from_code("eo").unwrap()), ["eo"; 3]);
}

#[test]
fn occupations_take_their_titles_from_outside() {
    struct Nurse;
    impl Names for Nurse {
        fn occupation(&self, id: OccupationId, lang: Lang) -> Option<String> {
            (id.0 == 8_130_201).then(|| format!("Pflegefachfrau {}", lang.code()))
        }
    }
    let texts = Texts::load(Lang::Uk).with_names(std::sync::Arc::new(Nurse));
    assert_eq!(
        texts.value(Arg::Occupation(OccupationId(8_130_201))),
        "Pflegefachfrau uk"
    );
    assert_eq!(texts.value(Arg::Occupation(OccupationId(1))), "0000001");
    check(Arg::Occupation(OccupationId(8_130_201)), ["8130201"; 3]);
}

#[test]
fn texts_are_shared_between_threads() {
    let texts = Texts::load(Lang::De);
    let words = std::thread::scope(|scope| {
        let other = scope.spawn(|| texts.value(Arg::Weeks(2)));
        other.join().expect("formatting does not panic")
    });
    assert_eq!(words, texts.value(Arg::Weeks(2)));
}
