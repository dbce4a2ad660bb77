//! One record: made, read, changed, removed, listed.

use miqnet_domain::VacancyId;
use miqnet_store::testing::{entry, moment};
use miqnet_store::{After, Change, Document, Error, Filter, Limit, New, Scope, Status, Vacancies};

use crate::on_both;
use crate::stage::{Stage, change, commit, duplicate, external, new_candidate};

async fn what_is_made_is_read_again(mut on: Stage) {
    let new = new_candidate(on.keys.make(), "К-017 ß", "{\"de\":\"Ä\"}");
    let key = new.key;
    let mut work = on.work(1).await;
    let made = work
        .candidates()
        .create(&on.here, new)
        .await
        .expect("a new name");
    commit(work).await;
    let read = on
        .store
        .candidates()
        .get(&on.here, key)
        .await
        .expect("an answer");
    assert_eq!(read.as_ref(), Some(&made));
    assert_eq!(made.version, 1);
    assert_eq!(made.created_at, moment(1));
    let named = on
        .store
        .candidates()
        .by_external(&on.here, &external("К-017 ß"))
        .await;
    assert_eq!(named, Ok(read));
    let other = on
        .store
        .candidates()
        .by_external(&on.here, &external("K-018"))
        .await;
    assert_eq!(other, Ok(None));
}

async fn without_a_commit_nothing_is_kept(mut on: Stage) {
    let new = new_candidate(on.keys.make(), "K-1", "{}");
    let key = new.key;
    let mut work = on.work(1).await;
    work.candidates()
        .create(&on.here, new)
        .await
        .expect("a new name");
    assert!(
        work.candidates()
            .get(&on.here, key)
            .await
            .expect("an answer")
            .is_some()
    );
    drop(work);
    assert_eq!(on.store.candidates().get(&on.here, key).await, Ok(None));
    let new = new_candidate(key, "K-1", "{}");
    let mut work = on.work(1).await;
    work.candidates()
        .create(&on.here, new)
        .await
        .expect("the name is free again");
    work.roll_back().await.expect("undone");
    assert_eq!(on.store.candidates().get(&on.here, key).await, Ok(None));
}

async fn a_name_is_taken_once_in_a_county(mut on: Stage) {
    on.candidate(on.here, "K-1").await;
    on.candidate(on.there, "K-1").await;
    on.candidate(on.here, "k-1").await;
    let again = new_candidate(on.keys.make(), "K-1", "{}");
    let mut work = on.work(1).await;
    duplicate(
        work.candidates().create(&on.here, again).await,
        "candidates_external",
    );
}

async fn a_change_takes_the_version_it_knows(mut on: Stage) {
    let key = on.candidate(on.here, "K-1").await;
    let mut work = on.work(5).await;
    let second = work
        .candidates()
        .replace(&on.here, key, 1, change("K-1", "{\"a\":1}"))
        .await;
    assert_eq!(second, Ok(Some(2)));
    commit(work).await;
    let mut work = on.work(6).await;
    let stale = work
        .candidates()
        .replace(&on.here, key, 1, change("K-1", "{\"a\":2}"))
        .await;
    assert_eq!(stale, Err(Error::Stale { current: 2 }));
    assert_eq!(
        work.candidates().delete(&on.here, key, 1).await,
        Err(Error::Stale { current: 2 })
    );
    commit(work).await;
    let read = on
        .store
        .candidates()
        .get(&on.here, key)
        .await
        .expect("an answer");
    let read = read.expect("it is there");
    assert_eq!(read.document, Document::new("{\"a\":1}"));
    assert_eq!(
        (read.version, read.changed_at, read.created_at),
        (2, moment(5), moment(1))
    );
    let mut work = on.work(7).await;
    assert_eq!(
        work.candidates().delete(&on.here, key, 2).await,
        Ok(Some(2))
    );
    assert_eq!(work.candidates().delete(&on.here, key, 2).await, Ok(None));
    let gone = work
        .candidates()
        .replace(&on.here, key, 2, change("K-1", "{}"))
        .await;
    assert_eq!(gone, Ok(None));
    commit(work).await;
}

async fn a_text_with_nul_is_refused_on_both(on: Stage) {
    let mut work = on.work(1).await;
    let key = on.keys.clone().make();
    assert_eq!(work.counties().create(key, "Ca\0lw").await, Err(Error::Nul));
    commit(work).await;
}

async fn a_document_may_hold_every_byte(mut on: Stage) {
    let bytes: Vec<u8> = (0..=255).collect();
    let new = New {
        document: Document::new(bytes.clone()),
        ..new_candidate(on.keys.make(), "K-1", "")
    };
    let key = new.key;
    let mut work = on.work(1).await;
    work.candidates()
        .create(&on.here, new)
        .await
        .expect("a new name");
    commit(work).await;
    let read = on
        .store
        .candidates()
        .get(&on.here, key)
        .await
        .expect("an answer");
    assert_eq!(read.map(|it| it.document.into_bytes()), Some(bytes));
}

async fn a_vacancy_belongs_to_an_employer_of_its_county(mut on: Stage) {
    let here = on.employer(on.here, "A-1").await;
    let there = on.employer(on.there, "A-1").await;
    let vacancy = on.vacancy(on.here, "S-1", here).await;
    let read = on
        .store
        .vacancies()
        .get(&on.here, vacancy)
        .await
        .expect("an answer");
    assert_eq!(read.map(|it| it.parent), Some(here));
    let change = |parent| Change::<Vacancies> {
        external: VacancyId::new("S-1").expect("a name"),
        status: Status::Active,
        parent,
        document: Document::new("{}"),
    };
    let mut work = on.work(2).await;
    let moved = work
        .vacancies()
        .replace(&on.here, vacancy, 1, change(there))
        .await;
    assert_eq!(moved, Err(Error::Reference));
    let missing = work
        .vacancies()
        .replace(&on.here, vacancy, 1, change(on.keys.make()))
        .await;
    assert_eq!(missing, Err(Error::Reference));
    commit(work).await;
    let mut work = on.work(3).await;
    let needed = work.employers().delete(&on.here, here, 1).await;
    assert_eq!(needed, Err(Error::Reference));
}

/// Bytewise: upper case before lower, Latin before Cyrillic, and Ä after Z.
const NAMES: [&str; 9] = ["K-10", "K-9", "Z", "a", "b", "z", "Ä", "ä", "Є"];

async fn lists_are_in_one_order_and_whole(mut on: Stage) {
    for name in ["z", "Є", "K-9", "Ä", "a", "K-10", "ä", "Z", "b"] {
        on.candidate(on.here, name).await;
        on.candidate(on.there, name).await;
    }
    let limit = Limit::new(4).expect("a limit");
    let mut names = Vec::new();
    let mut after = After::External(None);
    loop {
        let page = on
            .store
            .candidates()
            .page(&on.here, &Filter::default(), &after, limit)
            .await;
        let page = page.expect("an answer");
        names.extend(page.entries.iter().map(|it| it.external.to_string()));
        after = After::External(names.last().cloned());
        if !page.more {
            break;
        }
        assert_eq!(page.entries.len(), 4);
    }
    assert_eq!(names, NAMES);
    let all = on
        .store
        .candidates()
        .all(&on.here, &Filter::default())
        .await
        .expect("an answer");
    let all: Vec<_> = all.iter().map(|it| it.external.to_string()).collect();
    assert_eq!(all, NAMES);
    assert_eq!(
        on.store
            .candidates()
            .count(&on.here, &Filter::default())
            .await,
        Ok(9)
    );
    let (filter, after) = (Filter::default(), After::Key(None));
    let by_key = on
        .store
        .candidates()
        .page(&on.here, &filter, &after, limit)
        .await;
    let by_key = by_key.expect("an answer");
    let first: Vec<_> = by_key
        .entries
        .iter()
        .map(|it| it.external.to_string())
        .collect();
    assert_eq!(first, ["z", "Є", "K-9", "Ä"]);
    assert!(by_key.more);
}

async fn a_copy_is_kept_up_by_the_list_of_changes(mut on: Stage) {
    let first = on.candidate(on.here, "K-1").await;
    let second = on.candidate(on.here, "K-2").await;
    let mut work = on.work(9).await;
    let changed = work
        .candidates()
        .replace(&on.here, first, 1, change("K-1", "{\"a\":1}"))
        .await;
    assert_eq!(changed, Ok(Some(2)));
    commit(work).await;
    let filter = Filter::default();
    let list = |after| {
        let store = on.store.clone();
        let here = on.here;
        async move {
            let page = store
                .candidates()
                .page(&here, &filter, &after, Limit::default())
                .await;
            page.expect("an answer")
                .entries
                .iter()
                .map(|it| it.key)
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(list(After::Changed(None)).await, [second, first]);
    assert_eq!(
        list(After::Changed(Some((moment(1), second)))).await,
        [first]
    );
    assert_eq!(list(After::Changed(Some((moment(9), first)))).await, []);
}

async fn a_status_narrows_a_list(mut on: Stage) {
    let first = on.candidate(on.here, "K-1").await;
    on.candidate(on.here, "K-2").await;
    let mut work = on.work(2).await;
    let closed = Change {
        status: Status::Closed,
        ..change("K-1", "{}")
    };
    assert_eq!(
        work.candidates().replace(&on.here, first, 1, closed).await,
        Ok(Some(2))
    );
    commit(work).await;
    let filter = Filter {
        status: Some(Status::Closed),
        ..Filter::default()
    };
    let found = on
        .store
        .candidates()
        .all(&on.here, &filter)
        .await
        .expect("an answer");
    assert_eq!(found.iter().map(|it| it.key).collect::<Vec<_>>(), [first]);
}

async fn a_snapshot_does_not_move(mut on: Stage) {
    on.candidate(on.here, "K-1").await;
    let mut snapshot = on.store.snapshot().await.expect("a free database");
    let before = snapshot
        .candidates()
        .count(&on.here, &Filter::default())
        .await;
    on.candidate(on.here, "K-2").await;
    let after = snapshot
        .candidates()
        .count(&on.here, &Filter::default())
        .await;
    assert_eq!((before, after), (Ok(1), Ok(1)));
    assert_eq!(
        on.store
            .candidates()
            .count(&on.here, &Filter::default())
            .await,
        Ok(2)
    );
}

async fn a_limit_is_1_to_100(on: Stage) {
    assert!(Limit::new(0).is_err());
    assert!(Limit::new(101).is_err());
    assert!(Limit::new(100).is_ok());
    assert_eq!(on.store.ready().await, Ok(()));
}

async fn counties_are_listed_by_name(on: Stage) {
    let names = on.store.counties().all().await.expect("an answer");
    let names: Vec<_> = names.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Böblingen", "Calw"]);
    let mut work = on.work(1).await;
    let key = on.keys.clone().make();
    duplicate(work.counties().create(key, "Calw").await, "counties_name");
    drop(work);
    let calw = on
        .store
        .counties()
        .by_name("Calw")
        .await
        .expect("an answer");
    assert_eq!(calw.map(|it| Scope::county(it.key)), Some(on.there));
}

async fn a_key_is_used_once(mut on: Stage) {
    let key = on.candidate(on.here, "K-1").await;
    let mut work = on.work(2).await;
    let again = work
        .candidates()
        .create(&on.here, new_candidate(key, "K-2", "{}"))
        .await;
    duplicate(again, "candidates_pkey");
    drop(work);
    let work = on.work(3).await;
    work.commit(entry("nothing"))
        .await
        .expect("a failure leaves the place for writers free");
}

on_both!(
    a_change_takes_the_version_it_knows,
    a_copy_is_kept_up_by_the_list_of_changes,
    a_document_may_hold_every_byte,
    a_key_is_used_once,
    a_limit_is_1_to_100,
    a_name_is_taken_once_in_a_county,
    a_snapshot_does_not_move,
    a_status_narrows_a_list,
    a_text_with_nul_is_refused_on_both,
    a_vacancy_belongs_to_an_employer_of_its_county,
    counties_are_listed_by_name,
    lists_are_in_one_order_and_whole,
    what_is_made_is_read_again,
    without_a_commit_nothing_is_kept,
);
