//! What can happen on the day, and what is the fair afterwards?

use std::collections::BTreeSet;

use miqnet_domain::fair::{
    Fair, FairTable, Interpreter, OpenShare, PossibleTalk, Registration, RegistrationProblem,
    Registrations, SlotSet, SlotWindow,
};
use miqnet_domain::id::{CandidateId, InterpreterId, TableId};

use crate::instance::{Instance, PairProblem};
use crate::timetable::Talk;

/// Something that happens on the day. Slots that have begun already are left as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A person did not come and will not.
    NoShow(CandidateId),
    /// A person comes later than printed; talks before that were missed.
    Late {
        /// The person.
        candidate: CandidateId,
        /// Her first slot.
        from: u16,
    },
    /// A person goes home early.
    Leaves {
        /// The person.
        candidate: CandidateId,
        /// The first slot in which she is away.
        from: u16,
    },
    /// Somebody comes who was not registered.
    WalkIn {
        /// Who, until when, and what she wants.
        registration: Registration,
        /// Whom she may talk with.
        pairs: Vec<PossibleTalk>,
    },
    /// A table closes for the rest of the day.
    TableCloses {
        /// The table.
        table: TableId,
        /// The first slot in which it is closed.
        from: u16,
    },
    /// An interpreter goes home.
    InterpreterLeaves {
        /// The interpreter.
        interpreter: InterpreterId,
        /// The first slot in which nobody can ask for this interpreter.
        from: u16,
    },
}

/// Why an event cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EventProblem {
    /// Nobody of this name is registered.
    #[error("{0} is not registered")]
    UnknownPerson(CandidateId),
    /// The fair has no such table.
    #[error("the fair has no table {0}")]
    UnknownTable(TableId),
    /// The fair has no such interpreter.
    #[error("the fair has no interpreter {0}")]
    UnknownInterpreter(InterpreterId),
    /// The registration of a walk-in is not in order.
    #[error("{0}")]
    Registration(RegistrationProblem),
    /// A pair of a walk-in is not in order.
    #[error("{0}")]
    Pair(PairProblem),
}

/// The fair after events.
pub(super) struct After {
    pub(super) instance: Instance,
    pub(super) walk_ins: Vec<CandidateId>,
    no_shows: BTreeSet<CandidateId>,
}

impl After {
    /// Whether a talk that was to be held already cannot have been.
    pub(super) fn misses(&self, talk: &Talk) -> bool {
        let people = self.instance.registrations().people();
        let ix = self.instance.person_ix(&talk.candidate);
        let was_late = ix.is_some_and(|ix| talk.slot < people[ix].present.from());
        was_late || self.no_shows.contains(&talk.candidate)
    }
}

/// Applies events in their order.
pub(super) fn apply(
    instance: &Instance,
    now: u16,
    events: &[Event],
) -> Result<After, Vec<EventProblem>> {
    let mut changed = Changed::new(instance, now);
    for event in events {
        changed.apply(event);
    }
    changed.finish(instance)
}

/// The parts of a fair while events change them.
struct Changed {
    now: u16,
    tables: Vec<FairTable>,
    interpreters: Vec<Interpreter>,
    people: Vec<Registration>,
    pairs: Vec<PossibleTalk>,
    walk_ins: Vec<CandidateId>,
    no_shows: BTreeSet<CandidateId>,
    problems: Vec<EventProblem>,
}

impl Changed {
    fn new(instance: &Instance, now: u16) -> Self {
        Self {
            now,
            tables: instance.fair().tables().to_vec(),
            interpreters: instance.fair().interpreters().to_vec(),
            people: instance.registrations().people().to_vec(),
            pairs: instance.pairs().to_vec(),
            walk_ins: Vec::new(),
            no_shows: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    fn apply(&mut self, event: &Event) {
        match event {
            Event::NoShow(id) => {
                self.change_window(id, |window| (window.from(), window.from()));
                self.no_shows.insert(id.clone());
            }
            Event::Late { candidate, from } => self.change_window(candidate, |window| {
                let from = window.from().max(*from).min(window.to());
                (from, window.to())
            }),
            Event::Leaves { candidate, from } => {
                let from = *from.max(&self.now);
                self.change_window(candidate, |window| {
                    (window.from(), window.to().min(from).max(window.from()))
                });
            }
            Event::WalkIn {
                registration,
                pairs,
            } => {
                self.walk_ins.push(registration.candidate.clone());
                self.people.push(registration.clone());
                self.pairs.extend(pairs.iter().cloned());
            }
            Event::TableCloses { table, from } => {
                let from = *from.max(&self.now);
                match self.tables.iter_mut().find(|one| one.id == *table) {
                    Some(one) => one.open = before(one.open, from),
                    None => self
                        .problems
                        .push(EventProblem::UnknownTable(table.clone())),
                }
            }
            Event::InterpreterLeaves { interpreter, from } => {
                let from = *from.max(&self.now);
                let mut all = self.interpreters.iter_mut();
                match all.find(|one| one.id == *interpreter) {
                    Some(one) => one.present = before(one.present, from),
                    None => {
                        let id = interpreter.clone();
                        self.problems.push(EventProblem::UnknownInterpreter(id));
                    }
                }
            }
        }
    }

    fn change_window(&mut self, id: &CandidateId, to: impl Fn(SlotWindow) -> (u16, u16)) {
        match self.people.iter_mut().find(|one| one.candidate == *id) {
            Some(person) => {
                let (from, to) = to(person.present);
                person.present = SlotWindow::new(from, to).expect("a part of a window is a window");
            }
            None => self.problems.push(EventProblem::UnknownPerson(id.clone())),
        }
    }

    fn finish(mut self, instance: &Instance) -> Result<After, Vec<EventProblem>> {
        let fair = instance.fair();
        // A table that closed before its first slot is left out, with its pairs.
        let (open, closed): (Vec<_>, Vec<_>) =
            (self.tables.into_iter()).partition(|table| !table.open.is_empty());
        let closed: BTreeSet<_> = closed.into_iter().map(|table| table.id).collect();
        self.pairs.retain(|pair| !closed.contains(&pair.table));
        let made = Fair::new(
            fair.id().clone(),
            fair.slots().clone(),
            open,
            self.interpreters,
            OpenShare::NOTHING,
        );
        // All tables closed: the day is over, and the fair as it was says what was held.
        let fair = made.unwrap_or_else(|_| fair.clone());
        let mut problems = self.problems;
        let people = match Registrations::new(&fair, self.people) {
            Ok(people) => Some(people),
            Err(found) => {
                problems.extend(found.into_iter().map(EventProblem::Registration));
                None
            }
        };
        let made = people.map(|people| Instance::new(fair, people, self.pairs));
        match made {
            Some(Ok(instance)) if problems.is_empty() => Ok(After {
                instance,
                walk_ins: self.walk_ins,
                no_shows: self.no_shows,
            }),
            Some(Err(found)) => {
                problems.extend(found.into_iter().map(EventProblem::Pair));
                Err(problems)
            }
            _ => Err(problems),
        }
    }
}

/// The slots of a set before one.
fn before(slots: SlotSet, end: u16) -> SlotSet {
    slots.iter().filter(|slot| *slot < end).collect()
}
