//! What whoever runs the service enters, on both databases.

use miqnet_store::testing::{Backend, TestDatabase, moment};
use miqnet_store::{Chain, PrincipalKey};

use super::*;
use crate::access::Role;
use crate::secret::Secret;

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        moment(0)
    }

    fn today(&self) -> jiff::civil::Date {
        jiff::civil::date(2026, 11, 26)
    }
}

async fn desk(database: &TestDatabase) -> Administration {
    let desk = Administration {
        store: database.open().await,
        clock: Box::new(Noon),
        entropy: Box::new(SystemEntropy::default()),
    };
    desk.add_county("Böblingen").await.expect("a county");
    desk
}

fn account(login: &str, role: Role, county: Option<&str>) -> NewAccount {
    NewAccount {
        login: login.to_owned(),
        role,
        county: county.map(str::to_owned),
        employer: None,
        fairs: Vec::new(),
    }
}

fn new_key(role: Role, scopes: &[&str]) -> NewKey {
    NewKey {
        label: "Jobcenter".to_owned(),
        role,
        county: "Böblingen".to_owned(),
        employer: None,
        scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
        fairs: Vec::new(),
        days: 90,
    }
}

const PASSWORD: &str = "Gelbe Tür 44";

async fn people(backend: Backend) {
    let database = TestDatabase::new(backend).await;
    let desk = desk(&database).await;
    let here = Some("Böblingen");
    let add = async |new: NewAccount| desk.add_user(&new, PASSWORD).await;
    add(account("root", Role::Admin, None))
        .await
        .expect("an administrator");
    add(account("olena", Role::CaseManager, here))
        .await
        .expect("a case manager");
    let said = async |new| add(new).await.expect_err("a fault").to_string();
    assert_eq!(
        said(account("olena", Role::Organiser, here)).await,
        "user olena"
    );
    assert_eq!(
        said(account("x", Role::Organiser, Some("Calw"))).await,
        "county Calw"
    );
    assert!(
        said(account("x", Role::Organiser, None))
            .await
            .contains("needs a county")
    );
    assert!(
        said(account("x", Role::Employer, here))
            .await
            .contains("an employer")
    );
    assert!(
        said(account("x", Role::Integration, here))
            .await
            .contains("key add")
    );
    assert!(
        said(account("a b", Role::Admin, None))
            .await
            .contains("no blank")
    );
    let weak = desk
        .add_user(&account("x", Role::Admin, None), "short")
        .await;
    assert!(weak.expect_err("a fault").to_string().contains("12 to 128"));
    desk.set_role("olena", Role::Organiser, None)
        .await
        .expect("another role");
    desk.set_enabled("root", false).await.expect("a user");
    let mut rows = desk.users().await.expect("an answer");
    // Keys of the same moment come in any order.
    rows.sort_by(|a, b| b.login.cmp(&a.login));
    let rows: Vec<_> = rows
        .iter()
        .map(|it| (&*it.login, it.role, it.is_enabled))
        .collect();
    assert_eq!(
        rows,
        [("root", "admin", false), ("olena", "organiser", true)]
    );
    desk.remove_user("root").await.expect("a user");
    assert!(desk.set_password("root", PASSWORD).await.is_err());
    desk.set_password("olena", "Rotes Dach 55")
        .await
        .expect("another password");
    assert!(matches!(
        desk.store.audit().verify().await,
        Ok(Chain::Whole { n_entries: 7, .. })
    ));
}

async fn keys(backend: Backend) {
    let database = TestDatabase::new(backend).await;
    let desk = desk(&database).await;
    let secret = desk
        .add_key(&new_key(Role::Integration, &["match"]))
        .await
        .expect("a key");
    assert_eq!(Secret::parse(secret.expose()), Some(secret.clone()));
    let find = async || desk.store.api_keys().find(secret.hash(), moment(1)).await;
    let found = find().await.expect("an answer").expect("a key");
    assert!(!found.granted_fairs_only);
    assert_eq!(found.expires_at, moment(90 * 24 * 3_600));
    let granted = desk
        .store
        .grants()
        .of(PrincipalKey::ApiKey(found.key))
        .await;
    assert_eq!(granted, Ok(Vec::new()));
    let said = async |new: NewKey| desk.add_key(&new).await.expect_err("a fault").to_string();
    assert!(
        said(new_key(Role::Integration, &[]))
            .await
            .contains("scopes out of fair, import, match")
    );
    assert!(
        said(new_key(Role::Integration, &["all"]))
            .await
            .contains("scopes out of")
    );
    assert!(
        said(new_key(Role::CaseManager, &["match"]))
            .await
            .contains("no scope")
    );
    assert!(
        said(new_key(Role::Admin, &[]))
            .await
            .contains("people, not keys")
    );
    let mut long = new_key(Role::CaseManager, &[]);
    long.days = 91;
    assert!(said(long).await.contains("1 to 90 days"));
    let mut lost = new_key(Role::Organiser, &[]);
    lost.fairs = vec!["F-1".to_owned()];
    assert_eq!(said(lost).await, "fair F-1");
    let rows = desk.keys().await.expect("an answer");
    assert_eq!((rows.len(), rows[0].is_alive), (1, true));
    desk.revoke_key(&rows[0].id).await.expect("a key");
    assert_eq!(find().await, Ok(None));
    assert!(desk.revoke_key(&rows[0].id).await.is_err());
    assert!(desk.revoke_key("Jobcenter").await.is_err());
    assert!(!desk.keys().await.expect("an answer")[0].is_alive);
}

macro_rules! on {
    ($backend:ident, $of:ident) => {
        mod $of {
            use miqnet_store::testing::Backend::$backend;

            #[tokio::test]
            async fn people_are_entered_changed_and_removed() {
                super::people($backend).await;
            }

            #[tokio::test]
            async fn keys_are_shown_once_and_revoked() {
                super::keys($backend).await;
            }
        }
    };
}

on!(Sqlite, sqlite);
on!(Postgres, postgres);
