//! Which chain of moves makes a timetable better?
//!
//! Somebody takes a seat, who sat there goes to another table or another slot, somebody there gives
//! way … until a seat is free, or somebody has one talk less than before. In the network of people,
//! their slots, the tables' slots and tables, such a chain is a circle, and it makes the timetable
//! better when its costs add up to less than 0 (Klein 1967). Circles are searched with the method of
//! Bellman and Ford from all nodes at once. The network does not know that a pair meets once only
//! and that interpreters are few: arcs that break this by themselves are left out, and a chain that
//! breaks it as a whole is not carried out and its arc avoided.

use std::collections::{BTreeSet, VecDeque};

use super::state::{Held, State};

/// Finds and carries out chains of moves.
#[derive(Debug, Default)]
pub(crate) struct Exchange {
    cost: Vec<i128>,
    parent: Vec<Option<Step>>,
    waiting: VecDeque<u32>,
    is_waiting: Vec<bool>,
    /// Talks `(person, slot, choice)` that broke a chain since the last one that was carried out.
    avoided: BTreeSet<(u32, u16, u16)>,
    removed: Vec<(usize, Held)>,
    added: Vec<(usize, Held)>,
}

/// How a node was reached.
#[derive(Debug, Clone, Copy)]
struct Step {
    from: u32,
    by: Move,
}

/// What an arc of the network does to the timetable.
#[derive(Debug, Clone, Copy)]
enum Move {
    Nothing,
    /// A person sits down.
    Add {
        person: u32,
        slot: u16,
        choice: u16,
    },
    /// A person sits down with the interpreter of somebody else, who goes without a talk.
    Bump {
        person: u32,
        slot: u16,
        choice: u16,
        other: u32,
    },
    /// A person gets up.
    Remove {
        person: u32,
        slot: u16,
    },
    /// A person keeps her table and changes the slot.
    Shift {
        person: u32,
        from: u16,
        to: u16,
    },
}

/// After so many chains in a row that could not be carried out, the search ends.
const MOST_FAILURES: usize = 60;

impl Exchange {
    /// Carries out one chain that makes the timetable better; `false` when none was found.
    pub(crate) fn improve(&mut self, state: &mut State<'_>) -> bool {
        self.avoided.clear();
        for _ in 0..MOST_FAILURES {
            let Some(node) = self.search(state) else {
                return false;
            };
            if self.carry_out(state, node) {
                return true;
            }
        }
        false
    }

    /// Looks for a circle of negative cost and returns one of its nodes.
    fn search(&mut self, state: &State<'_>) -> Option<u32> {
        let nodes = Nodes::new(state);
        let n = nodes.root as usize + 1;
        self.cost.clear();
        self.cost.resize(n, 0);
        self.parent.clear();
        self.parent.resize(n, None);
        self.is_waiting.clear();
        self.is_waiting.resize(n, true);
        self.waiting.clear();
        self.waiting.extend(0..n as u32);
        while let Some(node) = self.waiting.pop_front() {
            self.is_waiting[node as usize] = false;
            let closed = nodes.leave(state, node, &self.avoided, |to, by, cost| {
                let through = self.cost[node as usize] + cost;
                if through >= self.cost[to as usize] {
                    return false;
                }
                // The way to `node` may lead through `to`: then the circle is found.
                let mut above = node;
                while above != to {
                    match &self.parent[above as usize] {
                        Some(step) => above = step.from,
                        None => break,
                    }
                }
                self.cost[to as usize] = through;
                self.parent[to as usize] = Some(Step { from: node, by });
                if !std::mem::replace(&mut self.is_waiting[to as usize], true) {
                    self.waiting.push_back(to);
                }
                above == to
            });
            if closed.is_some() {
                return closed;
            }
        }
        None
    }

    /// Carries out the moves of the circle through a node; when that breaks a rule, or a talk that
    /// two moves touch makes it worth less than its arcs, everything stays and a talk of it is
    /// avoided.
    fn carry_out(&mut self, state: &mut State<'_>, node: u32) -> bool {
        let before = state.value();
        self.removed.clear();
        self.added.clear();
        let mut additions = Vec::new();
        let mut at = node;
        loop {
            let step = self.parent[at as usize].expect("the node lies on a circle");
            match step.by {
                Move::Nothing => {}
                Move::Add {
                    person,
                    slot,
                    choice,
                } => additions.push((person, slot, choice)),
                Move::Bump {
                    person,
                    slot,
                    choice,
                    other,
                } => {
                    self.remove(state, other, slot);
                    additions.push((person, slot, choice));
                }
                Move::Remove { person, slot } => self.remove(state, person, slot),
                Move::Shift { person, from, to } => {
                    self.remove(state, person, from);
                    if let Some((_, held)) = self.removed.last() {
                        additions.push((person, to, held.choice));
                    }
                }
            }
            at = step.from;
            if at == node {
                break;
            }
        }
        let mut last = None;
        for (person, slot, choice) in additions {
            let Some(held) = state.allowed(person as usize, slot, choice) else {
                self.avoided.insert((person, slot, choice));
                self.undo(state);
                return false;
            };
            state.add(person as usize, held);
            self.added.push((person as usize, held));
            last = Some((person, slot, choice));
        }
        if state.value() > before {
            return true;
        }
        self.avoided.extend(last);
        self.undo(state);
        false
    }

    fn remove(&mut self, state: &mut State<'_>, person: u32, slot: u16) {
        if let Some(held) = state.remove(person as usize, slot) {
            self.removed.push((person as usize, held));
        }
    }

    fn undo(&mut self, state: &mut State<'_>) {
        for (person, held) in self.added.drain(..) {
            state.remove(person, held.slot);
        }
        for (person, held) in self.removed.drain(..) {
            state.add(person, held);
        }
    }
}

/// The numbers of the nodes: people, their slots, the tables' slots, tables, and the root, where
/// every talk comes from and goes to.
struct Nodes {
    n_slots: u32,
    person_slots: u32,
    table_slots: u32,
    tables: u32,
    root: u32,
}

impl Nodes {
    fn new(state: &State<'_>) -> Self {
        let n_slots = state.instance.n_slots() as u32;
        let person_slots = state.instance.people.len() as u32;
        let table_slots = person_slots * (1 + n_slots);
        let n_tables = state.instance.tables.len() as u32;
        let tables = table_slots + n_tables * n_slots;
        Self {
            n_slots,
            person_slots,
            table_slots,
            tables,
            root: tables + n_tables,
        }
    }

    fn person_slot(&self, person: u32, slot: u16) -> u32 {
        self.person_slots + person * self.n_slots + u32::from(slot)
    }

    fn table_slot(&self, table: u16, slot: u16) -> u32 {
        self.table_slots + u32::from(table) * self.n_slots + u32::from(slot)
    }

    /// Tells every arc that leaves a node until the listener says that it closes a circle, and
    /// returns the node where it does.
    fn leave(
        &self,
        state: &State<'_>,
        node: u32,
        avoided: &BTreeSet<(u32, u16, u16)>,
        mut arc: impl FnMut(u32, Move, i128) -> bool,
    ) -> Option<u32> {
        let mut closed = None;
        let mut tell = |to, by, cost| {
            if closed.is_none() && arc(to, by, cost) {
                closed = Some(to);
            }
        };
        if node == self.root {
            self.leave_root(state, &mut tell);
        } else if node >= self.tables {
            self.leave_table(state, (node - self.tables) as u16, &mut tell);
        } else if node >= self.table_slots {
            let place = node - self.table_slots;
            let (table, slot) = (place / self.n_slots, place % self.n_slots);
            self.leave_table_slot(state, table as u16, slot as u16, avoided, &mut tell);
        } else if node >= self.person_slots {
            let place = node - self.person_slots;
            let (person, slot) = (place / self.n_slots, (place % self.n_slots) as u16);
            self.leave_person_slot(state, person, slot, avoided, &mut tell);
        } else {
            self.leave_person(state, node, &mut tell);
        }
        closed
    }

    /// A person gets one talk more, or a table one less.
    fn leave_root(&self, state: &State<'_>, tell: &mut impl FnMut(u32, Move, i128)) {
        for (person, facts) in state.instance.people.iter().enumerate() {
            let talks = state.held(person).len();
            if talks < facts.most {
                let gain = state.worth.of_next_talk(talks, facts.wanted);
                tell(person as u32, Move::Nothing, -gain);
            }
        }
        for table in 0..state.instance.tables.len() {
            let talks = state.talks_at(table as u16) as usize;
            if talks > 0 {
                let loss = state.worth.of_next_at_table(talks - 1);
                tell(self.tables + table as u32, Move::Nothing, loss);
            }
        }
    }

    /// A person's talk goes to one of her slots, or she has one less.
    fn leave_person(&self, state: &State<'_>, person: u32, tell: &mut impl FnMut(u32, Move, i128)) {
        let facts = state.person(person as usize);
        let busy = state.busy(person as usize);
        for slot in facts.slots.minus(busy).iter() {
            tell(self.person_slot(person, slot), Move::Nothing, 0);
        }
        let talks = state.held(person as usize).len();
        if talks > 0 {
            let loss = state.worth.of_next_talk(talks - 1, facts.wanted);
            tell(self.root, Move::Nothing, loss);
        }
    }

    /// A person sits down at a table that she does not meet yet.
    fn leave_person_slot(
        &self,
        state: &State<'_>,
        person: u32,
        slot: u16,
        avoided: &BTreeSet<(u32, u16, u16)>,
        tell: &mut impl FnMut(u32, Move, i128),
    ) {
        let who = person as usize;
        let facts = state.person(who);
        let mut bumped = None;
        let free = state.free_interpreter(who, slot).is_some();
        for (ix, choice) in facts.choices.iter().enumerate() {
            let choice_ix = ix as u16;
            let usable = choice.slots.contains(slot) && !state.meets(who, choice.table);
            if !usable || avoided.contains(&(person, slot, choice_ix)) {
                continue;
            }
            let to = self.table_slot(choice.table, slot);
            let gain = i128::from(choice.score);
            let choice_is = |choice| Move::Add {
                person,
                slot,
                choice,
            };
            if free || !choice.interpreted {
                tell(to, choice_is(choice_ix), -gain);
            } else if let Some((loss, other)) =
                *bumped.get_or_insert_with(|| cheapest_to_bump(state, who, slot))
            {
                let by = Move::Bump {
                    person,
                    slot,
                    choice: choice_ix,
                    other,
                };
                tell(to, by, loss - gain);
            }
        }
        if state.busy(who).contains(slot) {
            tell(person, Move::Nothing, 0);
        }
    }

    /// One more sits at the table in this slot: there is a seat, or somebody gets up, or changes
    /// the slot.
    fn leave_table_slot(
        &self,
        state: &State<'_>,
        table: u16,
        slot: u16,
        avoided: &BTreeSet<(u32, u16, u16)>,
        tell: &mut impl FnMut(u32, Move, i128),
    ) {
        if state.has_seat(table, slot) {
            tell(self.tables + u32::from(table), Move::Nothing, 0);
        }
        for person in state.seated(table, slot).iter().copied() {
            let who = person as usize;
            let held = state.held(who).iter().find(|held| held.slot == slot);
            let held = held.expect("who sits has a talk");
            let choice = state.choice(who, held);
            let by = Move::Remove { person, slot };
            tell(self.person_slot(person, slot), by, i128::from(choice.score));
            for to in choice.slots.minus(state.busy(who)).iter() {
                let interpreted = !choice.interpreted || state.free_interpreter(who, to).is_some();
                if !interpreted || avoided.contains(&(person, to, held.choice)) {
                    continue;
                }
                let by = Move::Shift {
                    person,
                    from: slot,
                    to,
                };
                tell(self.table_slot(table, to), by, 0);
            }
        }
    }

    /// A table has one talk more, or its talk is taken from one of its slots.
    fn leave_table(&self, state: &State<'_>, table: u16, tell: &mut impl FnMut(u32, Move, i128)) {
        if state.has_room(table) {
            let talks = state.talks_at(table) as usize;
            let gain = state.worth.of_next_at_table(talks);
            tell(self.root, Move::Nothing, -gain);
        }
        for slot in state.instance.tables[usize::from(table)].open.iter() {
            if !state.seated(table, slot).is_empty() {
                tell(self.table_slot(table, slot), Move::Nothing, 0);
            }
        }
    }
}

/// Whoever loses least by giving her interpreter to a person in a slot, and what is lost.
fn cheapest_to_bump(state: &State<'_>, person: usize, slot: u16) -> Option<(i128, u32)> {
    let able = state.person(person).interpreters.iter();
    let asked = able.filter_map(|ix| state.interpreted_by(*ix, slot));
    let others = asked.filter(|other| *other != person);
    let losses = others.map(|other| (state.loss(other, slot), other as u32));
    losses.min()
}
