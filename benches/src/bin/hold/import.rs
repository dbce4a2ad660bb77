//! The sheet of a whole county is kept: how long does that take, how long when it is sent again, and is
//! everybody there?
//!
//! Corpus: the people of a synthetic county (`miqnet_synth::county`), occupations coded, as a CSV that
//! German Excel writes. The sheet is tried, kept, and kept again by one service.

use std::time::Duration;

use miqnet_occupations::Dictionary;
use miqnet_store::testing::Backend;
use miqnet_synth::{Options, county};
use miqnet_wire::column::Side;
use miqnet_wire::row::{candidate_cells, sheet};
use miqnet_wire::write::{self, FileKind};
use serde_json::{Value, json};

use crate::client::Client;
use crate::service::Ground;
use crate::{Broken, SEED, now};

pub(crate) fn run(backend: Backend, n_people: u32) -> Result<(), Broken> {
    let ground = Ground::new(backend)?;
    let key = ground.set_up()?;
    let csv = people(n_people)?;
    let service = ground.start()?;
    let client = service.client(&key);
    let mut took = Vec::new();
    let counts = |created: u32, unchanged: u32| json!({"rows": n_people, "created": created, "changed": 0, "unchanged": unchanged, "rejected": 0});
    let trials = [
        ("?dry_run=true", counts(n_people, 0)),
        ("", counts(n_people, 0)),
        ("", counts(0, n_people)),
    ];
    for (query, expected) in trials {
        let (report, time) = import(&client, query, &csv)?;
        let names = ["rows", "created", "changed", "unchanged", "rejected"];
        let told: Value = names
            .iter()
            .map(|name| ((*name).to_owned(), report[*name].clone()))
            .collect();
        if told != expected {
            return Err(format!("{told} was told in the place of {expected}: {report}").into());
        }
        took.push(time.as_secs_f64());
    }
    println!(
        "A sheet of {n_people} people, {:.1} MiB of CSV: tried in {:.2} s, kept in {:.2} s, sent again in \
         {:.2} s; peak memory {} MiB",
        csv.len() as f64 / 1_048_576.0,
        took[0],
        took[1],
        took[2],
        service.most_memory_mib().unwrap_or_default()
    );
    Ok(())
}

/// The sheet of so many people.
fn people(n: u32) -> Result<String, Broken> {
    let made = county(SEED, n as usize, 0, &Options::default());
    let dictionary = Dictionary::built_in();
    let rows = made.candidates.iter();
    let rows: Vec<_> = rows.map(|one| candidate_cells(one, &dictionary)).collect();
    let sheet = sheet("candidates", Side::Candidates, &rows);
    Ok(String::from_utf8(write::bytes(
        &sheet,
        FileKind::GermanCsv,
    )?)?)
}

/// Sends the sheet and returns what was told, with the time until the answer was whole.
fn import(client: &Client, query: &str, csv: &str) -> Result<(Value, Duration), Broken> {
    let start = now();
    let lines = "Content-Type: text/csv\r\n";
    let request = format!("POST /v1/imports/candidates{query}");
    let answer = client.ask(&request, lines, csv)?;
    let took = start.elapsed();
    if answer.status != 200 {
        return Err(format!(
            "the import was answered with {}: {}",
            answer.status, answer.body
        )
        .into());
    }
    Ok((serde_json::from_str(&answer.body)?, took))
}
