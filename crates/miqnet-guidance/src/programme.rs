//! Where does a person stand in the women's programme, and where do all of them?

use miqnet_domain::Fact;

use crate::code::codes;

codes! {
    /// A module of the women's programme, in its order.
    Module {
        /// Outreach: she is found and told.
        Outreach = "outreach",
        /// Empowerment.
        Empowerment = "empowerment",
        /// Reconciling family and work.
        Reconciliation = "reconciliation",
        /// Contact with firms.
        FirmContact = "firm_contact",
        /// Accompaniment into the job.
        Accompaniment = "accompaniment",
    }
    /// How far a module has come for one person.
    ModuleState {
        /// Agreed on, not begun.
        Planned = "planned",
        /// Begun.
        Running = "running",
        /// Finished.
        Done = "done",
    }
}

/// The state of each module for one person; unknown where nobody wrote it down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Programme([Fact<ModuleState>; Module::ALL.len()]);

impl Programme {
    /// The state of a module.
    pub fn state(&self, module: Module) -> Fact<ModuleState> {
        self.0[module as usize]
    }

    /// Sets the state of a module.
    pub fn set(&mut self, module: Module, state: Fact<ModuleState>) {
        self.0[module as usize] = state;
    }

    /// The module to talk about next: the first that runs, else the first that is planned, else the
    /// first without a state; `None` when all are done.
    pub fn next(&self) -> Option<Module> {
        let first = |wanted: Option<ModuleState>| {
            let mut modules = Module::ALL.iter().copied();
            modules.find(|module| self.state(*module).value().copied() == wanted)
        };
        first(Some(ModuleState::Running))
            .or_else(|| first(Some(ModuleState::Planned)))
            .or_else(|| first(None))
    }
}

/// How many persons stand where in one module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProgrammeCount {
    /// The module.
    pub module: Module,
    /// Planned.
    pub planned: u32,
    /// Running.
    pub running: u32,
    /// Done.
    pub done: u32,
    /// Nothing written down.
    pub unknown: u32,
}

/// Returns the counts of every module, in the order of [`Module::ALL`]; no person is named.
pub fn count_programme<'a>(
    persons: impl IntoIterator<Item = &'a Programme>,
) -> [ProgrammeCount; Module::ALL.len()] {
    let mut counts = std::array::from_fn(|at| ProgrammeCount {
        module: Module::ALL[at],
        planned: 0,
        running: 0,
        done: 0,
        unknown: 0,
    });
    for person in persons {
        for count in &mut counts {
            let place = match person.state(count.module).value() {
                Some(ModuleState::Planned) => &mut count.planned,
                Some(ModuleState::Running) => &mut count.running,
                Some(ModuleState::Done) => &mut count.done,
                None => &mut count.unknown,
            };
            *place += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use ModuleState::*;

    fn programme(states: [Option<ModuleState>; 5]) -> Programme {
        Programme(states.map(Fact::from))
    }

    #[test]
    fn the_next_module_runs_or_is_planned_or_has_no_state() {
        #[track_caller]
        fn check(states: [Option<ModuleState>; 5], expected: Option<Module>) {
            assert_eq!(programme(states).next(), expected);
        }
        check([None; 5], Some(Module::Outreach));
        check(
            [Some(Done), Some(Planned), Some(Running), None, None],
            Some(Module::Reconciliation),
        );
        check(
            [Some(Done), Some(Planned), Some(Done), None, None],
            Some(Module::Empowerment),
        );
        check([Some(Done); 5], None);
        check(
            [Some(Done), Some(Done), Some(Done), None, Some(Done)],
            Some(Module::FirmContact),
        );
    }

    #[test]
    fn every_person_is_counted_once_in_each_module() {
        let persons = [
            programme([Some(Done), Some(Running), None, None, None]),
            programme([Some(Done), Some(Planned), Some(Planned), None, None]),
            Programme::default(),
        ];
        let counts = count_programme(&persons);
        let row = |at: usize| {
            let one: ProgrammeCount = counts[at];
            (one.planned, one.running, one.done, one.unknown)
        };
        assert_eq!(row(0), (0, 0, 2, 1));
        assert_eq!(row(1), (1, 1, 0, 1));
        assert_eq!(row(2), (1, 0, 0, 2));
        assert_eq!(row(4), (0, 0, 0, 3));
        for count in counts {
            assert_eq!(
                count.planned + count.running + count.done + count.unknown,
                3,
                "{count:?}"
            );
        }
    }
}
