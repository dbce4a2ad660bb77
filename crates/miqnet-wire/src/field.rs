//! How the words of one cell become one fact: a parser and a writer for each kind of field.
//!
//! Every parser reads what is plain and returns a [`Fault`] where the words leave room; none of
//! them guesses. What a writer writes, its parser reads back as the same value.

pub mod care;
pub mod choice;
pub mod clock;
pub mod date;
pub mod duration;
pub mod level;
pub mod licence;
pub mod list;
pub mod number;
pub mod pay;
pub mod shift;
pub mod text;
pub mod vocabulary;
pub mod week;

use miqnet_domain::{Fact, issue::IssueCode};

pub use vocabulary::Vocabulary;

/// Why the words of a cell are not a value: one issue without its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub code: IssueCode,
    /// The words it is about: the cell or one entry of its list.
    pub value: Box<str>,
    /// What would be accepted: values of a closed list, a range, or examples.
    pub allowed: Vec<Box<str>>,
}

impl Fault {
    /// Returns the fault with these words and what would be accepted instead.
    pub fn new<'a>(
        code: IssueCode,
        value: &str,
        allowed: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self {
            code,
            value: value.into(),
            allowed: allowed.into_iter().map(Into::into).collect(),
        }
    }
}

/// What a parser returns.
pub type Parsed<T> = Result<T, Fault>;

/// The words after which a value counts as an importer's default; the first is written.
pub const ASSUMED_MARKS: &[&str] = &["(assumed)", "(angenommen)"];

/// Returns the fact in this cell: unknown for empty cells and the words of
/// [`text::UNKNOWN_WORDS`], assumed with a mark of [`ASSUMED_MARKS`] at the end, else stated.
///
/// # Errors
/// What the parser says about the words without the mark.
pub fn fact<'a, T>(cell: &'a str, parse: impl FnOnce(&'a str) -> Parsed<T>) -> Parsed<Fact<T>> {
    if text::is_unknown(cell) {
        return Ok(Fact::Unknown);
    }
    let (words, assumed) = without_mark(cell);
    let value = parse(words)?;
    Ok(if assumed {
        Fact::Assumed(value)
    } else {
        Fact::Stated(value)
    })
}

/// Returns the words that [`fact`] reads as this fact; an unknown one is an empty cell.
pub fn fact_words<T>(fact: &Fact<T>, write: impl FnOnce(&T) -> String) -> String {
    match fact {
        Fact::Stated(value) => write(value),
        Fact::Assumed(value) => format!("{} {}", write(value), ASSUMED_MARKS[0]),
        Fact::Unknown => String::new(),
    }
}

fn without_mark(cell: &str) -> (&str, bool) {
    let cell = cell.trim();
    ASSUMED_MARKS
        .iter()
        .find_map(|mark| cell.strip_suffix(mark))
        .map_or((cell, false), |words| (words.trim_end(), true))
}

#[cfg(test)]
mod spellings;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: Fact<u32>) {
        let read = fact(cell, |words| number::whole(words, 0..=99)).expect("the cell is valid");
        assert_eq!(read, expected, "{cell:?}");
    }

    #[test]
    fn a_cell_is_stated_assumed_or_unknown() {
        check("45", Fact::Stated(45));
        check(" 45 (assumed) ", Fact::Assumed(45));
        check("45 (angenommen)", Fact::Assumed(45));
        for nothing in [
            "",
            "  ",
            "?",
            "unbekannt",
            "k.A.",
            "k. A.",
            "-",
            "–",
            "keine Angabe",
        ] {
            check(nothing, Fact::Unknown);
        }
    }

    #[test]
    fn an_assumed_fact_is_written_with_its_mark() {
        assert_eq!(
            fact_words(&Fact::Assumed(45), u32::to_string),
            "45 (assumed)"
        );
        assert_eq!(fact_words(&Fact::<u32>::Unknown, u32::to_string), "");
    }
}
