//! WP-12, WP-13, WP-14: which other titles are shut while temporary protection lasts?

use super::{Warnings, end_of_title};
use crate::case_file::{CaseQuestion, TitleKind};
use crate::rule::GuidanceRule;
use crate::saying::Saying;
use crate::subject::Subject;

pub(super) fn warn(about: &Subject<'_>, warnings: &mut Warnings) {
    // A limited title in Ukraine leaves open how long the protection goes on (WP-7), not that it is
    // temporary protection.
    if !matches!(
        about.case.title.value(),
        Some(TitleKind::TemporaryProtection | TitleKind::LimitedInUkraine)
    ) {
        return;
    }
    match about.case.wants_to_change_title.value() {
        Some(true) => {
            warnings.say(GuidanceRule::Wp12, Saying::NoBlueCard, &[]);
            warnings.say(GuidanceRule::Wp13, Saying::NoChancenkarte, &[]);
            warnings.say(GuidanceRule::Wp14, Saying::LaterTitles, &[]);
        }
        None if end_of_title::ends_soon(about) => warnings.ask(CaseQuestion::ChangeTitle),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Fact;

    use super::super::check;
    use super::*;
    use crate::testing::{SALES, Scene};

    #[test]
    fn who_wants_another_title_is_told_what_is_shut() {
        let mut scene = Scene::new(SALES);
        scene.case.title = Fact::Stated(TitleKind::TemporaryProtection);
        check(warn, &scene, &[], &[]);
        scene.case.title_end = Fact::Stated(date(2027, 3, 4));
        check(warn, &scene, &[], &[CaseQuestion::ChangeTitle]);
        scene.case.wants_to_change_title = Fact::Stated(false);
        check(warn, &scene, &[], &[]);
        scene.case.wants_to_change_title = Fact::Stated(true);
        check(warn, &scene, &["WP-12", "WP-13", "WP-14"], &[]);
        for title in TitleKind::ALL {
            let expected: &[&str] = match title {
                TitleKind::TemporaryProtection | TitleKind::LimitedInUkraine => {
                    &["WP-12", "WP-13", "WP-14"]
                }
                _ => &[],
            };
            scene.case.title = Fact::Stated(*title);
            check(warn, &scene, expected, &[]);
        }
    }
}
