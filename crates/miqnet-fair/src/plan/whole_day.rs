//! The exact timetable of a fair where everybody is there all day.
//!
//! Without windows and interpreters the slots do not matter for the choice of pairs: whatever pairs
//! are chosen, if nobody and no seat has more talks than there are slots, the talks can be spread
//! over the slots (see `colour`). The best pairs are a cheapest flow from people to tables. What
//! one more talk of a person or at a table is worth falls with their number, so that each level is
//! an arc of its own and the flow is exact in all levels but the last.

use miqnet_domain::fair::SlotSet;

use super::state::{Held, State};
use super::worth::{COUNTED_AT_TABLE, COUNTED_TALKS};
use crate::colour::colour_edges;
use crate::flow::{Network, Until};
use crate::instance::Instance;

/// Whether everybody who may talk is there all day and no talk needs an interpreter.
pub(crate) fn applies(instance: &Instance) -> bool {
    let all = instance.fair().slots().all();
    let everywhere = |slots: SlotSet| slots == all;
    let mut choices = instance.people.iter().flat_map(|person| &person.choices);
    choices.all(|choice| everywhere(choice.slots) && !choice.interpreted)
}

/// Chooses the best pairs and spreads them over the slots; `state` is empty before.
pub(crate) fn fill(state: &mut State<'_>) {
    let pairs = best_pairs(state);
    let n_slots = state.instance.n_slots();
    // A table with more seats than one is several tables with one; each takes a slot's worth of
    // talks before the next one is used.
    let seats = state
        .instance
        .tables
        .iter()
        .map(|table| usize::from(table.seats));
    let first_seat: Vec<usize> = seats
        .scan(0, |next, seats| {
            Some(std::mem::replace(next, *next + seats))
        })
        .collect();
    let n_seats = state
        .instance
        .tables
        .iter()
        .map(|table| usize::from(table.seats));
    let mut used = vec![0; state.instance.tables.len()];
    let edges: Vec<_> = pairs
        .iter()
        .map(|(person, choice)| {
            let choice = &state.person(*person).choices[usize::from(*choice)];
            let table = usize::from(choice.table);
            used[table] += 1;
            (*person, first_seat[table] + (used[table] - 1) / n_slots)
        })
        .collect();
    let slots = colour_edges(&edges, state.instance.people.len(), n_seats.sum(), n_slots);
    for ((person, choice), slot) in pairs.into_iter().zip(slots) {
        let held = Held {
            slot: slot as u16,
            choice,
            interpreter: None,
        };
        state.add(person, held);
    }
}

/// The pairs `(person, choice)` with the highest worth, in the order of people and choices.
fn best_pairs(state: &State<'_>) -> Vec<(usize, u16)> {
    let instance = state.instance;
    let (n_people, n_tables) = (instance.people.len(), instance.tables.len());
    let (source, sink) = (n_people + n_tables, n_people + n_tables + 1);
    let mut network: Network<i128> = Network::new(n_people + n_tables + 2);
    let mut arcs = Vec::new();
    for (person, facts) in instance.people.iter().enumerate() {
        let counted = facts.most.min(COUNTED_TALKS);
        for nth in 0..counted {
            let worth = state.worth.of_next_talk(nth, facts.wanted);
            network.arc(source, person, 1, -worth);
        }
        network.arc(source, person, (facts.most - counted) as u32, 0);
        for (ix, choice) in facts.choices.iter().enumerate() {
            let table = n_people + usize::from(choice.table);
            let arc = network.arc(person, table, 1, -i128::from(choice.score));
            arcs.push((person, ix as u16, arc));
        }
    }
    for (table, facts) in instance.tables.iter().enumerate() {
        let counted = facts.most.min(COUNTED_AT_TABLE as u32);
        for nth in 0..counted {
            let worth = state.worth.of_next_at_table(nth as usize);
            network.arc(n_people + table, sink, 1, -worth);
        }
        network.arc(n_people + table, sink, facts.most - counted, 0);
    }
    network.send(source, sink, Until::NoGain);
    arcs.into_iter()
        .filter(|(_, _, arc)| network.through(*arc) > 0)
        .map(|(person, choice, _)| (person, choice))
        .collect()
}
