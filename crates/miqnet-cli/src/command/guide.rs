//! `miqnet guide`: where to go next for one pair, what to bring, and what can be checked?

mod sheet;
mod text;

use std::io::Write as _;
use std::path::PathBuf;

use clap::ValueEnum;
use miqnet_core::alternatives_beside;
use miqnet_domain::Fact;
use miqnet_guidance::{Firm, StaffBand, Subject, guide};
use miqnet_wire::response::Guidance;

use crate::Outcome;
use crate::args::Sources;
use crate::case_files;
use crate::console::{print_json, stdout, terminal};
use crate::failure::Failure;
use crate::input::Input;
use crate::setting::{self, Setting};

/// What can be written behind `miqnet guide`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Id of the candidate
    candidate: String,
    /// Id of the vacancy
    vacancy: String,
    /// Case file: what only guidance may see, one row for each candidate
    #[arg(long, value_name = "FILE")]
    case_file: Option<PathBuf>,
    /// Numbers of guidance instead of the built-in ones
    #[arg(long, value_name = "FILE")]
    guidance_numbers: Option<PathBuf>,
    /// How many people the firm employs
    #[arg(long, value_enum)]
    staff: Option<Staff>,
    /// Form of what is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// A form in which guidance is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading in a terminal
    Text,
    /// One JSON document
    Json,
    /// A sheet for the person, to be printed
    Html,
}

/// The size of a firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Staff {
    /// Fewer than 50
    #[value(name = "under-50")]
    Under50,
    /// 50 to 499
    #[value(name = "50-to-499")]
    From50To499,
    /// 500 and more
    #[value(name = "from-500")]
    From500,
}

/// Prints the guidance for the pair.
pub(crate) fn run(args: &Args, setting: &Setting, input: &Input) -> Result<Outcome, Failure> {
    let numbers = setting::guidance_numbers(args.guidance_numbers.as_deref())?;
    let numbers = numbers.for_date(setting.as_of)?;
    let candidates = input.candidates();
    let catalog = input.catalog(setting);
    let candidate = input.candidate(&candidates, &args.candidate)?;
    let vacancy_ix = input.vacancy_ix(&catalog, &args.vacancy)?;
    let case_files = case_files::read(args.case_file.as_deref(), &setting.dictionary)?;
    let case = case_files::of(case_files.as_ref(), candidate);
    let about = Subject {
        candidate,
        vacancy: &catalog.vacancies()[vacancy_ix],
        explanation: &miqnet_core::explain(&catalog, candidate, vacancy_ix),
        case: &case,
        firm: firm(args),
        world: setting.world(),
        policy: numbers,
    };
    let guidance = guide(&about);
    let further = alternatives_beside(&catalog, candidate, vacancy_ix, about.explanation);
    match args.format {
        Format::Json => {
            print_json(&Guidance::new(&about, &guidance, Some(&setting.texts)))?;
        }
        Format::Text => {
            let mut out = terminal();
            text::write(&mut out, setting, &about, &guidance, &further)?;
            out.flush()?;
        }
        Format::Html => {
            let mut out = stdout();
            out.write_all(sheet::page(setting, &about, &guidance, &further).as_bytes())?;
            out.flush()?;
        }
    }
    Ok(case_files.map_or(Outcome::Done, |sheet| {
        case_files::say_problems(&sheet, &setting.texts)
    }))
}

fn firm(args: &Args) -> Firm {
    let staff = args.staff.map(|staff| match staff {
        Staff::Under50 => StaffBand::Under50,
        Staff::From50To499 => StaffBand::From50To499,
        Staff::From500 => StaffBand::From500,
    });
    Firm {
        staff: Fact::from(staff),
        ..Firm::default()
    }
}
