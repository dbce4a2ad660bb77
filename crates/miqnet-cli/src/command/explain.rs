//! `miqnet explain`: why do one candidate and one vacancy fit, or what is missing?

mod text;

use std::io::Write as _;

use clap::ValueEnum;
use miqnet_core::alternatives_beside;
use miqnet_wire::response::Explanation;

use crate::Outcome;
use crate::args::Sources;
use crate::console::{print_json, terminal};
use crate::failure::Failure;
use crate::input::Input;
use crate::setting::Setting;

/// What can be written behind `miqnet explain`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Id of the candidate
    candidate: String,
    /// Id of the vacancy
    vacancy: String,
    /// Form of what is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// A form in which an explanation is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading in a terminal
    Text,
    /// One JSON document
    Json,
}

/// Prints the explanation of the pair.
pub(crate) fn run(args: &Args, setting: &Setting, input: &Input) -> Result<Outcome, Failure> {
    let candidates = input.candidates();
    let catalog = input.catalog(setting);
    let candidate = input.candidate(&candidates, &args.candidate)?;
    let vacancy_ix = input.vacancy_ix(&catalog, &args.vacancy)?;
    let explanation = miqnet_core::explain(&catalog, candidate, vacancy_ix);
    let further = alternatives_beside(&catalog, candidate, vacancy_ix, &explanation);
    match args.format {
        Format::Json => {
            let texts = Some(&setting.texts);
            print_json(&Explanation::new(&explanation, texts).with_alternatives(&further, texts))?;
        }
        Format::Text => {
            let mut out = terminal();
            text::write(
                &mut out,
                setting,
                &catalog.vacancies()[vacancy_ix],
                &explanation,
                &further,
            )?;
            out.flush()?;
        }
    }
    Ok(Outcome::Done)
}
