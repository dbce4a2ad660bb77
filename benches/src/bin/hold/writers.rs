//! Eight writers change one record at the same time. Each change that was answered with 200 is there,
//! each other one was told that it came too late.

use std::time::Duration;

use miqnet_store::testing::Backend;
use serde_json::Value;

use crate::client::{Answer, Client};
use crate::service::Ground;
use crate::{Broken, millis_at, now};

/// How many write at the same time.
const WRITERS: u32 = 8;

/// What one writer was told.
#[derive(Debug, Default)]
struct Told {
    n_done: u32,
    n_stale: u32,
    /// The version that each change made, as it was answered.
    made: Vec<u64>,
    took: Vec<Duration>,
}

pub(crate) fn run(backend: Backend, n_each: u32) -> Result<(), Broken> {
    let ground = Ground::new(backend)?;
    let key = ground.set_up()?;
    let service = ground.start()?;
    let client = service.client(&key);
    let json = "Content-Type: application/json\r\n";
    let made = client.ask(
        "POST /v1/candidates",
        json,
        r#"{"row": {"id": "K-1", "skills": "Trial 0"}}"#,
    )?;
    if made.status != 201 {
        return Err(format!("the record was not made: {made:?}").into());
    }
    let made: Value = serde_json::from_str(&made.body)?;
    let path = format!(
        "/v1/candidates/{}",
        made["key"].as_str().unwrap_or_default()
    );
    let patch = format!("PATCH {path}");
    let start = now();
    let told: Vec<Result<Told, Broken>> = std::thread::scope(|scope| {
        let write = |writer| {
            let (client, path, patch) = (&client, &path, &patch);
            scope.spawn(move || {
                write(client, path, patch, writer, n_each).map_err(|it| it.to_string())
            })
        };
        let writers: Vec<_> = (0..WRITERS).map(write).collect();
        let ended = writers.into_iter().map(|writer| match writer.join() {
            Ok(told) => told.map_err(Broken::from),
            Err(_) => Err("a writer panicked".into()),
        });
        ended.collect()
    });
    let took = start.elapsed();
    let mut all = Told::default();
    for told in told {
        let told = told?;
        all.n_done += told.n_done;
        all.n_stale += told.n_stale;
        all.made.extend(told.made);
        all.took.extend(told.took);
    }
    all.took.sort_unstable();
    all.made.sort_unstable();
    let version = version(&client.ask(&format!("GET {path}"), "", "")?)?;
    println!(
        "{WRITERS} writers × {n_each} patches of one record in {:.1} s: {} were done, {} came too \
         late (412), none was answered otherwise;\nversion {version} = 1 + {}; p50 {:.1} ms, p99 \
         {:.1} ms",
        took.as_secs_f64(),
        all.n_done,
        all.n_stale,
        all.n_done,
        millis_at(&all.took, 0.5),
        millis_at(&all.took, 0.99),
    );
    let bare = client.ask(&patch, PATCH, r#"{"row": {"skills": "Trial"}}"#)?;
    if bare.status != 428 {
        return Err(format!("a patch without If-Match was answered with {}", bare.status).into());
    }
    // Two changes that made the same version did not know of each other.
    if !all.made.iter().copied().eq(2..=version) {
        return Err(format!("{} changes made versions 2 to {version}", all.n_done).into());
    }
    if all.n_done + all.n_stale != WRITERS * n_each {
        return Err("not every patch was answered".into());
    }
    if all.n_done < n_each {
        return Err("the writers were in each other's way all the time".into());
    }
    Ok(())
}

const PATCH: &str = "Content-Type: application/merge-patch+json\r\n";

/// Sends so many patches, each with the version that this writer knows.
fn write(
    client: &Client,
    path: &str,
    patch: &str,
    writer: u32,
    n_each: u32,
) -> Result<Told, Broken> {
    let mut told = Told::default();
    let mut tag = read(client, path)?;
    for nth in 0..n_each {
        let lines = format!("{PATCH}If-Match: {tag}\r\n");
        let body = format!(r#"{{"row": {{"skills": "Trial {writer} {nth}"}}}}"#);
        let start = now();
        let answer = client.ask(patch, &lines, &body)?;
        told.took.push(start.elapsed());
        match (answer.status, answer.etag) {
            (200, Some(next)) => {
                told.made.push(number(&next)?);
                told.n_done += 1;
                tag = next;
            }
            (412, _) => {
                told.n_stale += 1;
                tag = read(client, path)?;
            }
            (status, _) => {
                return Err(format!("a patch was answered with {status}: {}", answer.body).into());
            }
        }
    }
    Ok(told)
}

/// The ETag of the record now.
fn read(client: &Client, path: &str) -> Result<String, Broken> {
    let answer = client.ask(&format!("GET {path}"), "", "")?;
    match (answer.status, answer.etag) {
        (200, Some(tag)) => Ok(tag),
        (status, _) => Err(format!("reading was answered with {status}").into()),
    }
}

/// The version that an ETag names.
fn number(tag: &str) -> Result<u64, Broken> {
    Ok(tag.trim_matches('"').parse()?)
}

fn version(answer: &Answer) -> Result<u64, Broken> {
    let record: Value = serde_json::from_str(&answer.body)?;
    Ok(record["version"].as_u64().ok_or("a record has a version")?)
}
