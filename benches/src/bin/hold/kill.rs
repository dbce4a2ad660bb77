//! The service is killed in the middle of imports. What was acknowledged is there afterwards, no
//! import is there in part, and the file is sound.
//!
//! Each import changes the same people, all to its own number, and brings five new ones. It is
//! killed after a time between nothing and a little more than an import takes. The next service
//! opens what is left; then every record and audit entry is read, and of an embedded database every page
//! and reference.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use miqnet_store::testing::Backend;
use miqnet_store::{
    Candidates, Chain, DatabaseFile, Filter, LedgerKey, Location, Record, Scope, Store,
};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use crate::service::{self, COUNTY, Ground, Service};
use crate::{Broken, SEED, millis_at, now};

/// How many people each import changes.
pub(crate) const PEOPLE: usize = 200;

/// How many people each import brings.
pub(crate) const NEW: usize = 5;

/// How many imports are measured before the first kill.
const MEASURED: u32 = 3;

/// What imports left behind: the number that each person has, by id.
type Found = BTreeMap<String, u32>;

pub(crate) fn run(backend: Backend, n_kills: u32) -> Result<(), Broken> {
    let ground = Ground::new(backend)?;
    let key = ground.set_up()?;
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut known = BTreeSet::new();
    let mut service = ground.start()?;
    let mut longest = Duration::ZERO;
    for number in 1..=MEASURED {
        let start = now();
        let answer = import(&service, &key, number)?;
        if answer != 200 {
            return Err(format!("import {number} was answered with {answer}").into());
        }
        longest = longest.max(start.elapsed());
        known.insert(number);
        // Each one is the first that its process carries out, as those that are killed are.
        service.kill()?;
        service = ground.start()?;
    }
    let (mut n_acknowledged, mut n_kept, mut n_undone) = (0_u32, 0_u32, 0_u32);
    let mut restarts = Vec::new();
    for number in MEASURED + 1..=MEASURED + n_kills {
        let wait = longest.mul_f64(random.random_range(0.0..1.2));
        let is_acknowledged = std::thread::scope(|scope| {
            let sent = scope.spawn(|| import(&service, &key, number).is_ok_and(|it| it == 200));
            std::thread::sleep(wait);
            service.cut_off()?;
            sent.join().map_err(|_| Broken::from("the client panicked"))
        })?;
        service.kill()?;
        let start = now();
        service = ground.start()?;
        restarts.push(start.elapsed());
        let found = look(&ground)?;
        let is_kept = judge(&found, &known, number, is_acknowledged)?;
        if is_kept {
            known.insert(number);
        }
        n_acknowledged += u32::from(is_acknowledged);
        n_kept += u32::from(is_kept && !is_acknowledged);
        n_undone += u32::from(!is_kept);
    }
    restarts.sort_unstable();
    let sound = match backend {
        Backend::Sqlite => "integrity_check and audit",
        Backend::Postgres => "audit",
    };
    println!(
        "{n_kills} kills during imports of {PEOPLE} changed and {NEW} new people, each after 0 to \
         {:.0} ms:\n{n_acknowledged} imports were acknowledged before the kill, all of them are \
         there;\n{} were not, of which {n_kept} are there as a whole and {n_undone} not at all.\n\
         Rows lost: 0, half imports: 0, {sound} in order {n_kills} times.\n\
         Ready again: p50 {:.0} ms, p99 {:.0} ms",
        longest.as_secs_f64() * 1.2e3,
        n_kept + n_undone,
        millis_at(&restarts, 0.5),
        millis_at(&restarts, 0.99),
    );
    Ok(())
}

/// Sends import `number` and returns the status of its answer.
pub(crate) fn import(service: &Service, key: &str, number: u32) -> Result<u16, Broken> {
    let people = (0..PEOPLE).map(|nth| format!("K-{nth}"));
    let new = (0..NEW).map(|nth| format!("N-{number}-{nth}"));
    let rows: Vec<_> = people
        .chain(new)
        .map(|id| serde_json::json!({"id": id, "skills": format!("Trial {number}")}))
        .collect();
    let body = serde_json::to_string(&rows)?;
    let lines = "Content-Type: application/json\r\n";
    let client = service.client(key);
    Ok(client
        .ask("POST /v1/imports/candidates", lines, &body)?
        .status)
}

/// Reads the whole database, and what every person has.
pub(crate) fn look(ground: &Ground) -> Result<Found, Broken> {
    service::runtime()?.block_on(async {
        let location = ground.location();
        if let Location::Sqlite(file) = &location {
            DatabaseFile::open_given_up(file).await?.check().await?;
        }
        // Nothing is hashed here.
        let store = Store::open(&location, LedgerKey::new([0; 32])).await?;
        if let Chain::Broken { seq } = store.audit().verify().await? {
            return Err(format!("entry {seq} of the audit does not follow").into());
        }
        let county = store.counties().by_name(COUNTY).await?;
        let scope = Scope::county(county.ok_or("the county is lost")?.key);
        let people = store.candidates().all(&scope, &Filter::default()).await?;
        store.close().await;
        people.iter().map(number_of).collect()
    })
}

fn number_of(record: &Record<Candidates>) -> Result<(String, u32), Broken> {
    let row: serde_json::Value = serde_json::from_slice(record.document.as_bytes())?;
    let words = row["skills"].as_str().unwrap_or_default();
    let number = words.strip_prefix("Trial ").unwrap_or_default().parse();
    let id = record.external.to_string();
    Ok((id, number.map_err(|_| "a row is not what was sent")?))
}

/// Whether import `number` is there, where those in `known` are.
///
/// # Errors
/// The promise that what was found breaks.
pub(crate) fn judge(
    found: &Found,
    known: &BTreeSet<u32>,
    number: u32,
    is_acknowledged: bool,
) -> Result<bool, String> {
    let is_kept = found.get("K-0") == Some(&number);
    if is_acknowledged && !is_kept {
        return Err(format!("import {number} was acknowledged and is lost"));
    }
    let mut expected = known.clone();
    if is_kept {
        expected.insert(number);
    }
    let last = expected.last().copied().unwrap_or_default();
    let people = (0..PEOPLE).map(|nth| (format!("K-{nth}"), last));
    let new = expected
        .iter()
        .flat_map(|&number| (0..NEW).map(move |nth| (format!("N-{number}-{nth}"), number)));
    let expected: Found = people.chain(new).collect();
    if *found == expected {
        return Ok(is_kept);
    }
    let differs = |(id, number): &(&String, &u32)| expected.get(*id) != Some(*number);
    let more = found.iter().filter(differs).count();
    let less = expected
        .keys()
        .filter(|id| !found.contains_key(*id))
        .count();
    Err(format!(
        "import {number} is there in part: {more} rows are not those expected, {less} are missing"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What imports 1 and 2 left, with this number for those whom each changes.
    fn found(last: u32) -> Found {
        let people = (0..PEOPLE).map(|nth| (format!("K-{nth}"), last));
        let new = (1..=last)
            .flat_map(|number| (0..NEW).map(move |nth| (format!("N-{number}-{nth}"), number)));
        people.chain(new).collect()
    }

    #[test]
    fn whole_imports_are_told_from_lost_and_half_ones() {
        let known = BTreeSet::from([1, 2]);
        assert_eq!(judge(&found(2), &known, 3, false), Ok(false));
        assert_eq!(judge(&found(3), &known, 3, false), Ok(true));
        assert_eq!(judge(&found(3), &known, 3, true), Ok(true));
        let lost = judge(&found(2), &known, 3, true);
        assert!(lost.is_err_and(|it| it.contains("lost")));
        for (id, number) in [("K-7", Some(2)), ("N-3-4", None), ("N-1-0", None)] {
            let mut half = found(3);
            match number {
                Some(number) => half.insert(id.to_owned(), number),
                None => half.remove(id),
            };
            let judged = judge(&half, &known, 3, false);
            assert!(judged.is_err_and(|it| it.contains("in part")), "{id}");
        }
        let mut half = found(2);
        half.insert("N-3-0".to_owned(), 3);
        assert!(judge(&half, &known, 3, false).is_err());
    }
}
