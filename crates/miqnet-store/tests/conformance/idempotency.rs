//! A request with a key is carried out once.

use miqnet_store::testing::{Keys, moment};
use miqnet_store::{ApiKeyKey, Claim, ClaimKey, Digest, Document, Error, PrincipalKey, Request};

use crate::on_both;
use crate::stage::{Stage, commit};

const HOURS: i64 = 60 * 60;

fn request(principal: PrincipalKey, key: &str) -> Request<'_> {
    Request {
        principal,
        key,
        digest: Digest::of(b"POST /v1/candidates {}"),
    }
}

async fn an_answer_is_given_again_for_a_day(mut on: Stage) {
    let principal = PrincipalKey::ApiKey(on.keys.make::<ApiKeyKey>());
    let (first, second): (ClaimKey, ClaimKey) = (on.keys.make(), on.keys.make());
    let asked = request(principal, "a");
    assert_eq!(
        on.store.claim(asked, first, moment(0)).await,
        Ok(Claim::New(first))
    );
    assert_eq!(
        on.store.claim(asked, second, moment(1)).await,
        Ok(Claim::InFlight)
    );
    let response = Document::new("{\"id\":1}");
    let mut work = on.work(2).await;
    work.finish(asked, first, 201, &response, None)
        .await
        .expect("its own claim");
    commit(work).await;
    let done = Claim::Done {
        status: 201,
        response,
    };
    assert_eq!(
        on.store.claim(asked, second, moment(24 * HOURS - 1)).await,
        Ok(done)
    );
    let other = Request {
        digest: Digest::of(b"POST /v1/candidates {\"a\":1}"),
        ..asked
    };
    assert_eq!(
        on.store.claim(other, second, moment(3)).await,
        Ok(Claim::OtherRequest)
    );
    let stranger = request(PrincipalKey::ApiKey(on.keys.make()), "a");
    assert_eq!(
        on.store.claim(stranger, second, moment(3)).await,
        Ok(Claim::New(second))
    );
    let late = moment(24 * HOURS);
    assert_eq!(
        on.store.claim(other, second, late).await,
        Ok(Claim::New(second))
    );
}

async fn a_dead_attempt_is_taken_over_and_cannot_finish(mut on: Stage) {
    let principal = PrincipalKey::ApiKey(on.keys.make::<ApiKeyKey>());
    let (first, second): (ClaimKey, ClaimKey) = (on.keys.make(), on.keys.make());
    let asked = request(principal, "a");
    assert_eq!(
        on.store.claim(asked, first, moment(0)).await,
        Ok(Claim::New(first))
    );
    assert_eq!(
        on.store.claim(asked, second, moment(119)).await,
        Ok(Claim::InFlight)
    );
    assert_eq!(
        on.store.claim(asked, second, moment(120)).await,
        Ok(Claim::New(second))
    );
    let response = Document::new("{}");
    let mut work = on.work(121).await;
    let late = work.finish(asked, first, 201, &response, None).await;
    assert_eq!(late, Err(Error::Busy));
    drop(work);
    let mut work = on.work(122).await;
    work.finish(asked, second, 201, &response, None)
        .await
        .expect("its own claim");
    commit(work).await;
}

async fn a_key_is_free_again_after_a_failure(mut on: Stage) {
    let principal = PrincipalKey::ApiKey(on.keys.make::<ApiKeyKey>());
    let (first, second): (ClaimKey, ClaimKey) = (on.keys.make(), on.keys.make());
    let asked = request(principal, "a");
    assert_eq!(
        on.store.claim(asked, first, moment(0)).await,
        Ok(Claim::New(first))
    );
    on.store
        .release(asked, second)
        .await
        .expect("a stranger's release does nothing");
    assert_eq!(
        on.store.claim(asked, second, moment(1)).await,
        Ok(Claim::InFlight)
    );
    on.store.release(asked, first).await.expect("released");
    assert_eq!(
        on.store.claim(asked, second, moment(2)).await,
        Ok(Claim::New(second))
    );
    assert_eq!(
        on.store.remove_old_claims(moment(24 * HOURS + 1)).await,
        Ok(0)
    );
    assert_eq!(
        on.store.remove_old_claims(moment(24 * HOURS + 2)).await,
        Ok(1)
    );
}

/// 20 keys, each sent three times at once: one of the three carries it out.
async fn of_many_at_once_one_is_the_first(mut on: Stage) {
    let principal = PrincipalKey::ApiKey(on.keys.make::<ApiKeyKey>());
    let mut keys: Keys = on.keys.clone();
    for n in 0..20 {
        let name = format!("key-{n}");
        let claims: [ClaimKey; 3] = [keys.make(), keys.make(), keys.make()];
        let asked = request(principal, &name);
        let (a, b, c) = tokio::join!(
            on.store.claim(asked, claims[0], moment(0)),
            on.store.claim(asked, claims[1], moment(0)),
            on.store.claim(asked, claims[2], moment(0)),
        );
        let answers = [
            a.expect("an answer"),
            b.expect("an answer"),
            c.expect("an answer"),
        ];
        let n_first = answers
            .iter()
            .filter(|it| matches!(it, Claim::New(_)))
            .count();
        let n_waiting = answers.iter().filter(|it| **it == Claim::InFlight).count();
        assert_eq!((n_first, n_waiting), (1, 2), "{answers:?}");
    }
}

on_both!(
    a_dead_attempt_is_taken_over_and_cannot_finish,
    a_key_is_free_again_after_a_failure,
    an_answer_is_given_again_for_a_day,
    of_many_at_once_one_is_the_first,
);
