//! What is true of the database server alone: roles, limits, connections that break.

use miqnet_domain::CandidateId;
use miqnet_store::testing::{Backend, Keys, TestDatabase, entry, moment};
use miqnet_store::{
    CandidateKey, Candidates, Change, CountyKey, Document, Error, Key as _, Location, New, Scope,
    Status, Store,
};
use sqlx::postgres::PgPool;
use sqlx::{AssertSqlSafe, Executor};

fn url(location: &Location) -> &str {
    match location {
        Location::Postgres(url) => url,
        Location::Sqlite(_) => panic!("these are tests of the server"),
    }
}

async fn fill(store: &Store) -> (Scope, CandidateKey) {
    let mut keys = Keys::default();
    let county: CountyKey = keys.make();
    let key = keys.make();
    let mut work = store.begin(moment(0)).await.expect("a free database");
    work.counties()
        .create(county, "Böblingen")
        .await
        .expect("a first county");
    let new = New {
        key,
        external: CandidateId::new("Olena-Geheim").expect("a name"),
        status: Status::Active,
        parent: (),
        document: Document::new("{}"),
    };
    work.candidates()
        .create(&Scope::county(county), new)
        .await
        .expect("a new name");
    work.commit(entry("fill"))
        .await
        .expect("nobody is in the way");
    (Scope::county(county), key)
}

fn change() -> Change<Candidates> {
    Change {
        external: CandidateId::new("Olena-Geheim").expect("a name"),
        status: Status::Active,
        parent: (),
        document: Document::new("{\"a\":1}"),
    }
}

#[tokio::test]
async fn the_role_of_the_service_may_do_no_more_than_its_work() {
    let database = TestDatabase::new(Backend::Postgres).await;
    fill(&database.open().await).await;
    let app = PgPool::connect(url(database.location()))
        .await
        .expect("the role may sign in");
    for refused in [
        "UPDATE audit SET action = 'nothing'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "ALTER TABLE audit DISABLE TRIGGER ALL",
        "DROP TABLE audit",
        "CREATE TABLE mine (id INT)",
        "ALTER TABLE persons ADD COLUMN more TEXT",
        "DELETE FROM _sqlx_migrations",
    ] {
        let error = app
            .execute(AssertSqlSafe(refused))
            .await
            .expect_err(refused);
        let error = error.as_database_error().expect("the server refuses");
        assert_eq!(error.code().as_deref(), Some("42501"), "{refused}");
    }
    for (right, expected) in [
        ("SELECT", true),
        ("INSERT", true),
        ("UPDATE", false),
        ("DELETE", false),
    ] {
        let has: bool = sqlx::query_scalar("SELECT has_table_privilege('audit', $1)")
            .bind(right)
            .fetch_one(&app)
            .await
            .expect("an answer");
        assert_eq!(
            has, expected,
            "{right}, apart from what the trigger refuses"
        );
    }
    let owner = PgPool::connect(url(database.owner()))
        .await
        .expect("the role may sign in");
    let refused = owner.execute("DELETE FROM audit").await;
    assert!(refused.is_err(), "not even the owner by mistake");
}

#[tokio::test]
async fn an_error_tells_nothing_of_a_row() {
    let database = TestDatabase::new(Backend::Postgres).await;
    let store = database.open().await;
    let (scope, _) = fill(&store).await;
    let mut work = store.begin(moment(1)).await.expect("a free database");
    let new = New::<Candidates> {
        key: CandidateKey::new(moment(1), [1; 10]),
        external: CandidateId::new("Olena-Geheim").expect("a name"),
        status: Status::Active,
        parent: (),
        document: Document::new("{}"),
    };
    let error = work
        .candidates()
        .create(&scope, new)
        .await
        .expect_err("the name is taken");
    let told = format!("{error:?} {error}");
    assert!(!told.contains("Geheim"), "{told}");
    assert!(told.contains("candidates_external"), "{told}");
}

#[tokio::test]
async fn who_waits_too_long_for_a_row_is_told_to_come_again() {
    let database = TestDatabase::new(Backend::Postgres).await;
    let store = database.open().await;
    let (scope, key) = fill(&store).await;
    let mut first = store.begin(moment(1)).await.expect("a free database");
    let done = first.candidates().replace(&scope, key, 1, change()).await;
    assert_eq!(done, Ok(Some(2)));
    let mut second = store.begin(moment(2)).await.expect("a free database");
    let waited = second.candidates().replace(&scope, key, 1, change()).await;
    assert_eq!(waited, Err(Error::Busy));
    first
        .commit(entry("first"))
        .await
        .expect("it holds the row");
}

#[tokio::test]
async fn two_migrations_at_once_do_no_harm() {
    let database = TestDatabase::new(Backend::Postgres).await;
    let (first, second) = tokio::join!(
        Store::migrate(database.owner()),
        Store::migrate(database.owner())
    );
    assert_eq!((first, second), (Ok(()), Ok(())));
    assert_eq!(database.open().await.ready().await, Ok(()));
}

#[tokio::test]
async fn a_connection_that_breaks_is_replaced_and_its_work_undone() {
    let database = TestDatabase::new(Backend::Postgres).await;
    let store = database.open().await;
    let (scope, key) = fill(&store).await;
    let mut work = store.begin(moment(1)).await.expect("a free database");
    let done = work.candidates().replace(&scope, key, 1, change()).await;
    assert_eq!(done, Ok(Some(2)));
    let app = PgPool::connect(url(database.location()))
        .await
        .expect("the role may sign in");
    // A role may end connections of its own.
    app.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    .await
    .expect("connections of the same role");
    let broken = work.commit(entry("never")).await;
    assert!(
        matches!(broken, Err(Error::Unavailable { .. })),
        "{broken:?}"
    );
    let read = store
        .candidates()
        .get(&scope, key)
        .await
        .expect("another connection");
    assert_eq!(read.map(|it| it.version), Some(1));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unavailable() {
    let nowhere = Location::parse("postgres://miqnet_app@127.0.0.1:9/miqnet").expect("an address");
    let opened = Store::open(&nowhere, miqnet_store::LedgerKey::new([7; 32])).await;
    let told = format!("{:?}", opened.as_ref().err());
    assert!(
        matches!(opened, Err(Error::Unavailable { .. } | Error::Busy)),
        "{told}"
    );
}
