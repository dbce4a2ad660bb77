//! `miqnet fair pairs`: who may talk at which table, from the sheets and a fair without pairs.

use std::io::{self, Write as _};
use std::path::PathBuf;

use miqnet_core::Catalog;
use miqnet_domain::Candidate;
use miqnet_domain::fair::FairTable;
use miqnet_fair::{Instance, draw_up};
use miqnet_wire::fair::{FairError, FairFile, read_frame};
use miqnet_wire::text::Texts;

use crate::Outcome;
use crate::args::Sources;
use crate::barriers::{self, Barriers};
use crate::command::matching::{refuse, rejected};
use crate::console::print_json;
use crate::failure::Failure;
use crate::input::{Input, find_candidate};
use crate::setting::Setting;

/// What can be written behind `miqnet fair pairs`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// File of the fair, without pairs
    #[arg(value_name = "FAIR")]
    fair: PathBuf,
}

/// Prints the fair with its pairs, and on standard error whom they leave out and why; ends with
/// issues when a row of the sheets does not count.
pub(crate) fn run(args: &Args, setting: &Setting, input: &Input) -> Result<Outcome, Failure> {
    if input.candidates.table.is_none() || input.vacancies.table.is_none() {
        refuse(setting, input);
        return Ok(Outcome::Issues);
    }
    let file = args.fair.display().to_string();
    let (fair, people) = read_frame(&file, &super::read(&args.fair)?).map_err(Failure::Fair)?;
    let candidates = input.candidates();
    let catalog = input.catalog(setting);
    let fair = draw_up(&catalog, &candidates, &fair, people).map_err(|problems| {
        let problems = problems.into_iter();
        Failure::Fair(
            problems
                .map(|one| FairError::of_frame(&file, one))
                .collect(),
        )
    })?;
    print_json(&FairFile::from(&fair))?;
    // Nobody is left to tell when standard error is closed.
    let _ = tell_left_out(&fair, &catalog, &candidates, &setting.texts);
    if !input.has_errors() {
        return Ok(Outcome::Done);
    }
    let _ = writeln!(io::stderr(), "{}", rejected(setting, input));
    Ok(Outcome::Issues)
}

/// Says who has no table and which table has nobody, with what stands in the way.
fn tell_left_out(
    fair: &Instance,
    catalog: &Catalog<'_>,
    candidates: &[Candidate],
    texts: &Texts,
) -> io::Result<()> {
    let tables = fair.fair().tables();
    let offers: Vec<_> = tables.iter().map(|table| offer(catalog, table)).collect();
    let registered = fair.registrations().people().iter();
    let registered: Vec<_> = registered
        .filter_map(|person| find_candidate(candidates, person.candidate.as_str()))
        .collect();
    let mut offered: Vec<usize> = offers.iter().flatten().copied().collect();
    offered.sort_unstable();
    offered.dedup();
    let alone = registered.iter().filter(|one| {
        let mut pairs = fair.pairs().iter();
        !pairs.any(|pair| pair.candidate == one.id)
    });
    let alone: Vec<_> = alone
        .map(|one| {
            let pairs = offered.iter().map(|ix| (*one, *ix));
            (one.id.as_str(), barriers::of_pairs(catalog, pairs))
        })
        .collect();
    let empty = tables.iter().zip(&offers).filter(|(table, _)| {
        let mut pairs = fair.pairs().iter();
        !pairs.any(|pair| pair.table == table.id)
    });
    let empty: Vec<_> = empty
        .map(|(table, offer)| {
            let pairs = registered.iter();
            let pairs = pairs.flat_map(|one| offer.iter().map(move |ix| (*one, *ix)));
            (table.id.as_str(), barriers::of_pairs(catalog, pairs))
        })
        .collect();
    tell("cli-fair-people", &alone, texts)?;
    tell("cli-fair-tables", &empty, texts)?;
    if alone.is_empty() && empty.is_empty() {
        return Ok(());
    }
    writeln!(io::stderr(), "{}", texts.label("cli-barriers-note"))
}

/// The indices of the vacancies of a table.
fn offer(catalog: &Catalog<'_>, table: &FairTable) -> Vec<usize> {
    let ids = table.vacancies.iter();
    ids.filter_map(|id| catalog.find(id)).collect()
}

/// A heading with the number of lines, and a line for each.
fn tell(heading: &str, left_out: &[(&str, Barriers)], texts: &Texts) -> io::Result<()> {
    if left_out.is_empty() {
        return Ok(());
    }
    let mut err = io::stderr().lock();
    let count = left_out.len().to_string();
    let heading = texts.message(heading, &[("count", &count)]);
    writeln!(err, "{}", heading.unwrap_or_default())?;
    for (id, barriers) in left_out {
        writeln!(err, "  {id}: {}", barriers.words(texts))?;
    }
    Ok(())
}
