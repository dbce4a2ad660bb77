//! What lies outside of a scope is not there: not found, not listed, not changed.

use miqnet_store::{
    CandidateKey, Consent, Document, Error, Filter, Kind, Limit, PrincipalKey, Read, Records,
    Scope, UserKey,
};

use crate::on_both;
use crate::stage::{Stage, change, commit, new_candidate};

/// Returns the names of everything that a list of the scope holds.
async fn names<C: Read, K: Kind>(mut records: Records<C, K>, scope: &Scope) -> Vec<K::Key> {
    let all = records
        .all(scope, &Filter::default())
        .await
        .expect("an answer");
    all.iter().map(|record| record.key).collect()
}

async fn another_county_is_not_there(mut on: Stage) {
    let key = on.candidate(on.here, "K-1").await;
    assert_eq!(on.store.candidates().get(&on.there, key).await, Ok(None));
    assert_eq!(names(on.store.candidates(), &on.there).await, []);
    let mut work = on.work(2).await;
    let changed = work
        .candidates()
        .replace(&on.there, key, 1, change("K-1", "{\"a\":1}"))
        .await;
    assert_eq!(changed, Ok(None));
    assert_eq!(work.candidates().delete(&on.there, key, 1).await, Ok(None));
    assert_eq!(work.erase(&on.there, key, &[], "request").await, Ok(None));
    let person = Document::new("{}");
    assert_eq!(
        work.persons().create(&on.there, key, &person).await,
        Ok(None)
    );
    commit(work).await;
    let read = on
        .store
        .candidates()
        .get(&on.here, key)
        .await
        .expect("an answer");
    assert_eq!(read.map(|it| it.version), Some(1));
}

/// A fair with an employer and its vacancy, and one of each that is not there.
struct Play {
    inside: (
        miqnet_store::FairKey,
        miqnet_store::EmployerKey,
        miqnet_store::VacancyKey,
    ),
    outside: (
        miqnet_store::FairKey,
        miqnet_store::EmployerKey,
        miqnet_store::VacancyKey,
    ),
    consented: CandidateKey,
    asked: CandidateKey,
    absent: CandidateKey,
}

async fn play(on: &mut Stage) -> Play {
    let mut both = Vec::new();
    for name in ["1", "2"] {
        let fair = on.fair(on.here, name).await;
        let employer = on.employer(on.here, name).await;
        let vacancy = on.vacancy(on.here, name, employer).await;
        on.take_part(fair, employer).await;
        both.push((fair, employer, vacancy));
    }
    let consented = on.candidate(on.here, "K-1").await;
    let asked = on.candidate(on.here, "K-2").await;
    let absent = on.candidate(on.here, "K-3").await;
    on.register(both[0].0, consented, Consent::Given).await;
    on.register(both[0].0, asked, Consent::Asked).await;
    on.register(both[1].0, absent, Consent::Given).await;
    Play {
        inside: both[0],
        outside: both[1],
        consented,
        asked,
        absent,
    }
}

async fn a_fair_holds_who_comes(mut on: Stage) {
    let play = play(&mut on).await;
    let scope = on.here.of_fair(play.inside.0);
    assert_eq!(names(on.store.fairs(), &scope).await, [play.inside.0]);
    assert_eq!(names(on.store.employers(), &scope).await, [play.inside.1]);
    assert_eq!(names(on.store.vacancies(), &scope).await, [play.inside.2]);
    assert_eq!(
        names(on.store.candidates(), &scope).await,
        [play.consented, play.asked]
    );
    assert_eq!(
        on.store.candidates().get(&scope, play.absent).await,
        Ok(None)
    );
    let filter = Filter {
        fair: Some(play.inside.0),
        ..Filter::default()
    };
    assert_eq!(on.store.candidates().count(&on.here, &filter).await, Ok(2));
    assert_eq!(on.store.vacancies().count(&on.here, &filter).await, Ok(1));
}

async fn a_grant_opens_a_fair_and_closes_it_at_once(mut on: Stage) {
    let play = play(&mut on).await;
    let user: UserKey = on.keys.make();
    let scope = on.here.granted_to(PrincipalKey::User(user));
    assert_eq!(names(on.store.fairs(), &scope).await, []);
    let mut work = on.work(3).await;
    work.grants()
        .set(PrincipalKey::User(user), &[play.inside.0])
        .await
        .expect("a fair");
    commit(work).await;
    assert_eq!(
        on.store.grants().of(PrincipalKey::User(user)).await,
        Ok(vec![play.inside.0])
    );
    assert_eq!(names(on.store.fairs(), &scope).await, [play.inside.0]);
    assert_eq!(names(on.store.employers(), &scope).await, [play.inside.1]);
    assert_eq!(names(on.store.vacancies(), &scope).await, [play.inside.2]);
    assert_eq!(
        names(on.store.candidates(), &scope).await,
        [play.consented, play.asked]
    );
    let mut work = on.work(4).await;
    work.grants()
        .set(PrincipalKey::User(user), &[])
        .await
        .expect("nothing is granted");
    commit(work).await;
    assert_eq!(names(on.store.candidates(), &scope).await, []);
    let mut work = on.work(5).await;
    let missing = on.keys.make();
    let refused = work
        .grants()
        .set(PrincipalKey::User(user), &[missing])
        .await;
    assert_eq!(refused, Err(Error::Reference));
}

async fn an_employer_sees_who_consented_at_its_fair(mut on: Stage) {
    let play = play(&mut on).await;
    let scope = on.here.of_employer(play.inside.1);
    assert_eq!(names(on.store.candidates(), &scope).await, [play.consented]);
    assert_eq!(names(on.store.fairs(), &scope).await, [play.inside.0]);
    assert_eq!(names(on.store.employers(), &scope).await, [play.inside.1]);
    assert_eq!(names(on.store.vacancies(), &scope).await, [play.inside.2]);
    let list = on
        .store
        .registrations()
        .page(&scope, play.inside.0, None, Limit::default())
        .await;
    let list: Vec<_> = list
        .expect("an answer")
        .entries
        .iter()
        .map(|it| it.candidate)
        .collect();
    assert_eq!(list, [play.consented]);
    let other = on
        .store
        .registrations()
        .page(&scope, play.outside.0, None, Limit::default())
        .await;
    assert_eq!(other.expect("an answer").entries, []);
    let mut work = on.work(3).await;
    let document = Document::new("{}");
    let (fair, her) = (play.inside.0, play.consented);
    let mut registrations = work.registrations();
    let withdrawn = Consent::Withdrawn;
    let done = registrations
        .replace(&on.here, fair, her, 1, withdrawn, &document)
        .await;
    assert_eq!(done, Ok(Some(2)));
    commit(work).await;
    assert_eq!(names(on.store.candidates(), &scope).await, []);
}

async fn an_employer_changes_its_own_only(mut on: Stage) {
    let play = play(&mut on).await;
    let scope = on.here.of_employer(play.inside.1);
    let mut work = on.work(3).await;
    assert_eq!(
        work.vacancies().delete(&scope, play.outside.2, 1).await,
        Ok(None)
    );
    assert_eq!(
        work.employers().delete(&scope, play.outside.1, 1).await,
        Ok(None)
    );
    assert_eq!(
        work.vacancies().delete(&scope, play.inside.2, 1).await,
        Ok(Some(1))
    );
    commit(work).await;
}

/// She is shown to the employer, and is not the employer's to change.
async fn an_employer_changes_nobody(mut on: Stage) {
    let play = play(&mut on).await;
    let scope = on.here.of_employer(play.inside.1);
    let (fair, her, document) = (play.inside.0, play.consented, Document::new("{}"));
    let mut work = on.work(3).await;
    let seen = work.candidates().get(&scope, her).await.expect("an answer");
    assert_eq!(seen.map(|it| it.key), Some(her));
    let changed = work
        .candidates()
        .replace(&scope, her, 1, change("K-1", "{}"))
        .await;
    assert_eq!(changed, Ok(None));
    assert_eq!(work.candidates().delete(&scope, her, 1).await, Ok(None));
    let new = new_candidate(on.keys.make(), "K-9", "{}");
    assert_eq!(
        work.candidates().create(&scope, new).await.err(),
        Some(Error::Reference)
    );
    assert_eq!(
        work.candidates().import(&scope, vec![]).await,
        Err(Error::Reference)
    );
    assert_eq!(
        work.persons().create(&scope, her, &document).await,
        Ok(None)
    );
    assert_eq!(work.erase(&scope, her, &[], "request").await, Ok(None));
    let mut registrations = work.registrations();
    let given = Consent::Given;
    assert_eq!(
        registrations
            .replace(&scope, fair, her, 1, given, &document)
            .await,
        Ok(None)
    );
    assert_eq!(
        registrations
            .create(&scope, fair, play.absent, given, &document)
            .await,
        Ok(None)
    );
    assert_eq!(registrations.delete(&scope, fair, her, 1).await, Ok(None));
    commit(work).await;
}

on_both!(
    a_fair_holds_who_comes,
    a_grant_opens_a_fair_and_closes_it_at_once,
    an_employer_changes_its_own_only,
    an_employer_changes_nobody,
    an_employer_sees_who_consented_at_its_fair,
    another_county_is_not_there,
);
