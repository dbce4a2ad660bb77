//! Values in sentences: dates, clock times, amounts and names.

use fluent_bundle::types::FluentNumber;
use jiff::civil::Date;
use miqnet_domain::{candidate::CareForm, finding::Arg, money::Cents, time::MINUTES_PER_DAY};

use super::{Lang, Texts};

/// The words for one value.
pub(super) fn words(texts: &Texts, arg: Arg) -> String {
    match arg {
        Arg::Date(Some(day)) => date(day, texts.lang),
        Arg::Date(None) => texts.label("word-date-unknown"),
        Arg::Minutes(minutes) => duration(texts, minutes),
        Arg::Clock(minute) => clock(texts, minute),
        Arg::WeeklyHours(minutes) => texts.count("unit-hours", hours(minutes)),
        Arg::Weeks(weeks) => texts.count("unit-weeks", whole(weeks)),
        Arg::Months(months) => texts.count("unit-months", whole(months)),
        Arg::Level(level) => level.to_string(),
        Arg::Money(cents) => money(cents, texts.lang),
        Arg::Cefr(level) => texts.label(&format!("cefr-{}", level.name())),
        Arg::Language(language) => {
            let key = format!("language-{}", language.code());
            texts
                .message(&key, &[])
                .unwrap_or_else(|| language.code().to_owned())
        }
        Arg::Occupation(id) => texts.occupation(id),
        Arg::Certificate(certificate) => {
            texts.label(&format!("certificate-{}", certificate.name()))
        }
        Arg::Class(class) => texts.label(&format!("licence-{}", class.name())),
        Arg::Recognition(state) => texts.label(&format!("recognition-{}", state.name())),
        Arg::Kind(kind) => texts.label(&format!("kind-{}", kind.name())),
        Arg::Schooling(schooling) => texts.label(&format!("schooling-{}", schooling.name())),
        Arg::CareForm(form) => texts.label(care_form_key(form)),
        Arg::Mode(mode) => texts.label(&format!("mode-{}", mode.name())),
        Arg::Partner(partner) => texts.partner(partner),
        Arg::Postal(code) => code.to_string(),
        Arg::Choice(word) => word.to_owned(),
    }
}

/// The name of a form of care, as files and interfaces use it.
pub(crate) fn care_form_name(form: CareForm) -> &'static str {
    care_form_key(form).trim_start_matches("care-")
}

/// The key of a form of care.
pub(super) fn care_form_key(form: CareForm) -> &'static str {
    match form {
        CareForm::ExtendedHours => "care-extended_hours",
        CareForm::FullDay => "care-full_day",
        CareForm::NurseryFullDay => "care-nursery_full_day",
        CareForm::ReliableSchool => "care-reliable_school",
        CareForm::AfterSchool => "care-after_school",
        CareForm::NoCare => "care-no_care",
        CareForm::Independent => "care-independent",
    }
}

/// A score of 0 to 100,000 as a percentage with up to three decimals: `87,345 %`, `87.5 %`.
pub fn score(score: u32, lang: Lang) -> String {
    format!("{} %", score_sum(score.into(), lang))
}

/// A sum of scores as a sum of percentages, with up to three decimals and without the sign: `1087,5`.
pub fn score_sum(sum: u64, lang: Lang) -> String {
    let (percent, thousandths) = (sum / 1000, sum % 1000);
    let decimals = format!("{thousandths:03}");
    let decimals = decimals.trim_end_matches('0');
    let point = if decimals.is_empty() {
        ""
    } else {
        decimal_point(lang)
    };
    format!("{percent}{point}{decimals}")
}

/// A share in permille as a percentage with at most one decimal: `50 %`, `45,3 %`; the space does not
/// break.
pub(super) fn share(permille: u16, lang: Lang) -> String {
    match permille % 10 {
        0 => format!("{}\u{a0}%", permille / 10),
        tenth => format!("{}{}{tenth}\u{a0}%", permille / 10, decimal_point(lang)),
    }
}

/// An amount with two decimals: `14,60 €`, `€14.60`; thousands are set apart.
pub fn money(cents: Cents, lang: Lang) -> String {
    let (euros, rest) = (cents.0 / 100, cents.0 % 100);
    let amount = format!("{}{}{rest:02}", grouped(euros, lang), decimal_point(lang));
    match lang {
        Lang::De | Lang::Uk => format!("{amount} €"),
        Lang::En => format!("€{amount}"),
    }
}

fn decimal_point(lang: Lang) -> &'static str {
    match lang {
        Lang::De | Lang::Uk => ",",
        Lang::En => ".",
    }
}

/// Thousands set apart by `.`, a no-break space or `,`.
fn grouped(number: u32, lang: Lang) -> String {
    let mark = match lang {
        Lang::De => '.',
        Lang::Uk => '\u{a0}',
        Lang::En => ',',
    };
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// A date as the language writes it: `4.1.2027`, `04.01.2027`, `4 Jan 2027`.
fn date(day: Date, lang: Lang) -> String {
    let pattern = match lang {
        Lang::De => "%-d.%-m.%Y",
        Lang::Uk => "%d.%m.%Y",
        Lang::En => "%-d %b %Y",
    };
    day.strftime(pattern).to_string()
}

/// A time of day: `8:07`; past midnight it names the next day.
fn clock(texts: &Texts, minute: u16) -> String {
    let time = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    if minute <= MINUTES_PER_DAY {
        return time(minute);
    }
    let next_day = time(minute - MINUTES_PER_DAY);
    texts
        .message("word-next-day", &[("clock", &next_day)])
        .unwrap_or(next_day)
}

/// A duration: below two hours in minutes, from there in hours and minutes, as one says it.
fn duration(texts: &Texts, minutes: u16) -> String {
    if minutes < 120 {
        return texts.count("unit-minutes", whole(minutes));
    }
    let hours = texts.count("unit-hours", whole(minutes / 60));
    match minutes % 60 {
        0 => hours,
        rest => format!("{hours} {}", texts.count("unit-minutes", whole(rest))),
    }
}

/// Hours with one decimal, cut down, so that nobody is promised a minute that is not there.
fn hours(minutes: u16) -> FluentNumber {
    FluentNumber::new(f64::from(minutes / 6) / 10.0, Default::default())
}

fn whole(count: u16) -> FluentNumber {
    FluentNumber::new(f64::from(count), Default::default())
}
