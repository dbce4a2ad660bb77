//! Every commit tells of itself, in a chain.

use miqnet_store::testing::{entry, moment};
use miqnet_store::{Chain, Ending, Entry, Limit};

use crate::on_both;
use crate::stage::Stage;

async fn entries_follow_one_another(on: Stage) {
    let mut work = on.work(1).await;
    work.record(Entry {
        county: Some(on.here.county_key()),
        object_kind: "candidate".to_owned(),
        object_key: "k-1".to_owned(),
        ending: Ending::Denied,
        ..entry("candidate.read")
    });
    work.commit(entry("second"))
        .await
        .expect("nobody is in the way");
    let page = on
        .store
        .audit()
        .page(None, 0, Limit::default())
        .await
        .expect("an answer");
    let told: Vec<_> = page
        .entries
        .iter()
        .map(|it| (it.seq, it.entry.action.as_str()))
        .collect();
    assert_eq!(
        told,
        [(1, "county.create"), (2, "candidate.read"), (3, "second")]
    );
    assert_eq!(page.entries[1].at, moment(1));
    assert_eq!(page.entries[1].entry.ending, Ending::Denied);
    let here = Some(on.here.county_key());
    let of_county = on
        .store
        .audit()
        .page(here, 0, Limit::default())
        .await
        .expect("an answer");
    assert_eq!(of_county.entries, page.entries[1..2]);
    let of_object = on
        .store
        .audit()
        .of_object("candidate", "k-1", 0, Limit::default())
        .await;
    assert_eq!(of_object.expect("an answer").entries, page.entries[1..2]);
    let head = page.entries[2].hash;
    let whole = Chain::Whole { n_entries: 3, head };
    assert_eq!(on.store.audit().verify().await, Ok(whole));
}

async fn what_is_undone_leaves_no_entry(on: Stage) {
    let mut work = on.work(1).await;
    work.record(entry("never"));
    drop(work);
    let page = on
        .store
        .audit()
        .page(None, 0, Limit::default())
        .await
        .expect("an answer");
    assert_eq!(page.entries.len(), 1);
}

/// Many at once: each entry has a place of its own, and none is left out.
async fn the_chain_holds_with_many_writers(on: Stage) {
    let mut writers = Vec::new();
    for writer in 0..8 {
        let store = on.store.clone();
        writers.push(tokio::spawn(async move {
            for n in 0..10 {
                let work = store
                    .begin(moment(writer))
                    .await
                    .expect("a place comes free");
                work.commit(entry(&format!("{writer}-{n}")))
                    .await
                    .expect("a place comes free");
            }
        }));
    }
    for writer in writers {
        writer.await.expect("no writer panics");
    }
    let found = on.store.audit().verify().await.expect("an answer");
    assert!(
        matches!(found, Chain::Whole { n_entries: 81, .. }),
        "{found:?}"
    );
}

on_both!(
    entries_follow_one_another,
    the_chain_holds_with_many_writers,
    what_is_undone_leaves_no_entry,
);
