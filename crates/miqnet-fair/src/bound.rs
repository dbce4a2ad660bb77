//! How good can a timetable be, level by level?
//!
//! A bound must hold for every timetable, so rules are not dropped but priced (Lagrangean
//! relaxation): each seat of a table in a slot has a price, each interpreter in a slot, each talk at
//! a table, and each earlier level a reward. Whatever the prices are, what everybody would choose
//! for herself at these prices, plus what the prices earn, is at least as much as any timetable
//! reaches. `prices` computes that sum; this module looks for prices that make it small, by steps
//! against what was chosen too often (subgradients, Held and Karp 1971; step lengths after Polyak;
//! directions smoothed after Camerini, Fratta and Maffioli 1975). The bound is as tight as the
//! linear relaxation that has a variable for each person, table and slot, where the search ends.

mod prices;
mod running;

use crate::instance::Instance;
use crate::levels::{Level, Levels};
use crate::matching::Matching;
pub(crate) use prices::{Guide, Tariff};
use prices::{KEPT, Prices, Question, Surplus};
pub(crate) use running::{Before, Running, Settled, of_day};

/// How long a level is worked on, and when to end early.
#[derive(Clone, Copy)]
pub(crate) struct Effort<'a> {
    pub(crate) rounds: u32,
    pub(crate) stop: &'a dyn Fn() -> bool,
}

/// Returns for a level that counts people or tables what no timetable exceeds that is as good as
/// `reached` in every earlier level.
pub(crate) fn of_heads(
    instance: &Instance,
    level: Level,
    reached: &Levels,
    effort: &Effort<'_>,
) -> u64 {
    let question = question(instance, level, reached);
    bounded(question, ceiling(question), effort)
}

/// Returns what the score of no timetable exceeds that is as good as `reached` in every earlier
/// level, and the prices that prove it.
pub(crate) fn of_score(instance: &Instance, reached: &Levels, effort: &Effort<'_>) -> (u64, Guide) {
    let mut search = Search::new(question(instance, Level::Score, reached));
    search.run(effort);
    (search.bound(), search.best.guide())
}

/// Returns what these prices prove: a sum that no timetable exceeds that is as good as `reached` in
/// every level before, in what the level counts. Whole numbers all the way, whoever found the prices.
pub(crate) fn certified(
    instance: &Instance,
    level: Level,
    reached: &Levels,
    tariff: &Tariff,
) -> u64 {
    let prices = Prices::of_tariff(question(instance, level, reached), tariff);
    let sum = prices.sum(&mut Surplus::new(instance));
    prices.in_level(sum)
}

/// The levels that count heads, in their order.
const ORDER: [usize; 5] = [0, 1, 2, 3, 4];

/// What is asked of a level before the day.
fn question<'a>(instance: &'a Instance, level: Level, reached: &Levels) -> Question<'a> {
    let [one, two, three, tables, twice, ..] = reached.0;
    let place = level as usize;
    Question {
        instance,
        running: None,
        what: (place < ORDER.len()).then_some(place),
        before: &ORDER[..place.min(ORDER.len())],
        reached: [one, two, three, tables, twice, 0],
        value: reached.of(level),
    }
}

/// What the search for prices proves, or what single people and tables cannot exceed.
fn bounded(question: Question<'_>, ceiling: u64, effort: &Effort<'_>) -> u64 {
    if ceiling <= question.value {
        return ceiling;
    }
    let mut search = Search::new(question);
    search.run(effort);
    search.bound().min(ceiling)
}

/// What cannot be exceeded for reasons of single people, tables and talks.
fn ceiling(question: Question<'_>) -> u64 {
    let instance = question.instance;
    let people = |least: usize| {
        let mut matching = Matching::default();
        let able = instance.people.iter().filter(|person| {
            person.wanted >= least && person.most >= least && {
                matching.reset(person.choices.len(), instance.n_slots());
                for (row, choice) in person.choices.iter().enumerate() {
                    for slot in choice.slots.iter() {
                        matching.set(row, usize::from(slot), 1_i64);
                    }
                }
                matching.solve(least, |_| 0) >= least as i64
            }
        });
        able.count() as u64
    };
    let tables = |least: u32| {
        let mut wanted_by = vec![0_u32; instance.tables.len()];
        for choice in instance.people.iter().flat_map(|person| &person.choices) {
            wanted_by[usize::from(choice.table)] += 1;
        }
        let all = instance.tables.iter().zip(wanted_by);
        all.filter(|(table, people)| table.most.min(*people) >= least)
            .count() as u64
    };
    match question.what {
        Some(KEPT) => question.running.map_or(0, |one| one.can_stay(instance)),
        Some(nth @ 0..3) => people(nth + 1),
        Some(nth) => tables(nth as u32 - 2),
        None => u64::MAX,
    }
}

/// The search for good prices.
struct Search<'a> {
    instance: &'a Instance,
    prices: Prices<'a>,
    best: Prices<'a>,
    best_sum: i64,
    /// What the timetable reaches: no sum is lower.
    goal: i64,
}

/// Step lengths are eighths of Polyak's.
const FULL_STEP: i64 = 8;
/// Rounds without a better sum after which steps are halved.
const PATIENCE: u32 = 30;
/// How often steps are halved.
const HALVINGS: u32 = 8;

impl<'a> Search<'a> {
    fn new(question: Question<'a>) -> Self {
        let prices = Prices::first(question);
        Self {
            goal: prices.goal(),
            best: prices.clone(),
            best_sum: i64::MAX,
            instance: question.instance,
            prices,
        }
    }

    fn bound(&self) -> u64 {
        self.best.in_level(self.best_sum)
    }

    fn run(&mut self, effort: &Effort<'_>) {
        let mut surplus = Surplus::new(self.instance);
        // One fee for every talk at every table is a good start where seats are what is scarce.
        for eighths in 0..=8 {
            let prices = self.prices.with_fee(eighths);
            let sum = prices.sum(&mut surplus);
            if sum < self.best_sum {
                self.best_sum = sum;
                self.best = prices;
            }
        }
        self.prices.clone_from(&self.best);
        let mut direction = vec![0_i64; self.prices.n()];
        let mut step = FULL_STEP << HALVINGS;
        let mut since_better = 0;
        for _ in 0..effort.rounds {
            let sum = self.prices.sum(&mut surplus);
            if sum < self.best_sum {
                self.best_sum = sum;
                self.best.clone_from(&self.prices);
                since_better = 0;
            } else {
                since_better += 1;
            }
            if self.bound() <= self.best.in_level(self.goal) || (effort.stop)() {
                break;
            }
            if since_better > PATIENCE {
                since_better = 0;
                step /= 2;
                if step < FULL_STEP {
                    break;
                }
                self.prices.clone_from(&self.best);
                direction.fill(0);
                continue;
            }
            self.prices
                .step(&surplus, &mut direction, sum - self.goal, step);
        }
    }
}
