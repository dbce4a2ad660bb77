//! A walk through the tables of a policy file that collects every fault on its way.
//!
//! A reading method that meets a fault notes it and returns a placeholder; the placeholder is never
//! seen, because a file with a fault gives no policy.

use std::ops::RangeInclusive;

use jiff::civil::{Date, date};
use miqnet_domain::money::Cents;
use toml::{Table, Value};

use super::{
    PolicyError, PolicyProblem, Provenance,
    value::{parse_clock, parse_day, parse_euros, shortened},
};

/// What the whole walk has found so far.
#[derive(Debug)]
pub(super) struct Findings {
    file: Box<str>,
    pub(super) errors: Vec<PolicyError>,
    pub(super) provenance: Vec<Provenance>,
}

impl Findings {
    pub(super) fn new(file: &str) -> Self {
        Self {
            file: file.into(),
            errors: Vec::new(),
            provenance: Vec::new(),
        }
    }

    pub(super) fn fault(&mut self, key: &str, problem: PolicyProblem) {
        self.errors.push(PolicyError {
            file: self.file.clone(),
            key: key.into(),
            problem,
        });
    }
}

/// What a value inherits when it says nothing of its own.
#[derive(Debug, Clone)]
pub(super) struct Defaults {
    pub(super) source: Box<str>,
    pub(super) confirmed_on: Date,
    pub(super) valid_from: Date,
    pub(super) valid_to: Date,
    /// Whether the file's own validity could be read, so that others can be compared with it.
    pub(super) comparable: bool,
}

/// One table of the file; keys are taken out as they are read, and what is left is unknown.
pub(super) struct Section<'a> {
    path: String,
    table: Table,
    known: Vec<&'static str>,
    found: &'a mut Findings,
}

impl<'a> Section<'a> {
    /// Reads a table with `read` and notes the keys that `read` did not ask for.
    pub(super) fn walk<T>(
        path: String,
        table: Table,
        found: &'a mut Findings,
        read: impl FnOnce(&mut Section<'_>) -> T,
    ) -> T {
        let mut section = Section {
            path,
            table,
            known: Vec::new(),
            found,
        };
        let result = read(&mut section);
        let known: Box<str> = section.known.join(", ").into();
        for key in std::mem::take(&mut section.table).keys() {
            let known = known.clone();
            section.fault(key, PolicyProblem::Unknown { known });
        }
        result
    }

    /// Reads the table below `key`; one that is missing is read as an empty one, so that each of
    /// its keys is named.
    pub(super) fn section<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Section<'_>) -> T,
    ) -> T {
        let table = match self.take(key) {
            Some(Value::Table(table)) => table,
            None => Table::new(),
            Some(other) => {
                self.wrong(key, &other, "a table of keys");
                Table::new()
            }
        };
        Section::walk(self.path_of(key), table, self.found, read)
    }

    /// Reads a value with its reason and its provenance: `key = { …, reason = "…" }`.
    ///
    /// It must hold on each day that the file covers. Returns `None` after noting a fault.
    pub(super) fn entry<T>(
        &mut self,
        key: &'static str,
        defaults: &Defaults,
        read: impl FnOnce(&mut Section<'_>) -> T,
    ) -> Option<T> {
        let table = match self.take(key) {
            Some(Value::Table(table)) => table,
            None => {
                self.fault(key, PolicyProblem::Missing);
                return None;
            }
            Some(other) => {
                self.wrong(key, &other, "{ value = …, reason = \"…\" }");
                return None;
            }
        };
        let path = self.path_of(key);
        Some(Section::walk(path, table, self.found, |entry| {
            let value = read(entry);
            entry.whole_file_provenance(defaults);
            value
        }))
    }

    /// Reads a list of dated values below `key`; each element says its own validity and source.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Section<'_>) -> T,
    ) -> Vec<T> {
        let elements = match self.take(key) {
            Some(Value::Array(elements)) => elements,
            None => {
                self.fault(key, PolicyProblem::Missing);
                Vec::new()
            }
            Some(other) => {
                self.wrong(key, &other, "a list of dated values");
                Vec::new()
            }
        };
        let mut values = Vec::new();
        for (ix, element) in elements.into_iter().enumerate() {
            match element {
                Value::Table(table) => {
                    let path = format!("{}[{ix}]", self.path_of(key));
                    values.push(Section::walk(path, table, self.found, &mut read));
                }
                other => self.wrong(key, &other, "tables with valid_from, source, confirmed_on"),
            }
        }
        values
    }

    /// Whether a key is there; it counts as known from then on.
    pub(super) fn has(&mut self, key: &'static str) -> bool {
        self.know(key);
        self.table.contains_key(key)
    }

    /// A whole number within the range.
    pub(super) fn number(&mut self, key: &'static str, range: RangeInclusive<u16>) -> u16 {
        match self.required(key) {
            Some(value) => self.checked_number(key, &value, &range),
            None => *range.start(),
        }
    }

    /// A list of exactly `N` whole numbers, each within the range.
    pub(super) fn numbers<const N: usize>(
        &mut self,
        key: &'static str,
        range: RangeInclusive<u16>,
    ) -> [u16; N] {
        let mut numbers = [*range.start(); N];
        match self.required(key) {
            Some(Value::Array(values)) if values.len() == N => {
                for (number, value) in numbers.iter_mut().zip(&values) {
                    *number = self.checked_number(key, value, &range);
                }
            }
            Some(other) => self.wrong(key, &other, &format!("a list of {N} whole numbers")),
            None => {}
        }
        numbers
    }

    /// An amount of euros, above 0 and at most 100 000, with at most two decimals.
    pub(super) fn euros(&mut self, key: &'static str) -> Cents {
        let Some(value) = self.required(key) else {
            return Cents(0);
        };
        let amount = value.as_str().and_then(parse_euros);
        amount.unwrap_or_else(|| {
            self.wrong(
                key,
                &value,
                "euros in quotes with a point, for example \"13.90\"",
            );
            Cents(0)
        })
    }

    /// A time of the day as minutes after midnight, 0 to 1439.
    pub(super) fn clock(&mut self, key: &'static str) -> u16 {
        let Some(value) = self.required(key) else {
            return 0;
        };
        let minutes = value.as_str().and_then(parse_clock);
        minutes.unwrap_or_else(|| {
            self.wrong(key, &value, "a time in quotes from \"00:00\" to \"23:59\"");
            0
        })
    }

    /// One of several names.
    pub(super) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> T {
        let first = all[0];
        let Some(value) = self.required(key) else {
            return first;
        };
        let chosen = value
            .as_str()
            .and_then(|text| all.iter().copied().find(|one| name(*one) == text));
        chosen.unwrap_or_else(|| {
            let names: Vec<_> = all.iter().map(|one| name(*one)).collect();
            self.wrong(key, &value, &format!("one of {}", names.join(", ")));
            first
        })
    }

    /// A list of names, each of a closed set; it may be empty.
    pub(super) fn choices<T: Copy>(
        &mut self,
        key: &'static str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Vec<T> {
        let values = match self.required(key) {
            Some(Value::Array(values)) => values,
            Some(other) => {
                self.wrong(key, &other, "a list of names");
                Vec::new()
            }
            None => Vec::new(),
        };
        let find = |value: &Value| {
            let text = value.as_str()?;
            all.iter().copied().find(|one| name(*one) == text)
        };
        let mut chosen = Vec::new();
        for value in &values {
            match find(value) {
                Some(one) => chosen.push(one),
                None => {
                    let names: Vec<_> = all.iter().map(|one| name(*one)).collect();
                    self.wrong(key, value, &format!("names of {}", names.join(", ")));
                }
            }
        }
        chosen
    }

    /// Text with at least one visible character.
    pub(super) fn text(&mut self, key: &'static str) -> Box<str> {
        match self.required(key) {
            Some(Value::String(text)) if !text.trim().is_empty() => text.trim().into(),
            Some(other) => {
                self.wrong(key, &other, "a text in quotes that is not empty");
                "".into()
            }
            None => "".into(),
        }
    }

    /// A day, written without quotes.
    pub(super) fn day(&mut self, key: &'static str) -> Date {
        let Some(value) = self.required(key) else {
            return date(1, 1, 1);
        };
        parse_day(&value).unwrap_or_else(|| {
            self.wrong(key, &value, "a day without quotes, for example 2026-11-22");
            date(1, 1, 1)
        })
    }

    /// Notes a fault at a key of this table; at the table itself for an empty key.
    pub(super) fn fault(&mut self, key: &str, problem: PolicyProblem) {
        let path = self.path_of(key);
        self.found.fault(&path, problem);
    }

    /// How many faults there are so far, in the whole file.
    pub(super) fn fault_count(&self) -> usize {
        self.found.errors.len()
    }

    /// Notes where the value of this table comes from.
    pub(super) fn push_provenance(&mut self, provenance: Provenance) {
        self.found.provenance.push(provenance);
    }

    /// The path of this table without the position in a list.
    pub(super) fn key(&self) -> Box<str> {
        let end = self.path.find('[').unwrap_or(self.path.len());
        self.path[..end].into()
    }

    fn whole_file_provenance(&mut self, defaults: &Defaults) {
        let reason = Some(self.text("reason"));
        let source = if self.has("source") {
            self.text("source")
        } else {
            defaults.source.clone()
        };
        let mut day_or = |key, default| {
            if self.has(key) {
                self.day(key)
            } else {
                default
            }
        };
        let confirmed_on = day_or("confirmed_on", defaults.confirmed_on);
        let valid_from = day_or("valid_from", defaults.valid_from);
        let valid_to = day_or("valid_to", defaults.valid_to);
        if defaults.comparable && valid_from > defaults.valid_from {
            self.fault("", PolicyProblem::Gap(defaults.valid_from));
        }
        if defaults.comparable && valid_to < defaults.valid_to {
            self.fault("", PolicyProblem::Gap(defaults.valid_to));
        }
        let provenance = Provenance {
            key: self.key(),
            source,
            confirmed_on,
            valid_from,
            valid_to: Some(valid_to),
            reason,
        };
        self.push_provenance(provenance);
    }

    fn checked_number(&mut self, key: &str, value: &Value, range: &RangeInclusive<u16>) -> u16 {
        let number = value
            .as_integer()
            .and_then(|number| u16::try_from(number).ok())
            .filter(|number| range.contains(number));
        number.unwrap_or_else(|| {
            let (low, high) = (range.start(), range.end());
            self.wrong(key, value, &format!("a whole number from {low} to {high}"));
            *range.start()
        })
    }

    fn required(&mut self, key: &'static str) -> Option<Value> {
        let value = self.take(key);
        if value.is_none() {
            self.fault(key, PolicyProblem::Missing);
        }
        value
    }

    fn take(&mut self, key: &'static str) -> Option<Value> {
        self.know(key);
        self.table.remove(key)
    }

    fn know(&mut self, key: &'static str) {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
    }

    fn wrong(&mut self, key: &str, given: &Value, allowed: &str) {
        let problem = PolicyProblem::Value {
            given: shortened(&given.to_string()),
            allowed: allowed.into(),
        };
        self.fault(key, problem);
    }

    fn path_of(&self, key: &str) -> String {
        match (self.path.is_empty(), key.is_empty()) {
            (true, _) => key.to_owned(),
            (_, true) => self.path.clone(),
            _ => format!("{}.{key}", self.path),
        }
    }
}
