//! The table of the recognition gate.

use Verdict::{EligibleNow, EligibleWithCondition, NotEligible};
use jiff::civil::date;
use miqnet_domain::recognition::Award;

use super::*;
use miqnet_domain::Candidate;

use crate::testing::{candidate, facts, judged, qualification, vacancy, world};

const NURSE: u32 = 8130201;
const KITA: u32 = 8311301;
const PHYSIO: u32 = 8171301;

fn offered(occupation: u32, kind: Kind) -> Vacancy {
    let mut offered = vacancy("V-1", occupation);
    offered.kind = kind;
    offered
}

fn holder(occupation: u32, state: RecognitionState) -> Candidate {
    let mut someone = candidate("K-1");
    let held = qualification(occupation, Award::JuniorSpecialist, state);
    someone.qualifications = Fact::Stated(vec![held]);
    someone
}

#[track_caller]
fn verdict(someone: &Candidate, offered: &Vacancy) -> Verdict {
    let world = world();
    let occupation = world
        .dictionary
        .find(offered.occupation)
        .expect("a known occupation");
    let need = Need::of(offered, occupation);
    judged(|sink| judge(&facts(someone, &world), &need, sink)).0
}

/// One row of the matrix in `docs/SCORING.md`: licensed, Kita, place for nurses, place for
/// others, free, assistant.
#[track_caller]
fn check(state: RecognitionState, row: [Verdict; 6]) {
    let cells = [
        verdict(&holder(NURSE, state), &offered(NURSE, Kind::Job)),
        verdict(&holder(KITA, state), &offered(KITA, Kind::Job)),
        verdict(
            &holder(NURSE, state),
            &offered(NURSE, Kind::RecognitionMeasure),
        ),
        verdict(
            &holder(PHYSIO, state),
            &offered(PHYSIO, Kind::RecognitionMeasure),
        ),
        verdict(&holder(7221301, state), &offered(7221301, Kind::Job)),
        verdict(&holder(NURSE, state), &offered(8210101, Kind::Job)),
    ];
    assert_eq!(cells, row, "{}", state.name());
}

#[test]
fn every_cell_of_the_matrix_is_as_designed() {
    use RecognitionState::*;
    let (no, open, now) = (NotEligible, EligibleWithCondition, EligibleNow);
    for state in [NoneNeeded, PartialEquivalence, Denied, DocumentsMissing] {
        check(state, [no, no, no, no, now, now]);
    }
    check(NotApplied, [no, no, open, no, now, now]);
    check(ZabEvaluated, [no, open, open, no, now, now]);
    check(InProcedure, [no, open, open, no, now, now]);
    check(ConditionalCompensation, [no, open, open, open, now, now]);
    for state in [
        CompensationRunning,
        TemporaryPermit,
        FullEquivalenceNoLicence,
    ] {
        check(state, [open, open, open, open, now, now]);
    }
    for state in [Licensed, FullEquivalence] {
        check(state, [now; 6]);
    }
}

#[test]
fn paragraph_7_opens_the_blocked_cells_of_the_kita() {
    let mut kita = offered(KITA, Kind::Job);
    kita.kita_paragraph_7 = true;
    for state in [RecognitionState::Denied, RecognitionState::NotApplied] {
        assert_eq!(verdict(&holder(KITA, state), &kita), EligibleWithCondition);
    }
}

#[test]
fn a_state_counts_inside_its_licence_family_only() {
    let someone = holder(PHYSIO, RecognitionState::Licensed);
    assert_eq!(verdict(&someone, &offered(NURSE, Kind::Job)), NotEligible);
    let geriatric = holder(8210201, RecognitionState::Licensed);
    assert_eq!(verdict(&geriatric, &offered(NURSE, Kind::Job)), EligibleNow);
}

#[test]
fn a_wait_after_the_latest_start_falls_back() {
    let mut post = offered(NURSE, Kind::Job);
    post.start_latest = Some(date(2027, 3, 1));
    let mut someone = holder(NURSE, RecognitionState::CompensationRunning);
    if let Fact::Stated(held) = &mut someone.qualifications {
        held[0].expected_on = Fact::Stated(date(2027, 3, 2));
    }
    assert_eq!(verdict(&someone, &post), NotEligible);
    post.start_latest = Some(date(2027, 3, 2));
    assert_eq!(verdict(&someone, &post), EligibleWithCondition);
    post.start_latest = Some(date(2027, 3, 1));
    if let Fact::Stated(held) = &mut someone.qualifications {
        held[0].recognition = Fact::Stated(RecognitionState::FullEquivalenceNoLicence);
    }
    assert_eq!(verdict(&someone, &post), EligibleWithCondition);
}

#[test]
fn unknown_qualifications_are_asked_for_where_they_decide() {
    let mut someone = candidate("K-1");
    someone.qualifications = Fact::Unknown;
    assert_eq!(
        verdict(&someone, &offered(NURSE, Kind::Job)),
        EligibleWithCondition
    );
    assert_eq!(verdict(&someone, &offered(7221301, Kind::Job)), EligibleNow);
    assert_eq!(
        verdict(&someone, &offered(NURSE, Kind::Ausbildung)),
        EligibleNow
    );
}

#[test]
fn comparable_qualifications_are_met_with_reserved_acts_noted() {
    let mut post = offered(NURSE, Kind::Job);
    post.recognition = RecognitionNeed::ComparableAccepted;
    let world = world();
    let occupation = world
        .dictionary
        .find(post.occupation)
        .expect("a known occupation");
    let need = Need::of(&post, occupation);
    let someone = holder(NURSE, RecognitionState::NotApplied);
    let got = judged(|sink| judge(&facts(&someone, &world), &need, sink));
    assert_eq!(got, (EligibleNow, vec!["RC-1", "RC-7"]));
}
