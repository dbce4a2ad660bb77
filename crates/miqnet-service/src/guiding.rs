//! Guidance beside a plan: offices, funding and hints about the residence title.
//!
//! It rests on a case file, which no match may see, and is only for whoever may read that.

use miqnet_core::{Catalog, explain};
use miqnet_domain::Candidate;
use miqnet_guidance::{CaseFile, Firm, GuidancePolicy, Subject, guide};
use miqnet_wire::response::Guidance;

use crate::engine::Engine;
use crate::problem::Problem;
use crate::setting::{Setting, day_not_covered};

/// What guidance rests on beside the pair.
#[derive(Clone, Copy)]
pub(crate) struct Guide<'e> {
    engine: &'e Engine,
    setting: Setting,
    numbers: &'e GuidancePolicy,
}

impl<'e> Guide<'e> {
    /// # Errors
    /// [`day_not_covered`] where the numbers of guidance do not hold on the day.
    pub(crate) fn new(engine: &'e Engine, setting: Setting) -> Result<Self, Problem> {
        let numbers = engine.guidance.for_date(setting.as_of);
        Ok(Self {
            engine,
            setting,
            numbers: numbers.map_err(|not| day_not_covered(&not))?,
        })
    }

    /// What to do next about one pair.
    pub(crate) fn of_pair(
        self,
        catalog: &Catalog<'_>,
        candidate: &Candidate,
        vacancy_ix: usize,
        case: &CaseFile,
    ) -> Guidance {
        let about = Subject {
            candidate,
            vacancy: &catalog.vacancies()[vacancy_ix],
            explanation: &explain(catalog, candidate, vacancy_ix),
            case,
            firm: Firm::default(),
            world: catalog.world(),
            policy: self.numbers,
        };
        let texts = self.engine.texts(self.setting.lang);
        Guidance::new(&about, &guide(&about), Some(texts))
    }
}
