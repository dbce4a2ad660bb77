//! A candidate compiled once: what the gates and criteria look up again and again.

use indexmap::IndexSet;
use miqnet_domain::candidate::Skill;
use miqnet_domain::recognition::{Experience, Qualification, RecognitionState};
use miqnet_domain::{Candidate, Fact};
use miqnet_occupations::{Family, Occupation, OccupationIx};

use crate::world::World;

/// Which end an unknown fact stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// It counts against her.
    Worst = 0,
    /// It counts for her.
    Best,
}

/// A candidate with her occupations looked up and her levels and months counted.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    /// Herself.
    pub(crate) candidate: &'a Candidate,
    /// Her qualifications; `None` where they are unknown.
    pub(crate) awards: Option<Vec<Held<'a>>>,
    /// Her experience; `None` where it is unknown.
    pub(crate) experience: Option<Vec<Done>>,
    /// Occupations she would like.
    pub(crate) wishes: Vec<OccupationIx>,
    /// The best level over all awards, 1 to 4, at the worst and at the best end.
    pub(crate) level: [u8; 2],
    /// Her skills that somebody asks for, by number; `None` where they are unknown.
    pub(crate) skills: Option<Vec<bool>>,
}

/// A qualification with its occupation looked up.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    pub(crate) stated: &'a Qualification,
    pub(crate) occupation: Option<(OccupationIx, &'a Occupation)>,
}

/// Work done in an occupation of the dictionary.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Done {
    pub(crate) occupation: OccupationIx,
    pub(crate) group: u16,
    /// The months that count, at the worst and at the best end.
    pub(crate) months: [u32; 2],
}

/// The skills that the vacancies of a catalog ask for, each with a number of its own.
#[derive(Debug, Clone, Default)]
pub(crate) struct SkillNumbers(IndexSet<Skill>);

impl SkillNumbers {
    /// The number of a skill that a vacancy asks for.
    pub(crate) fn give(&mut self, skill: &Skill) -> u32 {
        let known = self.0.get_index_of(skill);
        known.unwrap_or_else(|| self.0.insert_full(skill.clone()).0) as u32
    }

    /// The number of a skill, if a vacancy asks for it.
    pub(crate) fn number(&self, skill: &Skill) -> Option<u32> {
        self.0.get_index_of(skill).map(|number| number as u32)
    }
}

impl<'a> Facts<'a> {
    pub(crate) fn new(candidate: &'a Candidate, skills: &SkillNumbers, world: &World<'a>) -> Self {
        let occupation = |id| {
            let ix = world.dictionary.ix(id)?;
            Some((ix, world.dictionary.get(ix)))
        };
        let awards: Option<Vec<Held<'a>>> = candidate.qualifications.value().map(|held| {
            held.iter()
                .map(|stated| Held {
                    stated,
                    occupation: stated.occupation.value().and_then(|id| occupation(*id)),
                })
                .collect()
        });
        let experience = candidate.experience.value().map(|list| {
            let done = list.iter().filter_map(|one| {
                let (ix, found) = occupation(one.occupation)?;
                let months = [End::Worst, End::Best].map(|end| counted_months(one, world, end));
                Some(Done {
                    occupation: ix,
                    group: found.kldb.group3(),
                    months,
                })
            });
            done.collect()
        });
        let held_skills = candidate.skills.value().map(|held| {
            let mut flags = vec![false; skills.0.len()];
            for number in held.iter().filter_map(|skill| skills.number(skill)) {
                flags[number as usize] = true;
            }
            flags
        });
        Self {
            level: [End::Worst, End::Best].map(|end| level(awards.as_deref(), end)),
            wishes: candidate
                .wishes
                .iter()
                .filter_map(|id| world.dictionary.ix(*id))
                .collect(),
            skills: held_skills,
            candidate,
            awards,
            experience,
        }
    }
}

impl Held<'_> {
    /// The licence family; `None` where the occupation has none or is not named.
    pub(crate) fn family(&self) -> Option<Family> {
        let (_, occupation) = self.occupation?;
        occupation
            .regulation
            .as_ref()
            .map(|regulation| regulation.family)
    }

    /// The first three digits of the occupation's code.
    pub(crate) fn group(&self) -> Option<u16> {
        self.occupation
            .map(|(_, occupation)| occupation.kldb.group3())
    }

    /// The level of the award: the higher end of its range with ZAB or recognition, else the lower;
    /// a licensed or equivalent profession gives at least its own level.
    fn level(&self, end: End) -> u8 {
        use RecognitionState::*;
        let best = end == End::Best;
        let state = self.stated.recognition.value();
        let evaluated = state.map_or(best, |state| {
            matches!(
                state,
                ZabEvaluated | FullEquivalenceNoLicence | FullEquivalence | Licensed
            )
        });
        let own = state.map_or(best, |state| matches!(state, FullEquivalence | Licensed));
        let by_award = match self.stated.award.value() {
            Some(award) if evaluated => award.kldb_range().1,
            Some(award) => award.kldb_range().0,
            None if best => 4,
            None => 1,
        };
        let by_profession = match self.stated.occupation.value() {
            Some(_) if own => self.occupation.map_or(1, |(_, found)| found.level()),
            // The profession may be one of experts; a school certificate names none.
            None if own && best && by_award > 1 => 4,
            _ => 1,
        };
        by_award.max(by_profession)
    }
}

fn level(awards: Option<&[Held<'_>]>, end: End) -> u8 {
    match awards {
        None if end == End::Best => 4,
        None => 1,
        Some(held) => held.iter().map(|one| one.level(end)).max().unwrap_or(1),
    }
}

/// The months of one experience that count on the day of the question; old ones count half (LV-4).
fn counted_months(experience: &Experience, world: &World<'_>, end: End) -> u32 {
    let years = i32::from(world.policy.limits.full_experience_years);
    let recent = match experience.last_year {
        Fact::Stated(year) | Fact::Assumed(year) => {
            i32::from(world.as_of.year()) - i32::from(year) <= years
        }
        Fact::Unknown => end == End::Best,
    };
    u32::from(if recent {
        experience.months
    } else {
        experience.months / 2
    })
}
