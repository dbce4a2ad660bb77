//! `miqnet plan`: what opens a vacancy, what opens most, what could an employer change?

mod sheet;
mod text;

use std::io::Write as _;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, ValueEnum};
use miqnet_core::{Planner, plan_employer, plan_pair};
use miqnet_domain::Candidate;
use miqnet_wire::response::{EmployerPlan, PairPlan, PersonPlan};

use crate::Outcome;
use crate::args::Sources;
use crate::case_files;
use crate::console::{print_json, stdout, terminal};
use crate::failure::Failure;
use crate::input::Input;
use crate::setting::{self, Setting};

/// What can be written behind `miqnet plan`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Id of the candidate
    #[arg(required_unless_present = "employer")]
    candidate: Option<String>,
    /// Id of the vacancy that is to open; without it, all vacancies are looked at
    vacancy: Option<String>,
    /// Say what changing one requirement of this vacancy would do
    #[arg(long, value_name = "VACANCY", conflicts_with = "candidate")]
    employer: Option<String>,
    /// How many of the vacancies that are possible now are shown
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,
    /// Case file: it names the job service on the sheet of “--format html”, and changes no plan
    #[arg(long, value_name = "FILE", conflicts_with = "employer")]
    case_file: Option<PathBuf>,
    /// Numbers of guidance instead of the built-in ones, for the sheet of “--format html”
    #[arg(long, value_name = "FILE", conflicts_with = "employer")]
    guidance_numbers: Option<PathBuf>,
    /// Form of what is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// A form in which a plan is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading in a terminal
    Text,
    /// One JSON document
    Json,
    /// A sheet for the person, to be printed
    Html,
}

/// Prints the plan that is asked for.
pub(crate) fn run(args: &Args, setting: &Setting, input: &Input) -> Result<Outcome, Failure> {
    let candidates = input.candidates();
    if let Some(vacancy) = &args.employer {
        return for_employer(args, vacancy, &candidates, setting, input);
    }
    // The arguments are refused where neither is given.
    let id = args.candidate.as_deref().unwrap_or_default();
    let candidate = input.candidate(&candidates, id)?;
    match &args.vacancy {
        Some(vacancy) => for_pair(args, candidate, vacancy, setting, input),
        None => for_person(args, candidate, setting, input),
    }
}

fn for_pair(
    args: &Args,
    candidate: &Candidate,
    vacancy: &str,
    setting: &Setting,
    input: &Input,
) -> Result<Outcome, Failure> {
    let catalog = input.catalog(setting);
    let vacancy_ix = input.vacancy_ix(&catalog, vacancy)?;
    let plan = plan_pair(&catalog, candidate, vacancy_ix);
    let plan = PairPlan::new(&plan, candidate, &setting.world(), Some(&setting.texts));
    match args.format {
        Format::Json => print_json(&plan)?,
        Format::Text => {
            let mut out = terminal();
            text::pair(&mut out, setting, &catalog.vacancies()[vacancy_ix], &plan)?;
            out.flush()?;
        }
        Format::Html => return print_sheet(args, candidate, Some(vacancy_ix), setting, input),
    }
    Ok(Outcome::Done)
}

fn for_person(
    args: &Args,
    candidate: &Candidate,
    setting: &Setting,
    input: &Input,
) -> Result<Outcome, Failure> {
    let planner = Planner::new(setting.world(), input.vacancies())
        .expect("the importer takes every occupation from the same dictionary");
    let plan = planner.plan(candidate, args.top);
    let texts = Some(&setting.texts);
    let plan = PersonPlan::new(&plan, candidate, planner.catalog(), texts);
    match args.format {
        Format::Json => print_json(&plan)?,
        Format::Text => {
            let mut out = terminal();
            text::person(&mut out, setting, &plan)?;
            out.flush()?;
        }
        Format::Html => return print_sheet(args, candidate, None, setting, input),
    }
    Ok(Outcome::Done)
}

/// Prints the sheet for the person; the goal is the vacancy that is asked for, else her best one.
fn print_sheet(
    args: &Args,
    candidate: &Candidate,
    vacancy_ix: Option<usize>,
    setting: &Setting,
    input: &Input,
) -> Result<Outcome, Failure> {
    let case_files = case_files::read(args.case_file.as_deref(), &setting.dictionary)?;
    let case = case_files::of(case_files.as_ref(), candidate);
    let numbers = setting::guidance_numbers(args.guidance_numbers.as_deref())?;
    let numbers = numbers.for_date(setting.as_of)?;
    let planner = Planner::new(setting.world(), input.vacancies())
        .expect("the importer takes every occupation from the same dictionary");
    let sheet = sheet::Sheet {
        setting,
        candidate,
        case: &case,
        numbers,
        catalog: planner.catalog(),
        plan: &planner.plan(candidate, args.top.min(sheet::MOST_NOW)),
    };
    let page = match vacancy_ix {
        Some(vacancy_ix) => sheet.of_pair(vacancy_ix),
        None => sheet.of_person(),
    };
    let mut out = stdout();
    out.write_all(page.as_bytes())?;
    out.flush()?;
    Ok(case_files.map_or(Outcome::Done, |sheet| {
        case_files::say_problems(&sheet, &setting.texts)
    }))
}

fn for_employer(
    args: &Args,
    vacancy: &str,
    candidates: &[Candidate],
    setting: &Setting,
    input: &Input,
) -> Result<Outcome, Failure> {
    let catalog = input.catalog(setting);
    let vacancy_ix = input.vacancy_ix(&catalog, vacancy)?;
    let plan = plan_employer(&catalog, candidates, vacancy_ix);
    let plan = EmployerPlan::new(&plan, Some(&setting.texts));
    match args.format {
        Format::Json => print_json(&plan)?,
        Format::Text => {
            let mut out = terminal();
            text::employer(&mut out, setting, &catalog.vacancies()[vacancy_ix], &plan)?;
            out.flush()?;
        }
        Format::Html => {
            let problem = "“--format html” is a sheet for a person: leave out “--employer”";
            crate::args::Args::command()
                .error(ErrorKind::ArgumentConflict, problem)
                .exit();
        }
    }
    Ok(Outcome::Done)
}
