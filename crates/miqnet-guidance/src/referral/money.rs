//! What a person asks the job service for, whichever of the two it is.

use miqnet_domain::finding::{Gate, Step};

use super::{Errand, Paper, Rank, Request, rests_on_a_course};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

/// The errands at the job service in charge, under the rule that names it.
pub(super) fn errands(about: &Subject<'_>, rule: GuidanceRule) -> Vec<Errand> {
    let mut found = Vec::new();
    let mut add = |rank, request, papers| {
        found.push(Errand {
            rule,
            rank,
            office: Office::job_service(about.case),
            request,
            papers,
        });
    };
    if about.is_unpaid_work() {
        let papers = &[Paper::Advert, Paper::BenefitDecision];
        add(Rank::UnpaidTrial, Request::Trial, papers);
    }
    if about.missing_papers().any(rests_on_a_course) {
        let papers = &[Paper::CourseOffer, Paper::BenefitDecision];
        add(Rank::PaperCourse, Request::CourseVoucher, papers);
    }
    if about.is_closed(Gate::Recognition) {
        let papers: &[Paper] = if about.unfinished().any(|own| own.has_decision()) {
            &[Paper::Decision, Paper::BenefitDecision]
        } else {
            &[Paper::Diploma, Paper::BenefitDecision]
        };
        add(Rank::Money, Request::StartCosts, papers);
    }
    if about.step(Step::StartWithEq).is_some() {
        let papers = &[Paper::SchoolCertificate, Paper::Advert];
        add(Rank::Training, Request::EntryQualification, papers);
    }
    found
}
