//! Many writers on one row lose nothing.

use miqnet_store::testing::{entry, moment};
use miqnet_store::{Candidates, Error, Record, Store, Work};

use crate::on_both;
use crate::stage::{Stage, change};

const N_WRITERS: usize = 8;
const N_PATCHES: usize = 25;

/// Begins again for as long as others are in the way.
async fn begin(store: &Store) -> Work {
    loop {
        match store.begin(moment(2)).await {
            Ok(work) => return work,
            Err(Error::Busy) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// The number that a record holds; one that was just made holds none.
fn counted(record: &Record<Candidates>) -> u64 {
    let text = String::from_utf8_lossy(record.document.as_bytes());
    text.parse().unwrap_or_default()
}

async fn no_update_is_lost(mut on: Stage) {
    let key = on.candidate(on.here, "K-1").await;
    let here = on.here;
    let mut writers = Vec::new();
    for _ in 0..N_WRITERS {
        let store = on.store.clone();
        writers.push(tokio::spawn(async move {
            let (mut n_done, mut n_stale) = (0, 0);
            for _ in 0..N_PATCHES {
                let read = store.candidates().get(&here, key).await.expect("an answer");
                let read = read.expect("it is there");
                let version = read.version;
                let mut work = begin(&store).await;
                let new = change("K-1", &(counted(&read) + 1).to_string());
                match work.candidates().replace(&here, key, version, new).await {
                    Ok(Some(_)) => {
                        work.commit(entry("replace"))
                            .await
                            .expect("it holds the row");
                        n_done += 1;
                    }
                    Err(Error::Stale { current }) => {
                        assert!(current > version);
                        n_stale += 1;
                    }
                    other => panic!("{other:?}"),
                }
            }
            (n_done, n_stale)
        }));
    }
    let (mut n_done, mut n_stale) = (0_u64, 0_u64);
    for writer in writers {
        let (done, stale) = writer.await.expect("no writer panics");
        n_done += done;
        n_stale += stale;
    }
    let read = on
        .store
        .candidates()
        .get(&on.here, key)
        .await
        .expect("an answer");
    let read = read.expect("it is there");
    assert_eq!(read.version, 1 + n_done);
    assert_eq!(counted(&read), n_done, "each change saw the one before");
    assert_eq!(n_done + n_stale, (N_WRITERS * N_PATCHES) as u64);
    assert!(n_done >= N_PATCHES as u64, "{n_done} of 200 were done");
}

on_both!(no_update_is_lost);
