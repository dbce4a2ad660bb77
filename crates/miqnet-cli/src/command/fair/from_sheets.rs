//! What the sheets of people and vacancies say about a fair.

use std::path::Path;

use miqnet_core::Catalog;
use miqnet_domain::Candidate;
use miqnet_fair::{Instance, Timetable, draw_up};
use miqnet_wire::fair::{FairError, FairProblem, read_fair, read_frame};
use miqnet_wire::papers::FromEngine;

use crate::failure::Failure;
use crate::input::Input;
use crate::setting::Setting;

/// Both sheets, ready to be asked.
pub(super) struct Sheets<'s> {
    setting: &'s Setting,
    candidates: Vec<Candidate>,
    catalog: Catalog<'s>,
}

impl<'s> Sheets<'s> {
    pub(super) fn new(setting: &'s Setting, input: &Input) -> Self {
        Self {
            setting,
            candidates: input.candidates(),
            catalog: input.catalog(setting),
        }
    }

    /// The fair of a file; one without pairs gets those that the engine finds.
    pub(super) fn fair(&self, path: &Path) -> Result<Instance, Failure> {
        let file = path.display().to_string();
        let mut faults = match read_fair(&file, &super::read(path)?) {
            Ok(instance) => return Ok(instance),
            Err(faults) => faults,
        };
        faults.retain(|fault| fault.problem != FairProblem::NoPairs);
        if !faults.is_empty() {
            return Err(Failure::Fair(faults));
        }
        self.draw_up(path)
    }

    /// The fair of a file without pairs, with those that the engine finds.
    pub(super) fn draw_up(&self, path: &Path) -> Result<Instance, Failure> {
        let file = path.display().to_string();
        let (fair, people) = read_frame(&file, &super::read(path)?).map_err(Failure::Fair)?;
        draw_up(&self.catalog, &self.candidates, &fair, people).map_err(|problems| {
            let problems = problems.into_iter();
            let fault = |problem| FairError::of_frame(&file, problem);
            Failure::Fair(problems.map(fault).collect())
        })
    }

    /// What the engine says about those who come, beside the pairs.
    pub(super) fn ask(&self, instance: &Instance, timetable: &Timetable) -> FromEngine {
        let texts = &self.setting.texts;
        FromEngine::ask(texts, &self.catalog, &self.candidates, instance, timetable)
    }
}
