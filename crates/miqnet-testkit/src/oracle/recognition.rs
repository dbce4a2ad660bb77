//! Section 3: recognition and licence.

use miqnet_domain::recognition::{Award, Qualification, RecognitionState};
use miqnet_domain::vacancy::RecognitionNeed;
use miqnet_occupations::{Family, RegulationKind};

use super::{Answer, Arrival, End, Pair, two_ends};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Licensed,
    Kita,
    Place,
}

pub(super) fn answer(pair: &Pair<'_>) -> Answer {
    match column(pair) {
        None => Answer::Met,
        Some((column, family)) => two_ends(|end| best_cell(pair, column, family, end)),
    }
}

/// The column of the vacancy with the licence family; `None` where nothing is asked.
fn column(pair: &Pair<'_>) -> Option<(Column, Family)> {
    if pair.is_way_into_work() || pair.place.recognition == RecognitionNeed::ComparableAccepted {
        return None;
    }
    let regulation = pair.applying_regulation()?;
    let column = match (regulation.kind, pair.is_measure_place()) {
        (
            RegulationKind::Approbation | RegulationKind::Permit | RegulationKind::KitaStaff,
            true,
        ) => Column::Place,
        (RegulationKind::Approbation | RegulationKind::Permit, false) => Column::Licensed,
        (RegulationKind::KitaStaff, false) => Column::Kita,
        _ => return None,
    };
    Some((column, regulation.family))
}

fn best_cell(pair: &Pair<'_>, column: Column, family: Family, end: End) -> Answer {
    let none_needed = cell(pair, column, family, RecognitionState::NoneNeeded);
    let Some(qualifications) = pair.her.qualifications.value() else {
        return if end == End::Best {
            Answer::Met
        } else {
            none_needed
        };
    };
    qualifications
        .iter()
        .filter_map(|qualification| cell_of(pair, column, family, qualification, end))
        .fold(none_needed, Answer::min)
}

/// The cell of one qualification at one end; `None` where it lies outside the family.
fn cell_of(
    pair: &Pair<'_>,
    column: Column,
    family: Family,
    qualification: &Qualification,
    end: End,
) -> Option<Answer> {
    let Some(&occupation) = qualification.occupation.value() else {
        let school = matches!(
            qualification.award.value(),
            Some(Award::School9 | Award::School11)
        );
        return (end == End::Best && !school).then_some(Answer::Met);
    };
    let regulation = pair.find(occupation).regulation.as_ref()?;
    if regulation.family != family {
        return None;
    }
    let Some(&state) = qualification.recognition.value() else {
        return Some(match end {
            End::Worst => cell(pair, column, family, RecognitionState::NoneNeeded),
            End::Best => Answer::Met,
        });
    };
    let arrival = pair.arrival(qualification.expected_on);
    let state = after_arrival(state, arrival, end);
    Some(cell(pair, column, family, state))
}

/// A wait that comes too late falls back to the state before.
fn after_arrival(state: RecognitionState, arrival: Arrival, end: End) -> RecognitionState {
    match (state, arrival.in_time_at(end)) {
        (RecognitionState::FullEquivalenceNoLicence, false) => RecognitionState::TemporaryPermit,
        (RecognitionState::CompensationRunning, false) => RecognitionState::ConditionalCompensation,
        (state, _) => state,
    }
}

/// The table, with every wait in time.
fn cell(pair: &Pair<'_>, column: Column, family: Family, state: RecognitionState) -> Answer {
    use Answer::{Ask, Blocked, Met, Step, Wait};
    use RecognitionState::*;
    let kita_blocked = if pair.place.kita_paragraph_7 {
        Step
    } else {
        Blocked
    };
    let nursing = if family == Family::Nursing {
        Step
    } else {
        Blocked
    };
    let (licensed, kita, place) = match state {
        NoneNeeded | PartialEquivalence | Denied | DocumentsMissing => {
            (Blocked, kita_blocked, Blocked)
        }
        NotApplied => (Blocked, kita_blocked, nursing),
        ZabEvaluated | InProcedure => (Blocked, Ask, nursing),
        ConditionalCompensation => (Blocked, Step, Step),
        CompensationRunning => (Wait, Wait, Wait),
        TemporaryPermit => (Step, Step, Step),
        FullEquivalenceNoLicence => (Wait, Wait, Wait),
        FullEquivalence | Licensed => (Met, Met, Met),
    };
    match column {
        Column::Licensed => licensed,
        Column::Kita => kita,
        Column::Place => place,
    }
}
