//! How good is a timetable, level by level?

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use miqnet_domain::fair::{PossibleTalk, Registrations};
use miqnet_domain::id::{CandidateId, TableId};

use crate::timetable::Timetable;

/// One level of the objective; an earlier one is worth more than all later ones together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// People with at least one talk.
    PeopleWithOne,
    /// People with at least two talks, among those who want two.
    PeopleWithTwo,
    /// People with at least three talks, among those who want three.
    PeopleWithThree,
    /// Tables with at least one talk.
    TablesWithOne,
    /// Tables with at least two talks.
    TablesWithTwo,
    /// The sum of the scores of all talks.
    Score,
    /// Slots without a talk between a person's first and last talk, over all people; the fewer the
    /// better.
    Idle,
}

impl Level {
    /// All levels, the most important first.
    pub const ALL: [Self; 7] = [
        Self::PeopleWithOne,
        Self::PeopleWithTwo,
        Self::PeopleWithThree,
        Self::TablesWithOne,
        Self::TablesWithTwo,
        Self::Score,
        Self::Idle,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "people_with_one",
            "people_with_two",
            "people_with_three",
            "tables_with_one",
            "tables_with_two",
            "score",
            "idle",
        ][self as usize]
    }
}

/// One level of the objective on a running day; an earlier one is worth more than all later ones
/// together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayLevel {
    /// A level that counts before the day too; talks that were held count in it.
    Of(Level),
    /// Printed talks to come that stay at their table and time.
    Kept,
}

impl DayLevel {
    /// All levels, the most important first: nobody goes home without a talk for the sake of a printed
    /// time, and no printed time changes for the sake of anything else.
    pub const ALL: [Self; 8] = [
        Self::Of(Level::PeopleWithOne),
        Self::Kept,
        Self::Of(Level::PeopleWithTwo),
        Self::Of(Level::PeopleWithThree),
        Self::Of(Level::TablesWithOne),
        Self::Of(Level::TablesWithTwo),
        Self::Of(Level::Score),
        Self::Of(Level::Idle),
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Of(level) => level.name(),
            Self::Kept => "kept",
        }
    }
}

/// What a timetable reaches in each level, in the order of [`Level::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Levels(pub [u64; 7]);

impl Levels {
    /// What is reached in one level.
    pub fn of(&self, level: Level) -> u64 {
        self.0[level as usize]
    }
}

impl Ord for Levels {
    /// The better timetable is the greater one: levels are compared in their order, and fewer idle
    /// slots are better.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |levels: &Self| {
            let [one, two, three, tables, twice, score, idle] = levels.0;
            (one, two, three, tables, twice, score, Reverse(idle))
        };
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Levels {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// What was reached in one level, and what cannot be exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LevelResult<L = Level> {
    /// The level.
    pub level: L,
    /// What the timetable reaches.
    pub value: u64,
    /// No timetable that is as good in every earlier level is better than this; for
    /// [`Level::Idle`], which is to be small, no such timetable has less.
    pub bound: u64,
}

impl<L> LevelResult<L> {
    /// The distance of value and bound; 0 where the value is proved to be the best.
    pub fn gap(&self) -> u64 {
        self.value.abs_diff(self.bound)
    }
}

/// Returns what a timetable reaches.
///
/// It counts what stands there and asks for no rule, so that a timetable with clashes can be
/// measured too: a talk that no pair allows scores nothing, people who are not registered count for
/// their tables only. Takes `n log n` for `n` talks and pairs.
pub fn measure(
    registrations: &Registrations,
    pairs: &[PossibleTalk],
    timetable: &Timetable,
) -> Levels {
    let scores: BTreeMap<(&CandidateId, &TableId), u32> = pairs
        .iter()
        .map(|pair| ((&pair.candidate, &pair.table), pair.score.value()))
        .collect();
    let mut slots_of: BTreeMap<&CandidateId, BTreeSet<u16>> = BTreeMap::new();
    let mut talks_at: BTreeMap<&TableId, u64> = BTreeMap::new();
    let mut score = 0;
    for talk in timetable.talks() {
        slots_of
            .entry(&talk.candidate)
            .or_default()
            .insert(talk.slot);
        *talks_at.entry(&talk.table).or_default() += 1;
        let of_pair = scores.get(&(&talk.candidate, &talk.table));
        score += of_pair.map_or(0, |score| u64::from(*score));
    }
    let people_with = |least: usize| {
        let counted = registrations.people().iter().filter(|person| {
            let talks = slots_of.get(&person.candidate).map_or(0, BTreeSet::len);
            usize::from(person.wanted_talks) >= least && talks >= least
        });
        counted.count() as u64
    };
    let tables_with = |least: u64| talks_at.values().filter(|n| **n >= least).count() as u64;
    let idle_of = |slots: &BTreeSet<u16>| match (slots.first(), slots.last()) {
        (Some(first), Some(last)) => u64::from(last - first) + 1 - slots.len() as u64,
        _ => 0,
    };
    Levels([
        people_with(1),
        people_with(2),
        people_with(3),
        tables_with(1),
        tables_with(2),
        score,
        slots_of.values().map(idle_of).sum(),
    ])
}
