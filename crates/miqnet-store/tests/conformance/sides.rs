//! The person and the case file of a candidate.

use miqnet_store::testing::moment;
use miqnet_store::{Consent, Document, Error, Limit};

use crate::on_both;
use crate::stage::{Stage, commit, duplicate};

async fn a_person_is_kept_apart_and_changed_by_version(mut on: Stage) {
    let candidate = on.candidate(on.here, "K-1").await;
    let (first, second) = (Document::new("{\"name\":1}"), Document::new("{\"name\":2}"));
    assert_eq!(on.store.persons().get(&on.here, candidate).await, Ok(None));
    let mut work = on.work(2).await;
    assert_eq!(
        work.persons().replace(&on.here, candidate, 1, &first).await,
        Ok(None)
    );
    assert_eq!(
        work.persons().create(&on.here, candidate, &first).await,
        Ok(Some(1))
    );
    assert_eq!(
        work.case_files().create(&on.here, candidate, &second).await,
        Ok(Some(1))
    );
    commit(work).await;
    let mut work = on.work(3).await;
    duplicate(
        work.persons().create(&on.here, candidate, &first).await,
        "persons_pkey",
    );
    drop(work);
    let mut work = on.work(4).await;
    assert_eq!(
        work.persons()
            .replace(&on.here, candidate, 1, &second)
            .await,
        Ok(Some(2))
    );
    let stale = work.persons().replace(&on.here, candidate, 1, &first).await;
    assert_eq!(stale, Err(Error::Stale { current: 2 }));
    assert_eq!(
        work.case_files().delete(&on.here, candidate, 1).await,
        Ok(Some(1))
    );
    commit(work).await;
    let read = on
        .store
        .persons()
        .get(&on.here, candidate)
        .await
        .expect("an answer");
    let read = read.expect("it is there");
    assert_eq!((read.version, read.document), (2, second));
    assert_eq!((read.created_at, read.changed_at), (moment(2), moment(4)));
    assert_eq!(
        on.store.case_files().get(&on.here, candidate).await,
        Ok(None)
    );
    let page = on
        .store
        .persons()
        .page(&on.here, None, Limit::default())
        .await;
    assert_eq!(page.expect("an answer").entries.len(), 1);
    let after = on
        .store
        .persons()
        .page(&on.here, Some(candidate), Limit::default())
        .await;
    assert_eq!(after.expect("an answer").entries.len(), 0);
}

async fn who_removes_a_candidate_removes_the_person(mut on: Stage) {
    let candidate = on.candidate(on.here, "K-1").await;
    let mut work = on.work(2).await;
    let document = Document::new("{}");
    assert_eq!(
        work.persons().create(&on.here, candidate, &document).await,
        Ok(Some(1))
    );
    assert_eq!(
        work.candidates().delete(&on.here, candidate, 1).await,
        Ok(Some(1))
    );
    commit(work).await;
    let left = on
        .store
        .persons()
        .page(&on.here, None, Limit::default())
        .await;
    assert_eq!(left.expect("an answer").entries, []);
}

async fn an_employer_never_sees_a_person(mut on: Stage) {
    let fair = on.fair(on.here, "M-1").await;
    let employer = on.employer(on.here, "A-1").await;
    on.take_part(fair, employer).await;
    let candidate = on.candidate(on.here, "K-1").await;
    on.register(fair, candidate, Consent::Given).await;
    let mut work = on.work(2).await;
    let document = Document::new("{}");
    assert_eq!(
        work.persons().create(&on.here, candidate, &document).await,
        Ok(Some(1))
    );
    commit(work).await;
    let scope = on.here.of_employer(employer);
    assert!(
        on.store
            .candidates()
            .get(&scope, candidate)
            .await
            .expect("an answer")
            .is_some()
    );
    assert_eq!(on.store.persons().get(&scope, candidate).await, Ok(None));
    let page = on
        .store
        .persons()
        .page(&scope, None, Limit::default())
        .await;
    assert_eq!(page.expect("an answer").entries, []);
    let of_fair = on
        .store
        .persons()
        .get(&on.here.of_fair(fair), candidate)
        .await;
    assert!(of_fair.expect("an answer").is_some());
}

on_both!(
    a_person_is_kept_apart_and_changed_by_version,
    an_employer_never_sees_a_person,
    who_removes_a_candidate_removes_the_person,
);
