//! A database with two counties, and short words for what tests do all the time.

use miqnet_domain::{CandidateId, EmployerId, FairId, VacancyId};
use miqnet_store::testing::{Backend, Keys, TestDatabase, entry, moment};
use miqnet_store::{
    CandidateKey, Candidates, Change, Consent, Document, EmployerKey, Employers, Error, FairKey,
    Fairs, New, Scope, Status, Store, Vacancies, VacancyKey, Work,
};

/// What a test plays on.
pub(crate) struct Stage {
    pub(crate) database: TestDatabase,
    pub(crate) backend: Backend,
    pub(crate) store: Store,
    pub(crate) keys: Keys,
    /// The county of the test.
    pub(crate) here: Scope,
    /// Another county.
    pub(crate) there: Scope,
}

impl Stage {
    pub(crate) async fn new(backend: Backend) -> Self {
        let database = TestDatabase::new(backend).await;
        let store = database.open().await;
        let mut keys = Keys::default();
        let (here, there) = (keys.make(), keys.make());
        let mut work = store.begin(moment(0)).await.expect("a free database");
        work.counties()
            .create(here, "Böblingen")
            .await
            .expect("a first county");
        work.counties()
            .create(there, "Calw")
            .await
            .expect("a second county");
        work.commit(entry("county.create"))
            .await
            .expect("two counties");
        Self {
            database,
            backend,
            store,
            keys,
            here: Scope::county(here),
            there: Scope::county(there),
        }
    }

    /// A unit of work so many seconds after the start.
    pub(crate) async fn work(&self, seconds: i64) -> Work {
        self.store
            .begin(moment(seconds))
            .await
            .expect("a free database")
    }

    pub(crate) async fn candidate(&mut self, scope: Scope, name: &str) -> CandidateKey {
        let new = new_candidate(self.keys.make(), name, "{}");
        let key = new.key;
        let mut work = self.work(1).await;
        work.candidates()
            .create(&scope, new)
            .await
            .expect("a new name");
        commit(work).await;
        key
    }

    pub(crate) async fn employer(&mut self, scope: Scope, name: &str) -> EmployerKey {
        let new = New::<Employers> {
            key: self.keys.make(),
            external: EmployerId::new(name).expect("a name"),
            status: Status::Active,
            parent: (),
            document: Document::new("{}"),
        };
        let key = new.key;
        let mut work = self.work(1).await;
        work.employers()
            .create(&scope, new)
            .await
            .expect("a new name");
        commit(work).await;
        key
    }

    pub(crate) async fn vacancy(
        &mut self,
        scope: Scope,
        name: &str,
        employer: EmployerKey,
    ) -> VacancyKey {
        let new = New::<Vacancies> {
            key: self.keys.make(),
            external: VacancyId::new(name).expect("a name"),
            status: Status::Active,
            parent: employer,
            document: Document::new("{}"),
        };
        let key = new.key;
        let mut work = self.work(1).await;
        work.vacancies()
            .create(&scope, new)
            .await
            .expect("a new name");
        commit(work).await;
        key
    }

    pub(crate) async fn fair(&mut self, scope: Scope, name: &str) -> FairKey {
        let new = New::<Fairs> {
            key: self.keys.make(),
            external: FairId::new(name).expect("a name"),
            status: Status::Active,
            parent: (),
            document: Document::new("{}"),
        };
        let key = new.key;
        let mut work = self.work(1).await;
        work.fairs().create(&scope, new).await.expect("a new name");
        commit(work).await;
        key
    }

    pub(crate) async fn register(&self, fair: FairKey, candidate: CandidateKey, consent: Consent) {
        let mut work = self.work(2).await;
        let document = Document::new("{}");
        let mut registrations = work.registrations();
        let made = registrations
            .create(&self.here, fair, candidate, consent, &document)
            .await;
        assert_eq!(made, Ok(Some(1)));
        commit(work).await;
    }

    pub(crate) async fn take_part(&self, fair: FairKey, employer: EmployerKey) {
        let mut work = self.work(2).await;
        assert_eq!(
            work.participations().add(&self.here, fair, employer).await,
            Ok(true)
        );
        commit(work).await;
    }
}

pub(crate) fn external(name: &str) -> CandidateId {
    CandidateId::new(name).expect("a name")
}

pub(crate) fn new_candidate(key: CandidateKey, name: &str, document: &str) -> New<Candidates> {
    New {
        key,
        external: external(name),
        status: Status::Active,
        parent: (),
        document: Document::new(document),
    }
}

pub(crate) fn change(name: &str, document: &str) -> Change<Candidates> {
    Change {
        external: external(name),
        status: Status::Active,
        parent: (),
        document: Document::new(document),
    }
}

#[track_caller]
pub(crate) fn duplicate<T: std::fmt::Debug>(result: Result<T, Error>, expected: &str) {
    match result {
        Err(Error::Duplicate { constraint }) => assert_eq!(constraint, expected),
        other => panic!("{other:?} is no duplicate of {expected}"),
    }
}

pub(crate) async fn commit(work: Work) {
    let committed = work
        .commit(entry("test"))
        .await
        .expect("nobody is in the way");
    assert!(!committed.scrub_due);
}
