//! Loading a county from sheets, for a service that somebody tries out.

use std::collections::{BTreeMap, BTreeSet};

use miqnet_domain::EmployerId;
use miqnet_domain::id::FairId;
use miqnet_store::record::Row;
use miqnet_store::{
    Candidates, Consent, Document, EmployerKey, Employers, FairKey, Fairs, Kind, New, Scope,
    Status, Vacancies, Work,
};
use miqnet_wire::fair::{FairFile, frame_of};

use super::{Administration, AdministrationError, Result, commit, of_county};
use crate::endpoint::fairs::registrations::Attendance;
use crate::engine::Engine;
use crate::import::Imported;
use crate::problem::Problem;
use crate::record::FairRow;

/// The day of a fair whose file names none.
const DAY: &str = "2027-01-21";

/// Files of a county.
#[derive(Debug, Clone)]
pub struct Sheets {
    /// The name and the bytes of the sheet of candidates.
    pub candidates: (String, Vec<u8>),
    /// The same of vacancies.
    pub vacancies: (String, Vec<u8>),
    /// The file of a fair without pairs, if there is one.
    pub fair: Option<Vec<u8>>,
}

/// What was kept of them, and a record of each kind to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// How many candidates, employers and vacancies are kept.
    pub counts: [usize; 3],
    /// How many rows were left out.
    pub rejected: usize,
    /// The path of a candidate.
    pub candidate: String,
    /// The path of a vacancy.
    pub vacancy: String,
    /// The path of the fair.
    pub fair: Option<String>,
}

impl Administration {
    /// Enters a county and keeps the rows of these sheets that are in order, with an employer for each
    /// that a vacancy names.
    ///
    /// # Errors
    /// [`AdministrationError::Unfit`] for a file that cannot be read as a whole or holds nothing, and
    /// those of the store: then nothing but the name of the county was kept.
    pub async fn load(&self, engine: &Engine, county: &str, sheets: &Sheets) -> Result<Loaded> {
        self.add_county(county).await?;
        let county = self.county(county).await?;
        let scope = of_county(county);
        let reader = engine.reader(miqnet_wire::text::Lang::default());
        let (name, bytes) = &sheets.candidates;
        let candidates = Candidates::sheet(reader, name, bytes).map_err(unreadable(name))?;
        let (name, bytes) = &sheets.vacancies;
        let vacancies = Vacancies::sheet(reader, name, bytes).map_err(unreadable(name))?;
        let rejected = candidates.bad_rows.len() + vacancies.bad_rows.len();
        let mut work = self.store.begin_import(self.now()).await?;
        let named = vacancies.good.iter();
        let named: BTreeSet<EmployerId> = named.filter_map(|row| row.1.1.clone()).collect();
        let employers = self.employers_of(&mut work, &scope, named).await?;
        let rows: Vec<Row<Candidates>> = candidates
            .good
            .into_iter()
            .map(|(_, (id, _), document)| self.row(id, (), document))
            .collect();
        let first = rows.first().map(|row| row.key);
        let n_candidates = rows.len();
        work.candidates().import(&scope, rows).await?;
        let rows: Vec<Row<Vacancies>> = vacancies
            .good
            .into_iter()
            .filter_map(|(_, (id, employer), document)| {
                let employer = employers.get(&employer?)?;
                Some(self.row(id, *employer, document))
            })
            .collect();
        let (Some(candidate), Some(vacancy)) = (first, rows.first().map(|row| row.key)) else {
            let words = "a county has a candidate and a vacancy that count, at least".to_owned();
            return Err(AdministrationError::Unfit(words));
        };
        let n_vacancies = rows.len();
        work.vacancies().import(&scope, rows).await?;
        let fair = match &sheets.fair {
            Some(bytes) => Some(self.fair(&mut work, &scope, &employers, bytes).await?),
            None => None,
        };
        commit(work, Some(county), "county.load", "county", county).await?;
        Ok(Loaded {
            counts: [n_candidates, employers.len(), n_vacancies],
            rejected,
            candidate: format!("/v1/candidates/{candidate}"),
            vacancy: format!("/v1/vacancies/{vacancy}"),
            fair: fair.map(|fair| format!("/v1/fairs/{fair}")),
        })
    }

    fn row<K: Kind>(&self, external: K::External, parent: K::Parent, document: Document) -> Row<K> {
        Row {
            key: self.new_key(),
            external,
            status: Status::Active,
            parent,
            document,
        }
    }

    async fn employers_of(
        &self,
        work: &mut Work,
        scope: &Scope,
        ids: BTreeSet<EmployerId>,
    ) -> Result<BTreeMap<EmployerId, EmployerKey>> {
        let mut keys = BTreeMap::new();
        for id in ids {
            let document = serde_json::json!({"id": id.as_str()}).to_string();
            let new: New<Employers> = New {
                key: self.new_key(),
                external: id.clone(),
                status: Status::Active,
                parent: (),
                document: Document::new(document),
            };
            let made = work.employers().create(scope, new).await?;
            keys.insert(id, made.key);
        }
        Ok(keys)
    }

    /// Keeps a fair with its tables and registrations, all of which are consented to.
    async fn fair(
        &self,
        work: &mut Work,
        scope: &Scope,
        employers: &BTreeMap<EmployerId, EmployerKey>,
        bytes: &[u8],
    ) -> Result<FairKey> {
        let unfit = |words: String| AdministrationError::Unfit(format!("fair: {words}"));
        let file: FairFile =
            serde_json::from_slice(bytes).map_err(|error| unfit(error.to_string()))?;
        if let Err(errors) = frame_of("fair", file.clone()) {
            let words: Vec<String> = errors.iter().map(ToString::to_string).collect();
            return Err(unfit(words.join("; ")));
        }
        let people = file.people.clone();
        let row = FairRow::from_file(file, DAY);
        let new: New<Fairs> = New {
            key: self.new_key(),
            external: FairId::new(&row.id).map_err(|error| unfit(error.to_string()))?,
            status: Status::Active,
            parent: (),
            document: Document::new(serde_json::to_vec(&row).expect("a row is plain data")),
        };
        let key = new.key;
        work.fairs().create(scope, new).await?;
        for table in &row.tables {
            let id = EmployerId::new(&table.employer).ok();
            let employer = id.and_then(|id| employers.get(&id)).copied();
            let employer =
                employer.ok_or_else(|| unfit(format!("table {}: unknown employer", table.id)))?;
            work.participations().add(scope, key, employer).await?;
        }
        for person in people {
            let id = miqnet_domain::CandidateId::new(&person.id);
            let id = id.map_err(|error| unfit(error.to_string()))?;
            // Whoever is registered and has no row that counts does not come.
            if let Some(record) = work.candidates().by_external(scope, &id).await? {
                let attendance = Attendance::from(person).document();
                let mut registrations = work.registrations();
                registrations
                    .create(scope, key, record.key, Consent::Given, &attendance)
                    .await?;
            }
        }
        Ok(key)
    }
}

fn unreadable(name: &str) -> impl Fn(Problem) -> AdministrationError {
    move |problem| {
        let faults = problem.faults.iter();
        let places: Vec<&str> = faults.map(|fault| fault.code).collect();
        AdministrationError::Unfit(format!("{name}: {}", places.join(", ")))
    }
}
