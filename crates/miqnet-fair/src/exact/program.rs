//! An integer program: what is to be large, and within what limits.

/// Columns of values that are not negative, rows of sums of them, and what each column gains; the sum
/// of the gains is to be as large as possible.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Program {
    columns: Vec<Column>,
    rows: Vec<Row>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What each unit gains.
    pub gain: i64,
    /// The value is at most this, and at least 0.
    pub most: u32,
    /// The rows in which the value counts, each with a factor and once only.
    pub entries: Vec<(u32, i32)>,
}

/// The limits of one row; `None` is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The sum is at least this.
    pub least: Option<i64>,
    /// The sum is at most this.
    pub most: Option<i64>,
}

impl Program {
    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Adds a row with a lower limit and returns its number.
    pub(super) fn at_least(&mut self, least: i64) -> u32 {
        self.row(Row {
            least: Some(least),
            most: None,
        })
    }

    /// Adds a row with an upper limit and returns its number.
    pub(super) fn at_most(&mut self, most: i64) -> u32 {
        self.row(Row {
            least: None,
            most: Some(most),
        })
    }

    fn row(&mut self, row: Row) -> u32 {
        self.rows.push(row);
        self.rows.len() as u32 - 1
    }

    /// Adds a column whose value is 0 or 1.
    pub(super) fn column(&mut self, gain: i64, entries: Vec<(u32, i32)>) {
        self.columns.push(Column {
            gain,
            most: 1,
            entries,
        });
    }

    /// Adds a column that gains nothing and that only its rows limit.
    ///
    /// Its own limit lies beyond theirs, so that what is scarce has its price in a row.
    pub(super) fn link(&mut self, entries: Vec<(u32, i32)>) {
        self.columns.push(Column {
            gain: 0,
            most: 2,
            entries,
        });
    }
}
