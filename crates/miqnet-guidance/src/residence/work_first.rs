//! WP-17: since when the Jobcenter puts work before courses; what is reasonable it judges alone.

use super::Warnings;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn warn(about: &Subject<'_>, warnings: &mut Warnings) {
    let since = about.policy.residence.work_first_since;
    if about.case.gets_sgb2() == Some(true) && about.as_of() >= since {
        let values = [Value::Date(since)];
        warnings.say(GuidanceRule::Wp17, Saying::WorkFirst, &values);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Fact;

    use super::super::check;
    use super::*;
    use crate::case_file::BenefitSystem;
    use crate::testing::{SALES, Scene};

    #[test]
    fn it_concerns_who_gets_sgb_2_since_the_law_holds() {
        for benefit in BenefitSystem::ALL {
            let mut scene = Scene::new(SALES);
            scene.case.benefit = Fact::Stated(*benefit);
            let is_sgb2 = *benefit == BenefitSystem::Sgb2;
            let expected: &[&str] = if is_sgb2 { &["WP-17"] } else { &[] };
            check(warn, &scene, expected, &[]);
            scene.as_of = date(2026, 6, 30);
            check(warn, &scene, &[], &[]);
        }
        check(warn, &Scene::new(SALES), &[], &[]);
    }
}
