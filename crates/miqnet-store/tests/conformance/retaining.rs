//! What is past its time is counted and removed, and nothing else.

use miqnet_store::testing::moment;
use miqnet_store::{
    Consent, Cutoffs, Digest, Document, Due, Limit, NewResult, NewUser, Role, RunKey, Status,
    TimetableKey, UserKey,
};

use crate::on_both;
use crate::stage::{Stage, change, commit};

/// Everything untouched since second 10 is due.
fn cutoffs() -> Cutoffs {
    Cutoffs {
        candidates: moment(10),
        closed_candidates: moment(10),
        results: moment(10),
        now: moment(10),
    }
}

async fn due_names(on: &Stage, cutoffs: &Cutoffs) -> Vec<miqnet_store::CandidateKey> {
    let mut work = on.work(30).await;
    let limit = Limit::new(100).expect("a limit");
    let page = work.due_candidates(cutoffs, limit).await.expect("rows");
    assert!(!page.more);
    page.entries.into_iter().map(|(_, key)| key).collect()
}

async fn any_change_about_a_person_keeps_her(mut on: Stage) {
    let here = on.here;
    let fair = on.fair(here, "M-1").await;
    let document = Document::new("{}");
    let mut keys = Vec::new();
    for name in ["old", "facts", "person", "case", "fair"] {
        keys.push(on.candidate(here, name).await);
    }
    let [old, facts, person, case, registered] = keys[..] else {
        panic!("five people");
    };
    assert_eq!(due_names(&on, &cutoffs()).await, keys);
    let mut work = on.work(10).await;
    let changed = work
        .candidates()
        .replace(&here, facts, 1, change("facts", "{\"a\":1}"))
        .await;
    assert_eq!(changed, Ok(Some(2)));
    let made = work.persons().create(&here, person, &document).await;
    assert_eq!(made, Ok(Some(1)));
    let made = work.case_files().create(&here, case, &document).await;
    assert_eq!(made, Ok(Some(1)));
    let mut registrations = work.registrations();
    let made = registrations
        .create(&here, fair, registered, Consent::Given, &document)
        .await;
    assert_eq!(made, Ok(Some(1)));
    commit(work).await;
    assert_eq!(due_names(&on, &cutoffs()).await, [old]);
    let due = on.store.due(&cutoffs()).await.expect("counts");
    assert_eq!((due.n_candidates, due.n_closed_candidates), (1, 0));
    let later = Cutoffs {
        candidates: moment(11),
        ..cutoffs()
    };
    assert_eq!(due_names(&on, &later).await, keys);
}

async fn who_is_closed_has_a_time_of_her_own(mut on: Stage) {
    let here = on.here;
    let closed = on.candidate(here, "closed").await;
    let active = on.candidate(here, "active").await;
    let mut work = on.work(5).await;
    for (key, name, status) in [
        (closed, "closed", Status::Closed),
        (active, "active", Status::Paused),
    ] {
        let change = miqnet_store::Change {
            status,
            ..change(name, "{}")
        };
        let done = work.candidates().replace(&here, key, 1, change).await;
        assert_eq!(done, Ok(Some(2)));
    }
    commit(work).await;
    let sooner = Cutoffs {
        candidates: moment(5),
        closed_candidates: moment(6),
        ..cutoffs()
    };
    assert_eq!(due_names(&on, &sooner).await, [closed]);
    let due = on.store.due(&sooner).await.expect("counts");
    assert_eq!((due.n_candidates, due.n_closed_candidates), (0, 1));
}

async fn old_results_sessions_and_answers_are_removed(mut on: Stage) {
    let here = on.here;
    let user: UserKey = on.keys.make();
    for seconds in [9, 10] {
        let mut work = on.work(seconds).await;
        let run = NewResult::<RunKey> {
            key: on.keys.make(),
            fair: None,
            content: Document::new("run"),
            candidates: vec![on.keys.make()],
        };
        work.runs().create(&here, run).await.expect("a new run");
        let timetable = NewResult::<TimetableKey> {
            key: on.keys.make(),
            fair: None,
            content: Document::new("timetable"),
            candidates: Vec::new(),
        };
        let made = work.timetables().create(&here, timetable).await;
        made.expect("a new timetable");
        if seconds == 9 {
            let new = NewUser {
                key: user,
                county: None,
                employer: None,
                login: "olena".to_owned(),
                role: Role::CaseManager,
                password_hash: "$argon2id$…".to_owned(),
            };
            work.users().create(new).await.expect("a new login");
        }
        let token = Digest::of(&[seconds as u8]);
        let mut sessions = work.sessions();
        let made = sessions.create(user, token, moment(seconds + 1)).await;
        made.expect("a user");
        commit(work).await;
    }
    let expected = Due {
        n_runs: 1,
        n_timetables: 1,
        n_sessions: 1,
        ..Due::default()
    };
    assert_eq!(on.store.due(&cutoffs()).await, Ok(expected));
    let mut work = on.work(30).await;
    assert_eq!(work.remove_due(&cutoffs()).await, Ok(expected));
    commit(work).await;
    assert_eq!(on.store.due(&cutoffs()).await, Ok(Due::default()));
    let runs = on.store.runs();
    let left = { runs }.page(&here, None, None, Limit::default()).await;
    assert_eq!(left.expect("a list").entries.len(), 1);
}

on_both!(
    any_change_about_a_person_keeps_her,
    old_results_sessions_and_answers_are_removed,
    who_is_closed_has_a_time_of_her_own,
);
