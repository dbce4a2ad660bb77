//! Each storage call of each act fails once: nothing half is left, and the error is the one that
//! was planted.

use miqnet_store::record::Row;
use miqnet_store::testing::{entry, moment};
use miqnet_store::{
    ApiKeyKey, CandidateKey, Chain, ClaimKey, Consent, Digest, Document, Error, FairKey, Filter,
    Key as _, NewResult, PrincipalKey, Request, RunKey, Scope, Status, Store,
};

use crate::on_both;
use crate::stage::{Stage, change, external, new_candidate};

/// What the acts work on.
#[derive(Clone, Copy)]
struct Play {
    here: Scope,
    candidate: CandidateKey,
    fair: FairKey,
    new: CandidateKey,
    run: RunKey,
    claim: ClaimKey,
    principal: PrincipalKey,
}

/// Everything that the acts may change, in a form that can be compared.
async fn state(store: &Store, play: &Play) -> String {
    let here = &play.here;
    let candidates = store
        .candidates()
        .all(here, &Filter::default())
        .await
        .expect("an answer");
    let persons = store
        .persons()
        .get(here, play.candidate)
        .await
        .expect("an answer");
    let of_candidate = store
        .registrations()
        .of_candidate(here, play.candidate)
        .await;
    let registered = of_candidate.expect("an answer");
    let run = store.runs().get(here, play.run).await.expect("an answer");
    let ledger = store.erasures().all().await.expect("an answer");
    let chain = store.audit().verify().await.expect("an answer");
    assert!(matches!(chain, Chain::Whole { .. }), "{chain:?}");
    format!("{candidates:?} {persons:?} {registered:?} {run:?} {ledger:?} {chain:?}")
}

#[derive(Debug, Clone, Copy)]
enum Act {
    Create,
    Replace,
    Import,
    Person,
    Register,
    Run,
    Erase,
    Answer,
}

const ACTS: [Act; 8] = [
    Act::Create,
    Act::Replace,
    Act::Import,
    Act::Person,
    Act::Register,
    Act::Run,
    Act::Answer,
    Act::Erase,
];

async fn carry_out(store: &Store, play: &Play, act: Act) -> Result<(), Error> {
    let here = &play.here;
    let document = Document::new("{\"act\":true}");
    let mut work = store.begin_import(moment(5)).await?;
    match act {
        Act::Create => {
            let new = new_candidate(play.new, "K-9", "{}");
            work.candidates().create(here, new).await?;
        }
        Act::Replace => {
            let new = change("K-1", "{\"act\":true}");
            work.candidates()
                .replace(here, play.candidate, 1, new)
                .await?;
        }
        Act::Import => {
            let row = |key, name| Row {
                key,
                external: external(name),
                status: Status::Active,
                parent: (),
                document: document.clone(),
            };
            // The keys are new and never kept: each attempt is undone.
            let keys = [1, 2, 3].map(|n| CandidateKey::from_uuid(uuid::Uuid::from_u128(n)));
            let rows = vec![
                row(keys[0], "K-1"),
                row(keys[1], "K-5"),
                row(keys[2], "K-6"),
            ];
            work.candidates().import(here, rows).await?;
        }
        Act::Person => {
            work.persons()
                .create(here, play.candidate, &document)
                .await?;
        }
        Act::Register => {
            let mut registrations = work.registrations();
            let consent = Consent::Given;
            registrations
                .create(here, play.fair, play.candidate, consent, &document)
                .await?;
        }
        Act::Run => {
            let new = NewResult {
                key: play.run,
                fair: Some(play.fair),
                content: document,
                candidates: vec![play.candidate],
            };
            work.runs().create(here, new).await?;
        }
        Act::Answer => {
            let request = request(play);
            let subject = Some(play.candidate);
            work.finish(request, play.claim, 201, &document, subject)
                .await?;
        }
        Act::Erase => {
            work.erase(here, play.candidate, &["a name"], "Art. 17")
                .await?;
        }
    }
    work.commit(entry("act")).await?;
    Ok(())
}

fn request(play: &Play) -> Request<'static> {
    Request {
        principal: play.principal,
        key: "a",
        digest: Digest::of(b"request"),
    }
}

async fn no_failure_leaves_half_an_act(mut on: Stage) {
    let play = Play {
        here: on.here,
        candidate: on.candidate(on.here, "K-1").await,
        fair: on.fair(on.here, "M-1").await,
        new: on.keys.make(),
        run: on.keys.make(),
        claim: on.keys.make(),
        principal: PrincipalKey::ApiKey(on.keys.make::<ApiKeyKey>()),
    };
    let claimed = on.store.claim(request(&play), play.claim, moment(5)).await;
    assert!(claimed.is_ok(), "{claimed:?}");
    let planted = [
        Error::Busy,
        Error::Full,
        Error::Unavailable {
            code: "closed".to_owned(),
        },
    ];
    let mut n_failures = 0_u64;
    for act in ACTS {
        let before = state(&on.store, &play).await;
        let mut n = 0;
        loop {
            n += 1;
            let error = planted[usize::try_from(n).expect("few calls") % 3].clone();
            on.store.plant_failure(n, error.clone());
            let done = carry_out(&on.store, &play, act).await;
            let n_calls = on.store.clear_failure();
            if n_calls < n {
                assert_eq!(done, Ok(()), "{act:?} without a failure");
                break;
            }
            // After the commit of an erasure the scrub may fail: that is no error.
            if let (Act::Erase, Ok(())) = (act, &done) {
                break;
            }
            assert_eq!(done, Err(error), "{act:?}, call {n}");
            assert_eq!(state(&on.store, &play).await, before, "{act:?}, call {n}");
            n_failures += 1;
        }
        assert!(n > 3, "{act:?} makes more than two calls");
        assert_ne!(
            state(&on.store, &play).await,
            before,
            "{act:?} does something"
        );
    }
    assert!(n_failures >= 50, "{n_failures} failures were planted");
}

on_both!(no_failure_leaves_half_an_act);
