//! What can be wrong with a file of travel times, and what to do about it.

/// One fault of a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: line {line}: {problem}")]
pub struct TravelError {
    /// The file, as the caller named it.
    pub file: Box<str>,
    /// The line, counted from 1.
    pub line: u64,
    /// What is wrong.
    pub problem: TravelProblem,
}

/// The kinds of fault; the sentence of each says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TravelProblem {
    /// The file has no header line.
    #[error("the file is empty: begin with the header from;to;mode;minutes")]
    Empty,
    /// A column is not there.
    #[error("the column {0} is missing: add it to the header; only mode may be left out")]
    MissingColumn(&'static str),
    /// A column has no meaning here.
    #[error("no rule reads the column {0:?}: use from, to, mode, minutes or remove it")]
    UnknownColumn(Box<str>),
    /// A column stands twice.
    #[error("the column {0} stands twice: remove one")]
    DoubleColumn(&'static str),
    /// A line has more or fewer cells than the header.
    #[error("the line has {found} cells and the header {expected}: add or remove cells")]
    CellCount {
        /// Cells of the line.
        found: usize,
        /// Cells of the header.
        expected: usize,
    },
    /// Not a postal code.
    #[error("{column} is {given:?}: write a German postal code of five digits")]
    PostalCode {
        /// The column, `from` or `to`.
        column: &'static str,
        /// What stands there.
        given: Box<str>,
    },
    /// Not a mode of travel.
    #[error("mode is {0:?}: write car, public_transport or bicycle, or leave the cell empty")]
    Mode(Box<str>),
    /// Not a number of minutes.
    #[error("minutes is {0:?}: write a whole number from 0 to 600")]
    Minutes(Box<str>),
    /// The same way and mode is stated twice.
    #[error("line {first} states the same way and mode: remove one of the two lines")]
    Double {
        /// The line that states it first.
        first: u64,
    },
}

impl TravelProblem {
    /// The stable code of the kind of fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "travel_empty",
            Self::MissingColumn(_) => "travel_missing_column",
            Self::UnknownColumn(_) => "travel_unknown_column",
            Self::DoubleColumn(_) => "travel_double_column",
            Self::CellCount { .. } => "travel_cell_count",
            Self::PostalCode { .. } => "travel_postal_code",
            Self::Mode(_) => "travel_mode",
            Self::Minutes(_) => "travel_minutes",
            Self::Double { .. } => "travel_double",
        }
    }
}
