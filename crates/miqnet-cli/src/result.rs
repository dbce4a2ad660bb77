//! The match lists of one run.

use std::ops::Deref;

use miqnet_wire::response::{Counts, Run};
use miqnet_wire::run::{Basis, MatchRun};

use crate::input::Input;
use crate::progress;
use crate::setting::Setting;

pub(crate) use miqnet_wire::run::Line;

/// The lists of a run with the setting it was made in.
pub(crate) struct Matches<'s> {
    pub(crate) setting: &'s Setting,
    run: MatchRun<'s>,
}

impl<'s> Deref for Matches<'s> {
    type Target = MatchRun<'s>;

    fn deref(&self) -> &MatchRun<'s> {
        &self.run
    }
}

impl<'s> Matches<'s> {
    /// Judges every pair and keeps the `top` best of each list.
    pub(crate) fn new(setting: &'s Setting, input: &Input, top: usize) -> Self {
        let candidates = input.candidates();
        let catalog = input.catalog(setting);
        let label = setting.texts.label("cli-progress");
        let run = progress::with_bar(candidates.len(), label, |progress| {
            MatchRun::new(catalog, candidates, &setting.texts, top, progress)
        });
        Self { setting, run }
    }

    /// What this run rests on.
    pub(crate) fn run(&self, input: &Input, top: usize, strict: bool) -> Run {
        let setting = self.setting;
        let files = [&input.candidates.file, &input.vacancies.file];
        self.run.run(Basis {
            policy: &setting.policy,
            top,
            strict,
            candidates_rejected: input.candidates.import.bad_rows.len(),
            vacancies_rejected: input.vacancies.import.bad_rows.len(),
            files: files.into_iter().chain(&setting.files).cloned().collect(),
        })
    }

    /// How much was read and found.
    pub(crate) fn counts(&self, input: &Input) -> Counts {
        self.run.counts(
            input.candidates.import.bad_rows.len(),
            input.vacancies.import.bad_rows.len(),
        )
    }
}
