//! Registrations and participations.

use miqnet_store::testing::moment;
use miqnet_store::{Consent, Document, Error};

use crate::on_both;
use crate::stage::{Stage, commit, duplicate};

async fn a_consent_keeps_its_time_until_it_changes(mut on: Stage) {
    let fair = on.fair(on.here, "M-1").await;
    let candidate = on.candidate(on.here, "K-1").await;
    on.register(fair, candidate, Consent::Given).await;
    let document = Document::new("{\"from\":540}");
    let mut work = on.work(3).await;
    let mut registrations = work.registrations();
    let given = Consent::Given;
    let second = registrations
        .replace(&on.here, fair, candidate, 1, given, &document)
        .await;
    assert_eq!(second, Ok(Some(2)));
    let stale = registrations
        .replace(&on.here, fair, candidate, 1, given, &document)
        .await;
    assert_eq!(stale, Err(Error::Stale { current: 2 }));
    commit(work).await;
    let read = on
        .store
        .registrations()
        .get(&on.here, fair, candidate)
        .await
        .expect("an answer");
    let read = read.expect("it is there");
    assert_eq!((read.consent, read.consent_at), (Consent::Given, moment(2)));
    assert_eq!(read.document, document);
    let mut work = on.work(4).await;
    let withdrawn = Consent::Withdrawn;
    let mut registrations = work.registrations();
    let third = registrations
        .replace(&on.here, fair, candidate, 2, withdrawn, &document)
        .await;
    assert_eq!(third, Ok(Some(3)));
    commit(work).await;
    let all = on
        .store
        .registrations()
        .of_candidate(&on.here, candidate)
        .await;
    let all = all.expect("an answer");
    assert_eq!(
        (all[0].consent, all[0].consent_at),
        (Consent::Withdrawn, moment(4))
    );
    let mut work = on.work(5).await;
    assert_eq!(
        work.registrations()
            .delete(&on.here, fair, candidate, 3)
            .await,
        Ok(Some(3))
    );
    assert_eq!(
        work.registrations()
            .delete(&on.here, fair, candidate, 3)
            .await,
        Ok(None)
    );
    commit(work).await;
}

async fn only_people_of_the_county_are_registered(mut on: Stage) {
    let fair = on.fair(on.here, "M-1").await;
    let here = on.candidate(on.here, "K-1").await;
    let there = on.candidate(on.there, "K-1").await;
    on.register(fair, here, Consent::Asked).await;
    let document = Document::new("{}");
    let mut work = on.work(3).await;
    let mut registrations = work.registrations();
    let asked = Consent::Asked;
    assert_eq!(
        registrations
            .create(&on.here, fair, there, asked, &document)
            .await,
        Ok(None)
    );
    assert_eq!(
        registrations
            .create(&on.there, fair, there, asked, &document)
            .await,
        Ok(None)
    );
    let again = registrations
        .create(&on.here, fair, here, asked, &document)
        .await;
    duplicate(again, "registrations_pkey");
}

async fn an_employer_takes_part_once_or_not(mut on: Stage) {
    let fair = on.fair(on.here, "M-1").await;
    let employer = on.employer(on.here, "A-1").await;
    let there = on.employer(on.there, "A-1").await;
    on.take_part(fair, employer).await;
    on.take_part(fair, employer).await;
    assert_eq!(
        on.store.participations().of_fair(&on.here, fair).await,
        Ok(vec![employer])
    );
    assert_eq!(
        on.store.participations().of_fair(&on.there, fair).await,
        Ok(vec![])
    );
    let mut work = on.work(3).await;
    assert_eq!(
        work.participations().add(&on.here, fair, there).await,
        Ok(false)
    );
    assert_eq!(
        work.participations()
            .remove(&on.there, fair, employer)
            .await,
        Ok(false)
    );
    assert_eq!(
        work.participations().remove(&on.here, fair, employer).await,
        Ok(true)
    );
    assert_eq!(
        work.participations().remove(&on.here, fair, employer).await,
        Ok(false)
    );
    commit(work).await;
}

on_both!(
    a_consent_keeps_its_time_until_it_changes,
    an_employer_takes_part_once_or_not,
    only_people_of_the_county_are_registered,
);
