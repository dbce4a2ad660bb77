//! Why did somebody get no talk, and what comes nearest to one?

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use miqnet_domain::fair::{FairTable, Interpreter, PossibleTalk, Registration, SlotSet};
use miqnet_domain::id::{CandidateId, InterpreterId, TableId};

use crate::instance::{Instance, table_ix};
use crate::timetable::Timetable;

/// Somebody without a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithoutTalk {
    /// The person.
    pub candidate: CandidateId,
    /// Why, as far as the fair says it.
    pub reason: NoTalk,
    /// What comes nearest to a talk; `None` where she may meet no table or no slot is left.
    pub nearest: Option<Nearest>,
}

/// The talk that fails for the fewest reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearest {
    /// The table.
    pub table: TableId,
    /// The slot.
    pub slot: u16,
    /// What is in the way, in the order of [`Obstacle::ALL`]; nothing where a seat is free that is
    /// kept for people who walk in.
    pub obstacles: Vec<Obstacle>,
}

/// What is in the way of one talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// She is not there then.
    Absent,
    /// The table is closed then.
    Closed,
    /// They share no language, and nobody who interprets for her is free then.
    NoInterpreter,
    /// Every seat of the table is taken then.
    Full,
}

impl Obstacle {
    /// All obstacles, in order.
    pub const ALL: [Self; 4] = [Self::Absent, Self::Closed, Self::NoInterpreter, Self::Full];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        ["absent", "closed", "no_interpreter", "full"][self as usize]
    }
}

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

/// Returns everybody who is registered and has no talk in a timetable, in the order of ids.
///
/// What comes nearest is the talk with the fewest obstacles; of these the one with the highest score,
/// then the lowest id of a table, then the earliest slot.
pub fn reasons(instance: &Instance, timetable: &Timetable) -> Vec<WithoutTalk> {
    reasons_from(instance, timetable, 0)
}

/// Returns the same for the rest of a day on which slots before `first` have begun: reasons and what
/// comes nearest are about slots from there on. After the last one it is [`NoTalk::NotThere`] for
/// everybody who may meet a table, and nothing comes near.
pub fn reasons_from(instance: &Instance, timetable: &Timetable, first: u16) -> Vec<WithoutTalk> {
    let talks = timetable.talks().iter();
    let with_talk: BTreeSet<_> = talks.map(|talk| &talk.candidate).collect();
    let people = instance.registrations().people().iter();
    let without = people.filter(|person| !with_talk.contains(&person.candidate));
    let taken = Taken::by(timetable);
    without
        .map(|person| WithoutTalk {
            candidate: person.candidate.clone(),
            reason: reason(instance, person, first),
            nearest: nearest(instance, &taken, person, first),
        })
        .collect()
}

/// The pairs of a person.
fn pairs_of<'i>(
    instance: &'i Instance,
    person: &'i Registration,
) -> impl Iterator<Item = (&'i PossibleTalk, &'i FairTable)> {
    let pairs = instance.pairs();
    let first = pairs.partition_point(|pair| pair.candidate < person.candidate);
    let hers = pairs[first..]
        .iter()
        .take_while(|pair| pair.candidate == person.candidate);
    hers.map(|pair| {
        let ix = table_ix(instance.fair(), &pair.table).expect("the pairs were checked");
        (pair, &instance.fair().tables()[ix])
    })
}

fn reason(instance: &Instance, person: &Registration, first: u16) -> NoTalk {
    let tables: Vec<_> = pairs_of(instance, person).map(|(_, table)| table).collect();
    let present = person.present.set().iter();
    let present: SlotSet = present.filter(|slot| *slot >= first).collect();
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
    let interpreters = interpreters_for(instance, person);
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

fn interpreters_for<'i>(
    instance: &'i Instance,
    person: &'i Registration,
) -> impl Iterator<Item = &'i Interpreter> {
    let speaks = |one: &&Interpreter| !one.languages.is_disjoint(&person.languages);
    instance.fair().interpreters().iter().filter(speaks)
}

/// What a timetable takes.
struct Taken<'t> {
    seats: BTreeMap<(&'t TableId, u16), usize>,
    interpreters: BTreeSet<(&'t InterpreterId, u16)>,
}

impl<'t> Taken<'t> {
    fn by(timetable: &'t Timetable) -> Self {
        let mut taken = Self {
            seats: BTreeMap::new(),
            interpreters: BTreeSet::new(),
        };
        for talk in timetable.talks() {
            *taken.seats.entry((&talk.table, talk.slot)).or_default() += 1;
            let interpreter = talk.interpreter.as_ref();
            taken
                .interpreters
                .extend(interpreter.map(|one| (one, talk.slot)));
        }
        taken
    }

    fn obstacles(
        &self,
        instance: &Instance,
        person: &Registration,
        table: &FairTable,
        slot: u16,
    ) -> Vec<Obstacle> {
        let can_interpret = |one: &Interpreter| {
            one.present.contains(slot) && !self.interpreters.contains(&(&one.id, slot))
        };
        let is_in_the_way = |obstacle: &Obstacle| match obstacle {
            Obstacle::Absent => !person.present.set().contains(slot),
            Obstacle::Closed => !table.open.contains(slot),
            Obstacle::NoInterpreter => {
                table.languages.is_disjoint(&person.languages)
                    && !interpreters_for(instance, person).any(can_interpret)
            }
            Obstacle::Full => {
                let taken = self.seats.get(&(&table.id, slot)).copied();
                taken.unwrap_or(0) >= usize::from(table.seats.count())
            }
        };
        let all = Obstacle::ALL.into_iter();
        all.filter(is_in_the_way).collect()
    }
}

fn nearest(
    instance: &Instance,
    taken: &Taken<'_>,
    person: &Registration,
    first: u16,
) -> Option<Nearest> {
    let n_slots = instance.fair().slots().count();
    let of_pair = |(pair, table): (&PossibleTalk, &FairTable)| {
        let slots = first..n_slots;
        let slots = slots.map(|slot| (taken.obstacles(instance, person, table, slot), slot));
        let (obstacles, slot) = slots.min_by_key(|(obstacles, slot)| (obstacles.len(), *slot))?;
        let order = (obstacles.len(), Reverse(pair.score), pair.table.clone());
        Some((order, obstacles, slot))
    };
    let best = pairs_of(instance, person).filter_map(of_pair).min()?;
    let ((_, _, table), obstacles, slot) = best;
    Some(Nearest {
        table,
        slot,
        obstacles,
    })
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
            .map(|one| {
                let nearest = one.nearest.as_ref().map(|near| {
                    let names: Vec<_> = near.obstacles.iter().map(|one| one.name()).collect();
                    format!("{} {} {}", near.table, near.slot, names.join(" "))
                });
                let id = one.candidate.as_str();
                (id, one.reason.name(), nearest.unwrap_or_default())
            })
            .collect();
        let row = |id, reason, nearest: &str| (id, reason, nearest.to_owned());
        assert_eq!(
            found,
            [
                row("Alone", "no_table", ""),
                row("Away", "not_there", "B 0 absent"),
                row("Heard", "no_seat", "B 2 "),
                row("Last", "no_seat", "A 0 full"),
                row("Late", "no_time", "A 1 closed"),
                row("Mute", "no_interpreter", "B 0 no_interpreter"),
            ]
        );
    }

    #[test]
    fn what_has_begun_is_not_near_any_more() {
        let sketch = Sketch::new(3)
            .table("A", 1, 0..2)
            .person("K", 0..3, 1, 1)
            .pair("K", "A", 1);
        let instance = sketch.instance();
        let told = |first| {
            let found = reasons_from(&instance, &timetable(""), first).remove(0);
            let nearest = found.nearest.map(|near| (near.slot, near.obstacles));
            (found.reason, nearest)
        };
        assert_eq!(told(0), (NoTalk::NoSeat, Some((0, vec![]))));
        assert_eq!(told(1), (NoTalk::NoSeat, Some((1, vec![]))));
        assert_eq!(told(2), (NoTalk::NoTime, Some((2, vec![Obstacle::Closed]))));
        assert_eq!(told(3), (NoTalk::NotThere, None));
    }

    #[test]
    fn of_talks_with_as_few_obstacles_the_one_with_the_highest_score_is_nearest() {
        let sketch = Sketch::new(3)
            .table("A", 1, 0..3)
            .table("B", 1, 0..2)
            .person("P", 0..0, 1, 1)
            .person("Q", 0..3, 1, 1)
            .pair("P", "A", 1)
            .pair("P", "B", 2)
            .pair("Q", "B", 1);
        let found = reasons(&sketch.instance(), &timetable("Q B 0"));
        let expected = Nearest {
            table: TableId::new("B").expect("the id is short"),
            slot: 1,
            obstacles: vec![Obstacle::Absent],
        };
        assert_eq!(found[0].nearest, Some(expected));
    }

    #[test]
    fn a_reason_has_a_name_of_its_own() {
        let names: BTreeSet<_> = NoTalk::ALL.map(NoTalk::name).into();
        assert_eq!(names.len(), NoTalk::ALL.len());
    }
}
