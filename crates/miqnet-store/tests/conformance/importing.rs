//! Many rows, all or none.

use miqnet_domain::VacancyId;
use miqnet_store::record::Row;
use miqnet_store::testing::{entry, moment};
use miqnet_store::{Candidates, Document, Effect, EmployerKey, Error, Filter, Status, Vacancies};

use crate::on_both;
use crate::stage::{Stage, change, commit, duplicate, external};

fn row(on: &mut Stage, name: &str, document: &str) -> Row<Candidates> {
    Row {
        key: on.keys.make(),
        external: external(name),
        status: Status::Active,
        parent: (),
        document: Document::new(document),
    }
}

async fn a_row_makes_changes_or_leaves_a_record(mut on: Stage) {
    let first = vec![row(&mut on, "K-1", "{}"), row(&mut on, "K-2", "{}")];
    let keys: Vec<_> = first.iter().map(|it| it.key).collect();
    let mut work = on
        .store
        .begin_import(moment(1))
        .await
        .expect("a free database");
    let done = work
        .candidates()
        .import(&on.here, first)
        .await
        .expect("two new names");
    commit(work).await;
    assert_eq!(
        done.rows,
        [(keys[0], Effect::Created), (keys[1], Effect::Created)]
    );
    let again = vec![
        row(&mut on, "K-2", "{\"a\":1}"),
        row(&mut on, "K-3", "{}"),
        row(&mut on, "K-1", "{}"),
    ];
    let new = again[1].key;
    let mut work = on
        .store
        .begin_import(moment(2))
        .await
        .expect("a free database");
    let done = work
        .candidates()
        .import(&on.here, again)
        .await
        .expect("rows to keep");
    commit(work).await;
    let expected = [
        (keys[1], Effect::Changed),
        (new, Effect::Created),
        (keys[0], Effect::Same),
    ];
    assert_eq!(done.rows, expected);
    assert_eq!(done.count(Effect::Same), 1);
    let all = on
        .store
        .candidates()
        .all(&on.here, &Filter::default())
        .await
        .expect("an answer");
    let versions: Vec<_> = all
        .iter()
        .map(|it| (it.external.as_str(), it.version))
        .collect();
    assert_eq!(versions, [("K-1", 1), ("K-2", 2), ("K-3", 1)]);
    assert_eq!(all[0].changed_at, moment(1));
    assert_eq!(
        on.store
            .candidates()
            .count(&on.there, &Filter::default())
            .await,
        Ok(0)
    );
}

async fn of_a_failed_import_nothing_is_kept(mut on: Stage) {
    on.candidate(on.here, "K-1").await;
    let twins = vec![row(&mut on, "K-2", "{}"), row(&mut on, "K-2", "{}")];
    let mut work = on
        .store
        .begin_import(moment(1))
        .await
        .expect("a free database");
    duplicate(
        work.candidates().import(&on.here, twins).await,
        "one row for each id",
    );
    drop(work);
    let employer = on.employer(on.here, "A-1").await;
    let place = |on: &mut Stage, name: &str, parent: EmployerKey| Row::<Vacancies> {
        key: on.keys.make(),
        external: VacancyId::new(name).expect("a name"),
        status: Status::Active,
        parent,
        document: Document::new("{}"),
    };
    let missing = on.keys.make();
    let rows = vec![
        place(&mut on, "S-1", employer),
        place(&mut on, "S-2", missing),
    ];
    let mut work = on
        .store
        .begin_import(moment(1))
        .await
        .expect("a free database");
    let refused = work.vacancies().import(&on.here, rows).await;
    assert_eq!(refused, Err(Error::Reference));
    drop(work);
    assert_eq!(
        on.store
            .vacancies()
            .count(&on.here, &Filter::default())
            .await,
        Ok(0)
    );
    assert_eq!(
        on.store
            .candidates()
            .count(&on.here, &Filter::default())
            .await,
        Ok(1)
    );
}

async fn an_employer_does_not_import_over_others(mut on: Stage) {
    let own = on.employer(on.here, "A-1").await;
    let other = on.employer(on.here, "A-2").await;
    let taken = on.vacancy(on.here, "S-1", other).await;
    let row = Row::<Vacancies> {
        key: on.keys.make(),
        external: VacancyId::new("S-1").expect("a name"),
        status: Status::Active,
        parent: own,
        document: Document::new("{\"mine\":true}"),
    };
    let mut work = on
        .store
        .begin_import(moment(1))
        .await
        .expect("a free database");
    let scope = on.here.of_employer(own);
    let refused = work.vacancies().import(&scope, vec![row]).await;
    duplicate(refused, "vacancies_external");
    drop(work);
    let read = on
        .store
        .vacancies()
        .get(&on.here, taken)
        .await
        .expect("an answer");
    assert_eq!(read.map(|it| (it.parent, it.version)), Some((other, 1)));
}

/// A reader that comes while an import goes on sees the state before, whole.
async fn a_reader_sees_all_of_an_import_or_nothing(mut on: Stage) {
    let mut rows = Vec::new();
    for n in 0..500 {
        rows.push(row(&mut on, &format!("K-{n}"), "{}"));
    }
    let store = on.store.clone();
    let here = on.here;
    let writer = tokio::spawn(async move {
        let mut work = store
            .begin_import(moment(1))
            .await
            .expect("a free database");
        work.candidates()
            .import(&here, rows)
            .await
            .expect("new names");
        work.commit(entry("import"))
            .await
            .expect("nobody is in the way");
    });
    let mut n_reads = 0;
    while !writer.is_finished() {
        let n = on
            .store
            .candidates()
            .count(&on.here, &Filter::default())
            .await;
        assert!(matches!(n, Ok(0 | 500)), "{n:?}");
        n_reads += 1;
    }
    writer.await.expect("the import ends");
    assert!(n_reads > 3, "{n_reads} reads are too few to tell");
    let n = on
        .store
        .candidates()
        .count(&on.here, &Filter::default())
        .await;
    assert_eq!(n, Ok(500));
}

async fn a_change_after_an_import_is_seen_by_the_next(mut on: Stage) {
    let key = on.candidate(on.here, "K-1").await;
    let mut work = on.work(2).await;
    let done = work
        .candidates()
        .replace(&on.here, key, 1, change("K-1", "{\"a\":1}"))
        .await;
    assert_eq!(done, Ok(Some(2)));
    commit(work).await;
    let rows = vec![row(&mut on, "K-1", "{}")];
    let mut work = on
        .store
        .begin_import(moment(3))
        .await
        .expect("a free database");
    let done = work
        .candidates()
        .import(&on.here, rows)
        .await
        .expect("a row to keep");
    assert_eq!(done.rows, [(key, Effect::Changed)]);
    commit(work).await;
}

on_both!(
    a_change_after_an_import_is_seen_by_the_next,
    a_reader_sees_all_of_an_import_or_nothing,
    a_row_makes_changes_or_leaves_a_record,
    an_employer_does_not_import_over_others,
    of_a_failed_import_nothing_is_kept,
);
