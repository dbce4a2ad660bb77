//! PT-1: the Jobcenter, for who gets SGB II; the role as long as nobody knows who pays.

use miqnet_domain::finding::Partner;

use super::{Errand, money};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    match Office::job_service(about.case) {
        Office::Jobcenter | Office::Partner(Partner::JobService) => {
            money::errands(about, GuidanceRule::Pt1)
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::certificate::Certificate;
    use miqnet_domain::finding::{Gate, Message, Open, Step};
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::case_file::BenefitSystem;
    use crate::referral::{Rank, Request, check};
    use crate::testing::{ACCOUNTANT, NURSE, SALES, Scene};

    fn with_sgb2(scene: Scene) -> Scene {
        let mut scene = scene;
        scene.case.benefit = Fact::Stated(BenefitSystem::Sgb2);
        scene
    }

    #[test]
    fn who_gets_sgb_2_asks_the_jobcenter_for_money() {
        let closed = Scene::new(NURSE).finding(
            Gate::Recognition,
            Status::Blocked,
            Message::RcLicenceMissing,
        );
        let costs = |office| [(office, Request::StartCosts, Rank::Money)];
        check(errands, &with_sgb2(closed.clone()), &costs("jobcenter"));
        check(errands, &closed, &costs("job_service"));
        let mut other = closed;
        other.case.benefit = Fact::Stated(BenefitSystem::Sgb3);
        check(errands, &other, &[]);
    }

    #[test]
    fn unpaid_work_becomes_a_trial_and_a_course_gets_a_voucher() {
        let unpaid = Scene::new(ACCOUNTANT).finding(
            Gate::Vacancy,
            Status::Blocked,
            Message::VcUnpaidInternship,
        );
        check(
            errands,
            &with_sgb2(unpaid),
            &[("jobcenter", Request::Trial, Rank::UnpaidTrial)],
        );
        let driver = Scene::new(SALES).lacks(Certificate::Code95, Status::Blocked);
        check(
            errands,
            &with_sgb2(driver),
            &[("jobcenter", Request::CourseVoucher, Rank::PaperCourse)],
        );
        let exam = Scene::new(SALES).lacks(Certificate::MedicalLanguageExam, Status::Blocked);
        check(errands, &with_sgb2(exam), &[]);
    }

    #[test]
    fn a_training_that_starts_with_an_eq_is_asked_for() {
        let step = Open::Step(Step::StartWithEq, Partner::JobService);
        let eq = Scene::new(SALES).finding(Gate::Kind, Status::Open(step), Message::KpEqFirst);
        check(
            errands,
            &with_sgb2(eq),
            &[("jobcenter", Request::EntryQualification, Rank::Training)],
        );
        check(errands, &with_sgb2(Scene::new(SALES)), &[]);
    }
}
