//! From a fair and its timetable to the words of every sheet.

mod interpreter;
mod left_out;
mod person;
mod table;
mod wall;

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};
use miqnet_domain::Language;
use miqnet_domain::fair::{FairTable, Registration, Slots};
use miqnet_domain::finding::Arg;
use miqnet_fair::{Instance, Talk, Timetable, reasons};

use super::day::{end_of, span_words, start_of};
use super::voice::{Voice, said};
use super::{Appointment, Document, FromEngine, Kind, Names, Papers, Row, Venue, Words};
use crate::field::clock::clock_words;
use crate::text::{Lang, Texts};

/// All that sheets are made from.
#[derive(Clone, Copy)]
pub struct Print<'a> {
    /// The fair.
    pub instance: &'a Instance,
    /// Its timetable, which passes the check.
    pub timetable: &'a Timetable,
    /// The day of the fair.
    pub day: Date,
    /// The day that the sheets name as theirs.
    pub printed_on: Date,
    /// The number of this print, from 1.
    pub edition: u32,
    /// What the organisers know about the house.
    pub venue: &'a Venue,
    /// Names. At a table they appear only for those who agreed to it; on a person's own sheet always.
    pub names: &'a Names,
    /// What the sheets of people and vacancies add.
    pub from_engine: &'a FromEngine,
    /// The language of all sheets.
    pub texts: &'a Texts,
    /// The second language of the people's sheets.
    pub second: &'a Texts,
}

/// Returns the second language of the people's sheets: German beside another one, Ukrainian beside German.
pub fn second_language(first: Lang) -> Lang {
    match first {
        Lang::De => Lang::Uk,
        Lang::Uk | Lang::En => Lang::De,
    }
}

/// Returns all sheets of a fair.
///
/// # Panics
/// When the timetable names people, tables or slots that the fair does not have; one that passes the
/// check does not.
pub fn compose(print: &Print<'_>) -> Papers {
    let fair = print.instance.fair();
    let people = print.instance.registrations().people().iter();
    let without = reasons(print.instance, print.timetable);
    let mut documents: Vec<Document> = Vec::new();
    documents.extend(fair.tables().iter().map(|one| table::document(print, one)));
    documents.extend(people.map(|one| person::document(print, one, &without)));
    let interpreters = fair.interpreters().iter();
    documents.extend(interpreters.map(|one| interpreter::document(print, one)));
    documents.extend(wall::documents(print));
    documents.push(left_out::document(print, &without));
    Papers {
        fair: fair.id().to_string(),
        day: print.day.to_string(),
        printed_on: print.printed_on.to_string(),
        edition: print.edition,
        documents,
    }
}

impl<'a> Print<'a> {
    fn slots(&self) -> &'a Slots {
        self.instance.fair().slots()
    }

    fn talks(&self) -> &'a [Talk] {
        self.timetable.talks()
    }

    /// The voice of all sheets but those of people.
    fn voice(&self) -> Voice<'a> {
        Voice::one(self.texts)
    }

    fn person(&self, talk: &Talk) -> &'a Registration {
        let people = self.instance.registrations().people();
        let ix = people.binary_search_by(|one| one.candidate.cmp(&talk.candidate));
        &people[ix.expect("the timetable passed the check")]
    }

    fn table(&self, talk: &Talk) -> &'a FairTable {
        let tables = self.instance.fair().tables();
        let ix = tables.binary_search_by(|one| one.id.cmp(&talk.table));
        &tables[ix.expect("the timetable passed the check")]
    }

    /// Name and place of the fair.
    fn house(&self, texts: &Texts) -> String {
        let title = self.venue.title.clone();
        let title = title.unwrap_or_else(|| texts.label("papers-fair"));
        let parts = [Some(title), self.venue.place.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// The day of the fair with its weekday.
    fn date(&self, texts: &Texts) -> String {
        let weekday = match self.day.weekday() {
            Weekday::Monday => "papers-weekday-mon",
            Weekday::Tuesday => "papers-weekday-tue",
            Weekday::Wednesday => "papers-weekday-wed",
            Weekday::Thursday => "papers-weekday-thu",
            Weekday::Friday => "papers-weekday-fri",
            Weekday::Saturday => "papers-weekday-sat",
            Weekday::Sunday => "papers-weekday-sun",
        };
        let weekday = texts.label(weekday);
        let day = texts.value(Arg::Date(Some(self.day)));
        let values = [("weekday", &*weekday), ("day", &*day)];
        said(texts, "papers-date", &values)
    }

    fn footer(&self, voice: &Voice<'_>) -> Words {
        let edition = self.edition.to_string();
        voice.each(|texts| {
            let day = texts.value(Arg::Date(Some(self.printed_on)));
            said(
                texts,
                "papers-printed",
                &[("day", &day), ("edition", &edition)],
            )
        })
    }

    /// A sheet of a kind with its words; rows and appointments are added.
    fn sheet(&self, voice: &Voice<'_>, kind: Kind, id: &str, title: Words) -> Document {
        Document {
            kind,
            id: id.to_owned(),
            languages: voice.languages(),
            title,
            lead: vec![voice.each(|texts| self.house(texts))],
            header: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            footer: self.footer(voice),
            appointments: Vec::new(),
        }
    }

    /// A talk in a calendar of this sheet.
    fn appointment(&self, kind: Kind, talk: &Talk, says: [String; 3]) -> Appointment {
        let [summary, location, description] = says;
        let mut hash = blake3::Hasher::new();
        let fair = self.instance.fair().id().as_str();
        for part in [
            kind.file(),
            fair,
            talk.candidate.as_str(),
            talk.table.as_str(),
        ] {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        let (from, to) = (
            start_of(self.slots(), talk.slot),
            end_of(self.slots(), talk.slot),
        );
        Appointment {
            uid: format!("{}@miqnet.invalid", &hash.finalize().to_hex()[..32]),
            from: clock_words(from),
            to: clock_words(to),
            summary,
            location,
            description,
        }
    }
}

/// Languages by name, in the order of their codes but German first.
fn languages(texts: &Texts, all: &BTreeSet<Language>) -> String {
    let name = |language: &Language| texts.value(Arg::Language(*language));
    let german = all.iter().filter(|one| **one == Language::DE);
    let others = all.iter().filter(|one| **one != Language::DE);
    german
        .chain(others)
        .map(name)
        .collect::<Vec<_>>()
        .join(", ")
}

/// The row of a break; the cell of what is said stands at `at`, the others are empty.
fn break_row(voice: &Voice<'_>, from: u16, to: u16, columns: usize, at: usize) -> Row {
    let mut cells = vec![voice.nothing(); columns];
    cells[0] = voice.plain(span_words(from, to));
    cells[at] = voice.label("papers-break");
    Row {
        what: "break".to_owned(),
        cells,
    }
}
