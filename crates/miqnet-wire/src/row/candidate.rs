//! One row of the sheet of candidates.

mod care;
mod language;
mod work;

use miqnet_domain::{
    Candidate, CandidateId, Fact, IssueCode,
    candidate::Skill,
    certificate::DrivingLicence,
    vacancy::{Kind, Kinds},
};
use miqnet_occupations::Dictionary;

use crate::{
    column::{Side, columns, position},
    field::{
        self, Fault, Parsed,
        choice::{CERTIFICATE, KIND, WORK_PERMISSION, YES_NO},
        date, duration, fact_words, licence,
        list::{list_words, postal_code, travel_modes, travel_modes_words},
        number, pay, week,
    },
};

use super::{Record, reader::RowReader, title::occupation_words};

/// The travel that is assumed where nothing is said, in minutes one way (GE-1).
const ASSUMED_TRAVEL_MINUTES: u16 = 45;
/// What is written for an unknown fact whose empty cell would be read as a default.
const UNKNOWN: &str = "unknown";

/// Reads a candidate; `None` when the row has no usable id.
pub(super) fn read(row: &mut RowReader<'_, '_>) -> Option<Candidate> {
    let id = row.id("id", CandidateId::new);
    if id.is_none() {
        row.bad_id("id");
    }
    let availability = row.fact("availability", week::windows);
    let weekend_ok = readiness(
        row,
        "weekend_ok",
        availability.value().map(week::reaches_weekend),
    );
    let night_ok = readiness(
        row,
        "night_ok",
        availability.value().map(week::reaches_night),
    );
    let longest_travel_minutes = if row.cell("longest_travel_minutes").is_empty() {
        Fact::Assumed(ASSUMED_TRAVEL_MINUTES)
    } else {
        row.fact("longest_travel_minutes", duration::travel_minutes)
    };
    let candidate = Candidate {
        // A placeholder keeps the rest of a row without an id readable for its issues.
        id: id.clone().or_else(|| CandidateId::new("?").ok())?,
        work_permission: row.fact("work_permission", |words| WORK_PERMISSION.parse(words)),
        languages: language::read(row),
        qualifications: work::qualifications(row),
        experience: work::experience(row),
        skills: row.set("skills", skill),
        certificates: row.set("certificates", |words| CERTIFICATE.parse(words)),
        driving_licences: driving_licences(row),
        home: row.fact("home_postal_code", postal_code),
        modes: row.fact("travel_modes", travel_modes),
        longest_travel_minutes,
        availability,
        care: care::read(row),
        weekend_ok,
        night_ok,
        shift_ok: row.fact("shift_ok", yes_no),
        wanted_minutes: row.fact("wanted_hours", number::weekly_minutes),
        available_from: row.fact("available_from", date::day_or_at_once),
        kinds_wanted: row.fact("kinds_wanted", kinds),
        wishes: row.occupations_if_sure("wishes"),
        exclusions: row.occupations("exclusions"),
        lowest_hourly_pay: row.fact("lowest_hourly_pay", pay::hourly),
    };
    id.map(|_| candidate)
}

/// A readiness that is assumed from the availability where its cell is empty.
fn readiness(row: &mut RowReader<'_, '_>, column: &str, available: Option<bool>) -> Fact<bool> {
    match available {
        Some(true) if row.cell(column).is_empty() => Fact::Assumed(true),
        _ => row.fact(column, yes_no),
    }
}

pub(super) fn yes_no(words: &str) -> Parsed<bool> {
    YES_NO.parse(words)
}

/// A skill as a label: lower case, single spaces.
pub(super) fn skill(words: &str) -> Parsed<Skill> {
    let label = words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    Ok(Skill(label.into()))
}

fn kinds(words: &str) -> Parsed<Kinds> {
    let key = field::text::key(words);
    if ALL_KINDS_WORDS.contains(&key.as_str()) {
        return Ok(Kinds::ALL);
    }
    let entries = field::list::entries(words);
    if entries.is_empty() {
        return Err(Fault::new(IssueCode::NotAllowed, words, KIND.shown()));
    }
    entries.into_iter().map(|entry| KIND.parse(entry)).collect()
}

/// The words for every kind of place.
pub(crate) const ALL_KINDS_WORDS: &[&str] = &["all", "alle", "alles", "egal", "any"];

fn driving_licences(row: &mut RowReader<'_, '_>) -> Fact<Vec<DrivingLicence>> {
    let licences = row.list("driving_licence", |_, entry| licence::licences(entry));
    let licences = licences.map(|licences| licences.concat());
    let all: &[DrivingLicence] = licences.value().map_or(&[], Vec::as_slice);
    let twice = all.iter().enumerate().find(|(at, licence)| {
        all[..*at]
            .iter()
            .any(|before| before.class == licence.class)
    });
    if let Some((_, licence)) = twice {
        row.issue(
            "driving_licence",
            IssueCode::NamedTwice,
            licence.class.name(),
        );
    }
    licences
}

impl Record for Candidate {
    const SIDE: Side = Side::Candidates;

    fn blank() -> Self {
        Candidate::unknown(CandidateId::new("?").expect("one character is an id"))
    }

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn cells(&self, dictionary: &Dictionary) -> Vec<String> {
        let mut cells = Cells::new(Self::SIDE);
        let occupation = |id: &_| occupation_words(*id, dictionary);
        cells.put("id", self.id.to_string());
        cells.put(
            "work_permission",
            fact_words(&self.work_permission, |value| {
                WORK_PERMISSION.name(*value).to_owned()
            }),
        );
        language::write(&self.languages, &mut cells);
        work::write_qualifications(&self.qualifications, &mut cells, dictionary);
        work::write_experience(&self.experience, &mut cells, dictionary);
        cells.put(
            "skills",
            list_fact_words(&self.skills, |skill| skill.0.to_string()),
        );
        cells.put(
            "certificates",
            list_fact_words(&self.certificates, |value| {
                CERTIFICATE.name(*value).to_owned()
            }),
        );
        cells.put(
            "driving_licence",
            list_fact_words(&self.driving_licences, licence::licence_words),
        );
        cells.put(
            "home_postal_code",
            fact_words(&self.home, ToString::to_string),
        );
        cells.put("travel_modes", fact_words(&self.modes, travel_modes_words));
        cells.put(
            "longest_travel_minutes",
            defaulted(fact_words(
                &self.longest_travel_minutes,
                ToString::to_string,
            )),
        );
        cells.put(
            "availability",
            fact_words(&self.availability, week::windows_words),
        );
        care::write(&self.care, &mut cells);
        cells.put(
            "weekend_ok",
            defaulted(fact_words(&self.weekend_ok, yes_no_words)),
        );
        cells.put(
            "night_ok",
            defaulted(fact_words(&self.night_ok, yes_no_words)),
        );
        cells.put("shift_ok", fact_words(&self.shift_ok, yes_no_words));
        cells.put(
            "wanted_hours",
            fact_words(&self.wanted_minutes, number::weekly_words),
        );
        cells.put(
            "available_from",
            fact_words(&self.available_from, date::words),
        );
        cells.put("kinds_wanted", fact_words(&self.kinds_wanted, kinds_words));
        cells.put("wishes", wishes_words(&self.wishes, occupation));
        cells.put("exclusions", wishes_words(&self.exclusions, occupation));
        cells.put(
            "lowest_hourly_pay",
            fact_words(&self.lowest_hourly_pay, pay::hourly_words),
        );
        cells.finish()
    }
}

pub(super) fn yes_no_words(value: &bool) -> String {
    YES_NO.name(*value).to_owned()
}

pub(super) fn list_fact_words<T>(list: &Fact<Vec<T>>, write: impl Fn(&T) -> String) -> String {
    fact_words(list, |items| list_words(items, write))
}

fn kinds_words(kinds: &Kinds) -> String {
    let kinds: Vec<Kind> = kinds.iter().collect();
    list_words(&kinds, |kind| KIND.name(*kind).to_owned())
}

/// An empty list of wishes is the same as none named.
fn wishes_words<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    if items.is_empty() {
        String::new()
    } else {
        list_words(items, write)
    }
}

fn defaulted(words: String) -> String {
    if words.is_empty() {
        UNKNOWN.to_owned()
    } else {
        words
    }
}

/// The cells of one row while they are written.
pub(super) struct Cells {
    side: Side,
    cells: Vec<String>,
}

impl Cells {
    pub(super) fn new(side: Side) -> Self {
        Self {
            side,
            cells: vec![String::new(); columns(side).len()],
        }
    }

    pub(super) fn put(&mut self, column: &str, words: String) {
        self.cells[position(self.side, column)] = words;
    }

    pub(super) fn finish(self) -> Vec<String> {
        self.cells
    }
}
