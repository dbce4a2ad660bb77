//! WP-6, WP-7: documents that say less than a title.

use super::Warnings;
use crate::case_file::TitleKind;
use crate::rule::GuidanceRule;
use crate::saying::Saying;
use crate::subject::Subject;

pub(super) fn warn(about: &Subject<'_>, warnings: &mut Warnings) {
    match about.case.title.value() {
        Some(TitleKind::Fiktion) => warnings.say(GuidanceRule::Wp6, Saying::ReadEntry, &[]),
        Some(TitleKind::LimitedInUkraine) => {
            warnings.say(GuidanceRule::Wp7, Saying::NotCovered, &[]);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;

    use super::super::check;
    use super::*;
    use crate::testing::{SALES, Scene};

    #[test]
    fn a_fiktionsbescheinigung_and_a_limited_ukrainian_title_are_read_by_the_office() {
        for title in TitleKind::ALL {
            let expected: &[&str] = match title {
                TitleKind::Fiktion => &["WP-6"],
                TitleKind::LimitedInUkraine => &["WP-7"],
                _ => &[],
            };
            let mut scene = Scene::new(SALES);
            scene.case.title = Fact::Stated(*title);
            check(warn, &scene, expected, &[]);
        }
    }
}
