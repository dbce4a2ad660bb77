//! What a job title turned out to mean.

use miqnet_occupations::{Choice, Dictionary, Resolution};
use serde::Serialize;
use utoipa::ToSchema;

use crate::write::{CellOut, Sheet};

/// A title and what is made of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ResolvedTitle {
    /// The title as it was given.
    pub title: String,
    /// Whether the first meaning may be taken without asking.
    pub sure: bool,
    /// The occupations that it may mean, best first; at most five, empty where nothing comes near.
    pub meanings: Vec<Meaning>,
}

/// An occupation that a title may mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Meaning {
    /// The key of the occupation, seven digits, as sheets may name it.
    pub occupation: String,
    /// Its KldB code, five digits.
    pub kldb: String,
    /// What it is called, in German, of anybody.
    pub name: String,
    /// How well its best label fits, 0 to 1000; 1000 is the same title.
    pub points: u16,
    /// The label that fits best.
    pub label: String,
    /// Where the label comes from: `built_in`, `code`, `ba_title`, `kldb_class`, `esco`,
    /// `esco_further`, `dk_003`.
    pub source: &'static str,
}

impl ResolvedTitle {
    /// Says what a dictionary made of a title.
    pub fn new(title: &str, choice: &Choice, dictionary: &Dictionary) -> Self {
        let (sure, found) = match choice {
            Choice::Sure(found) => (true, std::slice::from_ref(found)),
            Choice::Ask(found) => (false, &**found),
        };
        Self {
            title: title.to_owned(),
            sure,
            meanings: found
                .iter()
                .map(|found| Meaning::new(found, dictionary))
                .collect(),
        }
    }
}

impl Meaning {
    /// Names an occupation that was found in this dictionary.
    pub fn new(found: &Resolution, dictionary: &Dictionary) -> Self {
        let occupation = dictionary
            .find(found.occupation)
            .expect("the dictionary resolves to its own occupations");
        Self {
            occupation: found.occupation.to_string(),
            kldb: occupation.kldb.to_string(),
            name: occupation.titles.de_neutral.to_string(),
            points: found.points,
            label: found.label.to_string(),
            source: found.source.name(),
        }
    }

    /// Code, name and points in a few words.
    fn in_short(&self) -> String {
        format!("{} {} ({} %)", self.kldb, self.name, self.points / 10)
    }
}

/// The rows of a sheet, each with code, name, label, certainty in percent, whether it may be taken,
/// and the alternatives behind its own cells.
pub fn resolved_sheet(
    header: &[String],
    rows: &[Vec<String>],
    titles: &[ResolvedTitle],
    heads: [String; 6],
    yes_no: [&str; 2],
) -> Sheet {
    let row = |(cells, resolved): (&Vec<String>, &ResolvedTitle)| {
        let first = resolved.meanings.first().filter(|_| resolved.sure);
        let text = |value: fn(&Meaning) -> &str| {
            first.map_or(CellOut::Empty, |first| CellOut::text(value(first)))
        };
        let points = first.map_or(CellOut::Empty, |first| {
            CellOut::decimal(first.points.into(), 1)
        });
        let others = resolved.meanings.iter().skip(usize::from(resolved.sure));
        let others: Vec<String> = others.map(Meaning::in_short).collect();
        let own =
            (0..header.len()).map(|at| CellOut::text(cells.get(at).map_or("", String::as_str)));
        own.chain([
            text(|first| &first.kldb),
            text(|first| &first.name),
            text(|first| &first.label),
            points,
            CellOut::text(yes_no[usize::from(!resolved.sure)]),
            CellOut::text(&others.join(" · ")),
        ])
        .collect()
    };
    Sheet {
        name: "titles".to_owned(),
        header: header.iter().cloned().chain(heads).collect(),
        rows: rows.iter().zip(titles).map(row).collect(),
    }
}
