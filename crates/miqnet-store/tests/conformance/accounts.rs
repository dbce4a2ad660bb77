//! Users, sessions and API keys die at once.

use miqnet_store::testing::moment;
use miqnet_store::{ApiKeyKey, Digest, Error, Limit, NewApiKey, NewUser, Role, Store, UserKey};

use crate::on_both;
use crate::stage::{Stage, commit, duplicate};

const TOKEN: Digest = Digest::from_bytes([1; 32]);
const SECRET: Digest = Digest::from_bytes([2; 32]);

fn user(key: UserKey) -> NewUser {
    NewUser {
        key,
        county: None,
        employer: None,
        login: "olena".to_owned(),
        role: Role::CaseManager,
        password_hash: "$argon2id$…".to_owned(),
    }
}

/// A user with a session that ends after 100 seconds.
async fn signed_in(on: &mut Stage) -> UserKey {
    let key = on.keys.make();
    let mut work = on.work(1).await;
    work.users().create(user(key)).await.expect("a new login");
    work.sessions()
        .create(key, TOKEN, moment(100))
        .await
        .expect("a user");
    commit(work).await;
    assert!(is_in(&on.store).await);
    key
}

async fn is_in(store: &Store) -> bool {
    let found = store.sessions().find(TOKEN, moment(2), moment(0)).await;
    found.expect("an answer").is_some()
}

async fn a_login_is_taken_once(mut on: Stage) {
    let key = signed_in(&mut on).await;
    let found = on
        .store
        .users()
        .by_login("olena")
        .await
        .expect("an answer")
        .expect("a user");
    assert_eq!(
        (found.key, found.role, found.version),
        (key, Role::CaseManager, 1)
    );
    assert!(!format!("{found:?}").contains("olena"));
    let mut work = on.work(2).await;
    let again = work.users().create(user(on.keys.make())).await;
    duplicate(again, "users_login");
    drop(work);
    let page = on
        .store
        .users()
        .page(None, None, Limit::default())
        .await
        .expect("an answer");
    assert_eq!(page.entries.len(), 1);
    let there = Some(on.there.county_key());
    let elsewhere = on.store.users().page(there, None, Limit::default()).await;
    assert_eq!(elsewhere.expect("an answer").entries, []);
}

async fn a_session_ends_by_time_and_by_rest(mut on: Stage) {
    signed_in(&mut on).await;
    let find = async |now, idle_since| {
        let found = on
            .store
            .sessions()
            .find(TOKEN, moment(now), moment(idle_since))
            .await;
        found.expect("an answer").is_some()
    };
    assert!(find(99, 0).await);
    assert!(!find(100, 0).await, "its time is over");
    assert!(!find(50, 1).await, "it was not used");
    on.store
        .touch_session(TOKEN, moment(40))
        .await
        .expect("noted");
    assert!(find(50, 39).await);
    assert_eq!(on.store.remove_expired_sessions(moment(99)).await, Ok(0));
    assert_eq!(on.store.remove_expired_sessions(moment(100)).await, Ok(1));
}

async fn whoever_is_changed_is_signed_out(mut on: Stage) {
    let key = signed_in(&mut on).await;
    let mut work = on.work(2).await;
    assert_eq!(
        work.users().set_password(key, "$argon2id$2").await,
        Ok(true)
    );
    commit(work).await;
    assert!(!is_in(&on.store).await, "another password");
    let again = async |seconds| {
        let mut work = on.work(seconds).await;
        work.sessions()
            .create(key, TOKEN, moment(100))
            .await
            .expect("a user");
        commit(work).await;
        assert!(is_in(&on.store).await);
    };
    again(3).await;
    let mut work = on.work(4).await;
    let stale = work.users().set_role(key, 1, Role::Organiser, None).await;
    assert_eq!(stale, Err(Error::Stale { current: 2 }));
    assert_eq!(
        work.users().set_role(key, 2, Role::Organiser, None).await,
        Ok(Some(3))
    );
    commit(work).await;
    assert!(!is_in(&on.store).await, "another role");
    again(5).await;
    let mut work = on.work(6).await;
    assert_eq!(work.users().set_enabled(key, false).await, Ok(true));
    commit(work).await;
    assert!(!is_in(&on.store).await, "disabled");
    let mut work = on.work(7).await;
    assert_eq!(work.users().set_enabled(key, true).await, Ok(true));
    commit(work).await;
    again(8).await;
    let mut work = on.work(9).await;
    assert_eq!(work.sessions().end(TOKEN).await, Ok(true));
    assert_eq!(work.sessions().end(TOKEN).await, Ok(false));
    commit(work).await;
    again(10).await;
    let mut work = on.work(11).await;
    assert_eq!(work.users().delete(key).await, Ok(true));
    assert_eq!(work.users().delete(key).await, Ok(false));
    commit(work).await;
    assert!(!is_in(&on.store).await, "removed");
}

async fn a_disabled_user_has_no_session(mut on: Stage) {
    let key = signed_in(&mut on).await;
    let mut work = on.work(2).await;
    assert_eq!(work.users().set_enabled(key, false).await, Ok(true));
    work.sessions()
        .create(key, TOKEN, moment(100))
        .await
        .expect("a user");
    commit(work).await;
    assert!(!is_in(&on.store).await);
}

async fn a_key_lives_until_it_expires_or_is_revoked(mut on: Stage) {
    let key: ApiKeyKey = on.keys.make();
    let mut work = on.work(1).await;
    let new = NewApiKey {
        key,
        county: on.here.county_key(),
        employer: None,
        label: "Jobcenter".to_owned(),
        secret_hash: SECRET,
        role: Role::Integration,
        scopes: vec!["vacancy:read".to_owned(), "person:write".to_owned()],
        granted_fairs_only: true,
        expires_at: moment(100),
    };
    work.api_keys().create(new).await.expect("a new secret");
    commit(work).await;
    let found = on
        .store
        .api_keys()
        .find(SECRET, moment(99))
        .await
        .expect("an answer");
    let found = found.expect("it is alive");
    assert_eq!((found.key, found.role), (key, Role::Integration));
    assert_eq!(found.scopes, ["person:write", "vacancy:read"]);
    assert_eq!(
        on.store.api_keys().find(SECRET, moment(100)).await,
        Ok(None)
    );
    assert_eq!(on.store.api_keys().find(TOKEN, moment(2)).await, Ok(None));
    let mut work = on.work(50).await;
    assert_eq!(work.api_keys().revoke(key).await, Ok(true));
    assert_eq!(work.api_keys().revoke(key).await, Ok(false));
    commit(work).await;
    assert_eq!(on.store.api_keys().find(SECRET, moment(51)).await, Ok(None));
    let county = Some(on.here.county_key());
    let page = on
        .store
        .api_keys()
        .page(county, None, Limit::default())
        .await;
    assert_eq!(
        page.expect("an answer").entries[0].revoked_at,
        Some(moment(50))
    );
}

on_both!(
    a_disabled_user_has_no_session,
    a_key_lives_until_it_expires_or_is_revoked,
    a_login_is_taken_once,
    a_session_ends_by_time_and_by_rest,
    whoever_is_changed_is_signed_out,
);
