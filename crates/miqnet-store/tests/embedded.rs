//! What is true of the embedded database alone: its files, its settings, its copies.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use miqnet_domain::CandidateId;
use miqnet_store::testing::{Backend, Keys, TestDatabase, entry, moment};
use miqnet_store::{
    CandidateKey, Chain, CountyKey, DatabaseFile, Document, Error, Filter, LedgerKey, Location,
    New, Scope, Status, Store, occupied, place_database,
};
use sqlx::AssertSqlSafe;

fn mode(path: &Path) -> u32 {
    fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode()
        & 0o777
}

fn file(database: &TestDatabase) -> std::path::PathBuf {
    database
        .folder()
        .expect("an embedded database")
        .join("data/miqnet.db")
}

/// Enters a county and so many candidates.
async fn fill(store: &Store, n: usize) -> (Scope, Vec<CandidateKey>) {
    let mut keys = Keys::default();
    let county: CountyKey = keys.make();
    let scope = Scope::county(county);
    let mut work = store.begin(moment(0)).await.expect("a free database");
    work.counties()
        .create(county, "Böblingen")
        .await
        .expect("a first county");
    let mut made = Vec::new();
    for n in 0..n {
        let key = keys.make();
        let new = New {
            key,
            external: CandidateId::new(&format!("K-{n}")).expect("a name"),
            status: Status::Active,
            parent: (),
            document: Document::new("{}"),
        };
        work.candidates()
            .create(&scope, new)
            .await
            .expect("a new name");
        made.push(key);
    }
    work.commit(entry("fill"))
        .await
        .expect("nobody is in the way");
    (scope, made)
}

#[tokio::test]
async fn folder_and_files_belong_to_their_owner_alone() {
    let database = TestDatabase::new(Backend::Sqlite).await;
    let store = database.open().await;
    fill(&store, 1).await;
    let file = file(&database);
    assert_eq!(mode(file.parent().expect("a folder")), 0o700);
    let mut n_files = 0;
    for entry in fs::read_dir(file.parent().expect("a folder"))
        .expect("a folder")
        .flatten()
    {
        assert_eq!(mode(&entry.path()), 0o600, "{}", entry.path().display());
        n_files += 1;
    }
    assert_eq!(n_files, 3, "database, log and index of the log");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("a file of the test");
    store.close().await;
    let _again = database.open().await;
    assert_eq!(mode(&file), 0o600);
}

#[tokio::test]
async fn a_damaged_file_is_not_opened() {
    let database = TestDatabase::new(Backend::Sqlite).await;
    let store = database.open().await;
    fill(&store, 2_000).await;
    assert_eq!(store.scrub().await, Ok(true));
    store.close().await;
    let file = file(&database);
    let mut bytes = fs::read(&file).expect("a file");
    for page in (4_096 * 20..bytes.len()).step_by(4_096) {
        bytes[page..page + 100].fill(0xa5);
    }
    fs::write(&file, bytes).expect("a file of the test");
    let opened = Store::open(database.location(), LedgerKey::new([7; 32])).await;
    assert!(
        matches!(opened, Err(Error::Unavailable { .. })),
        "{:?}",
        opened.err()
    );
    fs::write(&file, "this is no database, however long one looks at it").expect("a file");
    let opened = Store::open(database.location(), LedgerKey::new([7; 32])).await;
    assert!(
        matches!(opened, Err(Error::Unavailable { .. })),
        "{:?}",
        opened.err()
    );
}

#[tokio::test]
async fn a_database_without_the_schema_says_that_a_migration_is_due() {
    let folder = tempfile::tempdir().expect("a folder");
    let location = Location::Sqlite(folder.path().join("new").join("miqnet.db"));
    let opened = Store::open(&location, LedgerKey::new([7; 32])).await;
    assert!(
        matches!(
            opened,
            Err(Error::Schema {
                found: 0,
                needed: 2
            })
        ),
        "{:?}",
        opened.err()
    );
    Store::migrate(&location).await.expect("a new file");
    Store::migrate(&location).await.expect("nothing to do");
    let opened = Store::open(&location, LedgerKey::new([7; 32])).await;
    assert_eq!(opened.expect("it is there now").ready().await, Ok(()));
}

#[tokio::test]
async fn a_backup_is_whole_and_forgets_when_it_is_restored() {
    let database = TestDatabase::new(Backend::Sqlite).await;
    let store = database.open().await;
    let (scope, people) = fill(&store, 50).await;
    let folder = tempfile::tempdir().expect("a folder");
    let backup = folder.path().join("backup.db");
    store.back_up(&backup).await.expect("a free disk");
    assert_eq!(mode(&backup), 0o600);
    let again = store.back_up(&backup).await;
    assert_eq!(again, Err(Error::Setting("the file of the backup exists")));
    let mut work = store.begin(moment(1)).await.expect("a free database");
    let erased = work
        .erase(&scope, people[7], &[], "Art. 17")
        .await
        .expect("an answer");
    assert!(erased.is_some());
    work.commit(entry("erase"))
        .await
        .expect("nobody is in the way");
    let ledger = store.erasures().all().await.expect("an answer");
    store.close().await;
    let restored = Store::open(&Location::Sqlite(backup), LedgerKey::new([7; 32])).await;
    let restored = restored.expect("a backup is a database");
    assert_eq!(
        restored
            .candidates()
            .count(&scope, &Filter::default())
            .await,
        Ok(50)
    );
    let mut work = restored.begin(moment(2)).await.expect("a free database");
    assert_eq!(work.replay(&ledger).await, Ok(1));
    work.commit(entry("replay"))
        .await
        .expect("nobody is in the way");
    assert_eq!(
        restored
            .candidates()
            .count(&scope, &Filter::default())
            .await,
        Ok(49)
    );
    assert_eq!(restored.candidates().get(&scope, people[7]).await, Ok(None));
}

/// Carries out statements as somebody who owns the file.
async fn by_hand(file: &Path, statements: &'static str) {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(file)
        .foreign_keys(false);
    let mut connection = sqlx::ConnectOptions::connect(&options)
        .await
        .expect("a file");
    sqlx::raw_sql(statements)
        .execute(&mut connection)
        .await
        .expect("an owner");
    sqlx::Connection::close(connection).await.expect("a file");
}

/// The number of the first page of a table or index.
async fn root_page(file: &Path, name: &str) -> usize {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection = sqlx::ConnectOptions::connect(&options)
        .await
        .expect("a file");
    let found = sqlx::query_scalar("SELECT rootpage FROM sqlite_master WHERE name = $1")
        .bind(name)
        .fetch_one(&mut connection);
    let page: i64 = found.await.expect("it is there");
    sqlx::Connection::close(connection).await.expect("a file");
    usize::try_from(page).expect("pages count from 1")
}

#[tokio::test]
async fn a_backup_is_read_as_a_whole_before_it_is_trusted() {
    let database = TestDatabase::new(Backend::Sqlite).await;
    let store = database.open().await;
    fill(&store, 3).await;
    let folder = tempfile::tempdir().expect("a folder");
    let backup = folder.path().join("backup.db");
    store.back_up(&backup).await.expect("a free disk");
    let check = async |file: &Path| {
        let mut file = DatabaseFile::open(file).await?;
        file.check().await
    };
    let holding = check(&backup).await.expect("a whole backup");
    assert_eq!(
        (holding.schema, holding.n_candidates, holding.n_vacancies),
        (2, 3, 0)
    );
    assert!(matches!(holding.chain, Chain::Whole { n_entries: 1, .. }));
    let n_files = fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(n_files, 1, "reading leaves nothing beside it");

    let changed = async |name: &str, statements| {
        let file = folder.path().join(name);
        miqnet_store::copy_backup(&backup, &file).expect("a free disk");
        by_hand(&file, statements).await;
        check(&file).await
    };
    // An index that nothing else reads.
    let damaged = folder.path().join("damaged.db");
    miqnet_store::copy_backup(&backup, &damaged).expect("a free disk");
    let page = root_page(&damaged, "timetables_page").await;
    let mut bytes = fs::read(&damaged).expect("a file");
    bytes[(page - 1) * 4_096..][..4_096].fill(0xa5);
    fs::write(&damaged, bytes).expect("a file of the test");
    let found = check(&damaged).await;
    assert!(
        matches!(&found, Err(Error::Unavailable { code }) if code == "sqlite integrity_check"),
        "{found:?}"
    );
    let newer = "UPDATE _sqlx_migrations SET version = 99 WHERE version = 2";
    let expected = Error::Schema {
        found: 99,
        needed: 2,
    };
    assert_eq!(changed("newer.db", newer).await, Err(expected));
    // The schema of an older program is brought to that of today.
    let older = "DELETE FROM _sqlx_migrations WHERE version = 2; \
                 ALTER TABLE counties DROP COLUMN vacancies_version";
    let found = changed("older.db", older).await.expect("a database");
    assert_eq!((found.schema, found.n_candidates), (1, 3));
    let older = Location::Sqlite(folder.path().join("older.db"));
    Store::migrate(&older).await.expect("an older database");
    let opened = Store::open(&older, LedgerKey::new([7; 32])).await;
    assert_eq!(opened.expect("it is migrated").ready().await, Ok(()));
    let orphan = "DELETE FROM counties";
    let found = changed("orphan.db", orphan).await;
    assert!(
        matches!(&found, Err(Error::Unavailable { code }) if code == "sqlite foreign_key_check"),
        "{found:?}"
    );
    let forged = "DROP TRIGGER audit_is_not_changed; UPDATE audit SET principal = 'user:x'";
    let found = changed("forged.db", forged).await.expect("a database");
    assert_eq!(found.chain, Chain::Broken { seq: 1 });
}

#[tokio::test]
async fn a_place_that_is_taken_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    fs::write(file("new.db"), "new").expect("a file");
    for taken in [
        "miqnet.db",
        "miqnet.db-wal",
        "miqnet.db-shm",
        "miqnet.db-journal",
    ] {
        fs::write(file(taken), "old").expect("a file");
        assert_eq!(occupied(&file("miqnet.db")), Some(file(taken)));
        let placed = place_database(&file("new.db"), &file("miqnet.db"));
        assert!(matches!(placed, Err(Error::Setting(_))), "{taken}");
        assert_eq!(fs::read(file(taken)).expect("a file"), b"old", "{taken}");
        fs::remove_file(file(taken)).expect("a file");
    }
    // What is still in a log would be lost with a move of the file alone.
    fs::write(file("new.db-wal"), "more").expect("a file");
    assert!(place_database(&file("new.db"), &file("miqnet.db")).is_err());
    fs::remove_file(file("new.db-wal")).expect("a file");
    place_database(&file("new.db"), &file("miqnet.db")).expect("a free place");
    assert_eq!(fs::read(file("miqnet.db")).expect("a file"), b"new");
}

#[tokio::test]
async fn a_backup_that_cannot_be_written_is_not_left_behind() {
    let database = TestDatabase::new(Backend::Sqlite).await;
    let store = database.open().await;
    fill(&store, 1).await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("no such folder").join("backup.db");
    let failed = store.back_up(&file).await;
    assert!(
        matches!(failed, Err(Error::Unavailable { .. })),
        "{failed:?}"
    );
    assert!(!file.exists());
}

/// The audit is guarded by the database itself, not only by this crate.
#[tokio::test]
async fn the_log_of_acts_cannot_be_changed_by_hand() {
    let database = TestDatabase::new(Backend::Sqlite).await;
    let store = database.open().await;
    fill(&store, 1).await;
    for n in 0..3 {
        let work = store.begin(moment(n)).await.expect("a free database");
        work.commit(entry("more"))
            .await
            .expect("nobody is in the way");
    }
    store.close().await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file(&database));
    let pool = sqlx::SqlitePool::connect_with(options)
        .await
        .expect("a file");
    for change in ["UPDATE audit SET action = 'nothing'", "DELETE FROM audit"] {
        let refused = sqlx::query(AssertSqlSafe(change)).execute(&pool).await;
        assert!(refused.is_err(), "{change}");
    }
    // Somebody who owns the file can take the guard away; then the chain tells.
    for guard in ["audit_is_not_changed", "audit_is_not_deleted"] {
        let drop = AssertSqlSafe(format!("DROP TRIGGER {guard}"));
        sqlx::query(drop).execute(&pool).await.expect("an owner");
    }
    let store = database.open().await;
    for (column, forged) in [
        ("at", "at + 1"),
        ("county", "zeroblob(16)"),
        ("principal", "'user:x'"),
        ("action", "'nothing'"),
        ("object_kind", "'person'"),
        ("object_key", "'x'"),
        ("outcome", "'denied'"),
        ("request_id", "'r-2'"),
        ("purpose", "'none'"),
        ("fields", "'name'"),
        ("previous_hash", "zeroblob(32)"),
        ("hash", "zeroblob(32)"),
    ] {
        let forge = format!(
            "CREATE TEMP TABLE before AS SELECT * FROM audit WHERE seq = 2; \
             UPDATE audit SET {column} = {forged} WHERE seq = 2"
        );
        let mend = "DELETE FROM audit WHERE seq = 2; INSERT INTO audit SELECT * FROM before; \
                    DROP TABLE before";
        let mut connection = pool.acquire().await.expect("an owner");
        sqlx::raw_sql(AssertSqlSafe(forge))
            .execute(&mut *connection)
            .await
            .expect("an owner");
        let found = store.audit().verify().await;
        assert_eq!(found, Ok(Chain::Broken { seq: 2 }), "{column}");
        sqlx::raw_sql(mend)
            .execute(&mut *connection)
            .await
            .expect("an owner");
        let found = store.audit().verify().await;
        assert!(
            matches!(found, Ok(Chain::Whole { n_entries: 4, .. })),
            "{found:?}"
        );
    }
    sqlx::query("DELETE FROM audit WHERE seq = 2")
        .execute(&pool)
        .await
        .expect("an owner");
    assert_eq!(store.audit().verify().await, Ok(Chain::Broken { seq: 2 }));
}

/// The service and the command line may have the file open at once. Each unit of work reads
/// before it writes, which is where a transaction that begins as a reader fails.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_programs_write_in_turn() {
    const N_EACH: usize = 20;
    let database = TestDatabase::new(Backend::Sqlite).await;
    let (scope, people) = fill(&database.open().await, 8).await;
    let programs = [database.open().await, database.open().await];
    let mut writers = Vec::new();
    for (n, key) in people.into_iter().enumerate() {
        let store = programs[n % 2].clone();
        writers.push(tokio::spawn(async move {
            for _ in 0..N_EACH {
                let mut work = store.begin(moment(1)).await.expect("its turn comes");
                let read = work.candidates().get(&scope, key).await.expect("an answer");
                let read = read.expect("it is there");
                let change = miqnet_store::Change {
                    external: read.external,
                    status: Status::Active,
                    parent: (),
                    document: Document::new(format!("{}", read.version)),
                };
                let done = work
                    .candidates()
                    .replace(&scope, key, read.version, change)
                    .await;
                assert_eq!(done, Ok(Some(read.version + 1)));
                work.commit(entry("replace"))
                    .await
                    .expect("it holds the place for writers");
            }
        }));
    }
    for writer in writers {
        writer.await.expect("no writer fails");
    }
    let all = programs[0]
        .candidates()
        .all(&scope, &Filter::default())
        .await
        .expect("an answer");
    assert!(all.iter().all(|it| it.version == 1 + N_EACH as u64));
}
