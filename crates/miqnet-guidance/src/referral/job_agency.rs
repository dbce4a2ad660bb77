//! PT-2: the Agentur für Arbeit, for who gets no SGB II, and its employer service for firms.

use miqnet_domain::finding::{Gate, Message, Partner, Step};

use super::{Errand, Paper, Rank, Request, money, network};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = match Office::job_service(about.case) {
        Office::Agency => money::errands(about, GuidanceRule::Pt2),
        _ => Vec::new(),
    };
    let mut add = |rank, office, request, papers| {
        found.push(Errand {
            rule: GuidanceRule::Pt2,
            rank,
            office,
            request,
            papers,
        });
    };
    // The Ausländerbehörde obtains the consent; the firm alone can have its job checked before
    // that (§ 36(3) BeschV).
    if about.says(Message::WpApprovalNeeded) {
        let papers = &[Paper::EmploymentDeclaration, Paper::Advert];
        add(
            Rank::Consent,
            Office::Agency,
            Request::FederalConsent,
            papers,
        );
    }
    let service = Office::Partner(Partner::EmployerService);
    let advert: &[Paper] = &[Paper::Advert];
    if about.explanation.vacancy_blocked && !about.is_unpaid_work() {
        add(
            Rank::CorrectedListing,
            service,
            Request::ListVacancy,
            advert,
        );
    }
    let is_open = !about.is_closed_for_her();
    if is_open && about.says(Message::TmAskPlacement) && !network::fits_when_moved(about) {
        add(Rank::Hours, service, Request::ShortShift, advert);
    }
    let gap = about.has_gap(Gate::Language) || about.step(Step::Induction).is_some();
    if gap && is_open && about.is_insured_job() {
        add(Rank::Induction, service, Request::FirmFunding, advert);
    }
    found
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Arg, Open, Question};
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::case_file::BenefitSystem;
    use crate::referral::check;
    use crate::testing::{ACCOUNTANT, NURSE, SALES, Scene};

    #[test]
    fn who_gets_no_sgb_2_asks_the_agency_for_money() {
        let mut closed = Scene::new(NURSE).finding(
            Gate::Recognition,
            Status::Blocked,
            Message::RcLicenceMissing,
        );
        check(errands, &closed, &[]);
        closed.case.benefit = Fact::Stated(BenefitSystem::NoBenefit);
        check(
            errands,
            &closed,
            &[("aa", Request::StartCosts, Rank::Money)],
        );
    }

    #[test]
    fn the_firm_can_have_its_job_checked_before_the_permission() {
        let step = Open::Step(Step::AskApproval, Partner::AbhHerrenberg);
        let approval = Scene::new(SALES).finding(
            Gate::WorkPermission,
            Status::Open(step),
            Message::WpApprovalNeeded,
        );
        check(
            errands,
            &approval,
            &[("aa", Request::FederalConsent, Rank::Consent)],
        );
    }

    #[test]
    fn the_employer_service_lists_the_corrected_vacancy_and_knows_what_a_firm_can_get() {
        let unlawful =
            Scene::new(SALES).finding(Gate::Vacancy, Status::Blocked, Message::VcMinimumWage);
        check(
            errands,
            &unlawful,
            &[("aa_ags", Request::ListVacancy, Rank::CorrectedListing)],
        );
        let course = Open::Step(Step::LanguageCourse, Partner::ClearingLanguage);
        let gap = Scene::new(ACCOUNTANT).finding(
            Gate::Language,
            Status::Open(course),
            Message::LgOneBelow,
        );
        check(
            errands,
            &gap,
            &[("aa_ags", Request::FirmFunding, Rank::Induction)],
        );
        let closed = gap.finding(Gate::Travel, Status::Blocked, Message::GeTooFar);
        check(errands, &closed, &[]);
    }

    #[test]
    fn a_shift_that_is_too_long_for_her_time_needs_a_shorter_one() {
        let ask = Status::Open(Open::Ask(Question::Flexibility));
        #[track_caller]
        fn placed(ask: Status, to: u16, expected: &[(&str, Request, Rank)]) {
            let mut scene = Scene::new(SALES).finding(Gate::Time, ask, Message::TmAskPlacement);
            scene.findings[0].args = vec![
                Arg::Choice("before"),
                Arg::Clock(8 * 60),
                Arg::Clock(to),
                Arg::Clock(490),
                Arg::Clock(770),
                Arg::WeeklyHours(1400),
            ];
            check(errands, &scene, expected);
        }
        placed(ask, 12 * 60, &[]);
        placed(
            ask,
            13 * 60,
            &[("aa_ags", Request::ShortShift, Rank::Hours)],
        );
    }
}
