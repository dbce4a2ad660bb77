//! May she practise this profession here? The recognition matrix (RC-1 … RC-16).

use jiff::civil::Date;
use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::recognition::{Qualification, RecognitionState};
use miqnet_domain::vacancy::{Kind, RecognitionNeed};
use miqnet_domain::{Date as Day, Fact, OccupationId, Rule, Vacancy, Verdict};
use miqnet_occupations::{Family, Occupation, RegulationKind};

use super::{Arrival, arrival};
use crate::facts::{End, Facts};
use crate::sink::Sink;

mod hints;

/// What one vacancy asks of her recognition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    post: Post,
    occupation: OccupationId,
    /// The first three digits of its code.
    group: u16,
    /// The licence family whose qualifications count; `None` where the work belongs to none.
    family: Option<Family>,
    /// Whether the work lies in a title-only family, as the profession itself or beside it.
    title_only: bool,
    /// Whether the work is a craft of HwO Anlage A.
    craft: bool,
    /// Whether the occupation asks for a university degree by its level.
    academic: bool,
    authority: Partner,
    kita_paragraph_7: bool,
    latest: Option<Date>,
}

/// The columns of the matrix, and what stands outside of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Post {
    /// A way into work: recognition is not asked.
    NotAsked,
    /// "Vergleichbare Qualifikation anerkannt"; `true` where the occupation is
    /// licensed, so that reserved acts stay with others.
    Comparable(bool),
    Licensed,
    KitaStaff,
    MeasurePlace,
    Free,
    Assistant,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy, occupation: &Occupation) -> Self {
        let regulation = occupation.regulation.as_ref().filter(|regulation| {
            !regulation.only_when_required || vacancy.recognition == RecognitionNeed::TitleRequired
        });
        let kind = regulation.map(|regulation| regulation.kind);
        let licensed = matches!(
            kind,
            Some(RegulationKind::Approbation | RegulationKind::Permit)
        );
        let kita = kind == Some(RegulationKind::KitaStaff);
        let title_families = [Family::Engineering, Family::Architecture];
        let beside = occupation.assistant_of.first().copied();
        // Work beside a title-only profession is free like the profession itself.
        let assistant = occupation
            .assistant_of
            .iter()
            .any(|one| !title_families.contains(one));
        let post = match (vacancy.kind, vacancy.recognition) {
            (place, _) if place.is_entry() => Post::NotAsked,
            (_, RecognitionNeed::ComparableAccepted) => Post::Comparable(licensed),
            (Kind::RecognitionMeasure, _) if licensed || kita => Post::MeasurePlace,
            _ if licensed => Post::Licensed,
            _ if kita => Post::KitaStaff,
            _ if assistant => Post::Assistant,
            _ => Post::Free,
        };
        Self {
            post,
            occupation: occupation.id,
            group: occupation.kldb.group3(),
            family: regulation.map(|regulation| regulation.family).or(beside),
            title_only: kind == Some(RegulationKind::TitleOnly)
                || occupation
                    .assistant_of
                    .iter()
                    .any(|family| title_families.contains(family)),
            craft: kind == Some(RegulationKind::Craft),
            academic: occupation.level() == 4,
            authority: regulation.map_or(Partner::RecognitionCounsel, |regulation| {
                regulation.authority
            }),
            kita_paragraph_7: kita && vacancy.kita_paragraph_7,
            latest: vacancy.start_latest,
        }
    }
}

impl Need {
    /// Whether it is a licensed post, or a place for the measure, of this family.
    pub(crate) fn is_licensed_post_of(&self, family: Family) -> bool {
        matches!(self.post, Post::Licensed | Post::MeasurePlace) && self.family == Some(family)
    }

    /// The licence family whose qualifications count for the work.
    pub(crate) fn family(&self) -> Option<Family> {
        self.family
    }
}

/// A cell of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Met,
    Wait(Fact<Day>),
    Step,
    Ask,
    Blocked,
}

impl Cell {
    fn verdict(self) -> Verdict {
        match self {
            Self::Met => Verdict::EligibleNow,
            Self::Wait(_) | Self::Step | Self::Ask => Verdict::EligibleWithCondition,
            Self::Blocked => Verdict::NotEligible,
        }
    }
}

/// Answers from the best of her qualifications in the licence family.
pub(crate) fn judge(facts: &Facts<'_>, need: &Need, sink: &mut impl Sink) {
    match need.post {
        Post::NotAsked => return,
        Post::Comparable(licensed) => {
            sink.met(Rule::Rc1, Message::RcComparable, Vec::new);
            if licensed {
                sink.note(Rule::Rc7, Message::RcReservedActs, Vec::new);
            }
            return;
        }
        Post::Free | Post::Assistant => {
            let assistant = need.post == Post::Assistant;
            let message = if assistant {
                Message::RcAssistant
            } else {
                Message::RcFree
            };
            sink.met(Rule::Rc1, message, Vec::new);
            hints::add(facts, need, sink);
            return;
        }
        Post::Licensed | Post::KitaStaff | Post::MeasurePlace => {}
    }
    let (worst, state) = at_end(facts, need, End::Worst);
    let (best, _) = at_end(facts, need, End::Best);
    if worst.verdict() == best.verdict() {
        report(worst, state, need, sink);
    } else {
        let ask = Open::Ask(Question::Recognition);
        let args = || vec![Arg::Occupation(need.occupation)];
        sink.open(Rule::Rc7, ask, Message::RcLicenceUnknown, args);
    }
}

/// The best cell over her qualifications in the family, with its state; unknown facts stand at the
/// given end.
fn at_end(facts: &Facts<'_>, need: &Need, end: End) -> (Cell, RecognitionState) {
    let none = RecognitionState::NoneNeeded;
    let outside = (cell_for(need, none, Fact::Unknown, end), none);
    let licensed = (Cell::Met, RecognitionState::Licensed);
    let Some(awards) = &facts.awards else {
        return if end == End::Best { licensed } else { outside };
    };
    let cells = awards.iter().filter_map(|held| {
        let unnamed = held.stated.occupation.is_unknown() && !is_school(held.stated);
        if end == End::Best && unnamed {
            return Some(licensed);
        }
        (held.family().is_some() && held.family() == need.family).then(|| {
            match (held.stated.recognition.value(), end) {
                (Some(state), _) => (cell_for(need, *state, held.stated.expected_on, end), *state),
                (None, End::Best) => licensed,
                (None, End::Worst) => outside,
            }
        })
    });
    cells
        .chain([outside])
        .min_by_key(|(cell, _)| cell.verdict())
        .unwrap_or(outside)
}

/// A school certificate qualifies for no occupation, so its missing occupation is no gap.
pub(crate) fn is_school(held: &Qualification) -> bool {
    use miqnet_domain::recognition::Award::{School9, School11};
    matches!(held.award.value(), Some(School9 | School11))
}

/// The cell of the matrix, with waits held against the last day of the start.
///
/// A wait that comes too late falls back to what the person could do one state before: with
/// equivalence established she can ask for a Berufserlaubnis, with a measure running she can be
/// taken for the measure. So more recognition never leaves her worse off (M2).
fn cell_for(need: &Need, state: RecognitionState, expected_on: Fact<Date>, end: End) -> Cell {
    let cell = matrix(need, state, expected_on);
    let Cell::Wait(_) = cell else { return cell };
    match (arrival(expected_on, need.latest), end) {
        (Arrival::InTime, _) | (Arrival::Unclear, End::Best) => cell,
        (Arrival::TooLate, _) | (Arrival::Unclear, End::Worst) => match state {
            RecognitionState::FullEquivalenceNoLicence => {
                matrix(need, RecognitionState::TemporaryPermit, Fact::Unknown)
            }
            _ => matrix(
                need,
                RecognitionState::ConditionalCompensation,
                Fact::Unknown,
            ),
        },
    }
}

/// The recognition matrix of `docs/SCORING.md` for the three columns that can refuse.
fn matrix(need: &Need, state: RecognitionState, expected_on: Fact<Date>) -> Cell {
    use RecognitionState::*;
    let nursing = need.family == Some(Family::Nursing);
    let wait = Cell::Wait(expected_on);
    match need.post {
        Post::Licensed => match state {
            NoneNeeded
            | PartialEquivalence
            | Denied
            | DocumentsMissing
            | NotApplied
            | ZabEvaluated
            | InProcedure
            | ConditionalCompensation => Cell::Blocked,
            CompensationRunning | FullEquivalenceNoLicence => wait,
            TemporaryPermit => Cell::Step,
            FullEquivalence | Licensed => Cell::Met,
        },
        Post::KitaStaff => match state {
            NoneNeeded | PartialEquivalence | Denied | DocumentsMissing | NotApplied => {
                if need.kita_paragraph_7 {
                    Cell::Step
                } else {
                    Cell::Blocked
                }
            }
            ZabEvaluated | InProcedure => Cell::Ask,
            ConditionalCompensation | TemporaryPermit => Cell::Step,
            CompensationRunning | FullEquivalenceNoLicence => wait,
            FullEquivalence | Licensed => Cell::Met,
        },
        Post::MeasurePlace => match state {
            NoneNeeded | PartialEquivalence | Denied | DocumentsMissing => Cell::Blocked,
            NotApplied | ZabEvaluated | InProcedure => {
                if nursing {
                    Cell::Step
                } else {
                    Cell::Blocked
                }
            }
            ConditionalCompensation | TemporaryPermit => Cell::Step,
            CompensationRunning | FullEquivalenceNoLicence => wait,
            FullEquivalence | Licensed => Cell::Met,
        },
        Post::NotAsked | Post::Comparable(_) | Post::Free | Post::Assistant => Cell::Met,
    }
}

/// Says the cell in the words of its column.
fn report(cell: Cell, state: RecognitionState, need: &Need, sink: &mut impl Sink) {
    match need.post {
        Post::Licensed => report_licensed(cell, state, need, sink),
        Post::KitaStaff => report_kita(cell, state, need, sink),
        _ => report_place(cell, state, need, sink),
    }
}

fn report_licensed(cell: Cell, state: RecognitionState, need: &Need, sink: &mut impl Sink) {
    let occupation = || vec![Arg::Occupation(need.occupation)];
    match cell {
        Cell::Met => sink.met(Rule::Rc1, Message::RcLicenceHeld, occupation),
        Cell::Wait(on) => {
            let on = on.value().copied();
            let args = || vec![Arg::Occupation(need.occupation), Arg::Date(on)];
            sink.open(Rule::Rc7, Open::Wait(on), Message::RcLicenceWait, args);
        }
        Cell::Step | Cell::Ask => {
            let step = Open::Step(Step::WithinPermit, need.authority);
            sink.open(Rule::Rc8, step, Message::RcTemporaryPermit, occupation);
        }
        Cell::Blocked => {
            let args = || vec![Arg::Occupation(need.occupation), Arg::Recognition(state)];
            sink.blocked(Rule::Rc7, Message::RcLicenceMissing, args);
            hints::on_the_way_to_the_licence(state, need, sink);
        }
    }
}

fn report_kita(cell: Cell, state: RecognitionState, need: &Need, sink: &mut impl Sink) {
    use RecognitionState::*;
    let args = || vec![Arg::Recognition(state)];
    match cell {
        Cell::Met => sink.met(Rule::Rc16, Message::RcKitaCounts, Vec::new),
        Cell::Wait(on) => {
            let on = on.value().copied();
            sink.open(Rule::Rc16, Open::Wait(on), Message::RcKitaWait, || {
                vec![Arg::Date(on)]
            });
        }
        Cell::Ask => {
            let ask = Open::Ask(Question::KitaTraeger);
            sink.open(Rule::Rc16, ask, Message::RcKitaAskTraeger, args);
        }
        Cell::Step
            if matches!(
                state,
                NoneNeeded | PartialEquivalence | Denied | DocumentsMissing | NotApplied
            ) =>
        {
            let step = Open::Step(Step::KitaParagraph7, Partner::Employer);
            sink.open(Rule::Rc16, step, Message::RcKitaParagraph7, Vec::new);
        }
        Cell::Step => {
            let step = Open::Step(Step::KitaInRecognition, need.authority);
            sink.open(Rule::Rc16, step, Message::RcKitaInRecognition, Vec::new);
        }
        Cell::Blocked => {
            sink.blocked(Rule::Rc16, Message::RcKitaMissing, args);
        }
    }
    if state == ConditionalCompensation {
        sink.note(Rule::Rc3, Message::RcMeasureNamed, Vec::new);
    } else if cell == Cell::Blocked {
        hints::on_the_way_to_the_licence(state, need, sink);
    }
}

fn report_place(cell: Cell, state: RecognitionState, need: &Need, sink: &mut impl Sink) {
    use RecognitionState::*;
    match cell {
        Cell::Met => {
            sink.met(Rule::Rc1, Message::RcLicenceHeld, || {
                vec![Arg::Occupation(need.occupation)]
            });
            sink.note(Rule::Rc3, Message::RcPlaceNotNeeded, Vec::new);
        }
        Cell::Wait(on) => {
            let on = on.value().copied();
            sink.open(Rule::Rc3, Open::Wait(on), Message::RcPlaceWait, || {
                vec![Arg::Date(on)]
            });
        }
        Cell::Step | Cell::Ask if matches!(state, NotApplied | ZabEvaluated | InProcedure) => {
            let step = Open::Step(Step::DirectMeasure, need.authority);
            sink.open(Rule::Rc3, step, Message::RcPlaceDirect, Vec::new);
        }
        Cell::Step | Cell::Ask => {
            let step = Open::Step(Step::CompensationMeasure, need.authority);
            sink.open(Rule::Rc3, step, Message::RcPlaceOpen, Vec::new);
        }
        Cell::Blocked => {
            let args = || vec![Arg::Recognition(state)];
            sink.blocked(Rule::Rc3, Message::RcPlaceMissing, args);
            hints::on_the_way_to_the_licence(state, need, sink);
        }
    }
}

#[cfg(test)]
mod tests;
