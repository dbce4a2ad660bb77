//! The commands: one file for each.

pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod county;
pub(crate) mod erasures;
pub(crate) mod explain;
pub(crate) mod fair;
pub(crate) mod generate;
pub(crate) mod guide;
pub(crate) mod key;
pub(crate) mod matching;
pub(crate) mod migrate;
pub(crate) mod occupations;
pub(crate) mod openapi;
pub(crate) mod plan;
pub(crate) mod programme;
pub(crate) mod resolve;
pub(crate) mod restore;
pub(crate) mod retain;
pub(crate) mod serve;
pub(crate) mod user;

#[cfg(test)]
mod one_page;

use jiff::civil::Date;
use miqnet_wire::text::Lang;

use crate::Outcome;
use crate::args::{Command, Sources};
use crate::failure::Failure;
use crate::input::Input;
use crate::setting::Setting;

/// Does what was asked.
pub(crate) fn run(command: Command, lang: Lang, today: fn() -> Date) -> Result<Outcome, Failure> {
    match command {
        Command::Check(args) => with_input(&args.sources, lang, today, |setting, input| {
            check::run(&args, setting, input)
        }),
        Command::Match(args) => with_input(&args.sources, lang, today, |setting, input| {
            matching::run(&args, setting, input)
        }),
        Command::Explain(args) => with_input(&args.sources, lang, today, |setting, input| {
            explain::run(&args, setting, input)
        }),
        Command::Guide(args) => with_input(&args.sources, lang, today, |setting, input| {
            guide::run(&args, setting, input)
        }),
        Command::Plan(args) => with_input(&args.sources, lang, today, |setting, input| {
            plan::run(&args, setting, input)
        }),
        Command::Programme(args) => programme::run(&args, lang),
        Command::Resolve(args) => resolve::run(&args, lang),
        Command::Occupations(command) => occupations::run(&command, lang),
        Command::Fair(command) => fair::run(&command, lang, today),
        Command::Generate(args) => generate::run(&args, lang),
        Command::Serve(args) => serve::run(&args, lang),
        Command::Migrate(args) => migrate::run(&args, lang),
        Command::County(command) => county::run(&command, lang),
        Command::User(command) => user::run(&command, lang),
        Command::Key(command) => key::run(&command, lang),
        Command::Backup(args) => backup::run(&args, lang),
        Command::Restore(args) => restore::run(&args, lang),
        Command::Erasures(command) => erasures::run(&command, lang),
        Command::Retain(args) => retain::run(&args, lang, today),
        Command::Openapi => openapi::run(),
    }
}

/// Reads what the command works on and runs it on as many threads as were asked for.
fn with_input(
    sources: &Sources,
    lang: Lang,
    today: fn() -> Date,
    work: impl FnOnce(&Setting, &Input) -> Result<Outcome, Failure> + Send,
) -> Result<Outcome, Failure> {
    let threads = sources.threads.unwrap_or(0).into();
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()?;
    pool.install(|| {
        let setting = Setting::load(sources, lang, today)?;
        let input = Input::load(sources, &setting)?;
        work(&setting, &input)
    })
}
