#![doc = include_str!("../README.md")]

mod all_pairs;
mod args;
mod assigned;
mod barriers;
mod case_files;
mod command;
mod configuration;
mod console;
mod corrections;
mod failure;
mod input;
mod out;
mod progress;
mod result;
mod setting;

use std::process::ExitCode;

use clap::Parser as _;
use jiff::civil::Date;
use miqnet_wire::read;
use miqnet_wire::text::Texts;

use args::Args;

/// How a command ended that did what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done, and every row counted.
    Done,
    /// Done as far as the input allows: at least one row or file has an error.
    Issues,
}

fn main() -> ExitCode {
    let args = Args::parse();
    hush_caught_panics();
    let lang = args.lang.into();
    match command::run(args.command, lang, today) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Issues) => ExitCode::from(1),
        // Whoever reads the output has seen enough: `miqnet match … | head`.
        Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print(&Texts::load(lang));
            ExitCode::from(2)
        }
    }
}

/// Keeps a damaged workbook from printing a trace beside the issue that names it.
fn hush_caught_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !read::catches_panics() {
            usual(panic);
        }
    }));
}

/// The day on which the program is run, where no other day is asked for.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock; the day is printed and stored with the results"
)]
fn today() -> Date {
    jiff::Zoned::now().date()
}
