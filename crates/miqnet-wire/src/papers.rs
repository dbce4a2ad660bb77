//! The sheets of a job fair: for each table, each person, each interpreter, the wall and the
//! organisers.
//!
//! `compose` makes one [`Papers`] out of a fair and its timetable. Every format is written from it:
//! pages ([`pages`]), tables ([`sheet`]), calendars and JSON, which is the
//! [`Papers`] themselves. Whoever brings another format along implements [`Press`]. So the formats
//! cannot say different things.

mod calendar;
mod compose;
mod day;
mod from_engine;
mod guest;
mod html;
mod names;
mod sheets;
mod step;
mod venue;
mod voice;

pub use calendar::calendar;
pub use compose::{Print, compose, second_language};
pub use from_engine::{Barrier, FromEngine, NoPair, TableBarrier};
pub use guest::Guest;
pub use html::{Pages, pages};
pub use names::{Names, read_names};
pub use sheets::{sheet, workbook};
pub use venue::{Childcare, Venue, VenueTable, check_venue, read_venue};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[cfg(test)]
mod tests;

/// All sheets of one fair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Papers {
    /// The id of the fair.
    pub fair: String,
    /// The day of the fair, as `2027-01-21`.
    pub day: String,
    /// The day that the sheets name as theirs.
    pub printed_on: String,
    /// The number of this print, from 1; a later print of the same fair has a higher one.
    pub edition: u32,
    /// The sheets: tables, people, interpreters, each in the order of ids, the wall, who has no talk.
    pub documents: Vec<Document>,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PaperSheet)]
pub struct Document {
    /// For whom it is.
    pub kind: Kind,
    /// The id of the table, person or interpreter; empty for the other kinds.
    pub id: String,
    /// The languages of its words, the first one before the others.
    pub languages: Vec<String>,
    /// Its heading.
    pub title: Words,
    /// Sentences below the heading.
    pub lead: Vec<Words>,
    /// The names of the columns.
    pub header: Vec<Words>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
    /// Sentences below the table.
    pub notes: Vec<Words>,
    /// Day and number of the print.
    pub footer: Words,
    /// The talks as a calendar has them, in the order of the rows.
    pub appointments: Vec<Appointment>,
}

/// For whom a sheet is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
#[schema(as = PaperKind)]
pub enum Kind {
    /// The people at a table.
    Table,
    /// Somebody who comes to talk.
    Person,
    /// Somebody who interprets.
    Interpreter,
    /// Everybody in the hall.
    Wall,
    /// The organisers: who has no talk, and why.
    LeftOut,
}

impl Kind {
    /// All kinds, in their order.
    pub const ALL: [Self; 5] = [
        Self::Table,
        Self::Person,
        Self::Interpreter,
        Self::Wall,
        Self::LeftOut,
    ];

    /// The name of the files that hold all sheets of this kind.
    pub fn file(self) -> &'static str {
        ["tables", "people", "interpreters", "wall", "left_out"][self as usize]
    }
}

/// What stands in one place, in each language of its sheet; a single text where the languages do not
/// differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
#[schema(as = PaperWords, value_type = Vec<String>)]
pub struct Words(Vec<String>);

impl TryFrom<Vec<String>> for Words {
    type Error = &'static str;

    fn try_from(texts: Vec<String>) -> Result<Self, Self::Error> {
        if texts.is_empty() {
            return Err("a list of one text at least");
        }
        Ok(Self(texts))
    }
}

impl From<Words> for Vec<String> {
    fn from(words: Words) -> Self {
        words.0
    }
}

impl Words {
    /// The texts in the order of the sheet's languages, one at least; the same one for all languages
    /// where there is one only.
    pub fn texts(&self) -> &[String] {
        &self.0
    }

    /// The texts in one line, with ` / ` between them.
    pub fn line(&self) -> String {
        self.0.join(" / ")
    }
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PaperRow)]
pub struct Row {
    /// What the row is: `talk`, `open` (nobody yet), `break` or `slots`; in the sheet of who has no
    /// talk the name of the reason.
    pub what: String,
    /// Its cells.
    pub cells: Vec<Words>,
}

impl Row {
    /// The cells with their widths in columns, as a page shows them.
    ///
    /// In breaks and where nobody is yet, a cell takes in the empty ones behind it; only the notes at a
    /// table stay on their own. The widths add up to the number of cells.
    pub fn spans(&self, kind: Kind) -> Vec<(&Words, usize)> {
        let joins = matches!(&*self.what, "open" | "break");
        let last = self.cells.len() - usize::from(kind == Kind::Table && !self.cells.is_empty());
        let mut spans: Vec<(&Words, usize)> = Vec::new();
        for (at, cell) in self.cells.iter().enumerate() {
            match spans.last_mut() {
                Some((_, width)) if joins && at < last && cell.line().is_empty() => *width += 1,
                _ => spans.push((cell, 1)),
            }
        }
        spans
    }
}

/// How long a person's sheet is: the longer, the smaller its letters, so that it fits one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Length {
    /// An ordinary afternoon, in large letters.
    Usual,
    /// About a dozen short rows, or half a dozen long ones.
    Long,
    /// About twice as much.
    Longer,
    /// More than that.
    Longest,
}

impl Length {
    /// The name in style sheets.
    pub fn name(self) -> &'static str {
        ["usual", "long", "longer", "longest"][self as usize]
    }
}

/// How many letters stand in a line of the columns of a person's sheet, in large letters.
const LETTERS_IN_COLUMNS: [usize; 4] = [12, 12, 16, 17];
/// How many letters stand in a line of the whole page.
const LETTERS_IN_PAGE: usize = 66;
/// Lines that fit one page in large letters, and in those of the next two lengths. Letters that are
/// smaller by a factor leave room for more lines and for more letters in each.
const LINES: [usize; 3] = [37, 56, 85];

impl Document {
    /// How long it is; sheets of other kinds may run on to another page and are always usual.
    pub fn length(&self) -> Length {
        if self.kind != Kind::Person {
            return Length::Usual;
        }
        let lines = |words: &Words, letters: usize| -> usize {
            let texts = words.texts().iter();
            let lines = texts.map(|text| text.chars().count().div_ceil(letters));
            lines.sum()
        };
        let rows = self.rows.iter().map(|row| {
            let cells = row.cells.iter().zip(LETTERS_IN_COLUMNS);
            cells
                .map(|(words, letters)| lines(words, letters))
                .max()
                .unwrap_or(0)
        });
        let around = self.lead.iter().chain(&self.notes);
        let around = around.map(|words| lines(words, LETTERS_IN_PAGE));
        // Rows and paragraphs stand apart by about half a line.
        let apart = (self.rows.len() + self.notes.len()) / 2;
        let total: usize = rows.sum::<usize>() + around.sum::<usize>() + apart;
        match LINES.iter().position(|fit| total <= *fit) {
            Some(0) => Length::Usual,
            Some(1) => Length::Long,
            Some(_) => Length::Longer,
            None => Length::Longest,
        }
    }
}

/// A talk as a calendar has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// The same for the same talk of the same sheet, also when its time has changed.
    pub uid: String,
    /// Its begin on the clock of the fair, as `13:00`.
    pub from: String,
    /// Its end.
    pub to: String,
    /// What it is.
    pub summary: String,
    /// Where it is.
    pub location: String,
    /// What else to know.
    pub description: String,
}

impl Papers {
    /// The sheets of a kind.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Document> {
        self.documents.iter().filter(move |one| one.kind == kind)
    }
}

/// Whatever turns sheets into a file to be printed.
///
/// [`Pages`] makes HTML. A program that brings a typesetter along makes PDF, and nothing here depends
/// on it.
pub trait Press {
    /// Why nothing could be made.
    type Error;

    /// The ending of the files, without a dot.
    fn extension(&self) -> &'static str;

    /// Returns one file with these sheets, each beginning on a page of its own; the same sheets give
    /// the same bytes.
    ///
    /// # Errors
    /// Where the typesetter refuses.
    fn print(&self, papers: &Papers, documents: &[&Document]) -> Result<Vec<u8>, Self::Error>;
}
