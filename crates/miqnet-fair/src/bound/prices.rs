//! What would everybody choose at given prices, and what is that worth?

use crate::instance::{Instance, Person};
use crate::levels::{Level, Levels};
use crate::matching::Matching;

/// The levels that count people and tables.
const COUNTED: usize = 5;
/// How finely prices are counted: parts of a point of score.
const PARTS_OF_A_POINT: i64 = 8;
/// How finely prices are counted where the level counts heads.
const PARTS_OF_A_HEAD: i64 = 1 << 20;

/// Prices of everything that is scarce, in parts of what the level counts.
#[derive(Debug, Clone)]
pub(super) struct Prices {
    level: Level,
    reached: [i64; COUNTED],
    reached_in_level: i64,
    /// How finely prices are counted: parts of what the level counts.
    unit: i64,
    /// What the best talk is worth in this level.
    dear: i64,
    /// A seat of a table in a slot, table by table; an interpreter in a slot; a talk at a table; a
    /// head in each counted level.
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
    pub(crate) heads: [i64; COUNTED],
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
            end: levels + COUNTED,
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

impl Prices {
    /// Everything is free, and a head in an earlier level is worth more than a head in a later one.
    pub(super) fn first(instance: &Instance, level: Level, reached: &Levels) -> Self {
        let layout = Layout::new(instance);
        let mut of_counted = [0; COUNTED];
        for (nth, of_level) in of_counted.iter_mut().enumerate() {
            *of_level = reached.0[nth] as i64;
        }
        let choices = instance.people.iter().flat_map(|person| &person.choices);
        let highest = choices.map(|choice| choice.score).max().unwrap_or(0);
        let unit = match level {
            Level::Score => i64::from(highest) * PARTS_OF_A_POINT,
            _ => PARTS_OF_A_HEAD,
        };
        let mut prices = Self {
            level,
            dear: unit,
            unit: match level {
                Level::Score => PARTS_OF_A_POINT,
                _ => PARTS_OF_A_HEAD,
            },
            reached: of_counted,
            reached_in_level: reached.of(level) as i64,
            all: vec![0; layout.end],
            layout,
        };
        let earlier = (level as usize).min(COUNTED);
        for nth in 0..earlier {
            prices.all[layout.levels + nth] = unit * (earlier - nth + 1) as i64;
        }
        if level != Level::Score {
            prices.all[layout.levels + level as usize] = PARTS_OF_A_HEAD;
        }
        prices
    }

    /// The prices that somebody else found.
    pub(super) fn of_tariff(
        instance: &Instance,
        level: Level,
        reached: &Levels,
        tariff: &Tariff,
    ) -> Self {
        let mut prices = Self::first(instance, level, reached);
        prices.unit = tariff.unit;
        let supply = [&tariff.seats, &tariff.interpreters, &tariff.tables];
        let all = supply.into_iter().flatten().chain(&tariff.heads);
        prices.all = all.copied().collect();
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
        let points = |price: &i64| match self.level {
            Level::Score => i128::from(price / PARTS_OF_A_POINT),
            _ => 0,
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
        self.reached_in_level * self.unit
    }

    /// A sum in what the level counts, rounded down.
    pub(super) fn in_level(&self, sum: i64) -> u64 {
        u64::try_from(sum / self.unit).unwrap_or(0)
    }

    /// What the best choices at these prices and the prices themselves come to; writes down what
    /// was chosen.
    pub(super) fn sum(&self, instance: &Instance, surplus: &mut Surplus) -> i64 {
        surplus.of.fill(0);
        surplus.round += 1;
        let mut sum = 0;
        for (ix, person) in instance.people.iter().enumerate() {
            sum += self.day(instance, person, ix + surplus.round, surplus);
        }
        sum += self.supply(instance, surplus);
        for (nth, reached) in self.reached.iter().enumerate().take(self.level as usize) {
            sum -= self.all[self.layout.levels + nth] * reached;
            surplus.of[self.layout.levels + nth] -= reached;
        }
        sum
    }

    /// What seats and interpreters earn, and what the tables choose after the people have chosen.
    fn supply(&self, instance: &Instance, surplus: &mut Surplus) -> i64 {
        let layout = &self.layout;
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
        sum
    }

    /// The best day of one person at these prices; `turn` says who wins a tie.
    fn day(&self, instance: &Instance, person: &Person, turn: usize, surplus: &mut Surplus) -> i64 {
        let layout = &self.layout;
        self.find_interpreters(instance, person, surplus);
        surplus.matching.reset(person.choices.len(), layout.n_slots);
        let n_choices = person.choices.len();
        for row in 0..n_choices {
            let choice = &person.choices[(row + turn) % n_choices];
            let table = usize::from(choice.table);
            let score = match self.level {
                Level::Score => i64::from(choice.score) * self.unit,
                _ => 0,
            };
            let value = score - self.all[layout.tables + table];
            for slot in choice.slots.iter() {
                let fee = match surplus.cheapest.get(usize::from(slot)) {
                    Some(Some(ix)) if choice.interpreted => {
                        self.all[layout.interpreter(usize::from(*ix), slot)]
                    }
                    _ => 0,
                };
                let value = value - self.all[layout.seat(table, slot)] - fee;
                let column = (usize::from(slot) + turn) % layout.n_slots;
                surplus.matching.set(row, column, value);
            }
        }
        let heads = &self.all[layout.levels..layout.levels + 3];
        let of_talks = |talks: usize| heads[..talks.min(person.wanted).min(3)].iter().sum();
        let sum = surplus.matching.solve(person.most, of_talks);
        let mut talks = 0;
        for (row, column) in surplus.matching.pairs() {
            let choice = &person.choices[(row + turn) % n_choices];
            let back = layout.n_slots - turn % layout.n_slots;
            let slot = ((column + back) % layout.n_slots) as u16;
            let table = usize::from(choice.table);
            talks += 1;
            surplus.of[layout.seat(table, slot)] -= 1;
            surplus.of[layout.tables + table] -= 1;
            if let Some(ix) = surplus.cheapest[usize::from(slot)].filter(|_| choice.interpreted) {
                surplus.of[layout.interpreter(usize::from(ix), slot)] -= 1;
            }
        }
        for nth in 0..person.wanted.min(3).min(talks) {
            surplus.of[layout.levels + nth] += 1;
        }
        sum
    }

    /// The cheapest interpreter for a person in each slot.
    fn find_interpreters(&self, instance: &Instance, person: &Person, surplus: &mut Surplus) {
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
        let earlier = self.layout.levels..self.layout.levels + (self.level as usize).min(COUNTED);
        let mut length = 0_i128;
        for (ix, way) in direction.iter_mut().enumerate() {
            let moves = ix < self.layout.levels || earlier.contains(&ix);
            let by = surplus.of[ix];
            // A price of 0 that should fall stays.
            let is_total = (self.layout.tables..self.layout.levels).contains(&ix);
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
            let is_total = (self.layout.tables..self.layout.levels).contains(&ix);
            self.all[ix] = if is_total { moved } else { moved.max(0) };
        }
    }
}
