//! The compiled vacancies of each county, kept between requests and renewed when one changed.
//!
//! The store counts the changes of a county's vacancies; a copy that was read after the count is as
//! new as the count. So whoever changes a vacancy finds it changed in the next answer, also where
//! another process made the change. What did not change is neither read nor compiled again, up to some
//! hundred changes at once. A part of a county, such as the vacancies of a fair, is small and compiled
//! for the request.

mod document;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use miqnet_core::Catalog;
use miqnet_domain::{Vacancy, VacancyId};
use miqnet_store::{CountyKey, Filter, Record, Scope, Status, Store, Vacancies, VacancyKey};

use crate::administration::of_county;
use crate::engine::Engine;
use crate::problem::{Problem, ProblemCode};
use crate::workers::Workers;

pub(crate) use document::{candidate, candidates, case_file, vacancy};

/// How many catalogs are kept. One for each county and day that somebody asks about; the one that
/// was not asked for the longest time goes first.
const MOST_CATALOGS: usize = 8;

/// With more counties than this, today's catalogs are made when somebody asks: half of the places are
/// left for other days.
const MOST_WARM: usize = MOST_CATALOGS / 2;

/// So many changed records are read one by one; where there are more, all are read.
const MOST_SINGLE: usize = 500;

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
    /// The count of changes when the vacancies were read.
    version: u64,
    made: Made,
}

/// A catalog and what it was made of.
#[derive(Clone)]
struct Made {
    catalog: Arc<Catalog<'static>>,
    records: Arc<Known>,
}

/// Version and id of each record, to tell those that have not changed.
type Known = HashMap<VacancyKey, (u64, VacancyId)>;

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
        let maker = Maker {
            engine: self.engine,
            scope: *scope,
            as_of,
            store: store.clone(),
            workers: workers.clone(),
        };
        if !scope.is_whole_county() {
            // One for each request: where no seat is free, it is refused like other work.
            let work = maker.work(maker.read(None).await?, None);
            return Ok(workers.run(work).await?.catalog);
        }
        let county = scope.county_key();
        let version = store.counties().vacancies_version(county).await?;
        // Looked for before a place for this day takes another one's.
        let similar = self.of_another_day(county, as_of);
        let mut held = self.slot(county, as_of).lock_owned().await;
        if let Some(held) = &*held
            && held.version >= version
        {
            return Ok(Arc::clone(&held.made.catalog));
        }
        let similar = similar.filter(|_| held.is_none());
        // It is made to its end, also when the one who asks has gone: so the next one finds it.
        let made = actix_web::rt::spawn(async move {
            let from = held.as_ref().map(|it| &it.made).or(similar.as_ref());
            let reading = maker.read(from).await?;
            let from = held.take().map(|it| it.made).or(similar);
            let version = reading.version;
            let work = maker.work(reading, from);
            let made = maker.workers.run_in_turn(work).await?;
            let catalog = Arc::clone(&made.catalog);
            *held = Some(Held { version, made });
            Ok(catalog)
        });
        made.await
            .unwrap_or_else(|_| Err(Problem::new(ProblemCode::Internal)))
    }

    /// Makes and renews the catalogs of this day, so that the next who asks need not wait; with more than
    /// [`MOST_WARM`] counties it does nothing.
    ///
    /// # Errors
    /// The last one of the store and of the pool; the other counties' catalogs are made nevertheless.
    pub(crate) async fn warm_up(
        &self,
        today: Date,
        store: &Store,
        workers: &Workers,
    ) -> Result<(), Problem> {
        let counties = store.counties().all().await?;
        if counties.len() > MOST_WARM || self.engine.policy.for_date(today).is_err() {
            return Ok(());
        }
        let mut done = Ok(());
        for county in counties {
            let scope = of_county(county.key);
            let made = self.catalog(&scope, today, store, workers).await;
            done = made.map(drop).and(done);
        }
        done
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

    /// A catalog of the county that is kept for another day: its records need not be read again.
    fn of_another_day(&self, county: CountyKey, as_of: Date) -> Option<Made> {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let others = slots.iter().rev();
        let mut others = others.filter(|slot| slot.county == county && slot.as_of != as_of);
        others.find_map(|slot| {
            let held = slot.held.try_lock().ok()?;
            held.as_ref().map(|held| held.made.clone())
        })
    }
}

/// Makes the catalog of one day.
struct Maker {
    engine: &'static Engine,
    scope: Scope,
    as_of: Date,
    store: Store,
    workers: Workers,
}

/// What the store says.
struct Reading {
    /// The count of changes.
    version: u64,
    there: Known,
    /// The records that the catalog before does not have as they are.
    changed: Vec<Record<Vacancies>>,
}

impl Maker {
    /// Reads what is not known already, of one state of the database.
    async fn read(&self, from: Option<&Made>) -> Result<Reading, Problem> {
        let mut snapshot = self.store.snapshot().await?;
        let county = self.scope.county_key();
        let version = snapshot.counties().vacancies_version(county).await?;
        let mut vacancies = snapshot.vacancies();
        if let Some(from) = from {
            let outlines = vacancies.outlines(&self.scope, &active()).await?;
            let there = outlines.into_iter();
            let there: Known = there
                .map(|it| (it.key, (it.version, it.external)))
                .collect();
            let changed = there
                .iter()
                .filter(|(key, it)| from.records.get(key) != Some(it));
            let changed: Vec<VacancyKey> = changed.map(|(key, _)| *key).collect();
            if changed.len() <= MOST_SINGLE {
                let mut records = Vec::with_capacity(changed.len());
                for key in changed {
                    records.extend(vacancies.get(&self.scope, key).await?);
                }
                return Ok(Reading {
                    version,
                    there,
                    changed: records,
                });
            }
        }
        let mut records = vacancies.all(&self.scope, &active()).await?;
        let there = records.iter();
        let there: Known = there
            .map(|it| (it.key, (it.version, it.external.clone())))
            .collect();
        if let Some(from) = from {
            records.retain(|it| from.records.get(&it.key) != there.get(&it.key));
        }
        Ok(Reading {
            version,
            there,
            changed: records,
        })
    }

    /// Compiles what was read; the rest is that of the catalog before, for this or another day.
    fn work(
        &self,
        reading: Reading,
        from: Option<Made>,
    ) -> impl FnOnce() -> Result<Made, Problem> + Send + use<> {
        let (engine, as_of) = (self.engine, self.as_of);
        move || {
            let Reading { there, changed, .. } = reading;
            let new = document::vacancies(engine, &changed);
            let catalog = match from {
                None => compiled(engine, as_of, new)?,
                Some(from) => {
                    let old = from.records.iter();
                    let old = old.filter(|(key, known)| there.get(key) != Some(known));
                    let gone = old.map(|(_, (_, id))| id.clone()).collect();
                    renewed(engine, as_of, from.catalog, &gone, new)?
                }
            };
            Ok(Made {
                catalog: Arc::new(catalog),
                records: Arc::new(there),
            })
        }
    }
}

/// A catalog for this day: one that is there, without those that are gone and with the new ones.
fn renewed(
    engine: &'static Engine,
    as_of: Date,
    before: Arc<Catalog<'static>>,
    gone: &HashSet<VacancyId>,
    mut new: Vec<Vacancy>,
) -> Result<Catalog<'static>, Problem> {
    if before.world().as_of != as_of {
        let stay = before
            .vacancies()
            .iter()
            .filter(|it| !gone.contains(&it.id));
        new.extend(stay.cloned());
        return compiled(engine, as_of, new);
    }
    let mut catalog = Arc::unwrap_or_clone(before);
    match catalog.change(gone, new) {
        Ok(()) => Ok(catalog),
        Err(_) => Err(Problem::new(ProblemCode::Internal)),
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

#[cfg(test)]
mod tests {
    use miqnet_store::testing::{Backend, entry, moment};
    use miqnet_store::{Change, Document};

    use super::*;
    use crate::clock::Clock as _;
    use crate::testing::{TestApp, on_both};

    fn a_catalog_is_made_before_somebody_asks_and_renewed_where_something_changed(
        backend: Backend,
    ) {
        let app = TestApp::on(backend);
        let (today, scope, first) = (app.clock.today(), app.stage.scope(), app.stage.first);
        let workers = app.state.workers.clone();
        actix_web::rt::System::new().block_on(async {
            let store = app.database.open().await;
            let kept = KeptCatalogs::new(&app.state.engine);
            kept.warm_up(today, &store, &workers)
                .await
                .expect("a free pool");
            let slots = kept.slots.lock().expect("nobody panicked").len();
            assert_eq!(slots, 2, "one for each county");
            let ask = async || {
                let catalog = kept.catalog(&scope, today, &store, &workers).await;
                catalog.expect("an answer")
            };
            let catalog = ask().await;
            assert_eq!(catalog.vacancies().len(), 2);
            assert!(Arc::ptr_eq(&catalog, &ask().await), "nothing changed");
            let mut work = store.begin(moment(5)).await.expect("a free database");
            let found = work.vacancies().get(&scope, first.vacancy).await;
            let found = found.expect("an answer").expect("a vacancy");
            let mut row: serde_json::Value =
                serde_json::from_slice(found.document.as_bytes()).expect("a row");
            row["desired_skills"] = "Excel".into();
            let change = Change {
                external: found.external,
                status: found.status,
                parent: found.parent,
                document: Document::new(row.to_string()),
            };
            let done = work
                .vacancies()
                .replace(&scope, first.vacancy, 1, change)
                .await;
            assert_eq!(done, Ok(Some(2)));
            work.commit(entry("test")).await.expect("kept");
            let changed = ask().await;
            assert_ne!(changed.vacancies(), catalog.vacancies());
            assert_eq!(changed.vacancies()[1], catalog.vacancies()[1]);
            // It is renewed once a minute, too, and not only when somebody asks.
            let mut work = store.begin(moment(6)).await.expect("a free database");
            let done = work.vacancies().delete(&scope, first.vacancy, 2).await;
            assert_eq!(done, Ok(Some(2)));
            work.commit(entry("test")).await.expect("kept");
            kept.warm_up(today, &store, &workers)
                .await
                .expect("a free pool");
            let slot = kept.slot(scope.county_key(), today);
            let held = slot.lock().await;
            let made = &held.as_ref().expect("it is kept").made;
            assert_eq!(made.catalog.vacancies().len(), 1);
            assert_eq!(made.records.len(), 1);
            drop(held);
            store.close().await;
        });
    }

    on_both!(a_catalog_is_made_before_somebody_asks_and_renewed_where_something_changed);
}
