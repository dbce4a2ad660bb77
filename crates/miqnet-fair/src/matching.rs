//! Which tables should one person meet in which slots?
//!
//! Rows are tables, columns are slots; a person meets a table once and is in one place at a time,
//! so her day is a matching. The best matchings of 1, 2, 3 … talks follow from each other by one
//! best alternating path each. Few rows are matched at any time, so a path is searched among the
//! matched columns only.

use crate::amount::Amount;

/// How many talks of a person count in levels of their own.
pub(crate) const COUNTED_TALKS: usize = 3;

/// Values of rows in columns, and the work space to match them.
#[derive(Debug, Default)]
pub(crate) struct Matching<C> {
    n_columns: usize,
    n_rows: usize,
    /// Row by row; `-VAST` where row and column may not be matched.
    value: Vec<C>,
    row_of: Vec<Option<usize>>,
    is_matched: Vec<bool>,
    /// For each column the unmatched row with the highest value.
    best_row: Vec<usize>,
    gain: Vec<C>,
    from: Vec<Option<usize>>,
    best: Vec<Option<usize>>,
}

impl<C: Amount> Matching<C> {
    /// Starts anew with rows and columns that may not be matched.
    pub(crate) fn reset(&mut self, n_rows: usize, n_columns: usize) {
        self.n_rows = n_rows;
        self.n_columns = n_columns;
        self.value.clear();
        self.value.resize(n_rows * n_columns, -C::VAST);
    }

    /// Allows a row in a column.
    pub(crate) fn set(&mut self, row: usize, column: usize, value: C) {
        self.value[row * self.n_columns + column] = value;
    }

    fn value(&self, row: usize, column: usize) -> C {
        self.value[row * self.n_columns + column]
    }

    /// Finds the matching with the highest value plus `extra` of its size, from nothing to `most`
    /// pairs, and returns that sum. The smallest such matching wins; ties inside go to lower rows.
    /// `extra` does not grow from [`COUNTED_TALKS`] on.
    pub(crate) fn solve(&mut self, most: usize, extra: impl Fn(usize) -> C) -> C {
        self.row_of.clear();
        self.row_of.resize(self.n_columns, None);
        self.is_matched.clear();
        self.is_matched.resize(self.n_rows, false);
        self.best_row.clear();
        self.best_row.resize(self.n_columns, usize::MAX);
        for column in 0..self.n_columns {
            self.find_best_row(column);
        }
        self.best.clone_from(&self.row_of);
        let mut highest = extra(0);
        let mut sum = C::default();
        for size in 1..=most {
            let Some(gain) = self.augment() else { break };
            if size > COUNTED_TALKS && gain <= C::default() {
                // Each further pair gains no more than the one before.
                break;
            }
            sum = sum + gain;
            if sum + extra(size) > highest {
                highest = sum + extra(size);
                self.best.clone_from(&self.row_of);
            }
        }
        highest
    }

    /// The pairs `(row, column)` of the matching that [`Matching::solve`] found.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let columns = self.best.iter().enumerate();
        columns.filter_map(|(column, row)| row.map(|row| (row, column)))
    }

    fn find_best_row(&mut self, column: usize) {
        let mut best = (usize::MAX, -C::VAST);
        for row in 0..self.n_rows {
            let value = self.value(row, column);
            if !self.is_matched[row] && value > best.1 {
                best = (row, value);
            }
        }
        self.best_row[column] = best.0;
    }

    /// Adds one pair to the matching in the best way and returns what it gains.
    fn augment(&mut self) -> Option<C> {
        let never = -C::VAST;
        self.gain.clear();
        self.from.clear();
        for column in 0..self.n_columns {
            let row = self.best_row[column];
            let usable = row != usize::MAX;
            let gain = if usable {
                self.value(row, column)
            } else {
                never
            };
            self.gain.push(gain);
            self.from.push(None);
        }
        // At most as many rounds as columns are matched; the matching is the best of its size, so
        // no circle gains.
        let mut moved = true;
        while moved {
            moved = false;
            for column in 0..self.n_columns {
                let (Some(row), gain) = (self.row_of[column], self.gain[column]) else {
                    continue;
                };
                if gain == never {
                    continue;
                }
                let without = gain - self.value(row, column);
                for other in 0..self.n_columns {
                    let value = self.value(row, other);
                    if value != never && other != column && without + value > self.gain[other] {
                        self.gain[other] = without + value;
                        self.from[other] = Some(column);
                        moved = true;
                    }
                }
            }
        }
        let free = (0..self.n_columns).filter(|column| self.row_of[*column].is_none());
        let end = free.max_by_key(|column| (self.gain[*column], std::cmp::Reverse(*column)))?;
        let gain = self.gain[end];
        if gain == never {
            return None;
        }
        let mut column = end;
        while let Some(before) = self.from[column] {
            self.row_of[column] = self.row_of[before];
            column = before;
        }
        let row = self.best_row[column];
        self.row_of[column] = Some(row);
        self.is_matched[row] = true;
        for column in 0..self.n_columns {
            if self.best_row[column] == row {
                self.find_best_row(column);
            }
        }
        Some(gain)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The best value of a matching of exactly `size` pairs, tried out.
    fn tried_out(values: &[Vec<Option<i64>>], size: usize, row: usize, used: u32) -> Option<i64> {
        if size == 0 {
            return Some(0);
        }
        let columns = values.get(row)?;
        let skipped = tried_out(values, size, row + 1, used);
        let taken = columns.iter().enumerate().filter_map(|(column, value)| {
            let value = (*value).filter(|_| used >> column & 1 == 0)?;
            Some(value + tried_out(values, size - 1, row + 1, used | 1 << column)?)
        });
        taken.chain(skipped).max()
    }

    proptest! {
        #[test]
        fn the_best_matching_of_every_size_is_found(
            values in proptest::collection::vec(
                proptest::collection::vec(proptest::option::of(-20..50_i64), 4), 0..6),
            extra in proptest::collection::vec(-60..60_i64, 4),
            fall in 0..30_i64,
        ) {
            let mut matching = Matching::default();
            matching.reset(values.len(), 4);
            for (row, columns) in values.iter().enumerate() {
                for (column, value) in columns.iter().enumerate() {
                    if let Some(value) = value {
                        matching.set(row, column, *value);
                    }
                }
            }
            let extra = |size: usize| {
                let more = size.saturating_sub(COUNTED_TALKS) as i64;
                extra[size.min(COUNTED_TALKS)] - fall * more
            };
            let found = matching.solve(4, extra);
            let sizes = 0..=4;
            let best = sizes.filter_map(|size| Some(tried_out(&values, size, 0, 0)? + extra(size)));
            prop_assert_eq!(Some(found), best.max());
            let pairs: Vec<_> = matching.pairs().collect();
            let sum: i64 = pairs.iter().map(|(row, column)| values[*row][*column].unwrap()).sum();
            prop_assert_eq!(sum + extra(pairs.len()), found);
        }
    }
}
