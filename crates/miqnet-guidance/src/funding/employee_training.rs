//! FD-9: training of employees, § 82 SGB III; it is applied for once she works there.
//!
//! A gap is a reason to ask and no more: the course has to be certified, and a course of language
//! alone is a Berufssprachkurs (FD-12).

use miqnet_domain::finding::Gate;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason, open_job};
use crate::case_file::{AgeBand, CaseQuestion};
use crate::firm::StaffBand;
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;
use miqnet_domain::finding::Partner;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let has_gap = about.has_gap(Gate::Language) || about.has_gap(Gate::Level);
    let course = about.firm.certified_course.value().copied();
    let mut conditions = Conditions::default();
    open_job(about, &mut conditions);
    let outcome = conditions
        .must(has_gap || course == Some(true), Reason::NoCourseNeeded)
        .ask(
            course,
            CaseQuestion::CertifiedCourse,
            Reason::NoCertifiedCourse,
        )
        .ask(
            about.case.training_long_ago.value().copied(),
            CaseQuestion::TrainingLongAgo,
            Reason::TrainingRecent,
        )
        .outcome();
    let terms = about.policy.employee_training;
    let hours = Value::Hours(terms.hours);
    let (saying, values) = match about.firm.staff.value() {
        Some(staff) => {
            let at = band(*staff);
            let share = Value::Permille(terms.firm_shares[at]);
            let wage = Value::Permille(terms.wage_shares[at]);
            // § 82(2) sentence 4: from the age of 45, or with a severe disability, which has no field.
            match (staff, about.case.age.value()) {
                (StaffBand::From50To499, Some(AgeBand::From55)) => {
                    (Saying::EmployeeTrainingWaived, vec![hours, wage])
                }
                (StaffBand::From50To499, _) => {
                    (Saying::EmployeeTrainingMiddle, vec![hours, share, wage])
                }
                _ => (Saying::EmployeeTrainingSize, vec![hours, share, wage]),
            }
        }
        None => {
            let shares = terms.firm_shares.map(Value::Permille);
            let values = [hours].into_iter().chain(shares).collect();
            (Saying::EmployeeTraining, values)
        }
    };
    FundingHint {
        rule: GuidanceRule::Fd9,
        outcome,
        saying,
        values,
        beneficiary: Beneficiary::Firm,
        decides: Office::Partner(Partner::EmployerService),
        deadline: Deadline::Course,
    }
}

fn band(staff: StaffBand) -> usize {
    match staff {
        StaffBand::Under50 => 0,
        StaffBand::From50To499 => 1,
        StaffBand::From500 => 2,
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Message, Open, Step};
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::funding::Outcome;
    use crate::testing::{ACCOUNTANT, Scene};

    fn scene() -> Scene {
        let step = Open::Step(Step::Induction, Partner::EmployerService);
        Scene::new(ACCOUNTANT).finding(Gate::Level, Status::Open(step), Message::LvOneBelow)
    }

    #[track_caller]
    fn check(scene: Scene, long_ago: Fact<bool>, expected: Outcome) {
        let mut scene = scene;
        scene.case.training_long_ago = long_ago;
        scene.firm.certified_course = Fact::Stated(true);
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn a_course_beside_the_work_can_be_checked_two_years_after_the_last() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        check(scene(), Fact::Stated(true), MayBeChecked);
        check(
            scene(),
            Fact::Stated(false),
            NotApplicable(Reason::TrainingRecent),
        );
        check(
            scene(),
            Fact::Unknown,
            Ask(vec![CaseQuestion::TrainingLongAgo]),
        );
    }

    #[test]
    fn a_gap_alone_is_a_question_to_the_firm() {
        #[track_caller]
        fn check(scene: Scene, course: Option<bool>, expected: Outcome) {
            let mut scene = scene;
            scene.case.training_long_ago = Fact::Stated(true);
            scene.firm.certified_course = course.into();
            assert_eq!(scene.with(hint).outcome, expected);
        }
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        let language = || {
            let step = Open::Step(Step::LanguageCourse, Partner::ClearingLanguage);
            let scene = Scene::new(ACCOUNTANT);
            scene.finding(Gate::Language, Status::Open(step), Message::LgOneBelow)
        };
        let ask = || Ask(vec![CaseQuestion::CertifiedCourse]);
        let none = NotApplicable(Reason::NoCertifiedCourse);
        check(language(), None, ask());
        check(scene(), None, ask());
        check(language(), Some(false), none.clone());
        check(scene(), Some(false), none);
        check(scene(), Some(true), MayBeChecked);
        check(Scene::new(ACCOUNTANT), Some(true), MayBeChecked);
        let not_needed = NotApplicable(Reason::NoCourseNeeded);
        check(Scene::new(ACCOUNTANT), None, not_needed);
    }

    #[test]
    fn the_firm_s_size_decides_on_its_share() {
        #[track_caller]
        fn shares(staff: Fact<StaffBand>, expected: &[u16]) {
            let mut scene = scene();
            scene.firm.staff = staff;
            let expected: Vec<_> = expected.iter().copied().map(Value::Permille).collect();
            assert_eq!(scene.with(hint).values[1..], expected);
        }
        shares(Fact::Stated(StaffBand::Under50), &[0, 750]);
        shares(Fact::Stated(StaffBand::From50To499), &[500, 500]);
        shares(Fact::Stated(StaffBand::From500), &[750, 250]);
        shares(Fact::Unknown, &[0, 500, 750]);
    }

    #[test]
    fn from_45_on_a_middle_firm_need_not_bear_a_share() {
        use AgeBand::{From25To54, From55};
        use Saying::{EmployeeTrainingMiddle, EmployeeTrainingSize, EmployeeTrainingWaived};
        use StaffBand::{From50To499, From500, Under50};
        for (staff, age, expected) in [
            (Under50, Some(From55), EmployeeTrainingSize),
            (From50To499, Some(From55), EmployeeTrainingWaived),
            (From50To499, Some(From25To54), EmployeeTrainingMiddle),
            (From50To499, None, EmployeeTrainingMiddle),
            (From500, Some(From55), EmployeeTrainingSize),
        ] {
            let mut scene = scene();
            scene.firm.staff = Fact::Stated(staff);
            scene.case.age = age.into();
            let hint = scene.with(hint);
            assert_eq!(hint.saying, expected, "{staff:?} {age:?}");
            assert_eq!(hint.values.len(), hint.saying.args().len());
        }
    }
}
