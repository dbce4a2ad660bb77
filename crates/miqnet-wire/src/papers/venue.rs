//! What the organisers know about the house: names, rooms, childcare.

use std::collections::BTreeMap;

use miqnet_domain::fair::Fair;
use miqnet_domain::id::TableId;
use miqnet_fair::Instance;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::fair::{FairError, FairProblem, Reader};

/// What the sheets say about the house; each part may be left out.
///
/// Nothing here is about a person: where childcare is stands on everybody's sheet, so that nobody has
/// to say that she has children.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// The name of the fair.
    #[serde(default)]
    pub title: Option<String>,
    /// The address.
    #[serde(default)]
    pub place: Option<String>,
    /// Where questions are answered.
    #[serde(default)]
    pub information: Option<String>,
    /// Where people wait between talks.
    #[serde(default)]
    pub waiting: Option<String>,
    /// Who is called by whoever cannot come.
    #[serde(default)]
    pub phone: Option<String>,
    /// Where children are looked after.
    #[serde(default)]
    pub childcare: Option<Childcare>,
    /// What the tables are called and where they stand.
    #[serde(default)]
    pub tables: Vec<VenueTable>,
}

/// Where and when children are looked after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Childcare {
    /// The room.
    pub place: String,
    /// From when, as `12:45`.
    pub from: String,
    /// Until when.
    pub to: String,
}

/// A table in the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VenueTable {
    /// Its id.
    pub table: String,
    /// The name of the employer; the id of the fair's file where it is not stated.
    #[serde(default)]
    pub employer: Option<String>,
    /// Where it stands.
    #[serde(default)]
    pub place: Option<String>,
}

impl Venue {
    /// The employer of a table, as the sheets name it.
    pub(super) fn employer(&self, instance: &Instance, table: &TableId) -> String {
        let named = self.table(table).and_then(|one| one.employer.clone());
        named.unwrap_or_else(|| {
            let mut tables = instance.fair().tables().iter();
            let found = tables.find(|one| one.id == *table);
            found.map_or_else(String::new, |one| one.employer.to_string())
        })
    }

    /// Where a table stands.
    pub(super) fn place_of(&self, table: &TableId) -> Option<&str> {
        self.table(table).and_then(|one| one.place.as_deref())
    }

    fn table(&self, table: &TableId) -> Option<&VenueTable> {
        self.tables.iter().find(|one| one.table == table.as_str())
    }
}

/// Returns what a JSON file says about the house of a fair.
///
/// # Errors
/// Every [`FairError`]: no such file, times that are none, tables that the fair does not have or that
/// stand there twice.
pub fn read_venue(file: &str, bytes: &[u8], instance: &Instance) -> Result<Venue, Vec<FairError>> {
    let venue: Venue = Reader::new(file).parse(bytes)?;
    check_venue(file, &venue, instance.fair())?;
    Ok(venue)
}

/// Says whether what was parsed elsewhere can be the house of this fair.
///
/// # Errors
/// Every [`FairError`], as for [`read_venue`].
pub fn check_venue(file: &str, venue: &Venue, fair: &Fair) -> Result<(), Vec<FairError>> {
    let mut reader = Reader::new(file);
    if let Some(childcare) = &venue.childcare {
        reader.span("childcare", &childcare.from, &childcare.to);
    }
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (nth, table) in venue.tables.iter().enumerate() {
        let place = format!("tables[{nth}].table");
        let mut known = fair.tables().iter();
        if !known.any(|one| one.id.as_str() == table.table) {
            reader.tell(
                &place,
                FairProblem::NoSuchTable(table.table.as_str().into()),
            );
        }
        if seen.insert(&table.table, nth).is_some() {
            reader.tell(&place, FairProblem::TableTwice(table.table.as_str().into()));
        }
    }
    reader.finish()
}
