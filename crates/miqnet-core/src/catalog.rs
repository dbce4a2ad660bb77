//! Vacancies compiled into columns: what they ask, each different question once.

use std::collections::HashMap;
use std::hash::Hash;

use miqnet_domain::candidate::WeeklyMinutes;
use miqnet_domain::finding::Finding;
use miqnet_domain::money::Cents;
use miqnet_domain::{OccupationId, Vacancy, VacancyId};

use crate::criterion::{pay, skills};
use crate::facts::SkillNumbers;
use crate::gate::{kind, language, level, recognition, side_conditions, start, time, travel};
use crate::placement::Placements;
use crate::{vacancy_check, wish, world::World};

/// An occupation that the dictionary does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("vacancy {vacancy} names the occupation {occupation}, which the dictionary does not hold")]
pub struct UnknownOccupation {
    /// The vacancy that names it.
    pub vacancy: VacancyId,
    /// The occupation.
    pub occupation: OccupationId,
}

/// Vacancies ready to be matched, in ascending order of their ids.
///
/// Compiling costs a few microseconds for each vacancy. What vacancies ask is kept once for each
/// different question, so that a candidate answers a question once and not once for each vacancy.
pub struct Catalog<'w> {
    pub(crate) world: World<'w>,
    vacancies: Vec<Vacancy>,
    checks: Vec<Vec<Finding>>,
    pub(crate) blocked: Vec<bool>,
    pub(crate) entry: Column<(kind::Need, start::Need)>,
    pub(crate) recognition: Column<recognition::Need>,
    pub(crate) side_conditions: Column<side_conditions::Need>,
    pub(crate) language: Column<language::Need>,
    pub(crate) work: Column<Work>,
    pub(crate) travel: Column<travel::Need>,
    pub(crate) placements: Placements,
    pub(crate) time: Column<time::Need>,
    /// What `time` says of hours and shifts, without the days of the start.
    pub(crate) stated: Column<time::Stated>,
    pub(crate) skill_numbers: SkillNumbers,
    pub(crate) skills: Column<skills::Need>,
    pub(crate) terms: Column<Terms>,
}

/// The occupation with its level and the experience that is asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Work {
    pub(crate) level: level::Need,
    pub(crate) experience_months: u16,
}

/// Pay and hours, as wishes look at them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Terms {
    pub(crate) hourly: Option<Cents>,
    pub(crate) hours: Option<WeeklyMinutes>,
}

/// The different questions of one kind, and which of them each vacancy asks.
pub(crate) struct Column<N> {
    pub(crate) needs: Vec<N>,
    pub(crate) class: Vec<u32>,
}

impl<N: Hash + Eq + Clone> Column<N> {
    /// Classes are numbered in the order in which they occur first.
    fn new(needs: impl Iterator<Item = N>) -> Self {
        let mut known: HashMap<N, u32> = HashMap::new();
        let mut column = Self {
            needs: Vec::new(),
            class: Vec::new(),
        };
        for need in needs {
            let next = column.needs.len() as u32;
            let class = *known.entry(need).or_insert_with_key(|need| {
                column.needs.push(need.clone());
                next
            });
            column.class.push(class);
        }
        column
    }
}

impl<N> Column<N> {
    /// What the vacancy of this index asks.
    pub(crate) fn need(&self, vacancy_ix: usize) -> &N {
        &self.needs[self.class[vacancy_ix] as usize]
    }
}

impl<'w> Catalog<'w> {
    /// Returns the catalog of these vacancies; of vacancies with the same id the first is kept.
    ///
    /// # Errors
    /// [`UnknownOccupation`] for each vacancy whose occupation the dictionary does not hold.
    pub fn new(
        world: World<'w>,
        mut vacancies: Vec<Vacancy>,
    ) -> Result<Self, Vec<UnknownOccupation>> {
        vacancies.sort_by(|a, b| a.id.cmp(&b.id));
        vacancies.dedup_by(|later, first| later.id == first.id);
        let unknown: Vec<_> = vacancies
            .iter()
            .filter(|vacancy| world.dictionary.ix(vacancy.occupation).is_none())
            .map(|vacancy| UnknownOccupation {
                vacancy: vacancy.id.clone(),
                occupation: vacancy.occupation,
            })
            .collect();
        if unknown.is_empty() {
            Ok(Self::compile(world, vacancies))
        } else {
            Err(unknown)
        }
    }

    fn compile(world: World<'w>, vacancies: Vec<Vacancy>) -> Self {
        let of = |vacancy: &Vacancy| {
            let ix = world
                .dictionary
                .ix(vacancy.occupation)
                .expect("checked by the caller");
            (ix, world.dictionary.get(ix))
        };
        let all = || vacancies.iter();
        let checks: Vec<Vec<Finding>> = all()
            .map(|vacancy| vacancy_check::check(vacancy, of(vacancy).1, &world))
            .collect();
        let entry = Column::new(
            all().map(|vacancy| (kind::Need::of(vacancy), start::Need::of(vacancy, &world))),
        );
        let recognition =
            Column::new(all().map(|vacancy| recognition::Need::of(vacancy, of(vacancy).1)));
        let side_conditions =
            Column::new(all().map(|vacancy| side_conditions::Need::of(vacancy, of(vacancy).1)));
        let language = Column::new(all().map(|vacancy| language::Need::of(vacancy, of(vacancy).1)));
        let work = Column::new(all().map(|vacancy| {
            let (ix, occupation) = of(vacancy);
            Work {
                level: level::Need::of(vacancy, occupation, ix),
                experience_months: vacancy.experience_months,
            }
        }));
        let travel = Column::new(all().map(|vacancy| travel::Need::of(vacancy, &world)));
        let mut placements = Placements::new(&world);
        let time =
            Column::new(all().map(|vacancy| time::Need::of(vacancy, &mut placements, &world)));
        let stated = (0..vacancies.len()).map(|ix| time.need(ix).stated.clone());
        let stated = Column::new(stated);
        let asked = all().flat_map(|vacancy| {
            vacancy
                .required_skills
                .iter()
                .chain(&vacancy.desired_skills)
                .cloned()
        });
        let skill_numbers = SkillNumbers::new(asked.collect());
        let skills = Column::new(all().map(|vacancy| {
            skills::Need::new(
                &vacancy.required_skills,
                &vacancy.desired_skills,
                &skill_numbers,
            )
        }));
        let terms = Column::new(all().map(|vacancy| Terms {
            hourly: pay::hourly(vacancy),
            hours: wish::offered_minutes(vacancy),
        }));
        Self {
            world,
            blocked: checks
                .iter()
                .map(|check| vacancy_check::is_blocked(check))
                .collect(),
            checks,
            entry,
            recognition,
            side_conditions,
            language,
            work,
            travel,
            placements,
            time,
            stated,
            skill_numbers,
            skills,
            terms,
            vacancies,
        }
    }

    /// The vacancies, in ascending order of their ids; an index into them is a vacancy's index in
    /// every result.
    pub fn vacancies(&self) -> &[Vacancy] {
        &self.vacancies
    }

    /// The index of the vacancy with this id.
    pub fn find(&self, id: &VacancyId) -> Option<usize> {
        self.vacancies
            .binary_search_by(|vacancy| vacancy.id.cmp(id))
            .ok()
    }

    /// What the vacancy check found of the vacancy with this index: corrections and notes.
    pub fn check(&self, vacancy_ix: usize) -> &[Finding] {
        &self.checks[vacancy_ix]
    }

    /// Whether the vacancy with this index must be corrected before it can be matched.
    pub fn is_blocked(&self, vacancy_ix: usize) -> bool {
        self.blocked[vacancy_ix]
    }

    /// What the engine was told about its surroundings.
    pub fn world(&self) -> World<'w> {
        self.world
    }
}

impl std::fmt::Debug for Catalog<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog")
            .field("vacancies", &self.vacancies.len())
            .field("entry", &self.entry.needs.len())
            .field("recognition", &self.recognition.needs.len())
            .field("side_conditions", &self.side_conditions.needs.len())
            .field("language", &self.language.needs.len())
            .field("work", &self.work.needs.len())
            .field("travel", &self.travel.needs.len())
            .field("shifts", &self.placements.placeables.len())
            .field("time", &self.time.needs.len())
            .field("stated", &self.stated.needs.len())
            .field("skills", &self.skills.needs.len())
            .field("terms", &self.terms.needs.len())
            .finish_non_exhaustive()
    }
}
