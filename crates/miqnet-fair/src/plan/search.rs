//! How is a good timetable found where windows and interpreters make it hard?
//!
//! Days are filled one after the other and slot by slot; chains of moves mend what that left. Then
//! the bound of the score is searched: its prices say what each seat and each interpreter is worth,
//! and days that are filled at these prices fit together much better than days that look at
//! themselves only. Rounds that make a few days anew, at prices or without, do the rest; for a while
//! they may lose a little score.

use super::Limits;
use super::day::Days;
use super::exchange::Exchange;
use super::renew::Renewal;
use super::slot::Seating;
use super::state::State;
use crate::bound::{self, Effort, Guide};
use crate::levels::{Level, Levels, measure};
use crate::seed::Chance;

/// How often all days are filled at the prices of the bound.
const GUIDED_STARTS: u32 = 5;
/// Rounds between two searches for chains.
const ROUNDS_BETWEEN_CHAINS: u32 = 200;
/// How much score a round may lose at first; less later, and nothing in the end. About a usual talk.
const MOST_LOST: i128 = 60_000;

/// What a search may still do, and the tools it uses.
pub(crate) struct Work<'a> {
    limits: &'a Limits<'a>,
    stopped: bool,
    chance: Chance,
    days: Days,
    seating: Seating,
    exchange: Exchange,
    renewal: Renewal,
}

impl<'a> Work<'a> {
    pub(crate) fn new(limits: &'a Limits<'a>) -> Self {
        Self {
            limits,
            stopped: false,
            chance: Chance::new(limits.seed),
            days: Days::default(),
            seating: Seating::default(),
            exchange: Exchange::default(),
            renewal: Renewal::default(),
        }
    }

    /// Whether the caller wants the search to end; once so, always so.
    pub(crate) fn stops(&mut self) -> bool {
        self.stopped = self.stopped || (self.limits.stop)();
        self.stopped
    }

    pub(crate) fn was_stopped(&self) -> bool {
        self.stopped
    }

    fn effort(&self) -> Effort<'a> {
        Effort {
            rounds: self.limits.bound_rounds,
            stop: self.limits.stop,
        }
    }

    /// Fills the days that are left to fill, slot by slot too, and carries out every chain.
    fn mend(&mut self, state: &mut State<'_>) {
        for slot in 0..state.instance.n_slots() as u16 {
            self.seating.improve(state, slot);
        }
        while !self.stops() && self.exchange.improve(state) {}
    }
}

/// Fills an empty timetable and returns the bounds of all levels but the last.
pub(crate) fn search(state: &mut State<'_>, work: &mut Work<'_>) -> [u64; 6] {
    let instance = state.instance;
    for person in 0..instance.people.len() {
        work.days.fill(state, person, None);
    }
    work.mend(state);
    let first = levels(state);
    let (score, guide) = bound::of_score(instance, &first, &work.effort());
    for _ in 0..GUIDED_STARTS {
        start_again(state, &guide, work);
    }
    // Bounds come before the long part, so that a caller who stops that has them.
    let mut reached = levels(state);
    let mut bounds = [score; 6];
    if !same_heads(&first, &reached) {
        bounds[Level::Score as usize] = bound::of_score(instance, &reached, &work.effort()).0;
    }
    bound_heads(&mut bounds, state, &reached, work);
    renew(state, &guide, work);
    let now = levels(state);
    if !same_heads(&reached, &now) {
        reached = now;
        bounds[Level::Score as usize] = bound::of_score(instance, &reached, &work.effort()).0;
        bound_heads(&mut bounds, state, &reached, work);
    }
    work.stops();
    bounds
}

/// Whether two timetables are as good in every level that counts people or tables.
fn same_heads(one: &Levels, other: &Levels) -> bool {
    one.0[..5] == other.0[..5]
}

fn bound_heads(bounds: &mut [u64; 6], state: &State<'_>, reached: &Levels, work: &Work<'_>) {
    for level in &Level::ALL[..5] {
        bounds[*level as usize] = bound::of_heads(state.instance, *level, reached, &work.effort());
    }
}

fn levels(state: &State<'_>) -> Levels {
    let instance = state.instance;
    measure(
        instance.registrations(),
        instance.pairs(),
        &state.timetable(),
    )
}

/// Fills another timetable at the prices of the bound and keeps the better one.
fn start_again(state: &mut State<'_>, guide: &Guide, work: &mut Work<'_>) {
    if work.stops() {
        return;
    }
    let mut other = State::new(state.instance);
    let mut order: Vec<_> = (0..state.instance.people.len()).collect();
    work.chance.shuffle(&mut order);
    for guide in [Some(guide), None] {
        for person in &order {
            work.days.fill(&mut other, *person, guide);
        }
    }
    work.mend(&mut other);
    if other.value() > state.value() {
        *state = other;
    }
}

/// Makes a few days anew in each round and keeps the best timetable that was met.
fn renew(state: &mut State<'_>, guide: &Guide, work: &mut Work<'_>) {
    let mut best = state.clone();
    let rounds = work.limits.rounds;
    for round in 0..rounds {
        if round % 8 == 0 && work.stops() {
            break;
        }
        // The loss that is allowed falls to nothing, and each round may use any part of it.
        let most = MOST_LOST * i128::from(rounds - 1 - round) / i128::from(rounds);
        let floor = state.value() - most * work.chance.below(1000) as i128 / 1000;
        let guide = (work.chance.below(2) == 0).then_some(guide);
        work.renewal.round(state, &mut work.chance, floor, guide);
        if round % ROUNDS_BETWEEN_CHAINS == ROUNDS_BETWEEN_CHAINS - 1 {
            while !work.stops() && work.exchange.improve(state) {}
        }
        if state.value() > best.value() {
            best.clone_from(state);
        }
    }
    *state = best;
    while !work.stops() && work.exchange.improve(state) {}
}
