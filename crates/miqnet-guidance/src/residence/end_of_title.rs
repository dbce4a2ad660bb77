//! WP-3, WP-4, WP-5: until when does the title go on, and when is it time to ask?

use jiff::{ToSpan, civil::Date};

use super::Warnings;
use crate::case_file::{CaseQuestion, TitleKind};
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn warn(about: &Subject<'_>, warnings: &mut Warnings) {
    let terms = about.policy.residence;
    let until = Value::Date(terms.protected_until);
    match about.case.title.value() {
        Some(TitleKind::TemporaryProtection)
            if may_go_on(about) && about.as_of() <= terms.protected_until =>
        {
            let valid_on = Value::Date(terms.titles_valid_on);
            warnings.say(GuidanceRule::Wp3, Saying::Protected, &[valid_on, until]);
            warnings.say(GuidanceRule::Wp4, Saying::NoExtensionKnown, &[until]);
        }
        None => warnings.ask(CaseQuestion::Title),
        _ => {}
    }
    let Some(end) = last_day(about) else {
        let is_unlimited = about.case.title.value() == Some(&TitleKind::Unlimited);
        if !is_unlimited {
            warnings.ask(CaseQuestion::TitleEnd);
        }
        return;
    };
    if end < about.as_of() {
        warnings.say(GuidanceRule::Wp5, Saying::TitleEnded, &[Value::Date(end)]);
    } else if is_near(about, end) {
        warnings.say(GuidanceRule::Wp5, Saying::TitleEnds, &[Value::Date(end)]);
    }
}

/// The last day of the title: the one printed on it, or the one to which a law prolongs it.
fn last_day(about: &Subject<'_>) -> Option<Date> {
    let printed = *about.case.title_end.value()?;
    let terms = about.policy.residence;
    let is_protected = about.case.title.value() == Some(&TitleKind::TemporaryProtection);
    Some(
        if is_protected && may_go_on(about) && printed >= terms.titles_valid_on {
            printed.max(terms.protected_until)
        } else {
            printed
        },
    )
}

/// Whether there may have been a title on the day that WP-3 names: a first one that came in a
/// later month is not prolonged. Of the month of that day nobody knows.
fn may_go_on(about: &Subject<'_>) -> bool {
    let first = about.case.first_title.value();
    first.is_none_or(|month| month.first_day() <= about.policy.residence.titles_valid_on)
}

/// Whether the title ends within the months of the policy.
pub(super) fn ends_soon(about: &Subject<'_>) -> bool {
    last_day(about).is_some_and(|end| is_near(about, end))
}

fn is_near(about: &Subject<'_>, end: Date) -> bool {
    let months = about.policy.residence.warn_months;
    end <= about.as_of().saturating_add(i64::from(months).months())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::check;
    use super::*;
    use crate::case_file::Month;
    use crate::testing::{SALES, Scene};
    use TitleKind::*;

    fn scene(title: Option<TitleKind>, end: Option<Date>) -> Scene {
        let mut scene = Scene::new(SALES);
        scene.case.title = title.into();
        scene.case.title_end = end.into();
        scene
    }

    #[test]
    fn a_protected_title_goes_on_by_law_and_is_a_warning_in_time() {
        let protected = ["WP-3", "WP-4", "WP-5"];
        let printed = scene(Some(TemporaryProtection), Some(date(2026, 3, 4)));
        let hints = check(warn, &printed, &protected, &[]);
        assert_eq!(hints[2].values, [Value::Date(date(2027, 3, 4))]);
        let mut early = printed;
        early.as_of = date(2026, 8, 1);
        check(warn, &early, &["WP-3", "WP-4"], &[]);
        early.as_of = date(2027, 3, 5);
        let hints = check(warn, &early, &["WP-5"], &[]);
        assert_eq!(hints[0].saying, Saying::TitleEnded);
    }

    #[test]
    fn a_title_that_had_ended_before_is_not_prolonged() {
        let printed = scene(Some(TemporaryProtection), Some(date(2026, 1, 31)));
        let hints = check(warn, &printed, &["WP-3", "WP-4", "WP-5"], &[]);
        assert_eq!(hints[2].saying, Saying::TitleEnded);
    }

    #[test]
    fn a_first_title_after_that_day_ends_when_it_says() {
        let mut printed = scene(Some(TemporaryProtection), Some(date(2027, 1, 31)));
        printed.case.first_title = Month::new(2026, 3).into();
        let hints = check(warn, &printed, &["WP-5"], &[]);
        assert_eq!(hints[0].values, [Value::Date(date(2027, 1, 31))]);
        printed.case.first_title = Month::new(2026, 2).into();
        let hints = check(warn, &printed, &["WP-3", "WP-4", "WP-5"], &[]);
        assert_eq!(hints[2].values, [Value::Date(date(2027, 3, 4))]);
    }

    #[test]
    fn other_titles_are_a_warning_within_six_months() {
        let other = |end| scene(Some(Other), Some(end));
        check(warn, &other(date(2027, 5, 22)), &["WP-5"], &[]);
        check(warn, &other(date(2027, 5, 23)), &[], &[]);
        check(warn, &scene(Some(Unlimited), None), &[], &[]);
    }

    #[test]
    fn what_nobody_knows_is_asked() {
        use CaseQuestion::{Title, TitleEnd};
        check(warn, &scene(None, None), &[], &[Title, TitleEnd]);
        let end = Some(date(2027, 1, 1));
        check(warn, &scene(None, end), &["WP-5"], &[Title]);
        let protected = scene(Some(TemporaryProtection), None);
        check(warn, &protected, &["WP-3", "WP-4"], &[TitleEnd]);
    }
}
