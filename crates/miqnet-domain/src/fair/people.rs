//! Who comes to the fair, when, and in which languages?

use std::collections::BTreeSet;

use super::{Fair, SlotSet, SlotWindow};
use crate::id::{CandidateId, FairId, InterpreterId};
use crate::language::Language;

/// Somebody who interprets between a person and a table, one talk in a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// A pseudonym.
    pub id: InterpreterId,
    /// The languages of people that are interpreted for the table.
    pub languages: BTreeSet<Language>,
    /// The slots in which somebody can ask for this interpreter.
    pub present: SlotSet,
}

/// Whether a person agreed that employers learn who is behind the pseudonym (LW-7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Consent {
    /// Employers see the pseudonym only.
    #[default]
    Pseudonym,
    /// Employers whose table she visits may see her name.
    NameAtTable,
}

/// A person's registration for a fair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The fair.
    pub fair: FairId,
    /// The person.
    pub candidate: CandidateId,
    /// The slots in which she is there, half-open; empty when no talk fits into her time.
    pub present: SlotWindow,
    /// How many talks she wants; up to that number each talk counts for her.
    pub wanted_talks: u16,
    /// How many talks she takes at most.
    pub most_talks: u16,
    /// The languages she can lead a talk in.
    pub languages: BTreeSet<Language>,
    /// What employers may learn.
    pub consent: Consent,
}

/// The most people a fair may have.
pub const MAX_PEOPLE: usize = 20_000;

/// The people of one fair, in ascending order of their ids.
///
/// Each id occurs once; everybody wants at least one talk, takes no fewer than she wants, and her
/// window ends with the day at the latest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registrations(Vec<Registration>);

impl Registrations {
    /// Returns the registrations of a fair, given in any order.
    ///
    /// # Errors
    /// Every [`RegistrationProblem`], in ascending order of ids.
    pub fn new(
        fair: &Fair,
        mut people: Vec<Registration>,
    ) -> Result<Self, Vec<RegistrationProblem>> {
        people.sort_by(|a, b| a.candidate.cmp(&b.candidate));
        let mut problems = Vec::new();
        if people.len() > MAX_PEOPLE {
            problems.push(RegistrationProblem::TooMany(people.len()));
        }
        let mut seen = BTreeSet::new();
        for person in &people {
            let id = &person.candidate;
            if !seen.insert(id) {
                problems.push(RegistrationProblem::Twice(id.clone()));
            }
            if person.fair != *fair.id() {
                let other = person.fair.clone();
                problems.push(RegistrationProblem::OtherFair(id.clone(), other));
            }
            if person.wanted_talks == 0 {
                problems.push(RegistrationProblem::WantsNone(id.clone()));
            }
            if person.most_talks < person.wanted_talks {
                problems.push(RegistrationProblem::WantsMoreThanMost(id.clone()));
            }
            if person.present.to() > fair.slots().count() {
                problems.push(RegistrationProblem::OutsideDay(id.clone()));
            }
        }
        if problems.is_empty() {
            Ok(Self(people))
        } else {
            Err(problems)
        }
    }

    /// The registrations in ascending order of ids.
    pub fn people(&self) -> &[Registration] {
        &self.0
    }
}

/// What is wrong with the registrations of a fair.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegistrationProblem {
    /// More people than a fair may have.
    #[error("{0} people are registered, more than {MAX_PEOPLE}")]
    TooMany(usize),
    /// Two registrations of one person.
    #[error("{0} is registered twice")]
    Twice(CandidateId),
    /// A registration for another fair.
    #[error("{0} is registered for the fair {1}")]
    OtherFair(CandidateId, FairId),
    /// No talk is wanted.
    #[error("{0} wants no talk")]
    WantsNone(CandidateId),
    /// More talks are wanted than are taken at most.
    #[error("{0} wants more talks than she takes at most")]
    WantsMoreThanMost(CandidateId),
    /// The window reaches beyond the last slot.
    #[error("{0} is there in a slot that the day does not have")]
    OutsideDay(CandidateId),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fair::{FairTable, OpenShare, Seats, Slots};
    use crate::id::{EmployerId, TableId};
    use crate::time::Span;

    fn fair() -> Fair {
        let span = Span::new(780, 900).expect("the span is valid");
        let slots = Slots::new(span, 15, 5, &[]).expect("slots fit");
        let table = FairTable {
            id: TableId::new("T").expect("the id is short"),
            employer: EmployerId::new("E").expect("the id is short"),
            vacancies: Vec::new(),
            seats: Seats::ONE,
            open: slots.all(),
            languages: BTreeSet::from([Language::DE]),
        };
        let id = FairId::new("F").expect("the id is short");
        Fair::new(id, slots, vec![table], Vec::new(), OpenShare::USUAL).expect("it is whole")
    }

    fn person(id: &str, wanted_talks: u16, most_talks: u16, to: u16) -> Registration {
        Registration {
            fair: FairId::new("F").expect("the id is short"),
            candidate: CandidateId::new(id).expect("the id is short"),
            present: SlotWindow::new(0, to).expect("the window is valid"),
            wanted_talks,
            most_talks,
            languages: BTreeSet::new(),
            consent: Consent::default(),
        }
    }

    #[track_caller]
    fn check(people: Vec<Registration>, expected: &[&str]) {
        let problems = Registrations::new(&fair(), people)
            .err()
            .unwrap_or_default();
        let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn every_problem_of_the_registrations_is_told_at_once() {
        check(vec![person("K-2", 1, 1, 6), person("K-1", 3, 5, 0)], &[]);
        let elsewhere = Registration {
            fair: FairId::new("G").expect("the id is short"),
            ..person("K-3", 1, 1, 6)
        };
        check(
            vec![
                elsewhere,
                person("K-2", 0, 0, 7),
                person("K-1", 3, 2, 6),
                person("K-1", 1, 1, 6),
            ],
            &[
                "K-1 wants more talks than she takes at most",
                "K-1 is registered twice",
                "K-2 wants no talk",
                "K-2 is there in a slot that the day does not have",
                "K-3 is registered for the fair G",
            ],
        );
    }

    #[test]
    fn people_stand_in_the_order_of_their_ids() {
        let people = vec![person("K-2", 1, 1, 6), person("K-1", 1, 1, 6)];
        let registered = Registrations::new(&fair(), people).expect("they are whole");
        let ids: Vec<_> = registered
            .people()
            .iter()
            .map(|person| person.candidate.as_str())
            .collect();
        assert_eq!(ids, ["K-1", "K-2"]);
    }
}
