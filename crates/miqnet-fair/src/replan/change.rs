//! What is different between two timetables of the same day?

use std::collections::BTreeMap;

use miqnet_domain::id::CandidateId;

use crate::timetable::{Talk, Timetable};

/// One difference that somebody has to be told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The slot has begun, but the person was not there.
    Missed(Talk),
    /// A printed talk is not held.
    Cancelled(Talk),
    /// A printed talk is held at another time, at another table, or with another interpreter.
    Moved {
        /// As it was printed.
        from: Talk,
        /// As it is held.
        to: Talk,
    },
    /// A talk that was not printed.
    Added(Talk),
}

impl Change {
    /// The talk as it was printed; for a new one, as it is held.
    pub fn talk(&self) -> &Talk {
        match self {
            Self::Missed(talk) | Self::Cancelled(talk) | Self::Added(talk) => talk,
            Self::Moved { from, .. } => from,
        }
    }
}

/// Compares what was to come, adds what was missed, and returns everything in the order of persons
/// and slots.
pub(super) fn changes(
    before: &Timetable,
    after: &Timetable,
    now: u16,
    missed: Vec<Talk>,
) -> Vec<Change> {
    let to_come = |talk: &&Talk| talk.slot >= now;
    let mut gone: BTreeMap<&CandidateId, Vec<&Talk>> = BTreeMap::new();
    for talk in before.talks().iter().filter(to_come) {
        if !after.talks().contains(talk) {
            gone.entry(&talk.candidate).or_default().push(talk);
        }
    }
    let mut come: BTreeMap<&CandidateId, Vec<&Talk>> = BTreeMap::new();
    for talk in after.talks().iter().filter(to_come) {
        if !before.talks().contains(talk) {
            come.entry(&talk.candidate).or_default().push(talk);
        }
    }
    let mut changes: Vec<_> = missed.into_iter().map(Change::Missed).collect();
    for (person, gone) in gone {
        let come = come.entry(person).or_default();
        // A talk at the same table is the same talk; what is left over is paired in time.
        let (same, others): (Vec<_>, Vec<_>) = gone
            .into_iter()
            .partition(|from| come.iter().any(|to| to.table == from.table));
        for from in same {
            let place = come.iter().position(|to| to.table == from.table);
            changes.push(change_of(from, place.map(|place| come.remove(place))));
        }
        for from in others {
            let to = (!come.is_empty()).then(|| come.remove(0));
            changes.push(change_of(from, to));
        }
    }
    let added = come.into_values().flatten();
    changes.extend(added.map(|talk| Change::Added(talk.clone())));
    changes.sort_by(|a, b| {
        let key = |change: &Change| (change.talk().candidate.clone(), change.talk().slot);
        key(a).cmp(&key(b)).then_with(|| a.cmp(b))
    });
    changes
}

fn change_of(from: &Talk, to: Option<&Talk>) -> Change {
    match to {
        Some(to) => Change::Moved {
            from: from.clone(),
            to: to.clone(),
        },
        None => Change::Cancelled(from.clone()),
    }
}
