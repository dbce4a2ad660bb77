//! Every pair as one line of JSON, for audits and for comparing engines.

use std::io::Write;

use miqnet_core::{Catalog, explain};
use miqnet_domain::Candidate;
use miqnet_wire::response::Explanation;
use rayon::prelude::*;

use crate::failure::Failure;

/// How many pairs are held in memory at once, a few thousand bytes each.
const BLOCK: usize = 4096;
/// How many pairs one thread takes at a time.
const PIECE: usize = 64;

/// Writes every pair in order of the candidate's, then of the vacancy's id.
///
/// Blocks are explained in parallel and written in order, so that memory does not grow with the
/// number of pairs.
pub(crate) fn write(
    catalog: &Catalog<'_>,
    candidates: &[Candidate],
    out: &mut impl Write,
) -> Result<(), Failure> {
    let vacancies = catalog.vacancies().len();
    let pairs = candidates.len() * vacancies;
    for start in (0..pairs).step_by(BLOCK) {
        let end = pairs.min(start + BLOCK);
        let starts: Vec<usize> = (start..end).step_by(PIECE).collect();
        let pieces: Vec<Vec<u8>> = starts
            .par_iter()
            .map(|from| {
                let mut lines = Vec::new();
                for pair in *from..end.min(from + PIECE) {
                    let candidate = &candidates[pair / vacancies];
                    line(catalog, candidate, pair % vacancies, &mut lines);
                }
                lines
            })
            .collect();
        for piece in pieces {
            out.write_all(&piece)?;
        }
    }
    Ok(out.flush()?)
}

fn line(catalog: &Catalog<'_>, candidate: &Candidate, vacancy_ix: usize, lines: &mut Vec<u8>) {
    let explanation = Explanation::new(&explain(catalog, candidate, vacancy_ix), None);
    serde_json::to_writer(&mut *lines, &explanation)
        .expect("an explanation has string keys only, and a Vec takes every write");
    lines.push(b'\n');
}
