//! Section 3: kind of place, start date and work permission.

use miqnet_domain::candidate::WorkPermission;
use miqnet_domain::money::Pay;
use miqnet_domain::recognition::{Award, Qualification, RecognitionState, Schooling};
use miqnet_domain::vacancy::{InternshipPurpose, Kind};

use super::{Answer, End, Pair, two_ends};

pub(super) fn kind(pair: &Pair<'_>) -> Vec<Answer> {
    let place = pair.place;
    let wants = |kind| match pair.her.kinds_wanted.value() {
        None => Answer::Ask,
        Some(kinds) if kinds.contains(kind) => Answer::Met,
        Some(_) => Answer::Blocked,
    };
    let mut answers = vec![wants(place.kind)];
    let unpaid = place.pay.value() == Some(&Pay::Unpaid);
    let purpose = place.internship.map(|internship| internship.purpose);
    if place.kind == Kind::Internship && unpaid && purpose == Some(InternshipPurpose::Orientation) {
        answers.push(wants(Kind::Ausbildung));
    }
    if place.kind == Kind::Ausbildung && place.eq_first {
        answers.push(Answer::Step);
    }
    if pair.is_way_into_work() && place.entry > Schooling::None {
        answers.push(two_ends(|end| entry(pair, end)));
    }
    answers
}

fn entry(pair: &Pair<'_>, end: End) -> Answer {
    match (pair.her.qualifications.value(), end) {
        (None, End::Worst) => Answer::Blocked,
        (None, End::Best) => Answer::Met,
        (Some(qualifications), _) => qualifications
            .iter()
            .map(|qualification| entry_with(qualification, pair.place.entry, end))
            .min()
            .unwrap_or(Answer::Blocked),
    }
}

fn entry_with(qualification: &Qualification, needed: Schooling, end: End) -> Answer {
    use RecognitionState::*;
    let award = qualification.award.value().copied();
    let reached = award.map_or(end == End::Best, |award| schooling(award) >= needed);
    let german = matches!(
        award,
        Some(
            Award::GermanHelper
                | Award::GermanTraining
                | Award::GermanAdvanced
                | Award::GermanDegree
        )
    );
    let assessed = match qualification.recognition.value() {
        None => end == End::Best,
        Some(state) => matches!(
            state,
            NoneNeeded
                | ZabEvaluated
                | PartialEquivalence
                | FullEquivalenceNoLicence
                | FullEquivalence
                | Licensed
        ),
    };
    match (reached, german || assessed) {
        (true, true) => Answer::Met,
        (true, false) => Answer::Step,
        (false, _) => Answer::Blocked,
    }
}

fn schooling(award: Award) -> Schooling {
    match award {
        Award::School9 => Schooling::Hauptschule,
        Award::School11 | Award::GermanHelper => Schooling::MittlereReife,
        Award::SkilledWorker | Award::JuniorSpecialist | Award::GermanTraining => {
            Schooling::Training
        }
        _ => Schooling::Hochschulreife,
    }
}

pub(super) fn start(pair: &Pair<'_>) -> Answer {
    match pair.her.available_from.value() {
        None => Answer::Ask,
        Some(&day) if day <= pair.start() => Answer::Met,
        Some(&day) if pair.place.start_latest.is_some_and(|latest| day > latest) => Answer::Blocked,
        Some(_) => Answer::Wait,
    }
}

pub(super) fn work_permission(pair: &Pair<'_>) -> Answer {
    match pair.her.work_permission.value() {
        None => Answer::Ask,
        Some(WorkPermission::Unrestricted) => Answer::Met,
        Some(WorkPermission::CheckDocument | WorkPermission::ApprovalNeeded) => Answer::Step,
        Some(WorkPermission::NotPermitted) => Answer::Blocked,
    }
}
