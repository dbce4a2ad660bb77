//! Why did somebody get no talk?

use std::collections::BTreeSet;

use miqnet_domain::fair::{Interpreter, Registration, SlotSet};
use miqnet_domain::id::CandidateId;

use crate::instance::{Instance, table_ix};
use crate::timetable::Timetable;

/// Why a person has no talk, as far as the fair says it; the first that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoTalk {
    /// There is no table that she may meet: the engine says for each vacancy what is in the way.
    NoTable,
    /// No talk fits into the time in which she is there.
    NotThere,
    /// Every table that she may meet is closed while she is there.
    NoTime,
    /// She shares no language with any table that is open then, and nobody who could interpret for
    /// her is there.
    NoInterpreter,
    /// She could have talked somewhere, but seats or interpreters went to others.
    NoSeat,
}

impl NoTalk {
    /// All reasons, in the order in which they are asked.
    pub const ALL: [Self; 5] = [
        Self::NoTable,
        Self::NotThere,
        Self::NoTime,
        Self::NoInterpreter,
        Self::NoSeat,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "no_table",
            "not_there",
            "no_time",
            "no_interpreter",
            "no_seat",
        ][self as usize]
    }
}

/// Returns everybody who is registered and has no talk in a timetable, with the reason, in the
/// order of ids.
pub fn reasons(instance: &Instance, timetable: &Timetable) -> Vec<(CandidateId, NoTalk)> {
    let talks = timetable.talks().iter();
    let with_talk: BTreeSet<_> = talks.map(|talk| &talk.candidate).collect();
    let people = instance.registrations().people().iter();
    let without = people.filter(|person| !with_talk.contains(&person.candidate));
    without
        .map(|person| (person.candidate.clone(), reason(instance, person)))
        .collect()
}

fn reason(instance: &Instance, person: &Registration) -> NoTalk {
    let fair = instance.fair();
    let pairs = instance.pairs();
    let first = pairs.partition_point(|pair| pair.candidate < person.candidate);
    let hers = pairs[first..]
        .iter()
        .take_while(|pair| pair.candidate == person.candidate);
    let tables: Vec<_> = hers
        .map(|pair| {
            let ix = table_ix(fair, &pair.table).expect("the pairs were checked");
            &fair.tables()[ix]
        })
        .collect();
    let present = person.present.set();
    if tables.is_empty() {
        return NoTalk::NoTable;
    }
    if present.is_empty() {
        return NoTalk::NotThere;
    }
    if tables
        .iter()
        .all(|table| table.open.and(present).is_empty())
    {
        return NoTalk::NoTime;
    }
    let speaks = |one: &&Interpreter| !one.languages.is_disjoint(&person.languages);
    let interpreters = fair.interpreters().iter().filter(speaks);
    let interpreted: SlotSet = interpreters.flat_map(|one| one.present.iter()).collect();
    let can_talk = tables.iter().any(|table| {
        let there = table.open.and(present);
        let understood = !table.languages.is_disjoint(&person.languages);
        !there.is_empty() && (understood || !there.and(interpreted).is_empty())
    });
    if can_talk {
        NoTalk::NoSeat
    } else {
        NoTalk::NoInterpreter
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Language;

    use super::*;
    use crate::testing::{Sketch, timetable};

    #[test]
    fn everybody_without_a_talk_learns_the_first_reason() {
        let sketch = Sketch::new(4)
            .table("A", 1, 0..1)
            .table("B", 1, 0..4)
            .interpreter("I", Language::UK, 2..3)
            .interpreter("R", Language::RU, 0..4)
            .person("Alone", 0..4, 1, 1)
            .person("Away", 2..2, 1, 1)
            .person("Late", 1..4, 1, 1)
            .person("~Mute", 0..2, 1, 1)
            .person("~Heard", 0..3, 1, 1)
            .person("Last", 0..1, 1, 1)
            .person("First", 0..1, 1, 1)
            .pair("Away", "B", 1)
            .pair("Late", "A", 1)
            .pair("Mute", "B", 1)
            .pair("Heard", "B", 1)
            .pair("Last", "A", 1)
            .pair("First", "A", 1);
        let found = reasons(&sketch.instance(), &timetable("First A 0"));
        let found: Vec<_> = found
            .iter()
            .map(|(id, reason)| (id.as_str(), reason.name()))
            .collect();
        assert_eq!(
            found,
            [
                ("Alone", "no_table"),
                ("Away", "not_there"),
                ("Heard", "no_seat"),
                ("Last", "no_seat"),
                ("Late", "no_time"),
                ("Mute", "no_interpreter"),
            ]
        );
    }

    #[test]
    fn a_reason_has_a_name_of_its_own() {
        let names: BTreeSet<_> = NoTalk::ALL.map(NoTalk::name).into();
        assert_eq!(names.len(), NoTalk::ALL.len());
    }
}
