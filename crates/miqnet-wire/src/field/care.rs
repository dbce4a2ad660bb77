//! Care windows: hours, a form of care with its typical hours, or no limit.

use miqnet_domain::{
    Fact, IssueCode,
    candidate::{CareForm, CareWindows},
    time::{Days, Span, WeekWindows},
};

use super::{
    Fault, Parsed,
    choice::{CARE_FORM, CARE_LIMITS},
    fact, fact_words,
    text::{NONE_WORDS, is_none, is_unknown, key},
    week::{windows, windows_words},
};

const EXAMPLES: [&str; 4] = [
    "Mo-Fr 7:30-13:30",
    "Ganztag",
    "keine Betreuung",
    "keine Einschränkung",
];

/// What a cell says about care windows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CareWords {
    /// The windows: stated, or assumed from the form (TM-5).
    pub windows: Fact<CareWindows>,
    /// The form, where the cell names one.
    pub form: Option<CareForm>,
}

/// The typical window of a form of care (TM-5), Monday to Friday.
pub fn typical_windows(form: CareForm) -> CareWindows {
    let hours = |from: u16, to: u16| {
        CareWindows::Within(WeekWindows::on(Days::WORKDAYS, Span { from, to }))
    };
    match form {
        CareForm::ExtendedHours | CareForm::ReliableSchool => hours(7 * 60 + 30, 13 * 60 + 30),
        CareForm::FullDay | CareForm::AfterSchool => hours(7 * 60 + 30, 16 * 60),
        CareForm::NurseryFullDay => hours(8 * 60, 16 * 60),
        CareForm::NoCare => CareWindows::Within(WeekWindows::none()),
        CareForm::Independent => CareWindows::NotLimited,
    }
}

/// Returns what the cell says: `Mo-Fr 7:30-13:30`, "keine Einschränkung", "VÖ" (its typical hours
/// are assumed), `Mo-Fr 7:00-13:00 (VÖ)` (the hours are stated), `unknown (VÖ)`.
///
/// # Errors
/// As [`windows`]; [`IssueCode::NotAllowed`] for "keine" alone, which could be no care or no child.
pub fn care(cell: &str) -> Parsed<CareWords> {
    if is_unknown(cell) {
        return Ok(CareWords::default());
    }
    if let Some(form) = CARE_FORM.get(cell) {
        return Ok(CareWords {
            windows: Fact::Assumed(typical_windows(form)),
            form: Some(form),
        });
    }
    let (words, form) = split_form(cell);
    Ok(CareWords {
        windows: fact(words, limits)?,
        form,
    })
}

/// Returns the words that [`care`] reads as these windows and this form.
pub fn care_words(windows: &Fact<CareWindows>, form: Option<CareForm>) -> String {
    let words = fact_words(windows, |windows| match windows {
        CareWindows::NotLimited => CARE_LIMITS.name(()).to_owned(),
        CareWindows::Within(windows) => windows_words(windows),
    });
    match form {
        None => words,
        Some(form) if words.is_empty() => format!("unknown ({})", CARE_FORM.name(form)),
        Some(form) => format!("{words} ({})", CARE_FORM.name(form)),
    }
}

fn limits(words: &str) -> Parsed<CareWindows> {
    if CARE_LIMITS.get(words).is_some() {
        return Ok(CareWindows::NotLimited);
    }
    // "keine" could be no care or no children; the written form of no window is "none".
    if is_none(words) && key(words) != NONE_WORDS[0] {
        let both = [CARE_FORM.label(CareForm::NoCare), CARE_LIMITS.label(())];
        return Err(Fault::new(IssueCode::NotAllowed, words, both));
    }
    let read = windows(words).map_err(|fault| match fault.code {
        IssueCode::BadClock => Fault::new(fault.code, &fault.value, EXAMPLES),
        _ => fault,
    });
    read.map(CareWindows::Within)
}

/// Splits `Mo-Fr 7:00-13:00 (VÖ)`; a mark for "assumed" is no form.
fn split_form(cell: &str) -> (&str, Option<CareForm>) {
    let cell = cell.trim();
    let split = || {
        let (words, form) = cell.strip_suffix(')')?.rsplit_once('(')?;
        Some((words.trim(), CARE_FORM.get(form)?))
    };
    split().map_or((cell, None), |(words, form)| (words, Some(form)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: Result<&str, IssueCode>) {
        let read = care(cell).map_err(|fault| fault.code);
        let written = read
            .as_ref()
            .map(|read| care_words(&read.windows, read.form));
        assert_eq!(
            written,
            expected.as_ref().map(|words| (*words).to_owned()),
            "{cell:?}"
        );
        if let Ok(read) = read {
            assert_eq!(
                care(&care_words(&read.windows, read.form)),
                Ok(read),
                "{cell:?} again"
            );
        }
    }

    #[test]
    fn a_form_of_care_stands_for_its_typical_hours() {
        check("VÖ", Ok("Mo-Fr 07:30-13:30 (assumed) (extended_hours)"));
        check("Ganztag", Ok("Mo-Fr 07:30-16:00 (assumed) (full_day)"));
        check(
            "Krippe",
            Ok("Mo-Fr 08:00-16:00 (assumed) (nursery_full_day)"),
        );
        check("VGS", Ok("Mo-Fr 07:30-13:30 (assumed) (reliable_school)"));
        check("Hort", Ok("Mo-Fr 07:30-16:00 (assumed) (after_school)"));
        check("keine Betreuung", Ok("none (assumed) (no_care)"));
        check("Schule ab 14", Ok("not_limited (assumed) (independent)"));
    }

    #[test]
    fn stated_hours_go_before_the_form() {
        check("Mo-Fr 7-13 (VÖ)", Ok("Mo-Fr 07:00-13:00 (extended_hours)"));
        check("Mo-Fr 7:30-13:30", Ok("Mo-Fr 07:30-13:30"));
        check("keine Einschränkung", Ok("not_limited"));
        check("", Ok(""));
        check("unbekannt (VÖ)", Ok("unknown (extended_hours)"));
        check("Mo-Fr 14-8", Err(IssueCode::EndsBeforeStart));
        check("Oma", Err(IssueCode::BadClock));
        check("none", Ok("none"));
        for two_readings in ["keine", "nein", "keine (VÖ)"] {
            check(two_readings, Err(IssueCode::NotAllowed));
        }
    }
}
