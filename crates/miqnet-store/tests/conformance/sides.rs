//! The person and the case file of a candidate.

use miqnet_domain::CandidateId;
use miqnet_store::testing::moment;
use miqnet_store::{CandidateKey, Consent, Document, Effect, Error, Limit};

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

fn effects(
    done: Result<Vec<Option<(CandidateKey, Effect)>>, Error>,
) -> Result<Vec<Option<Effect>>, Error> {
    done.map(|rows| {
        let effects = rows.into_iter().map(|row| row.map(|(_, effect)| effect));
        effects.collect()
    })
}

async fn an_import_keeps_makes_and_leaves_out(mut on: Stage) {
    let known = on.candidate(on.here, "K-1").await;
    let new = on.candidate(on.here, "K-2").await;
    on.candidate(on.there, "K-3").await;
    let gone = on.candidate(on.here, "K-4").await;
    let document = |n: u8| Document::new(format!("{{\"n\":{n}}}"));
    let id = |id: &str| CandidateId::new(id).expect("an id");
    let mut work = on.work(2).await;
    let made = work
        .case_files()
        .create(&on.here, known, &document(1))
        .await;
    assert_eq!(made, Ok(Some(1)));
    let erased = work.erase(&on.here, gone, &["K-4"], "request").await;
    assert!(erased.expect("an answer").is_some());
    commit(work).await;
    let mut work = on.work(3).await;
    let rows = [("K-1", 1), ("K-2", 2), ("K-3", 3), ("K-4", 4)];
    let rows = rows.map(|(name, n)| (id(name), document(n)));
    let done = effects(work.case_files().import(&on.here, rows.to_vec()).await);
    let expected = [
        Some(Effect::Same),
        Some(Effect::Created),
        None,
        Some(Effect::Erased),
    ];
    assert_eq!(done.as_deref(), Ok(&expected[..]));
    let rows = vec![(id("K-1"), document(5)), (id("K-2"), document(2))];
    let done = effects(work.case_files().import(&on.here, rows).await);
    let expected = [Some(Effect::Changed), Some(Effect::Same)];
    assert_eq!(done.as_deref(), Ok(&expected[..]));
    let twins = vec![(id("K-1"), document(6)), (id("K-1"), document(7))];
    duplicate(
        work.case_files().import(&on.here, twins).await,
        "one row for each id",
    );
    commit(work).await;
    for (key, version, n) in [(known, 2, 5), (new, 1, 2)] {
        let read = on.store.case_files().get(&on.here, key).await;
        let read = read.expect("an answer").expect("it is there");
        assert_eq!((read.version, read.document), (version, document(n)));
    }
    let nobody = on
        .store
        .case_files()
        .page(&on.there, None, Limit::default())
        .await;
    assert_eq!(nobody.expect("an answer").entries, []);
}

async fn an_import_reaches_as_far_as_its_scope(mut on: Stage) {
    let fair = on.fair(on.here, "M-1").await;
    let employer = on.employer(on.here, "A-1").await;
    on.take_part(fair, employer).await;
    let inside = on.candidate(on.here, "K-1").await;
    on.candidate(on.here, "K-2").await;
    on.register(fair, inside, Consent::Given).await;
    let rows = || {
        let id = |id: &str| CandidateId::new(id).expect("an id");
        ["K-1", "K-2"]
            .map(|name| (id(name), Document::new("{}")))
            .to_vec()
    };
    let mut work = on.work(2).await;
    let by_employer = on.here.of_employer(employer);
    let done = effects(work.case_files().import(&by_employer, rows()).await);
    assert_eq!(done.as_deref(), Ok(&[None, None][..]));
    let of_fair = on.here.of_fair(fair);
    let done = effects(work.case_files().import(&of_fair, rows()).await);
    assert_eq!(done.as_deref(), Ok(&[Some(Effect::Created), None][..]));
}

on_both!(
    an_import_keeps_makes_and_leaves_out,
    an_import_reaches_as_far_as_its_scope,
    a_person_is_kept_apart_and_changed_by_version,
    an_employer_never_sees_a_person,
    who_removes_a_candidate_removes_the_person,
);
