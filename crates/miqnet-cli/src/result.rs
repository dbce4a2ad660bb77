//! The match lists of one run.

use std::ops::Deref;

use miqnet_fair::assign::{Method, Quota};
use miqnet_wire::response::{Counts, Run, Side};
use miqnet_wire::run::{Basis, MatchRun};

use crate::assigned::{limited, share_out};
use crate::failure::Failure;
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

    /// Judges every pair and keeps those that the method proposes.
    ///
    /// Where all pairs together could be too many, they are counted first, before lists fill the
    /// memory.
    pub(crate) fn assigned(
        setting: &'s Setting,
        input: &Input,
        method: Method,
        quota: Quota,
    ) -> Result<Self, Failure> {
        let vacancies = input.catalog(setting).vacancies().len() as u64;
        let pairs = input.candidates().len() as u64 * vacancies;
        if limited(pairs).is_err() {
            limited(Self::new(setting, input, 0).n_on_lists())?;
        }
        let mut matches = Self::new(setting, input, usize::MAX);
        let run = &mut matches.run;
        run.assignment = Some(share_out(&mut run.lists, &run.catalog, method, quota));
        Ok(matches)
    }

    /// How many pairs stand on complete lists.
    fn n_on_lists(&self) -> u64 {
        let candidates = 0..self.candidates.len();
        let on_lists = candidates.map(|ix| self.on_list(Side::Candidate, ix));
        on_lists.map(u64::from).sum()
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
