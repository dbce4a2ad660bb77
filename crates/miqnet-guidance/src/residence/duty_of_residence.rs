//! WP-8: the duty to live in a place. It limits moving house and not where she works; whether she
//! may work at all, her document says.

use jiff::{ToSpan, civil::Date};
use miqnet_domain::finding::Message;

use super::Warnings;
use crate::case_file::{CaseQuestion, TitleKind};
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn warn(about: &Subject<'_>, warnings: &mut Warnings) {
    let wants_to_move = about.case.wants_to_move.value() == Some(&true);
    let concerns_her = wants_to_move || about.says(Message::GeOutsideCounty);
    if !concerns_her {
        return;
    }
    match about.case.title.value() {
        Some(TitleKind::TemporaryProtection | TitleKind::LimitedInUkraine) => {
            limited(about, warnings);
        }
        // A procedure, a Duldung or another title can tie her to a place in other ways.
        Some(TitleKind::Fiktion | TitleKind::Other) => {
            warnings.say(GuidanceRule::Wp8, Saying::MoveAsk, &[]);
        }
        Some(TitleKind::Unlimited) => {}
        None => {
            warnings.say(GuidanceRule::Wp8, Saying::MoveAsk, &[]);
            warnings.ask(CaseQuestion::Title);
        }
    }
}

/// What § 12a says to who has temporary protection, until its last day.
fn limited(about: &Subject<'_>, warnings: &mut Warnings) {
    let Some(first) = about.case.first_title.value() else {
        warnings.ask(CaseQuestion::FirstTitle);
        return;
    };
    let terms = about.policy.residence;
    let until = last_day(first.first_day(), terms.duty_months);
    if about.as_of() <= until {
        let hours = Value::Hours(terms.duty_hours);
        let values = [Value::Date(until), hours];
        warnings.say(GuidanceRule::Wp8, Saying::MoveLimited, &values);
    }
}

/// The last day of the month in which the duty ends, since the case file knows the month alone.
fn last_day(first: Date, months: u16) -> Date {
    let month = first.saturating_add(i64::from(months).months());
    month.last_of_month()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::finding::Gate;
    use miqnet_domain::{Fact, Status};

    use super::super::check;
    use super::*;
    use crate::case_file::Month;
    use crate::testing::{SALES, Scene};

    fn outside(title: TitleKind) -> Scene {
        let mut scene =
            Scene::new(SALES).finding(Gate::Travel, Status::Note, Message::GeOutsideCounty);
        scene.case.title = Fact::Stated(title);
        scene
    }

    #[test]
    fn work_outside_of_the_county_is_no_move() {
        let mut scene = outside(TitleKind::TemporaryProtection);
        scene.case.first_title = Month::new(2024, 5).into();
        let hints = check(warn, &scene, &["WP-8"], &[]);
        let values = [Value::Date(date(2027, 5, 31)), Value::Hours(15)];
        assert_eq!(hints[0].values, values);
        scene.case.first_title = Month::new(2023, 10).into();
        check(warn, &scene, &[], &[]);
        scene.case.first_title = Month::new(2023, 11).into();
        check(warn, &scene, &["WP-8"], &[]);
    }

    #[test]
    fn only_temporary_protection_is_told_what_the_duty_leaves_free() {
        for title in TitleKind::ALL {
            let expected = match title {
                TitleKind::TemporaryProtection | TitleKind::LimitedInUkraine => {
                    Some(Saying::MoveLimited)
                }
                TitleKind::Fiktion | TitleKind::Other => Some(Saying::MoveAsk),
                TitleKind::Unlimited => None,
            };
            let mut scene = outside(*title);
            scene.case.first_title = Month::new(2024, 5).into();
            let rules: &[&str] = if expected.is_some() { &["WP-8"] } else { &[] };
            let hints = check(warn, &scene, rules, &[]);
            assert_eq!(hints.first().map(|hint| hint.saying), expected);
        }
    }

    #[test]
    fn nobody_is_asked_whom_it_does_not_concern() {
        use CaseQuestion::{FirstTitle, Title};
        let protected = TitleKind::TemporaryProtection;
        check(warn, &outside(protected), &[], &[FirstTitle]);
        check(warn, &outside(TitleKind::Unlimited), &[], &[]);
        check(warn, &Scene::new(SALES), &[], &[]);
        let mut moving = Scene::new(SALES);
        moving.case.wants_to_move = Fact::Stated(true);
        check(warn, &moving, &["WP-8"], &[Title]);
        moving.case.title = Fact::Stated(protected);
        check(warn, &moving, &[], &[FirstTitle]);
    }
}
