//! What has been kept long enough is removed: a person as an erasure, so that she does not come
//! back by an old sheet.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use miqnet_store::{Cutoffs, Due, Ending, Entry, Key as _};

use super::{Administration, AdministrationError, Result, entry, most, of_county};

/// How many days each kind of thing is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Candidates after the last change of facts, person, case file or a registration.
    pub candidates: u16,
    /// Candidates who are closed, likewise.
    pub closed_candidates: u16,
    /// Match runs and timetables after they were made.
    pub results: u16,
}

/// What the audit is told as the purpose.
const PURPOSE: &str = "retention";

/// What the ledger and results that lose their bytes are told.
const REASON: &str = "no_longer_needed";

impl Administration {
    /// Counts what is past its time at the start of `as_of` (UTC), which may be a day to come.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn due(&self, kept: Kept, as_of: Date) -> Result<Due> {
        Ok(self.store.due(&cutoffs(kept, as_of)?).await?)
    }

    /// Removes what is past its time at the start of `as_of` (UTC), in parts, and returns how much
    /// that was. Each person is an erasure with an audit entry of her own. What was removed before
    /// a failure stays removed.
    ///
    /// # Errors
    /// [`AdministrationError::Unfit`] for a day to come: nothing is removed before its time. And
    /// those of the store.
    pub async fn retain(&self, kept: Kept, as_of: Date) -> Result<Due> {
        let cutoffs = cutoffs(kept, as_of)?;
        if cutoffs.now > self.now() {
            let words = format!("{as_of}: a day to come can be looked at, and nothing be removed");
            return Err(AdministrationError::Unfit(words));
        }
        let counted = self.store.due(&cutoffs).await?;
        let mut n_people = 0;
        loop {
            let mut work = self.store.begin_import(self.now()).await?;
            let page = work.due_candidates(&cutoffs, most()).await?;
            for &(county, key) in &page.entries {
                let scope = of_county(county);
                if work.erase(&scope, key, &[], REASON).await?.is_none() {
                    continue;
                }
                n_people += 1;
                work.record(Entry {
                    county: Some(county),
                    object_kind: "candidate".to_owned(),
                    object_key: key.uuid().to_string(),
                    purpose: PURPOSE.to_owned(),
                    fields: "facts person case".to_owned(),
                    ..entry("candidate.erase", Ending::Done)
                });
            }
            let retained = Entry {
                purpose: PURPOSE.to_owned(),
                ..entry("database.retain", Ending::Done)
            };
            if page.more {
                work.commit(retained).await?;
                continue;
            }
            let removed = work.remove_due(&cutoffs).await?;
            work.commit(retained).await?;
            // Somebody may have been changed since they were counted, and stays.
            let n_closed_candidates = counted.n_closed_candidates.min(n_people);
            return Ok(Due {
                n_closed_candidates,
                n_candidates: n_people - n_closed_candidates,
                ..removed
            });
        }
    }
}

fn cutoffs(kept: Kept, as_of: Date) -> Result<Cutoffs> {
    let start = as_of.to_zoned(TimeZone::UTC);
    let start = start.map_err(|_| AdministrationError::Unfit(as_of.to_string()))?;
    let now = start.timestamp();
    let ago = |days: u16| -> Result<Timestamp> {
        let before = now.checked_sub(SignedDuration::from_hours(24 * i64::from(days)));
        before.map_err(|_| AdministrationError::Unfit(as_of.to_string()))
    };
    Ok(Cutoffs {
        candidates: ago(kept.candidates)?,
        closed_candidates: ago(kept.closed_candidates)?,
        results: ago(kept.results)?,
        now,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::CandidateId;
    use miqnet_store::testing::{Backend, Keys, TestDatabase, moment};
    use miqnet_store::{
        CandidateKey, CountyKey, Document, Error, Limit, New, NewResult, RunKey, Scope, Status,
    };

    use super::*;
    use crate::clock::{Clock, SystemEntropy};

    const KEPT: Kept = Kept {
        candidates: 730,
        closed_candidates: 180,
        results: 365,
    };

    /// Noon so many days after 26 November 2026.
    struct Days(i64);

    impl Clock for Days {
        fn now(&self) -> Timestamp {
            moment(self.0 * 86_400)
        }

        fn today(&self) -> Date {
            self.now().to_zoned(TimeZone::UTC).date()
        }
    }

    async fn desk(database: &TestDatabase, days: i64) -> Administration {
        Administration {
            store: database.open().await,
            clock: Box::new(Days(days)),
            entropy: Box::new(SystemEntropy::default()),
        }
    }

    /// More people than one part of the work, a closed one, and a run.
    async fn fill(desk: &Administration) -> (Scope, Vec<CandidateKey>) {
        let mut keys = Keys::default();
        let county: CountyKey = keys.make();
        let scope = of_county(county);
        let mut work = desk.begin().await.expect("a free database");
        work.counties().create(county, "Calw").await.expect("new");
        let mut people = Vec::new();
        for n in 0..150 {
            let new = New {
                key: keys.make(),
                external: CandidateId::new(&format!("K-{n}")).expect("an id"),
                status: if n == 0 {
                    Status::Closed
                } else {
                    Status::Active
                },
                parent: (),
                document: Document::new("{}"),
            };
            people.push(new.key);
            work.candidates().create(&scope, new).await.expect("new");
        }
        let run = NewResult::<RunKey> {
            key: keys.make(),
            fair: None,
            content: Document::new("run"),
            candidates: people.clone(),
        };
        work.runs().create(&scope, run).await.expect("new");
        work.commit(entry("fill", Ending::Done))
            .await
            .expect("nobody is in the way");
        (scope, people)
    }

    async fn what_is_past_its_time_goes(backend: Backend) {
        let database = TestDatabase::new(backend).await;
        let (scope, people) = fill(&desk(&database, 0).await).await;
        let day = date(2026, 11, 26);
        let at = |days: i64| day + SignedDuration::from_hours(24 * days);

        let soon = desk(&database, 181).await;
        let expected = Due {
            n_closed_candidates: 1,
            ..Due::default()
        };
        assert_eq!(soon.due(KEPT, at(180)).await.ok(), Some(Due::default()));
        assert_eq!(soon.due(KEPT, at(181)).await.ok(), Some(expected));
        let early = soon.retain(KEPT, at(182)).await;
        assert!(matches!(early, Err(AdministrationError::Unfit(_))));
        assert_eq!(soon.due(KEPT, at(181)).await.ok(), Some(expected));
        assert_eq!(soon.retain(KEPT, at(181)).await.ok(), Some(expected));
        assert_eq!(soon.due(KEPT, at(181)).await.ok(), Some(Due::default()));
        // The run that told of her is empty now.
        let mut runs = soon.store.runs();
        let runs = runs.page(&scope, None, None, Limit::default()).await;
        assert!(runs.expect("a list").entries[0].emptied);

        let late = desk(&database, 731).await;
        let expected = Due {
            n_candidates: 149,
            n_runs: 1,
            ..Due::default()
        };
        assert_eq!(late.due(KEPT, at(731)).await.ok(), Some(expected));
        assert_eq!(late.retain(KEPT, at(731)).await.ok(), Some(expected));
        let left = late.store.candidates().get(&scope, people[149]).await;
        assert_eq!(left, Ok(None));

        // Each of them is in the ledger and in the audit, and comes back by readmission alone.
        assert_eq!(late.erasures().await.expect("lines").lines().count(), 150);
        let key = people[149].uuid().to_string();
        let mut audit = late.store.audit();
        let told = audit
            .of_object("candidate", &key, 0, Limit::default())
            .await;
        let told = told.expect("a list").entries;
        let told: Vec<_> = told
            .iter()
            .map(|it| (&*it.entry.action, &*it.entry.purpose))
            .collect();
        assert_eq!(told, [("candidate.erase", "retention")]);
        let again = async || {
            let mut work = late.begin().await.expect("a free database");
            let new = New {
                key: people[149],
                external: CandidateId::new("K-149").expect("an id"),
                status: Status::Active,
                parent: (),
                document: Document::new("{}"),
            };
            work.candidates().create(&scope, new).await
        };
        assert_eq!(again().await.err(), Some(Error::Erased));
        late.readmit("Calw", "K-149").await.expect("she asked");
        assert!(late.readmit("Calw", "K-149").await.is_err());
        assert!(again().await.is_ok());
    }

    #[tokio::test]
    async fn what_is_past_its_time_goes_on_sqlite() {
        what_is_past_its_time_goes(Backend::Sqlite).await;
    }

    #[tokio::test]
    async fn what_is_past_its_time_goes_on_postgres() {
        what_is_past_its_time_goes(Backend::Postgres).await;
    }

    #[tokio::test]
    async fn a_restored_server_forgets_again() {
        let database = TestDatabase::new(Backend::Postgres).await;
        let desk = desk(&database, 0).await;
        let (scope, people) = fill(&desk).await;
        let line = format!(
            r#"{{"hash":"{}","county":"{}","candidate":"{}","reason":"Art. 17","erased_at":"2026-11-26T12:00:00Z"}}"#,
            "ab".repeat(32),
            scope.county_key(),
            people[7],
        );
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("erasures");
        std::fs::write(&file, line).expect("a file");
        let read = std::thread::spawn(move || crate::administration::backup::read_erasures(&file));
        let erased = read.join().expect("no panic").expect("a line");
        assert_eq!(desk.replay(&erased).await.ok(), Some(1));
        assert_eq!(desk.replay(&erased).await.ok(), Some(0));
        let gone = desk.store.candidates().get(&scope, people[7]).await;
        assert_eq!(gone, Ok(None));
    }
}
