//! What to ask the authority that decides on the recognition of a licensed profession.

use miqnet_domain::finding::{Gate, Partner};
use miqnet_domain::recognition::RecognitionState;
use miqnet_occupations::RegulationKind;

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::{Own, Subject};

/// The errands at this authority: for the profession of the vacancy where recognition is open or
/// blocked, for her own profession as a goal otherwise.
pub(super) fn errands(about: &Subject<'_>, authority: Partner, rule: GuidanceRule) -> Vec<Errand> {
    let decides = |own: &Own<'_>| {
        let regulation = own.occupation.regulation.as_ref();
        regulation.is_some_and(|one| one.authority == authority)
    };
    let goals = about.unfinished().filter(Own::can_be_recognised);
    goals
        .filter(decides)
        .map(|own| Errand {
            rule,
            rank: if is_asked_now(about, &own) {
                Rank::Authority
            } else {
                Rank::GoalAuthority
            },
            office: Office::Partner(authority),
            request: request(&own),
            papers: papers(&own),
        })
        .collect()
}

/// Whether this vacancy asks for the recognition of this profession.
pub(super) fn is_asked_now(about: &Subject<'_>, own: &Own<'_>) -> bool {
    let family = |occupation: &miqnet_occupations::Occupation| {
        occupation.regulation.as_ref().map(|one| one.family)
    };
    let offered = about.offered().and_then(family);
    about.has_gap(Gate::Recognition) && offered.is_some() && offered == family(own.occupation)
}

fn request(own: &Own<'_>) -> Request {
    use RecognitionState::*;
    match own.state {
        Some(ConditionalCompensation) => Request::Measure,
        Some(InProcedure) if is_health(own) => Request::TemporaryPermit,
        Some(InProcedure) => Request::Progress,
        Some(TemporaryPermit) => Request::PermitLimits,
        Some(CompensationRunning | FullEquivalenceNoLicence) => Request::LicenceDate,
        Some(Denied) => Request::AfterRefusal,
        _ => Request::ApplyRecognition,
    }
}

fn papers(own: &Own<'_>) -> &'static [Paper] {
    if own.is_before_application() {
        own.papers_before_application()
    } else if own.has_decision() {
        &[Paper::RecognitionDecision, Paper::LanguageCertificate]
    } else {
        &[Paper::ApplicationReceipt, Paper::LanguageCertificate]
    }
}

fn is_health(own: &Own<'_>) -> bool {
    let regulation = own.occupation.regulation.as_ref();
    regulation.is_some_and(|one| {
        one.kind == RegulationKind::Approbation && one.authority == Partner::RpsHealth
    })
}
