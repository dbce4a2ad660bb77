//! Who is erased is gone, and does not come back unseen.

use std::path::Path;

use miqnet_store::record::Row;
use miqnet_store::testing::{Backend, moment};
use miqnet_store::{
    ApiKeyKey, CandidateKey, Claim, ClaimKey, Consent, Digest, Document, Effect, Error, Filter,
    NewResult, PrincipalKey, Request, RunKey, Status, Store,
};

use crate::on_both;
use crate::stage::{Stage, change, commit, external, new_candidate};

const N_PEOPLE: usize = 1_000;
const N_ERASED: usize = 50;

/// A word that stands nowhere but in the data of person `n`.
fn canary(n: usize) -> String {
    format!("canary-{n:04}-kanarienvogel")
}

/// Returns how many of the files below `folder` hold the bytes, and how many files there are.
fn n_files_with(folder: &Path, bytes: &[u8]) -> (usize, usize) {
    let mut found = (0, 0);
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            let below = n_files_with(&path, bytes);
            found = (found.0 + below.0, found.1 + below.1);
        } else {
            let text = std::fs::read(&path).expect("a file");
            found.0 += usize::from(text.windows(bytes.len()).any(|it| it == bytes));
            found.1 += 1;
        }
    }
    found
}

/// Facts, person, case file, registration, a kept answer and a run for each person.
async fn fill(on: &mut Stage) -> Vec<CandidateKey> {
    let fair = on.fair(on.here, "M-1").await;
    let principal = PrincipalKey::ApiKey(on.keys.make::<ApiKeyKey>());
    let mut keys = Vec::with_capacity(N_PEOPLE);
    let mut work = on
        .store
        .begin_import(moment(1))
        .await
        .expect("a free database");
    for n in 0..N_PEOPLE {
        let key: CandidateKey = on.keys.make();
        let document = Document::new(format!("{{\"it\":\"{}\"}}", canary(n)));
        let new = miqnet_store::New {
            document: document.clone(),
            ..new_candidate(key, &canary(n), "")
        };
        work.candidates()
            .create(&on.here, new)
            .await
            .expect("a new name");
        assert_eq!(
            work.persons().create(&on.here, key, &document).await,
            Ok(Some(1))
        );
        assert_eq!(
            work.case_files().create(&on.here, key, &document).await,
            Ok(Some(1))
        );
        let mut registrations = work.registrations();
        let made = registrations
            .create(&on.here, fair, key, Consent::Given, &document)
            .await;
        assert_eq!(made, Ok(Some(1)));
        let result = NewResult::<RunKey> {
            key: on.keys.make(),
            fair: None,
            content: document,
            candidates: vec![key],
        };
        work.runs()
            .create(&on.here, result)
            .await
            .expect("a new run");
        keys.push(key);
    }
    commit(work).await;
    for (n, key) in keys.iter().enumerate().take(N_ERASED) {
        let name = format!("request-{n}");
        let request = Request {
            principal,
            key: &name,
            digest: Digest::of(name.as_bytes()),
        };
        let claim: ClaimKey = on.keys.make();
        assert_eq!(
            on.store.claim(request, claim, moment(2)).await,
            Ok(Claim::New(claim))
        );
        let response = Document::new(canary(n));
        let mut work = on.work(2).await;
        work.finish(request, claim, 201, &response, Some(*key))
            .await
            .expect("its own claim");
        commit(work).await;
    }
    keys
}

async fn of_fifty_erased_people_no_byte_is_left(mut on: Stage) {
    let keys = fill(&mut on).await;
    let folder = on.database.folder().map(Path::to_path_buf);
    if let Some(folder) = &folder {
        let (n_found, _) = n_files_with(folder, canary(0).as_bytes());
        assert!(n_found > 0, "the search would find what is there");
    }
    for (n, key) in keys.iter().enumerate().take(N_ERASED) {
        let mut work = on.work(3).await;
        // Something of hers that was changed before leaves old versions behind.
        let done = work
            .candidates()
            .replace(&on.here, *key, 1, change(&canary(n), "{}"))
            .await;
        assert_eq!(done, Ok(Some(2)));
        let erased = work.erase(&on.here, *key, &["+49 7031 1"], "Art. 17").await;
        let erased = erased.expect("an answer").expect("she is there");
        assert_eq!(
            (erased.n_registrations, erased.n_runs, erased.n_answers),
            (1, 1, 1)
        );
        commit(work).await;
    }
    for (n, key) in keys.iter().enumerate().take(N_ERASED) {
        let name = external(&canary(n));
        let read = on.store.candidates().by_external(&on.here, &name).await;
        assert_eq!(read, Ok(None));
        assert_eq!(on.store.persons().get(&on.here, *key).await, Ok(None));
        assert_eq!(on.store.case_files().get(&on.here, *key).await, Ok(None));
        let registered = on.store.registrations().of_candidate(&on.here, *key).await;
        assert_eq!(registered, Ok(vec![]));
    }
    let left = (N_PEOPLE - N_ERASED) as u64;
    assert_eq!(
        on.store
            .candidates()
            .count(&on.here, &Filter::default())
            .await,
        Ok(left)
    );
    let Some(folder) = folder else {
        assert_eq!(on.backend, Backend::Postgres);
        return;
    };
    for n in 0..N_ERASED {
        let (n_found, n_files) = n_files_with(&folder, canary(n).as_bytes());
        assert_eq!(n_found, 0, "person {n} is still in one of {n_files} files");
        assert!(
            n_files >= 3,
            "database, log and index of the log: {n_files}"
        );
    }
    assert_ne!(
        n_files_with(&folder, canary(N_ERASED).as_bytes()).0,
        0,
        "others stay"
    );
}

async fn the_erased_do_not_come_back_by_themselves(mut on: Stage) {
    let key = on.candidate(on.here, "K-1").await;
    let mut work = on.work(2).await;
    let names = ["olena@example.org"];
    work.erase(&on.here, key, &names, "Art. 17")
        .await
        .expect("an answer")
        .expect("she is there");
    commit(work).await;
    let county = on.here.county_key();
    assert_eq!(
        on.store.is_erased(county, "olena@example.org").await,
        Ok(true)
    );
    assert_eq!(
        on.store.is_erased(on.there.county_key(), "K-1").await,
        Ok(false)
    );
    let ledger = on.store.erasures().all().await.expect("an answer");
    assert_eq!(ledger.len(), 2);
    assert!(
        ledger
            .iter()
            .all(|it| it.candidate == key && it.erased_at == moment(2))
    );
    let mut work = on.work(3).await;
    let again = new_candidate(on.keys.make(), "K-1", "{}");
    assert_eq!(
        work.candidates().create(&on.here, again).await,
        Err(Error::Erased)
    );
    drop(work);
    let other = on.candidate(on.here, "K-2").await;
    let mut work = on.work(3).await;
    let renamed = work
        .candidates()
        .replace(&on.here, other, 1, change("K-1", "{}"))
        .await;
    assert_eq!(renamed, Err(Error::Erased));
    drop(work);
    let row = |on: &mut Stage, name| Row {
        key: on.keys.make(),
        external: external(name),
        status: Status::Active,
        parent: (),
        document: Document::new("{\"a\":1}"),
    };
    let rows = vec![row(&mut on, "K-1"), row(&mut on, "K-2")];
    let mut work = on
        .store
        .begin_import(moment(4))
        .await
        .expect("a free database");
    let done = work
        .candidates()
        .import(&on.here, rows)
        .await
        .expect("rows to keep");
    commit(work).await;
    let effects: Vec<_> = done.rows.iter().map(|(_, effect)| *effect).collect();
    assert_eq!(effects, [Effect::Erased, Effect::Changed]);
    on.candidate(on.there, "K-1").await;
    let mut work = on.work(5).await;
    assert_eq!(work.readmit(&on.here, "K-1").await, Ok(true));
    assert_eq!(work.readmit(&on.here, "K-1").await, Ok(false));
    commit(work).await;
    on.candidate(on.here, "K-1").await;
}

async fn a_restored_database_forgets_again(mut on: Stage) {
    let key = on.candidate(on.here, "K-1").await;
    let kept = on.candidate(on.here, "K-2").await;
    // The state of a backup: the ledger of later is carried into it.
    let restored = Stage::new(on.backend).await;
    let mut work = restored.work(1).await;
    for (key, name) in [(key, "K-1"), (kept, "K-2")] {
        let new = new_candidate(key, name, "{}");
        work.candidates()
            .create(&restored.here, new)
            .await
            .expect("a new name");
    }
    commit(work).await;
    let mut work = on.work(2).await;
    work.erase(&on.here, key, &[], "Art. 17")
        .await
        .expect("an answer")
        .expect("she is there");
    commit(work).await;
    let ledger = on.store.erasures().all().await.expect("an answer");
    let mut work = restored.work(3).await;
    assert_eq!(work.replay(&ledger).await, Ok(1));
    commit(work).await;
    let mut work = restored.work(4).await;
    assert_eq!(work.replay(&ledger).await, Ok(0));
    commit(work).await;
    let there = async |store: &Store, key| {
        store
            .candidates()
            .get(&restored.here, key)
            .await
            .expect("an answer")
            .is_some()
    };
    assert!(!there(&restored.store, key).await);
    assert!(there(&restored.store, kept).await);
    assert_eq!(
        restored
            .store
            .is_erased(restored.here.county_key(), "K-1")
            .await,
        Ok(true)
    );
}

on_both!(
    a_restored_database_forgets_again,
    of_fifty_erased_people_no_byte_is_left,
    the_erased_do_not_come_back_by_themselves,
);
