//! Match runs and timetables: the same bytes again, or why not.

use miqnet_store::testing::moment;
use miqnet_store::{Content, Digest, Document, Error, Limit, NewResult, RunKey, TimetableKey};

use crate::on_both;
use crate::stage::{Stage, commit};

async fn a_run_is_read_as_it_was_made(mut on: Stage) {
    let candidate = on.candidate(on.here, "K-1").await;
    let bytes = Document::new("[1,2]");
    let mut keys: Vec<RunKey> = Vec::new();
    for seconds in 2..5 {
        let key = on.keys.make();
        let mut work = on.work(seconds).await;
        let new = NewResult {
            key,
            fair: None,
            content: bytes.clone(),
            candidates: vec![candidate, candidate],
        };
        assert_eq!(
            work.runs().create(&on.here, new).await,
            Ok(Digest::of(b"[1,2]"))
        );
        commit(work).await;
        keys.push(key);
    }
    let read = on
        .store
        .runs()
        .get(&on.here, keys[0])
        .await
        .expect("an answer");
    let read = read.expect("it is there");
    assert_eq!(read.content, Content::Whole(bytes));
    assert_eq!(
        (read.created_at, read.digest),
        (moment(2), Digest::of(b"[1,2]"))
    );
    assert_eq!(on.store.runs().get(&on.there, keys[0]).await, Ok(None));
    let limit = Limit::new(2).expect("a limit");
    let page = on
        .store
        .runs()
        .page(&on.here, None, None, limit)
        .await
        .expect("an answer");
    let newest: Vec<_> = page.entries.iter().map(|it| it.key).collect();
    assert_eq!((newest, page.more), (vec![keys[2], keys[1]], true));
    let page = on
        .store
        .runs()
        .page(&on.here, None, Some(keys[1]), limit)
        .await;
    let page = page.expect("an answer");
    assert_eq!(
        (page.entries.len(), page.entries[0].key, page.more),
        (1, keys[0], false)
    );
    let mut work = on.work(9).await;
    assert_eq!(work.runs().delete(&on.there, keys[0]).await, Ok(false));
    assert_eq!(work.runs().delete(&on.here, keys[0]).await, Ok(true));
    commit(work).await;
}

async fn who_is_erased_empties_what_holds_her(mut on: Stage) {
    let erased = on.candidate(on.here, "K-1").await;
    let other = on.candidate(on.here, "K-2").await;
    let fair = on.fair(on.here, "M-1").await;
    let (first, second, table): (RunKey, RunKey, TimetableKey) =
        (on.keys.make(), on.keys.make(), on.keys.make());
    let mut work = on.work(2).await;
    for (key, candidates) in [(first, vec![erased, other]), (second, vec![other])] {
        let new = NewResult {
            key,
            fair: None,
            content: Document::new("[]"),
            candidates,
        };
        work.runs().create(&on.here, new).await.expect("a new run");
    }
    let new = NewResult {
        key: table,
        fair: Some(fair),
        content: Document::new("{}"),
        candidates: vec![erased],
    };
    work.timetables()
        .create(&on.here, new)
        .await
        .expect("a new timetable");
    commit(work).await;
    let mut work = on.work(5).await;
    let done = work
        .erase(&on.here, erased, &[], "Art. 17")
        .await
        .expect("an answer");
    let done = done.expect("she is there");
    assert_eq!((done.n_runs, done.n_timetables), (1, 1));
    commit(work).await;
    let gone = Content::Emptied {
        at: moment(5),
        reason: "Art. 17".to_owned(),
    };
    let read = on
        .store
        .runs()
        .get(&on.here, first)
        .await
        .expect("an answer");
    let read = read.expect("its digest stays");
    assert_eq!(
        (read.digest, read.content),
        (Digest::of(b"[]"), gone.clone())
    );
    let read = on
        .store
        .timetables()
        .get(&on.here, table)
        .await
        .expect("an answer");
    assert_eq!(read.map(|it| it.content), Some(gone));
    let read = on
        .store
        .runs()
        .get(&on.here, second)
        .await
        .expect("an answer");
    assert_eq!(
        read.map(|it| it.content),
        Some(Content::Whole(Document::new("[]")))
    );
    let list = on
        .store
        .runs()
        .page(&on.here, None, None, Limit::default())
        .await;
    let emptied: Vec<_> = list
        .expect("an answer")
        .entries
        .iter()
        .map(|it| it.emptied)
        .collect();
    assert_eq!(emptied, [false, true]);
}

async fn a_result_of_another_countys_fair_is_refused(mut on: Stage) {
    let fair = on.fair(on.there, "M-1").await;
    let new = NewResult::<RunKey> {
        key: on.keys.make(),
        fair: Some(fair),
        content: Document::new("{}"),
        candidates: Vec::new(),
    };
    let mut work = on.work(2).await;
    assert_eq!(
        work.runs().create(&on.here, new).await,
        Err(Error::Reference)
    );
}

on_both!(
    a_result_of_another_countys_fair_is_refused,
    a_run_is_read_as_it_was_made,
    who_is_erased_empties_what_holds_her,
);
