//! Amounts of money and the time they are paid for.

use miqnet_domain::{
    issue::IssueCode,
    money::{Cents, Pay},
};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{
    Fault, Parsed,
    number::split_range,
    text::{key, line},
};

/// Hourly pay that is believed, in whole euros.
const HOURLY_EUROS: std::ops::RangeInclusive<u32> = 1..=500;
/// Monthly pay that is believed, in whole euros.
const MONTHLY_EUROS: std::ops::RangeInclusive<u32> = 1..=50_000;
/// Amounts below this many euros without a unit are an hour's pay.
const BARE_HOURLY_BELOW: u32 = 100;
/// Amounts from here to [`BARE_MONTHLY_BELOW`] without a unit are a month's pay.
const BARE_MONTHLY_FROM: u32 = 200;
/// Amounts from this many euros without a unit could be a year's pay and are asked for.
const BARE_MONTHLY_BELOW: u32 = 10_000;

/// The words that name an hour; compared after [`line()`].
pub const HOUR_WORDS: &[&str] = &[
    "/hour",
    "/h",
    "/std.",
    "/std",
    "/stunde",
    "pro stunde",
    "die stunde",
    "je stunde",
    "stundenlohn",
    "per hour",
];
/// The words that name a month.
pub const MONTH_WORDS: &[&str] = &[
    "/month",
    "/monat",
    "/mon.",
    "/m",
    "im monat",
    "pro monat",
    "monatlich",
    "mtl.",
    "mtl",
    "per month",
];
/// The words that say that nothing is paid.
pub const UNPAID_WORDS: &[&str] = &["unpaid", "unbezahlt", "ohne Bezahlung", "ohne Vergütung"];
/// The words that say that a collective agreement decides and no amount.
pub const TARIFF_WORDS: &[&str] = &[
    // A word that starts another stands behind it.
    "nach Tarifvertrag",
    "nach Tarif",
    "nach TVöD",
    "Tarifvertrag",
    "tariflich",
    "Tarif",
    "TVöD",
];
/// The words that leave the pay open.
pub const OPEN_PAY_WORDS: &[&str] = &["nach Vereinbarung", "VB", "verhandelbar", "nach Absprache"];

const EXAMPLES: [&str; 5] = [
    "16,60 €/h",
    "14,20-16,00 €/h",
    "2.800 € im Monat",
    "nach Tarif",
    "unbezahlt",
];

/// What a cell says about pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayWords {
    /// The pay, where an amount or "unpaid" is named.
    pub pay: Option<Pay>,
    /// Whether the cell names a collective agreement.
    pub tariff: bool,
}

/// Returns what the cell says: `16,60 €/h`, `14,20-16,00`, `ab 15 €`, `2.800 € im Monat`,
/// "unbezahlt", "nach Tarif".
///
/// Without a unit, amounts below 100 euros are an hour's pay and amounts from 200 to below 10,000
/// a month's.
///
/// # Errors
/// [`IssueCode::BadPay`] for words without an amount, yearly pay and amounts with two readings;
/// [`IssueCode::OutOfRange`]; [`IssueCode::EndsBeforeStart`].
pub fn pay(words: &str) -> Parsed<PayWords> {
    let unclear = || Fault::new(IssueCode::BadPay, words.trim(), EXAMPLES);
    let among = |list: &[&str]| list.iter().any(|known| key(known) == key(words));
    if among(UNPAID_WORDS) {
        return Ok(PayWords {
            pay: Some(Pay::Unpaid),
            tariff: false,
        });
    }
    if among(OPEN_PAY_WORDS) {
        return Ok(PayWords {
            pay: None,
            tariff: false,
        });
    }
    if among(TARIFF_WORDS) {
        return Ok(PayWords {
            pay: None,
            tariff: true,
        });
    }
    let text = line(words).replace(['(', ')'], " ").replace(" / ", "/");
    let text = [",- ", ",-/", ",-€"]
        .iter()
        .fold(format!("{text} "), |text, dash| {
            text.replace(dash, &dash[2..])
        });
    let (text, tariff) = without_tariff(text.trim());
    let (text, unit) = without_unit(&text);
    let text = ["ab ", "from "]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text);
    let (from, to) = match split_range(text) {
        Some((from, to)) => (euros(from), euros(to)),
        None => (euros(text), euros(text)),
    };
    let (Some(from), Some(to)) = (from, to) else {
        return Err(unclear());
    };
    if from > to {
        return Err(Fault::new(
            IssueCode::EndsBeforeStart,
            words.trim(),
            EXAMPLES,
        ));
    }
    let unit = unit.or_else(|| bare_unit(from, to)).ok_or_else(unclear)?;
    let range = if unit == Unit::Hour {
        HOURLY_EUROS
    } else {
        MONTHLY_EUROS
    };
    let (Some(from), Some(to)) = (cents(from, &range), cents(to, &range)) else {
        let shown = format!("{}–{} €", range.start(), range.end());
        return Err(Fault::new(
            IssueCode::OutOfRange,
            words.trim(),
            [shown.as_str()],
        ));
    };
    let pay = if unit == Unit::Hour {
        Pay::Hourly { from, to }
    } else {
        Pay::Monthly { from, to }
    };
    Ok(PayWords {
        pay: Some(pay),
        tariff,
    })
}

/// Returns the lowest hourly pay that somebody accepts: `15,50`, `15,50 €/h`.
///
/// # Errors
/// As [`pay`]; monthly pay is [`IssueCode::BadPay`] here.
pub fn hourly(words: &str) -> Parsed<Cents> {
    match pay(words)?.pay {
        Some(Pay::Hourly { from, to }) if from == to => Ok(from),
        _ => Err(Fault::new(IssueCode::BadPay, words.trim(), ["15,50 €/h"])),
    }
}

/// Returns the words that [`pay`] reads as this pay.
pub fn pay_words(pay: &Pay) -> String {
    match pay {
        Pay::Hourly { from, to } => format!("{}/hour", range_words(*from, *to)),
        Pay::Monthly { from, to } => format!("{}/month", range_words(*from, *to)),
        Pay::Unpaid => UNPAID_WORDS[0].to_owned(),
    }
}

/// Returns the words that [`hourly`] reads as this amount.
pub fn hourly_words(cents: &Cents) -> String {
    pay_words(&Pay::Hourly {
        from: *cents,
        to: *cents,
    })
}

fn range_words(from: Cents, to: Cents) -> String {
    let euros = |cents: Cents| format!("{}.{:02}", cents.0 / 100, cents.0 % 100);
    if from == to {
        format!("{} EUR", euros(from))
    } else {
        format!("{}-{} EUR", euros(from), euros(to))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hour,
    Month,
}

fn bare_unit(from: Decimal, to: Decimal) -> Option<Unit> {
    if to < Decimal::from(BARE_HOURLY_BELOW) {
        Some(Unit::Hour)
    } else if from >= Decimal::from(BARE_MONTHLY_FROM) && to < Decimal::from(BARE_MONTHLY_BELOW) {
        Some(Unit::Month)
    } else {
        None
    }
}

/// Takes "nach Tarif" from the start or end of the text.
fn without_tariff(text: &str) -> (String, bool) {
    for word in TARIFF_WORDS {
        let word = line(word);
        let rest = text
            .strip_suffix(&word)
            .or_else(|| text.strip_prefix(&word));
        if let Some(rest) = rest {
            let rest = rest.trim().trim_matches([',', ';', '(', ')', ':']).trim();
            return (rest.to_owned(), true);
        }
    }
    (text.to_owned(), false)
}

fn without_unit(text: &str) -> (&str, Option<Unit>) {
    let text = text
        .trim()
        .trim_end_matches(" brutto")
        .trim_start_matches("brutto ");
    let ending = |words: &[&str]| words.iter().find_map(|word| text.strip_suffix(word));
    let found = ending(HOUR_WORDS)
        .map(|rest| (rest, Some(Unit::Hour)))
        .or_else(|| ending(MONTH_WORDS).map(|rest| (rest, Some(Unit::Month))));
    let (rest, unit) = found.unwrap_or((text, None));
    (
        rest.trim()
            .trim_end_matches(" brutto")
            .trim_end_matches('/')
            .trim(),
        unit,
    )
}

/// One amount: `16,60`, `16.60 €`, `EUR 2.800`, `2.800,50`, `2.800,-`, `2 800`.
///
/// A comma before exactly three digits is refused: it is a decimal comma in German and a
/// thousands mark in English.
fn euros(text: &str) -> Option<Decimal> {
    const MARKS: [&str; 4] = ["€", "eur", "euro", "euros"];
    let text = text.trim();
    let text = MARKS
        .iter()
        .rev()
        .find_map(|mark| text.strip_suffix(mark))
        .unwrap_or(text);
    let text = MARKS
        .iter()
        .rev()
        .find_map(|mark| text.strip_prefix(mark))
        .unwrap_or(text)
        .trim();
    let text = text
        .strip_suffix(",-")
        .or_else(|| text.strip_suffix(".-"))
        .unwrap_or(text);
    let (whole, fraction) = match text.rsplit_once([',', '.']) {
        Some((whole, digits)) if digits.len() <= 2 => (whole, digits),
        Some((_, _)) if text.contains(',') => return None,
        _ => (text, "0"),
    };
    let groups: Vec<&str> = whole.split(['.', ' ', '\'']).collect();
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let well_grouped = groups.iter().skip(1).all(|group| group.len() == 3)
        && (groups.len() == 1 || groups[0].len() <= 3);
    if !groups.iter().all(|group| are_digits(group)) || !well_grouped || !are_digits(fraction) {
        return None;
    }
    let whole = groups.concat();
    (whole.len() <= 9)
        .then(|| format!("{whole}.{fraction}").parse().ok())
        .flatten()
}

fn cents(euros: Decimal, range: &std::ops::RangeInclusive<u32>) -> Option<Cents> {
    let inside = euros >= Decimal::from(*range.start()) && euros <= Decimal::from(*range.end());
    let cents = euros * Decimal::from(100);
    if inside && cents.fract().is_zero() {
        cents.to_u32().map(Cents)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Result<Option<&str>, IssueCode>) {
        let read = pay(words).map(|read| read.pay.map(|pay| pay_words(&pay)));
        let expected = expected.map(|words| words.map(str::to_owned));
        assert_eq!(read.map_err(|fault| fault.code), expected, "{words:?}");
    }

    #[test]
    fn pay_is_hourly_monthly_or_nothing() {
        check("16,60 €/h", Ok(Some("16.60 EUR/hour")));
        check("16.60 EUR / Std.", Ok(Some("16.60 EUR/hour")));
        check("15 Euro pro Stunde", Ok(Some("15.00 EUR/hour")));
        check("14,20-16,00", Ok(Some("14.20-16.00 EUR/hour")));
        check("von 14,20 bis 16 €/h", Ok(Some("14.20-16.00 EUR/hour")));
        check(
            "14,20 € bis 16,00 € brutto/h",
            Ok(Some("14.20-16.00 EUR/hour")),
        );
        check("ab 15 €", Ok(Some("15.00 EUR/hour")));
        check("2.800 € im Monat", Ok(Some("2800.00 EUR/month")));
        check("2.800,- € brutto", Ok(Some("2800.00 EUR/month")));
        check("2 800,50 €/Monat", Ok(Some("2800.50 EUR/month")));
        check("603", Ok(Some("603.00 EUR/month")));
        check("unbezahlt", Ok(Some("unpaid")));
        check("nach Vereinbarung", Ok(None));
    }

    #[test]
    fn a_tariff_is_kept_beside_the_amount() {
        assert_eq!(
            pay("nach Tarif"),
            Ok(PayWords {
                pay: None,
                tariff: true
            })
        );
        let read = pay("nach Tarif, 17,50 €/h").expect("the words are pay");
        assert!(read.tariff);
        check("17,50 €/h (Tarif)", Ok(Some("17.50 EUR/hour")));
        check("übertariflich", Err(IssueCode::BadPay));
    }

    #[test]
    fn pay_with_two_readings_is_asked_for() {
        for words in [
            "2,800",
            "45.000 €",
            "45.000 € im Jahr",
            "150",
            "gut",
            "bis zu 20 €",
            "ca. 15 €",
            "Mindestlohn",
            "1.23.456",
            "14,205",
            "12345678901234567890",
            "-5",
        ] {
            check(words, Err(IssueCode::BadPay));
        }
        check("0,50 €/h", Err(IssueCode::OutOfRange));
        check("2.800 €/h", Err(IssueCode::OutOfRange));
        check("16-14", Err(IssueCode::EndsBeforeStart));
    }

    #[test]
    fn the_lowest_pay_of_a_person_is_one_hourly_amount() {
        assert_eq!(hourly("15,50"), Ok(Cents(1550)));
        assert_eq!(hourly(&hourly_words(&Cents(1399))), Ok(Cents(1399)));
        assert_eq!(
            hourly("2.800 €/Monat").map_err(|fault| fault.code),
            Err(IssueCode::BadPay)
        );
        assert_eq!(
            hourly("14-16").map_err(|fault| fault.code),
            Err(IssueCode::BadPay)
        );
    }
}
