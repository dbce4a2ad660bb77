//! What would everybody choose at given prices, and what is that worth?

use super::running::{Before, Running};
use crate::instance::{Instance, Person};
use crate::matching::Matching;

/// What counts heads: people with one, two and three talks, tables with one and two, and printed talks
/// that stay.
pub(super) const COUNTED: usize = 6;
/// The place of the printed talks that stay.
pub(super) const KEPT: usize = 5;
/// How finely prices are counted: parts of a point of score.
const PARTS_OF_A_POINT: i64 = 8;
/// How finely prices are counted where the level counts heads.
const PARTS_OF_A_HEAD: i64 = 1 << 20;
/// What makes sure that a talk is chosen that was held already; more than all prices together.
const HELD: i64 = 1 << 50;

/// What is bounded, and what goes before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) instance: &'a Instance,
    /// What is settled already, on a running day.
    pub(super) running: Option<&'a Running>,
    /// What is bounded: one of the counted, or the score.
    pub(super) what: Option<usize>,
    /// The counted ones that go before it, the most important first.
    pub(super) before: &'a [usize],
    /// What is reached of each of the counted.
    pub(super) reached: [u64; COUNTED],
    /// What is reached of what is bounded.
    pub(super) value: u64,
}

/// Prices of everything that is scarce, in parts of what the level counts.
#[derive(Debug, Clone)]
pub(super) struct Prices<'a> {
    question: Question<'a>,
    /// How finely prices are counted: parts of what the level counts.
    unit: i64,
    /// What the best talk is worth in this level.
    dear: i64,
    /// A seat of a table in a slot, table by table; an interpreter in a slot; a talk at a table; a
    /// head in each of the counted; a talk more than printed where no event touched somebody.
    all: Vec<i64>,
    layout: Layout,
}

/// Prices in parts of what a level counts, found by somebody else.
#[derive(Debug, Clone)]
pub(crate) struct Tariff {
    /// So many parts are one of what the level counts.
    pub(crate) unit: i64,
    /// A seat of a table in a slot, table by table; 0 or more.
    pub(crate) seats: Vec<i64>,
    /// An interpreter in a slot, interpreter by interpreter; 0 or more.
    pub(crate) interpreters: Vec<i64>,
    /// A talk at a table; may be negative, where talks are worth something to the table.
    pub(crate) tables: Vec<i64>,
    /// A head in each level that counts people or tables; 0 or more.
    pub(crate) heads: [i64; 5],
}

/// What seats, interpreters and talks at a table cost in points of score.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guide {
    n_slots: usize,
    seats: Vec<i128>,
    interpreters: Vec<i128>,
    tables: Vec<i128>,
    heads: Vec<i128>,
}

impl Guide {
    /// What so many talks of a person are worth who wants `wanted`, their scores left aside.
    pub(crate) fn of_talks(&self, talks: usize, wanted: usize) -> i128 {
        self.heads.iter().take(talks.min(wanted)).sum()
    }

    /// What a talk costs.
    pub(crate) fn price(&self, table: u16, slot: u16, interpreter: Option<u16>) -> i128 {
        let place = |ix: u16| usize::from(ix) * self.n_slots + usize::from(slot);
        let fee = interpreter.map_or(0, |ix| self.interpreters[place(ix)]);
        self.tables[usize::from(table)] + self.seats[place(table)] + fee
    }
}

/// Where in the list which prices stand.
#[derive(Debug, Clone, Copy)]
struct Layout {
    n_slots: usize,
    interpreters: usize,
    tables: usize,
    levels: usize,
    freed: usize,
    end: usize,
}

impl Layout {
    fn new(instance: &Instance) -> Self {
        let n_slots = instance.n_slots();
        let interpreters = instance.tables.len() * n_slots;
        let tables = interpreters + instance.interpreters.len() * n_slots;
        let levels = tables + instance.tables.len();
        Self {
            n_slots,
            interpreters,
            tables,
            levels,
            freed: levels + COUNTED,
            end: levels + COUNTED + 1,
        }
    }

    fn seat(&self, table: usize, slot: u16) -> usize {
        table * self.n_slots + usize::from(slot)
    }

    fn interpreter(&self, interpreter: usize, slot: u16) -> usize {
        self.interpreters + interpreter * self.n_slots + usize::from(slot)
    }
}

/// How far supply exceeds demand, price by price: where it is negative, the price is too low.
pub(super) struct Surplus {
    of: Vec<i64>,
    matching: Matching<i64>,
    cheapest: Vec<Option<u16>>,
    /// How many sums were computed; ties go to another slot and another table each time.
    round: usize,
}

impl Surplus {
    pub(super) fn new(instance: &Instance) -> Self {
        Self {
            of: vec![0; Layout::new(instance).end],
            matching: Matching::default(),
            cheapest: Vec::new(),
            round: 0,
        }
    }
}

impl<'a> Prices<'a> {
    /// Everything is free, and a head that goes before is worth more than one that comes later.
    pub(super) fn first(question: Question<'a>) -> Self {
        let layout = Layout::new(question.instance);
        let people = question.instance.people.iter();
        let choices = people.flat_map(|person| &person.choices);
        let highest = choices.map(|choice| choice.score).max().unwrap_or(0);
        let (unit, dear) = match question.what {
            None => (PARTS_OF_A_POINT, i64::from(highest) * PARTS_OF_A_POINT),
            Some(_) => (PARTS_OF_A_HEAD, PARTS_OF_A_HEAD),
        };
        let mut all = vec![0; layout.end];
        let n = question.before.len();
        for (rank, nth) in question.before.iter().enumerate() {
            all[layout.levels + nth] = dear * (n - rank + 1) as i64;
        }
        if let Some(nth) = question.what {
            all[layout.levels + nth] = unit;
        }
        all[layout.freed] = question.running.map_or(0, |_| dear);
        Self {
            question,
            unit,
            dear,
            all,
            layout,
        }
    }

    /// The prices that somebody else found.
    pub(super) fn of_tariff(question: Question<'a>, tariff: &Tariff) -> Self {
        let mut prices = Self::first(question);
        prices.unit = tariff.unit;
        let supply = [&tariff.seats, &tariff.interpreters, &tariff.tables];
        let all = supply.into_iter().flatten().chain(&tariff.heads);
        // No talk was printed: nothing that a running day counts has a price.
        prices.all = all.copied().chain([0, 0]).collect();
        prices
    }

    /// The same prices, except that every talk at a table costs so many eighths of the unit.
    pub(super) fn with_fee(&self, eighths: i64) -> Self {
        let mut prices = self.clone();
        let tables = self.layout.tables..self.layout.levels;
        prices.all[tables].fill(self.dear * eighths / 8);
        prices
    }

    /// The prices in points of score; nothing costs anything where the level is not the score.
    pub(super) fn guide(&self) -> Guide {
        let points = |price: &i64| match self.question.what {
            None => i128::from(price / PARTS_OF_A_POINT),
            Some(_) => 0,
        };
        let Layout {
            n_slots,
            interpreters,
            tables,
            levels,
            ..
        } = self.layout;
        Guide {
            n_slots,
            seats: self.all[..interpreters].iter().map(points).collect(),
            interpreters: self.all[interpreters..tables].iter().map(points).collect(),
            tables: self.all[tables..levels].iter().map(points).collect(),
            heads: self.all[levels..levels + 3].iter().map(points).collect(),
        }
    }

    pub(super) fn n(&self) -> usize {
        self.all.len()
    }

    /// The sum that the timetable reaches at any prices.
    pub(super) fn goal(&self) -> i64 {
        self.question.value as i64 * self.unit
    }

    /// A sum in what the level counts, rounded down.
    pub(super) fn in_level(&self, sum: i64) -> u64 {
        u64::try_from(sum / self.unit).unwrap_or(0)
    }

    /// What the best choices at these prices and the prices themselves come to; writes down what
    /// was chosen.
    pub(super) fn sum(&self, surplus: &mut Surplus) -> i64 {
        surplus.of.fill(0);
        surplus.round += 1;
        let mut sum = 0;
        for person in 0..self.question.instance.people.len() {
            sum += self.day(person, surplus);
        }
        sum += self.supply(surplus);
        for nth in self.question.before {
            let reached = self.question.reached[*nth] as i64;
            sum -= self.all[self.layout.levels + nth] * reached;
            surplus.of[self.layout.levels + nth] -= reached;
        }
        sum
    }

    /// What seats and interpreters earn, and what the tables choose after the people have chosen.
    fn supply(&self, surplus: &mut Surplus) -> i64 {
        let (instance, layout) = (self.question.instance, &self.layout);
        let [first, second] = [3, 4].map(|nth| self.all[layout.levels + nth]);
        let mut sum = 0;
        for (ix, table) in instance.tables.iter().enumerate() {
            for slot in table.open.iter() {
                let seat = layout.seat(ix, slot);
                sum += i64::from(table.seats) * self.all[seat];
                surplus.of[seat] += i64::from(table.seats);
            }
            // The table chooses how many talks it wants at its own price. After the second one each
            // is worth the same: all of them, none, or, where they are worth nothing, what is asked.
            let most = i64::from(table.most);
            let worth = |talks: i64| {
                let heads =
                    if talks >= 1 { first } else { 0 } + if talks >= 2 { second } else { 0 };
                heads + talks * self.all[layout.tables + ix]
            };
            let asked = (-surplus.of[layout.tables + ix]).min(most);
            let numbers = [asked, 0, 1, 2, most].into_iter();
            let talks = numbers
                .filter(|talks| *talks <= most)
                .max_by_key(|talks| (worth(*talks), -(talks - asked).abs()))
                .expect("no talk at all is a number");
            sum += worth(talks);
            surplus.of[layout.tables + ix] += talks;
            surplus.of[layout.levels + 3] += i64::from(talks >= 1);
            surplus.of[layout.levels + 4] += i64::from(talks >= 2);
        }
        for (ix, present) in instance.interpreters.iter().enumerate() {
            for slot in present.iter() {
                let place = layout.interpreter(ix, slot);
                sum += self.all[place];
                surplus.of[place] += 1;
            }
        }
        let freed = self.question.running.map_or(0, |running| running.freed);
        let freed = i64::from(freed);
        surplus.of[layout.freed] += freed;
        sum + freed * self.all[layout.freed]
    }

    /// The best day of one person at these prices; in each round somebody else wins a tie.
    fn day(&self, person: usize, surplus: &mut Surplus) -> i64 {
        let (Question { instance, .. }, layout) = (&self.question, &self.layout);
        let turn = person + surplus.round;
        let settled = self.question.running.map(|one| &one.people[person]);
        let person = &instance.people[person];
        self.find_interpreters(person, surplus);
        surplus.matching.reset(person.choices.len(), layout.n_slots);
        let n_choices = person.choices.len();
        for row in 0..n_choices {
            let nth = (row + turn) % n_choices;
            let choice = &person.choices[nth];
            let before = settled.map_or(Before::Nothing, |one| one.choices[nth]);
            let table = usize::from(choice.table);
            let score = match self.question.what {
                None => i64::from(choice.score) * self.unit,
                Some(_) => 0,
            };
            let mut value = score - self.all[layout.tables + table];
            if before == Before::Held {
                value += HELD;
            }
            for slot in choice.slots.iter() {
                let fee = match surplus.cheapest.get(usize::from(slot)) {
                    Some(Some(ix)) if choice.interpreted => {
                        self.all[layout.interpreter(usize::from(*ix), slot)]
                    }
                    _ => 0,
                };
                let stays = match before {
                    Before::Printed(printed) if printed == slot => self.all[layout.levels + KEPT],
                    _ => 0,
                };
                let value = value + stays - self.all[layout.seat(table, slot)] - fee;
                let column = (usize::from(slot) + turn) % layout.n_slots;
                surplus.matching.set(row, column, value);
            }
        }
        let heads = &self.all[layout.levels..layout.levels + 3];
        let usual = settled.map_or(usize::MAX, |one| one.usual);
        let of_talks = |talks: usize| {
            let more = talks.saturating_sub(usual) as i64;
            let heads: i64 = heads[..talks.min(person.wanted).min(3)].iter().sum();
            heads - more * self.all[layout.freed]
        };
        let mut sum = surplus.matching.solve(person.most, of_talks);
        let mut talks = 0;
        for (row, column) in surplus.matching.pairs() {
            let nth = (row + turn) % n_choices;
            let choice = &person.choices[nth];
            let back = layout.n_slots - turn % layout.n_slots;
            let slot = ((column + back) % layout.n_slots) as u16;
            let table = usize::from(choice.table);
            talks += 1;
            surplus.of[layout.seat(table, slot)] -= 1;
            surplus.of[layout.tables + table] -= 1;
            match settled.map_or(Before::Nothing, |one| one.choices[nth]) {
                Before::Held => sum -= HELD,
                Before::Printed(printed) if printed == slot => {
                    surplus.of[layout.levels + KEPT] += 1;
                }
                Before::Printed(_) | Before::Nothing => {}
            }
            if let Some(ix) = surplus.cheapest[usize::from(slot)].filter(|_| choice.interpreted) {
                surplus.of[layout.interpreter(usize::from(ix), slot)] -= 1;
            }
        }
        for nth in 0..person.wanted.min(3).min(talks) {
            surplus.of[layout.levels + nth] += 1;
        }
        surplus.of[layout.freed] -= talks.saturating_sub(usual) as i64;
        sum
    }

    /// The cheapest interpreter for a person in each slot.
    fn find_interpreters(&self, person: &Person, surplus: &mut Surplus) {
        let instance = self.question.instance;
        surplus.cheapest.clear();
        for slot in 0..self.layout.n_slots as u16 {
            let able = person.interpreters.iter().copied();
            let there = able.filter(|ix| instance.interpreters[usize::from(*ix)].contains(slot));
            let price = |ix: &u16| {
                (
                    self.all[self.layout.interpreter(usize::from(*ix), slot)],
                    *ix,
                )
            };
            surplus.cheapest.push(there.min_by_key(price));
        }
    }

    /// Moves each price against its surplus; `excess` is how far the sum lies above the goal, and
    /// `eighths` how long the step is, in parts of Polyak's.
    pub(super) fn step(
        &mut self,
        surplus: &Surplus,
        direction: &mut [i64],
        excess: i64,
        step: i64,
    ) {
        let levels = self.layout.levels;
        let goes_before = |ix: usize| ix >= levels && self.question.before.contains(&(ix - levels));
        let mut length = 0_i128;
        for (ix, way) in direction.iter_mut().enumerate() {
            let moves = ix < levels || ix == self.layout.freed || goes_before(ix);
            let by = surplus.of[ix];
            // A price of 0 that should fall stays.
            let is_total = (self.layout.tables..levels).contains(&ix);
            let stuck = !is_total && self.all[ix] == 0 && by > 0;
            *way = if moves && !stuck {
                by * 16 + *way * 11 / 16
            } else {
                0
            };
            length += i128::from(*way) * i128::from(*way);
        }
        if length == 0 {
            return;
        }
        for (ix, way) in direction.iter().enumerate() {
            let by = i128::from(*way) * i128::from(excess) * i128::from(step) * 16;
            let by = by / (length * i128::from(super::FULL_STEP << super::HALVINGS));
            let moved = self.all[ix] - by as i64;
            let is_total = (self.layout.tables..levels).contains(&ix);
            self.all[ix] = if is_total { moved } else { moved.max(0) };
        }
    }
}
