//! How much is each talk worth, so that an earlier level outweighs all later ones?

use crate::instance::Instance;
pub(crate) use crate::matching::COUNTED_TALKS;

/// How many talks of one table count in levels of their own.
pub(crate) const COUNTED_AT_TABLE: usize = 2;

/// What talks are worth, in points of score: one more person or table in a level is worth more
/// than everything that the later levels can hold together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Worth {
    people: [i128; COUNTED_TALKS],
    tables: [i128; COUNTED_AT_TABLE],
}

impl Worth {
    pub(crate) fn new(instance: &Instance) -> Self {
        let n_people = instance.people.len() as i128;
        let n_tables = instance.tables.len() as i128;
        let seats: u32 = instance.tables.iter().map(|table| table.most).sum();
        let wishes: usize = instance.people.iter().map(|person| person.most).sum();
        let talks = i128::from(seats).min(wishes as i128);
        let choices = instance.people.iter().flat_map(|person| &person.choices);
        let best = choices.map(|choice| choice.score).max().unwrap_or(0);
        let mut all_later = talks * i128::from(best);
        let mut level = |size: i128| {
            let one = all_later + 1;
            all_later += size * one;
            one
        };
        let second = level(n_tables);
        let tables = [level(n_tables), second];
        let third = level(n_people);
        let second = level(n_people);
        let people = [level(n_people), second, third];
        Self { people, tables }
    }

    /// What the next talk of a person adds who has `talks` and wants `wanted`.
    pub(crate) fn of_next_talk(&self, talks: usize, wanted: usize) -> i128 {
        match self.people.get(talks) {
            Some(worth) if talks < wanted => *worth,
            _ => 0,
        }
    }

    /// What so many talks of a person are worth who wants `wanted`.
    pub(crate) fn of_talks(&self, talks: usize, wanted: usize) -> i128 {
        (0..talks.min(COUNTED_TALKS))
            .map(|nth| self.of_next_talk(nth, wanted))
            .sum()
    }

    /// What the next talk at a table adds that has `talks`.
    pub(crate) fn of_next_at_table(&self, talks: usize) -> i128 {
        self.tables.get(talks).copied().unwrap_or(0)
    }
}
