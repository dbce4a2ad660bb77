//! How many persons stand where in the women's programme; nobody is named.

use miqnet_guidance as guidance;
use serde::Serialize;
use utoipa::ToSchema;

use super::Coded;
use super::guidance::coded;
use crate::text::Texts;
use crate::write::{CellOut, Sheet};

/// How many persons stand where in the women's programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProgrammeReport {
    /// How many persons were counted; each module has so many.
    pub persons: usize,
    /// The modules, in the order of the programme.
    pub modules: Vec<ModuleCount>,
}

/// How many persons stand where in one module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ModuleCount {
    /// The module.
    pub module: Coded,
    /// Agreed on, not begun.
    pub planned: u32,
    /// Begun.
    pub running: u32,
    /// Finished.
    pub done: u32,
    /// Nothing written down.
    pub unknown: u32,
}

impl ProgrammeReport {
    /// Returns the counts over these programmes, one of each person.
    pub fn new(persons: &[guidance::Programme], texts: Option<&Texts>) -> Self {
        let module = |count: guidance::ProgrammeCount| ModuleCount {
            module: coded(count.module.name(), texts, |texts| {
                texts.module(count.module)
            }),
            planned: count.planned,
            running: count.running,
            done: count.done,
            unknown: count.unknown,
        };
        Self {
            persons: persons.len(),
            modules: guidance::count_programme(persons).map(module).to_vec(),
        }
    }

    /// The counts as a table, with these heads: the module, then its states.
    pub fn sheet(&self, heads: [String; 5]) -> Sheet {
        let row = |count: &ModuleCount| {
            let name = count.module.text.as_deref().unwrap_or(count.module.code);
            let mut cells = vec![CellOut::text(name)];
            cells.extend(count.states().map(CellOut::integer));
            cells
        };
        Sheet {
            name: "programme".to_owned(),
            header: heads.to_vec(),
            rows: self.modules.iter().map(row).collect(),
        }
    }
}

impl ModuleCount {
    /// The counts in the order of the states: planned, running, done, unknown.
    pub fn states(&self) -> [u32; 4] {
        [self.planned, self.running, self.done, self.unknown]
    }
}
