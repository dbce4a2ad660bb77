//! How near is her language to what the work needs?

use miqnet_domain::{Candidate, Cefr, Language};

use crate::gate::language::{Need, level_of};
use crate::world::World;

/// 1000 where German, or a language in its place, reaches what is needed, else the policy's points
/// for the steps that are missing; `None` where nothing is needed. A missing certificate costs
/// nothing.
pub(crate) fn points(candidate: &Candidate, need: &Need, world: &World<'_>) -> Option<u16> {
    if need.german == Cefr::None {
        return None;
    }
    let german = level_of(candidate, Language::DE);
    let by_level = |level: Cefr| {
        let below = usize::from(level.steps_below(need.german));
        world
            .policy
            .curves
            .language_below
            .get(below)
            .copied()
            .unwrap_or(0)
    };
    if need.met_without_german(candidate, world) {
        return Some(by_level(need.german));
    }
    Some(match german.value() {
        Some(level) => by_level(*level),
        None => world.policy.unknown_points.language,
    })
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;
    use miqnet_domain::language::LanguageSkill;

    use super::*;
    use crate::testing::{candidate, german, vacancy, world};

    #[track_caller]
    fn check(skills: Option<Vec<LanguageSkill>>, occupation: u32, expected: Option<u16>) {
        let world = world();
        let mut someone = candidate("K-1");
        someone.languages = skills.into();
        let offered = vacancy("V-1", occupation);
        let occupation = world
            .dictionary
            .find(offered.occupation)
            .expect("a known occupation");
        assert_eq!(
            points(&someone, &Need::of(&offered, occupation), &world),
            expected
        );
    }

    #[test]
    fn missing_steps_cost_points_and_a_missing_certificate_does_not() {
        let (office, software) = (7140201, 4341401);
        check(Some(vec![german(Cefr::B2)]), office, Some(1000));
        let told = LanguageSkill {
            evidence: Fact::Unknown,
            ..german(Cefr::B2)
        };
        check(Some(vec![told]), office, Some(1000));
        check(Some(vec![german(Cefr::B1)]), office, Some(600));
        check(Some(vec![german(Cefr::A2)]), office, Some(200));
        check(Some(vec![german(Cefr::A1)]), office, Some(0));
        check(None, office, Some(300));
        let english = LanguageSkill {
            language: Language::EN,
            ..german(Cefr::B2)
        };
        check(Some(vec![english]), software, Some(1000));
    }
}
