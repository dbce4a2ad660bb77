//! The compiled vacancies of each county, kept between requests and made anew when one changed.
//!
//! The store counts the changes of a county's vacancies; a copy that was read after the count is as
//! new as the count. So whoever changes a vacancy finds it changed in the next answer, also where
//! another process made the change. A part of a county, such as the vacancies of a fair, is small
//! and compiled for the request.

mod document;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use miqnet_core::Catalog;
use miqnet_domain::Vacancy;
use miqnet_store::{CountyKey, Filter, Record, Scope, Status, Store, Vacancies, VacancyKey};

use crate::engine::Engine;
use crate::problem::{Problem, ProblemCode};
use crate::workers::Workers;

pub(crate) use document::{candidate, candidates, case_file, vacancy};

/// How many catalogs are kept. One for each county and day that somebody asks about; the one that
/// was not asked for the longest time goes first.
const MOST_CATALOGS: usize = 4;

/// The catalogs.
pub(crate) struct KeptCatalogs {
    engine: &'static Engine,
    /// The one that was asked last stands last.
    slots: Mutex<Vec<Slot>>,
}

struct Slot {
    county: CountyKey,
    as_of: Date,
    /// Whoever makes a catalog holds it, so that it is made once for all who wait.
    held: Arc<tokio::sync::Mutex<Option<Held>>>,
}

/// A catalog that is kept.
struct Held {
    /// The count of changes before the vacancies were read.
    version: u64,
    made: Made,
}

/// A catalog and what it was made of.
#[derive(Clone)]
struct Made {
    catalog: Arc<Catalog<'static>>,
    /// The version of each record, to tell those that have not changed.
    records: Arc<HashMap<VacancyKey, u64>>,
}

impl KeptCatalogs {
    /// Keeps nothing yet.
    pub(crate) fn new(engine: &Arc<Engine>) -> Self {
        // Catalogs borrow policy, dictionary and travel times, and the engine of a service lives as
        // long as its process: one count that is never given back.
        let engine: &'static Arc<Engine> = Box::leak(Box::new(Arc::clone(engine)));
        Self {
            engine,
            slots: Mutex::new(Vec::new()),
        }
    }

    /// The engine, for whoever compiles a catalog of his own.
    pub(crate) fn engine(&self) -> &'static Engine {
        self.engine
    }

    /// The active vacancies inside the scope, compiled for a day that the policy covers.
    ///
    /// # Errors
    /// Those of the store and of the pool.
    pub(crate) async fn catalog(
        &self,
        scope: &Scope,
        as_of: Date,
        store: &Store,
        workers: &Workers,
    ) -> Result<Arc<Catalog<'static>>, Problem> {
        if !scope.is_whole_county() {
            let made = self.make(scope, as_of, store, workers, None).await?;
            return Ok(made.catalog);
        }
        let county = scope.county_key();
        let version = store.counties().vacancies_version(county).await?;
        let slot = self.slot(county, as_of);
        let mut held = slot.lock().await;
        if let Some(held) = &*held
            && held.version >= version
        {
            return Ok(Arc::clone(&held.made.catalog));
        }
        let before = held.as_ref().map(|held| held.made.clone());
        let made = self.make(scope, as_of, store, workers, before).await?;
        let catalog = Arc::clone(&made.catalog);
        *held = Some(Held { version, made });
        Ok(catalog)
    }

    fn slot(&self, county: CountyKey, as_of: Date) -> Arc<tokio::sync::Mutex<Option<Held>>> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let found = slots
            .iter()
            .position(|slot| (slot.county, slot.as_of) == (county, as_of));
        let slot = match found {
            Some(at) => slots.remove(at),
            None => {
                if slots.len() == MOST_CATALOGS {
                    slots.remove(0);
                }
                Slot {
                    county,
                    as_of,
                    held: Arc::default(),
                }
            }
        };
        let held = Arc::clone(&slot.held);
        slots.push(slot);
        held
    }

    /// Reads and compiles; records that are as they were are taken from the catalog before.
    async fn make(
        &self,
        scope: &Scope,
        as_of: Date,
        store: &Store,
        workers: &Workers,
        before: Option<Made>,
    ) -> Result<Made, Problem> {
        let records = store.vacancies().all(scope, &active()).await?;
        let engine = self.engine;
        workers
            .run(move || {
                let known = |record: &Record<Vacancies>| -> Option<Vacancy> {
                    let Made { catalog, records } = before.as_ref()?;
                    let same = records.get(&record.key) == Some(&record.version);
                    let ix = catalog.find(&record.external).filter(|_| same)?;
                    Some(catalog.vacancies()[ix].clone())
                };
                let vacancies = document::vacancies(engine, &records, known);
                let versions = records.iter().map(|it| (it.key, it.version)).collect();
                Ok(Made {
                    catalog: Arc::new(compiled(engine, as_of, vacancies)?),
                    records: Arc::new(versions),
                })
            })
            .await
    }
}

/// Records that take part in matching.
pub(crate) fn active() -> Filter {
    Filter {
        status: Some(Status::Active),
        ..Filter::default()
    }
}

/// A catalog of vacancies that were read with the engine's dictionary.
pub(crate) fn compiled(
    engine: &'static Engine,
    as_of: Date,
    vacancies: Vec<Vacancy>,
) -> Result<Catalog<'static>, Problem> {
    // The reader takes every occupation from the same dictionary.
    Catalog::new(engine.world(as_of), vacancies).map_err(|_| Problem::new(ProblemCode::Internal))
}
