//! Both databases do what a page of plain Rust says, step by step, on random walks.

mod plain;

use miqnet_store::record::Row;
use miqnet_store::testing::{Backend, Keys, TestDatabase, entry, moment};
use miqnet_store::{
    After, CandidateKey, Candidates, Change, CountyKey, Filter, Key as _, Limit, New, Record,
    Result, Scope, Status, Store,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use self::plain::{Model, NAMES, Step, document, status, step, words};
use crate::stage::external;

/// How many walks, and how long each is at most. They share two databases and each has a county
/// of its own, so that one walk takes about a second on a disk that syncs slowly.
const N_WALKS: u32 = 40;
const N_STEPS: usize = 25;

/// Carries the step out on a database and says what came of it, in the words of the model.
async fn answer(
    store: &Store,
    scope: &Scope,
    model: &Model,
    step: &Step,
    at: i64,
    keys: &mut Keys,
) -> String {
    let key: CandidateKey = keys.make();
    let mut work = store.begin(moment(at)).await.expect("nobody is in the way");
    let known = |name: usize| model.records.get(NAMES[name]);
    let nobody = CandidateKey::new(moment(0), [9; 10]);
    let whose = |name: usize| known(name).map_or(nobody, |it| it.key);
    let version = |name: usize, behind: u64| known(name).map_or(1, |it| it.version) + behind;
    let said = match step {
        Step::Create { name, content } => {
            let new = new(key, *name, *content);
            let made = work.candidates().create(scope, new).await;
            words(&made.map(|it| it.version))
        }
        Step::Replace {
            name,
            to,
            content,
            behind,
        } => {
            let change = Change {
                external: external(NAMES[*to]),
                status: status(*content),
                parent: (),
                document: document(*content),
            };
            let version = version(*name, *behind);
            words(
                &work
                    .candidates()
                    .replace(scope, whose(*name), version, change)
                    .await,
            )
        }
        Step::Delete { name, behind } => {
            let version = version(*name, *behind);
            words(&work.candidates().delete(scope, whose(*name), version).await)
        }
        Step::Import { rows } => {
            let row = |(name, content): &(usize, u8)| Row {
                key: keys.make(),
                external: external(NAMES[*name]),
                status: status(*content),
                parent: (),
                document: document(*content),
            };
            let rows: Vec<_> = rows.iter().map(row).collect();
            let done = work.candidates().import(scope, rows).await;
            let effects = |done: miqnet_store::Imported<_>| {
                done.rows
                    .iter()
                    .map(|(_, effect)| *effect)
                    .collect::<Vec<_>>()
            };
            words(&done.map(effects))
        }
        Step::Person { name, content } => {
            let candidate = whose(*name);
            let found = work
                .persons()
                .get(scope, candidate)
                .await
                .expect("an answer");
            let content = document(*content);
            words(&match found {
                None => work.persons().create(scope, candidate, &content).await,
                Some(it) => {
                    work.persons()
                        .replace(scope, candidate, it.version, &content)
                        .await
                }
            })
        }
        Step::Erase { name } => {
            let erased = work.erase(scope, whose(*name), &[], "Art. 17").await;
            words(&erased.map(|it| it.is_some()))
        }
        Step::Readmit { name } => words(&work.readmit(scope, NAMES[*name]).await),
        Step::Undone { name } => {
            // Whatever comes of it, it is undone.
            let _ = work.candidates().create(scope, new(key, *name, 1)).await;
            work.roll_back().await.expect("undone");
            return words(&Ok(()));
        }
        Step::Names { after, limit } => {
            let after = After::External(after.map(|name| NAMES[name].to_owned()));
            let limit = Limit::new(*limit).expect("a limit");
            let page = work
                .candidates()
                .page(scope, &Filter::default(), &after, limit)
                .await;
            let named = page.map(|page| {
                let entry = |it: &Record<Candidates>| (it.external.to_string(), it.version);
                (
                    page.entries.iter().map(entry).collect::<Vec<_>>(),
                    page.more,
                )
            });
            words(&named)
        }
        Step::Changes { limit, closed } => {
            let filter = Filter {
                status: closed.then_some(Status::Closed),
                ..Filter::default()
            };
            let limit = Limit::new(*limit).expect("a limit");
            let page = work
                .candidates()
                .page(scope, &filter, &After::Changed(None), limit)
                .await;
            let keys = page.map(|page| {
                (
                    page.entries.iter().map(|it| it.key).collect::<Vec<_>>(),
                    page.more,
                )
            });
            words(&keys)
        }
    };
    // After an error the unit of work is given up, as a service does.
    if said.starts_with("Ok") {
        work.commit(entry("step"))
            .await
            .expect("nobody is in the way");
    }
    said
}

fn new(key: CandidateKey, name: usize, content: u8) -> New<Candidates> {
    New {
        key,
        external: external(NAMES[name]),
        status: status(content),
        parent: (),
        document: document(content),
    }
}

/// Everything in the order of names, as the database tells it at the end of a walk.
async fn whole(
    store: &Store,
    scope: &Scope,
) -> Vec<(String, u64, Vec<u8>, Option<(u64, Vec<u8>)>)> {
    let all = store
        .candidates()
        .all(scope, &Filter::default())
        .await
        .expect("an answer");
    let mut told = Vec::new();
    for record in all {
        let person = store
            .persons()
            .get(scope, record.key)
            .await
            .expect("an answer");
        let person = person.map(|it| (it.version, it.document.into_bytes()));
        let content = record.document.into_bytes();
        told.push((record.external.to_string(), record.version, content, person));
    }
    told
}

/// Walks on both databases and in the model, in a county of its own.
async fn walk(stores: &[Store; 2], n: i64, steps: &[Step]) -> Result<(), TestCaseError> {
    let mut random = [0; 10];
    random[..8].copy_from_slice(&n.to_be_bytes());
    let county = CountyKey::new(moment(n), random);
    let scope = Scope::county(county);
    for store in stores {
        let mut work = store.begin(moment(0)).await.expect("nobody is in the way");
        work.counties()
            .create(county, &format!("{n}"))
            .await
            .expect("a new county");
        work.commit(entry("county"))
            .await
            .expect("nobody is in the way");
    }
    let mut model = Model::default();
    // Keys of different walks must differ.
    let mut keys = Keys::starting_at(u64::try_from(n).expect("walks are counted up") * 1_000);
    for (at, step) in (1..).zip(steps) {
        let mut said = Vec::new();
        for store in stores {
            let mut keys = keys.clone();
            said.push(answer(store, &scope, &model, step, at, &mut keys).await);
        }
        let expected = model.answer(step, at, &mut keys);
        prop_assert_eq!(&said[0], &expected, "SQLite at {:?}", step);
        prop_assert_eq!(&said[1], &expected, "PostgreSQL at {:?}", step);
    }
    let expected: Vec<_> = model
        .records
        .iter()
        .map(|(name, it)| {
            let person = it
                .person
                .map(|(version, content)| (version, document(content).into_bytes()));
            (
                (*name).to_owned(),
                it.version,
                document(it.content).into_bytes(),
                person,
            )
        })
        .collect();
    for store in stores {
        prop_assert_eq!(whole(store, &scope).await, expected.clone());
    }
    Ok(())
}

#[test]
fn both_databases_do_what_the_model_says() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime for the test");
    let databases = runtime.block_on(async {
        [
            TestDatabase::new(Backend::Sqlite).await,
            TestDatabase::new(Backend::Postgres).await,
        ]
    });
    let stores = runtime.block_on(async { [databases[0].open().await, databases[1].open().await] });
    let n_walks = std::env::var("MIQNET_STORE_WALKS")
        .ok()
        .and_then(|it| it.parse().ok());
    let mut runner = TestRunner::new(Config {
        cases: n_walks.unwrap_or(N_WALKS),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    });
    let walks = proptest::collection::vec(step(), 1..N_STEPS);
    let n = std::cell::Cell::new(0);
    let held = runner.run(&walks, |steps| {
        n.set(n.get() + 1);
        runtime.block_on(walk(&stores, n.get(), &steps))
    });
    if let Err(error) = held {
        panic!("{error}");
    }
    assert!(n.get() >= i64::from(N_WALKS), "{} walks", n.get());
}
