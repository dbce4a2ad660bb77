//! Signing in and out, and what ends a session and a key, on both databases.

use miqnet_store::testing::{Backend, Keys, entry, moment};
use miqnet_store::{NewUser, Role, UserKey};

use crate::clock::SystemEntropy;
use crate::sign_in::password::Password;
use crate::testing::stage::Who;
use crate::testing::{Answer, TestApp, on_both};

const PASSWORD: &str = "Gelbe Tür 44";

/// A service that knows the case manager Olena of Böblingen.
fn with_olena(backend: Backend) -> (TestApp, UserKey) {
    let app = TestApp::on(backend);
    let user = Keys::starting_at(5_000).make();
    let county = app.stage.here;
    app.look(async |store| {
        let mut work = store.begin(moment(1)).await.expect("a free database");
        let password = Password::new(PASSWORD, "olena").expect("a password");
        let new = NewUser {
            key: user,
            county: Some(county),
            employer: None,
            login: "olena".to_owned(),
            role: Role::CaseManager,
            password_hash: password.hash(&SystemEntropy::default()),
        };
        work.users().create(new).await.expect("a new login");
        work.commit(entry("test")).await.expect("a user");
    });
    (app, user)
}

fn sign_in(app: &TestApp, login: &str, password: &str) -> Answer {
    let body = serde_json::json!({"login": login, "password": password});
    app.post("/v1/sessions").json(&body.to_string()).send()
}

fn token(answer: &Answer) -> String {
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["token"].as_str().expect("a token").to_owned()
}

/// The cookie as a browser sends it back.
fn cookie(answer: &Answer) -> String {
    let header = answer.header("set-cookie").expect("a cookie");
    header.split(';').next().expect("a value").to_owned()
}

/// Whether the token opens an operation of its role.
fn opens(app: &TestApp, token: &str) -> bool {
    let answer = app.get("/v1/occupations?q=Koch").bearer(token).send();
    assert!([200, 401].contains(&answer.status), "{}", answer.text());
    answer.status == 200
}

fn renew(app: &TestApp, cookie: &str) -> Answer {
    app.post("/docs/token")
        .header("Cookie", cookie)
        .bytes(b"")
        .send()
}

fn a_user_signs_in_goes_on_and_signs_out(backend: Backend) {
    let (app, _) = with_olena(backend);
    let answer = sign_in(&app, "olena", PASSWORD);
    let first = token(&answer);
    assert!(opens(&app, &first));
    let header = answer.header("set-cookie").expect("a cookie");
    assert!(header.starts_with("__Host-miq=miq_cookie_"), "{header}");
    for part in [
        "; HttpOnly",
        "; SameSite=Strict",
        "; Secure",
        "; Path=/",
        "; Max-Age=28800",
    ] {
        assert!(header.contains(part), "{header}");
    }
    assert!(!header.contains("Domain"), "{header}");
    let cookie = cookie(&answer);
    // A cookie opens no operation, neither as a cookie nor as a token, and a token renews nothing.
    let by_cookie = app.get("/v1/occupations?q=Koch").header("Cookie", &cookie);
    assert_eq!(by_cookie.send().status, 401);
    let secret = cookie.split_once('=').expect("a value").1;
    assert!(!opens(&app, secret));
    assert_eq!(renew(&app, &format!("__Host-miq={first}")).status, 401);
    app.clock.advance(14 * 60);
    assert!(opens(&app, &first));
    let second = token(&renew(&app, &cookie));
    app.clock.advance(60);
    assert!(!opens(&app, &first), "a token lives for 15 minutes");
    assert!(opens(&app, &second));
    let out = app
        .request("DELETE", "/v1/sessions/current")
        .bearer(&second);
    let out = out.header("Cookie", &cookie).send();
    assert_eq!(out.status, 204);
    assert!(
        out.header("set-cookie")
            .expect("a cookie")
            .contains("Max-Age=0")
    );
    assert!(!opens(&app, &second));
    assert_eq!(renew(&app, &cookie).status, 401);
}

fn a_session_ends_after_rest_and_after_a_day_of_work(backend: Backend) {
    let (app, _) = with_olena(backend);
    let cookie = cookie(&sign_in(&app, "olena", PASSWORD));
    // Whoever goes on working stays, for eight hours and no longer.
    for _ in 0..(8 * 60 / 14) {
        app.clock.advance(14 * 60);
        assert_eq!(renew(&app, &cookie).status, 201);
    }
    app.clock.advance(5 * 60);
    assert_eq!(renew(&app, &cookie).status, 401);
    let cookie = self::cookie(&sign_in(&app, "olena", PASSWORD));
    app.clock.advance(15 * 60 + 1);
    assert_eq!(renew(&app, &cookie).status, 401);
}

fn what_is_wrong_with_a_try_is_not_told(backend: Backend) {
    let (app, user) = with_olena(backend);
    let told = |login: &str, password: &str| {
        let answer = sign_in(&app, login, password);
        let id = answer.header("x-request-id").expect("an id").to_owned();
        (answer.status, answer.text().replace(&id, ""))
    };
    let wrong = told("olena", "Gelbe Tür 45");
    assert_eq!(wrong.0, 401);
    assert!(wrong.1.contains("wrong_password"), "{}", wrong.1);
    assert_eq!(told("maria", PASSWORD), wrong);
    app.look(async |store| {
        let mut work = store.begin(moment(2)).await.expect("a free database");
        assert_eq!(work.users().set_enabled(user, false).await, Ok(true));
        work.commit(entry("test")).await.expect("a change");
    });
    assert_eq!(told("olena", PASSWORD), wrong);
}

fn tries_from_an_address_are_counted(backend: Backend) {
    let (app, _) = with_olena(backend);
    for n in 0..5 {
        assert_eq!(sign_in(&app, &format!("nobody-{n}"), PASSWORD).status, 401);
    }
    let refused = sign_in(&app, "olena", PASSWORD);
    assert_eq!(
        (refused.status, &*refused.code()),
        (429, "too_many_requests")
    );
    let wait: i64 = refused
        .header("retry-after")
        .expect("seconds")
        .parse()
        .expect("a number");
    app.clock.advance(wait);
    assert_eq!(sign_in(&app, "olena", PASSWORD).status, 201);
}

fn pages_of_others_sign_nobody_in(backend: Backend) {
    let (app, _) = with_olena(backend);
    let body = serde_json::json!({"login": "olena", "password": PASSWORD}).to_string();
    let from = |name: &str, value: &str| {
        let post = app.post("/v1/sessions").header(name, value);
        post.json(&body).send().status
    };
    assert_eq!(from("Origin", "https://elsewhere.example"), 403);
    assert_eq!(from("Origin", "null"), 403);
    assert_eq!(from("Sec-Fetch-Site", "cross-site"), 403);
    assert_eq!(from("Sec-Fetch-Site", "same-site"), 403);
    assert_eq!(from("Origin", "http://localhost"), 201);
    assert_eq!(from("Sec-Fetch-Site", "same-origin"), 201);
}

/// The very next request counts, whatever was changed.
fn a_session_and_a_key_die_at_once(backend: Backend) {
    let (app, user) = with_olena(backend);
    for act in ["password", "role", "disable", "remove"] {
        let answer = sign_in(&app, "olena", PASSWORD);
        let (token, cookie) = (token(&answer), cookie(&answer));
        assert!(opens(&app, &token));
        app.look(async |store| {
            let mut work = store.begin(moment(3)).await.expect("a free database");
            let found = work
                .users()
                .get(user)
                .await
                .expect("an answer")
                .expect("a user");
            let mut users = work.users();
            let done = match act {
                "password" => users.set_password(user, &found.password_hash).await,
                "role" => {
                    let role = Role::Organiser;
                    let changed = users.set_role(user, found.version, role, None).await;
                    changed.map(|version| version.is_some())
                }
                "disable" => users.set_enabled(user, false).await,
                _ => users.delete(user).await,
            };
            assert_eq!(done, Ok(true), "{act}");
            work.commit(entry("test")).await.expect("a change");
        });
        assert!(!opens(&app, &token), "{act}");
        assert_eq!(renew(&app, &cookie).status, 401, "{act}");
        app.clock.advance(60);
        app.look(async |store| {
            let mut work = store.begin(moment(3)).await.expect("a free database");
            // Whoever was disabled may sign in again, with nothing of before.
            work.users()
                .set_enabled(user, true)
                .await
                .expect("an answer");
            work.commit(entry("test")).await.expect("a change");
        });
        assert!(!opens(&app, &token), "{act}");
    }
    let key = app.stage.key_of(Who::CaseManager);
    let by_key = || {
        app.get("/v1/occupations?q=Koch")
            .by(Who::CaseManager)
            .send()
            .status
    };
    assert_eq!(by_key(), 200);
    app.look(async |store| {
        let mut work = store.begin(moment(4)).await.expect("a free database");
        assert_eq!(work.api_keys().revoke(key).await, Ok(true));
        work.commit(entry("test")).await.expect("a change");
    });
    assert_eq!(by_key(), 401);
    let by_other = || {
        app.get("/v1/occupations?q=Koch")
            .by(Who::Organiser)
            .send()
            .status
    };
    assert_eq!(by_other(), 200);
    app.clock.advance(90 * 24 * 3_600);
    assert_eq!(by_other(), 401, "its time is over");
}

fn no_secret_is_kept_as_it_is(backend: Backend) {
    let (app, _) = with_olena(backend);
    let answer = sign_in(&app, "olena", PASSWORD);
    let (token, cookie) = (token(&answer), cookie(&answer));
    assert!(opens(&app, &token));
    let Some(folder) = app.database.folder() else {
        return;
    };
    let secret = Who::Integration.secret();
    let secrets = [
        PASSWORD,
        &token,
        cookie.split_once('=').expect("a value").1,
        secret.expose(),
    ];
    let mut n_files = 0;
    for entry in std::fs::read_dir(folder.join("data")).expect("the folder of the database") {
        let bytes = std::fs::read(entry.expect("a file").path()).expect("a file");
        for secret in secrets {
            let is_there = bytes
                .windows(secret.len())
                .any(|it| it == secret.as_bytes());
            assert!(!is_there, "{}", &secret[..8]);
        }
        n_files += 1;
    }
    assert!(n_files > 0);
}

on_both!(
    a_session_and_a_key_die_at_once,
    a_session_ends_after_rest_and_after_a_day_of_work,
    a_user_signs_in_goes_on_and_signs_out,
    no_secret_is_kept_as_it_is,
    pages_of_others_sign_nobody_in,
    tries_from_an_address_are_counted,
    what_is_wrong_with_a_try_is_not_told,
);
