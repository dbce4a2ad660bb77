//! What is wrong with a fair or a timetable, in sentences.

use miqnet_domain::fair;
use miqnet_domain::fair::{
    MAX_INTERPRETERS, MAX_PEOPLE, MAX_SLOTS, MAX_TABLES, RegistrationProblem, SlotsError,
};
use miqnet_fair::{Clash, EventProblem, FrameProblem, Instance, PairProblem};

use super::error::FairProblem;
use super::plan::ClashFile;
use crate::field::clock::clock_words;
use crate::text::Texts;

/// The key of a message below its family, and its values.
type Said = (&'static str, Vec<(&'static str, String)>);

impl FairProblem {
    /// The problem in a sentence: what is wrong, a colon, and what to do. What a parser of JSON says
    /// is English in every language.
    pub fn words(&self, texts: &Texts) -> String {
        let (key, values) = self.said();
        let values: Vec<_> = values.iter().map(|(name, text)| (*name, &**text)).collect();
        let text = texts.message(&format!("fair-{key}"), &values);
        text.unwrap_or_else(|| self.to_string())
    }

    fn said(&self) -> Said {
        let given = |text: &str| vec![("given", text.to_owned())];
        match self {
            Self::Form(said) => ("form", vec![("said", said.to_string())]),
            Self::Id(text) => ("id", given(text)),
            Self::Clock(text) => ("clock", given(text)),
            Self::Span { from, to } => (
                "span",
                vec![("from", from.to_string()), ("to", to.to_string())],
            ),
            Self::Window { from, to } => (
                "window",
                vec![("from", from.to_string()), ("to", to.to_string())],
            ),
            Self::Number { given, least, most } => (
                "number",
                vec![
                    ("given", given.to_string()),
                    ("least", least.to_string()),
                    ("most", most.to_string()),
                ],
            ),
            Self::Language(text) => ("language", given(text)),
            Self::Slots(problem) => slots(*problem),
            Self::Fair(problem) => parts(problem),
            Self::Registration(problem) => registration(problem),
            Self::Pair(problem) => pair(problem),
            Self::NoPairs => ("no_pairs", Vec::new()),
            Self::PairsGiven => ("pairs_given", Vec::new()),
            Self::Frame(problem) => frame(problem),
            Self::Event(problem) => event(problem),
            Self::NoSuchTable(text) => ("no_such_table", given(text)),
            Self::TableTwice(text) => ("table_twice", given(text)),
            Self::OtherFair(text) => ("other", given(text)),
        }
    }
}

fn slots(problem: SlotsError) -> Said {
    match problem {
        SlotsError::NoLength => ("slots-no_length", Vec::new()),
        SlotsError::NoneFits => ("slots-none_fits", Vec::new()),
        SlotsError::TooMany(n) => ("slots-too_many", too_many(n, MAX_SLOTS.into())),
    }
}

fn parts(problem: &fair::FairProblem) -> Said {
    use fair::FairProblem as Problem;
    let of = |id: &dyn ToString| vec![("id", id.to_string())];
    match problem {
        Problem::NoTable => ("parts-no_table", Vec::new()),
        Problem::TooManyTables(n) => ("parts-too_many_tables", too_many(*n, MAX_TABLES)),
        Problem::TableTwice(id) => ("parts-table_twice", of(id)),
        Problem::TableNeverOpen(id) => ("parts-table_never_open", of(id)),
        Problem::TableOutsideDay(id) => ("parts-table_outside_day", of(id)),
        Problem::TooManyInterpreters(n) => (
            "parts-too_many_interpreters",
            too_many(*n, MAX_INTERPRETERS),
        ),
        Problem::InterpreterTwice(id) => ("parts-interpreter_twice", of(id)),
        Problem::InterpreterMute(id) => ("parts-interpreter_mute", of(id)),
        Problem::InterpreterOutsideDay(id) => ("parts-interpreter_outside_day", of(id)),
    }
}

fn registration(problem: &RegistrationProblem) -> Said {
    use RegistrationProblem as Problem;
    let of = |id: &dyn ToString| vec![("person", id.to_string())];
    match problem {
        Problem::TooMany(n) => ("registration-too_many", too_many(*n, MAX_PEOPLE)),
        Problem::Twice(id) => ("registration-twice", of(id)),
        Problem::OtherFair(id, fair) => (
            "registration-other_fair",
            vec![("person", id.to_string()), ("fair", fair.to_string())],
        ),
        Problem::WantsNone(id) => ("registration-wants_none", of(id)),
        Problem::WantsMoreThanMost(id) => ("registration-wants_more_than_most", of(id)),
        Problem::OutsideDay(id) => ("registration-outside_day", of(id)),
    }
}

fn pair(problem: &PairProblem) -> Said {
    let (key, person, table) = match problem {
        PairProblem::UnknownPerson(person, table) => ("pair-unknown_person", person, table),
        PairProblem::UnknownTable(person, table) => ("pair-unknown_table", person, table),
        PairProblem::Twice(person, table) => ("pair-twice", person, table),
    };
    let values = vec![("person", person.to_string()), ("table", table.to_string())];
    (key, values)
}

fn frame(problem: &FrameProblem) -> Said {
    match problem {
        FrameProblem::UnknownCandidate(id) => {
            ("frame-unknown_candidate", vec![("person", id.to_string())])
        }
        FrameProblem::UnknownVacancy(table, vacancy) => (
            "frame-unknown_vacancy",
            vec![
                ("table", table.to_string()),
                ("vacancy", vacancy.to_string()),
            ],
        ),
        FrameProblem::ForeignVacancy(table, vacancy, employer) => (
            "frame-foreign_vacancy",
            vec![
                ("table", table.to_string()),
                ("vacancy", vacancy.to_string()),
                ("employer", employer.to_string()),
            ],
        ),
        FrameProblem::NothingOffered(table, employer) => (
            "frame-nothing_offered",
            vec![
                ("table", table.to_string()),
                ("employer", employer.to_string()),
            ],
        ),
    }
}

fn event(problem: &EventProblem) -> Said {
    match problem {
        EventProblem::UnknownPerson(id) => {
            ("event-unknown_person", vec![("person", id.to_string())])
        }
        EventProblem::UnknownTable(id) => ("event-unknown_table", vec![("table", id.to_string())]),
        EventProblem::UnknownInterpreter(id) => (
            "event-unknown_interpreter",
            vec![("interpreter", id.to_string())],
        ),
        EventProblem::Registration(problem) => registration(problem),
        EventProblem::Pair(problem) => pair(problem),
    }
}

fn too_many(n: usize, most: usize) -> Vec<(&'static str, String)> {
    vec![("n", n.to_string()), ("most", most.to_string())]
}

impl ClashFile {
    /// A clash with its sentence.
    pub fn new(clash: &Clash, instance: &Instance, texts: &Texts) -> Self {
        let file = Self::from(clash);
        let text = clash_words(&file, instance, texts);
        Self { text, ..file }
    }
}

/// The clash in a sentence.
fn clash_words(clash: &ClashFile, instance: &Instance, texts: &Texts) -> String {
    let starts = instance.fair().slots().starts();
    let slot = clash.slot.unwrap_or_default();
    let time = starts.get(usize::from(slot));
    let time = time.map_or_else(|| slot.to_string(), |minute| clock_words(*minute));
    let count = |n: Option<String>| n.unwrap_or_default();
    let values = [
        ("person", clash.person.clone().unwrap_or_default()),
        ("table", clash.table.clone().unwrap_or_default()),
        ("interpreter", clash.interpreter.clone().unwrap_or_default()),
        ("slot", slot.to_string()),
        ("time", time),
        ("talks", count(clash.talks.map(|n| n.to_string()))),
        ("allowed", count(clash.allowed.map(|n| n.to_string()))),
    ];
    let values = values.each_ref().map(|(name, text)| (*name, &**text));
    let text = texts.message(&format!("fair-clash-{}", clash.clash), &values);
    text.unwrap_or_else(|| clash.clash.to_owned())
}

#[cfg(test)]
mod tests;
