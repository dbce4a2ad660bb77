//! What can be wrong with a file of a fair, and what to do about it.

use miqnet_domain::fair;
use miqnet_domain::fair::{RegistrationProblem, SlotsError};
use miqnet_fair::{EventProblem, FrameProblem, PairProblem};

/// One fault of a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {place}: {problem}")]
pub struct FairError {
    /// The file, as the caller named it.
    pub file: Box<str>,
    /// Where in the file, for example `people[3].present`; counted from 0.
    pub place: Box<str>,
    /// What is wrong.
    pub problem: FairProblem,
}

/// The kinds of fault; the sentence of each says what is allowed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FairProblem {
    /// The file is no JSON, a field is missing, or one has another form.
    #[error("{0}: correct this first, the rest is read after it")]
    Form(Box<str>),
    /// Not an id.
    #[error("{0:?} is no id: write 1 to 64 bytes without control characters")]
    Id(Box<str>),
    /// Not a time of day.
    #[error("{0:?} is no time of day: write it like 13:05")]
    Clock(Box<str>),
    /// A span that does not go forward.
    #[error("the span from {from} to {to} is empty: end it after it begins")]
    Span {
        /// Its begin.
        from: Box<str>,
        /// Its end.
        to: Box<str>,
    },
    /// Slots that do not follow each other.
    #[error(
        "the window from {from} to {to} is none: write slots from 0 to 64, the lower one first"
    )]
    Window {
        /// Its first slot.
        from: i64,
        /// The slot after its last one.
        to: i64,
    },
    /// A number outside of what is allowed.
    #[error("{given} is not allowed: write a whole number from {least} to {most}")]
    Number {
        /// What stands there.
        given: i64,
        /// The lowest number that is allowed.
        least: i64,
        /// The highest number that is allowed.
        most: i64,
    },
    /// Not a language.
    #[error("{0:?} is no language: write two letters, for example de, uk, ru or en")]
    Language(Box<str>),
    /// The slots do not fit into the day.
    #[error("{0}: change times or length")]
    Slots(SlotsError),
    /// Tables and interpreters do not make a fair.
    #[error("{0}")]
    Fair(fair::FairProblem),
    /// A person's registration is not in order.
    #[error("{0}")]
    Registration(RegistrationProblem),
    /// A pair is not in order.
    #[error("{0}")]
    Pair(PairProblem),
    /// A fair that is to be planned has no pairs.
    #[error("the fair does not say who may talk where: add the pairs with “miqnet fair pairs”")]
    NoPairs,
    /// A fair to which the engine adds the pairs has some.
    #[error("the engine says who may talk where: take out the pairs that are given")]
    PairsGiven,
    /// The fair does not go together with the sheets.
    #[error("{0}")]
    Frame(FrameProblem),
    /// An event cannot be.
    #[error("{0}")]
    Event(EventProblem),
    /// Something is said of a table that the fair does not have.
    #[error("the fair has no table {0:?}: write the id of one")]
    NoSuchTable(Box<str>),
    /// Something is said of a table twice.
    #[error("the table {0:?} stands there twice: leave one")]
    TableTwice(Box<str>),
    /// A timetable of another fair.
    #[error("this is a timetable of the fair {0:?}: give the one of this fair")]
    OtherFair(Box<str>),
}

impl FairError {
    /// The problem of a fair that cannot be drawn up from the sheets.
    pub fn of_frame(file: &str, problem: FrameProblem) -> Self {
        let place = match problem {
            FrameProblem::UnknownCandidate(_) => "people",
            FrameProblem::UnknownVacancy(..)
            | FrameProblem::ForeignVacancy(..)
            | FrameProblem::NothingOffered(..) => "tables",
        };
        Self {
            file: file.into(),
            place: place.into(),
            problem: FairProblem::Frame(problem),
        }
    }
}

impl FairProblem {
    /// The stable code of the kind of fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Form(_) => "fair_form",
            Self::Id(_) => "fair_id",
            Self::Clock(_) => "fair_clock",
            Self::Span { .. } => "fair_span",
            Self::Window { .. } => "fair_window",
            Self::Number { .. } => "fair_number",
            Self::Language(_) => "fair_language",
            Self::Slots(_) => "fair_slots",
            Self::Fair(_) => "fair_parts",
            Self::Registration(_) => "fair_registration",
            Self::Pair(_) => "fair_pair",
            Self::NoPairs => "fair_no_pairs",
            Self::PairsGiven => "fair_pairs_given",
            Self::Frame(_) => "fair_frame",
            Self::Event(_) => "fair_event",
            Self::NoSuchTable(_) => "fair_no_such_table",
            Self::TableTwice(_) => "fair_table_twice",
            Self::OtherFair(_) => "fair_other",
        }
    }
}
