//! How many of the asked skills does she have?

use miqnet_domain::candidate::Skill;

use crate::facts::{Facts, SkillNumbers};
use crate::world::World;

/// The skills that one vacancy asks for by number, each list ascending and free of repetitions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    required: Vec<u32>,
    desired: Vec<u32>,
}

impl Need {
    /// Skills that nobody asked for yet get numbers.
    pub(crate) fn new(required: &[Skill], desired: &[Skill], numbers: &mut SkillNumbers) -> Self {
        let mut sorted = |skills: &[Skill]| {
            let mut skills: Vec<u32> = skills.iter().map(|skill| numbers.give(skill)).collect();
            skills.sort_unstable();
            skills.dedup();
            skills
        };
        Self {
            required: sorted(required),
            desired: sorted(desired),
        }
    }
}

/// The weighted share of the skills she has, in thousandths, rounded down; a required skill weighs
/// as many desired ones as the policy says. `None` where none is asked.
pub(crate) fn points(facts: &Facts<'_>, need: &Need, world: &World<'_>) -> Option<u16> {
    if need.required.is_empty() && need.desired.is_empty() {
        return None;
    }
    let Some(held) = &facts.skills else {
        return Some(world.policy.unknown_points.skills);
    };
    let weight = usize::from(world.policy.curves.required_skill_weight);
    let count = |asked: &[u32]| asked.iter().filter(|skill| held[**skill as usize]).count();
    let have = weight * count(&need.required) + count(&need.desired);
    let all = weight * need.required.len() + need.desired.len();
    Some((have * 1000 / all) as u16)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;

    use super::*;
    use crate::testing::{candidate, world};

    fn skills(labels: &[&str]) -> Vec<Skill> {
        labels.iter().map(|label| Skill((*label).into())).collect()
    }

    #[track_caller]
    fn check(held: Option<&[&str]>, required: &[&str], desired: &[&str], expected: Option<u16>) {
        let mut someone = candidate("K-1");
        someone.skills = Fact::from(held.map(skills));
        let (required, desired) = (skills(required), skills(desired));
        let mut numbers = SkillNumbers::default();
        let need = Need::new(&required, &desired, &mut numbers);
        let facts = Facts::new(&someone, &numbers, &world());
        assert_eq!(points(&facts, &need, &world()), expected);
    }

    #[test]
    fn required_skills_weigh_three_desired_ones() {
        check(Some(&["sap"]), &[], &[], None);
        check(Some(&["sap"]), &["sap"], &["excel"], Some(750));
        check(Some(&["excel"]), &["sap"], &["excel"], Some(250));
        check(Some(&[]), &["sap", "sap"], &["excel"], Some(0));
        check(None, &["sap"], &[], Some(400));
    }
}
