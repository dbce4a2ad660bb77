//! Do her awards and her experience reach the level of the work? (LV-1 … LV-5)

use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::{Rule, Vacancy, Verdict};
use miqnet_occupations::{Occupation, OccupationIx};

use super::settled;
use crate::facts::{End, Facts};
use crate::{sink::Sink, world::World};

/// What one vacancy asks of her level.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    /// The requirement level, 1 to 4; `None` for a way into work, which asks for none.
    pub(crate) level: Option<u8>,
    pub(crate) occupation: OccupationIx,
    pub(crate) group: u16,
    induction: bool,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy, occupation: &Occupation, ix: OccupationIx) -> Self {
        let level = vacancy
            .level
            .unwrap_or_else(|| occupation.level())
            .clamp(1, 4);
        Self {
            level: (!vacancy.kind.is_entry()).then_some(level),
            occupation: ix,
            group: occupation.kldb.group3(),
            induction: vacancy.offers.induction,
        }
    }
}

/// What counts towards the level of one piece of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Standing {
    /// The best level over all awards, 1 to 4.
    level: u8,
    /// Experience in the same three digits, in months.
    months: u32,
    /// Whether an award or experience lies in the same three digits or a related occupation.
    in_field: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Helper,
    Reached,
    Experience,
    OneBelow,
    Below,
}

impl Answer {
    fn verdict(self) -> Verdict {
        match self {
            Self::Helper | Self::Reached | Self::Experience => Verdict::EligibleNow,
            Self::OneBelow => Verdict::EligibleWithCondition,
            Self::Below => Verdict::NotEligible,
        }
    }
}

/// Answers from awards and experience.
pub(crate) fn judge(facts: &Facts<'_>, need: &Need, world: &World<'_>, sink: &mut impl Sink) {
    let Some(needed) = need.level else { return };
    let worst = Standing::at(facts, need, world, End::Worst);
    let best = Standing::at(facts, need, world, End::Best);
    let (low, high) = (compare(worst, needed, world), compare(best, needed, world));
    let ask = Open::Ask(Question::Awards);
    let unknown = || vec![Arg::Level(needed)];
    match settled(low, high, Answer::verdict) {
        Some(answer) => report(answer, worst, needed, sink),
        None => sink.open(Rule::Lv3, ask, Message::LvUnknown, unknown),
    }
    if needed == 1 {
        return;
    }
    match (worst.in_field, best.in_field, need.induction) {
        (true, ..) => {}
        (false, _, true) => sink.met(Rule::Lv3, Message::LvNewFieldInduction, Vec::new),
        (false, true, false) => sink.open(Rule::Lv3, ask, Message::LvUnknown, unknown),
        (false, false, false) => {
            let step = Open::Step(Step::Induction, Partner::EmployerService);
            sink.open(Rule::Lv3, step, Message::LvNewField, Vec::new);
        }
    }
}

fn compare(standing: Standing, needed: u8, world: &World<'_>) -> Answer {
    let limits = &world.policy.limits;
    if needed == 1 {
        return Answer::Helper;
    }
    let training = u32::from(limits.training_months[usize::from(needed) - 2]);
    match needed.saturating_sub(standing.level) {
        0 => Answer::Reached,
        _ if standing.months >= training => Answer::Experience,
        1 if standing.months >= u32::from(limits.one_below_months) => Answer::Experience,
        1 => Answer::OneBelow,
        _ => Answer::Below,
    }
}

fn report(answer: Answer, standing: Standing, needed: u8, sink: &mut impl Sink) {
    let Standing { level, months, .. } = standing;
    let levels = || vec![Arg::Level(needed), Arg::Level(level)];
    match answer {
        Answer::Helper => sink.met(Rule::Lv1, Message::LvHelper, Vec::new),
        Answer::Reached => sink.met(Rule::Lv2, Message::LvMet, levels),
        Answer::Experience => {
            let months = u16::try_from(months).unwrap_or(u16::MAX);
            let args = || vec![Arg::Level(needed), Arg::Months(months)];
            sink.met(Rule::Lv4, Message::LvExperience, args);
        }
        Answer::OneBelow => {
            let step = Open::Step(Step::Induction, Partner::EmployerService);
            sink.open(Rule::Lv3, step, Message::LvOneBelow, levels);
        }
        Answer::Below => sink.blocked(Rule::Lv3, Message::LvBelow, levels),
    }
    if level > needed {
        sink.note(Rule::Lv2, Message::LvAbove, levels);
    }
    if level >= needed + 2 {
        sink.note(Rule::Lv5, Message::LvTwoLists, Vec::new);
    }
}

impl Standing {
    fn at(facts: &Facts<'_>, need: &Need, world: &World<'_>, end: End) -> Self {
        Self {
            level: facts.level[end as usize],
            months: months(facts, need.group, end),
            in_field: in_field(facts, need, world, end),
        }
    }
}

/// Experience in one KldB group of three digits, in months.
fn months(facts: &Facts<'_>, group: u16, end: End) -> u32 {
    match &facts.experience {
        None if end == End::Best => u32::from(u16::MAX),
        None => 0,
        Some(list) => {
            let same_group = list.iter().filter(|one| one.group == group);
            same_group.map(|one| one.months[end as usize]).sum()
        }
    }
}

/// Whether an award or experience lies in the same three digits or in a related occupation.
fn in_field(facts: &Facts<'_>, need: &Need, world: &World<'_>, end: End) -> bool {
    let related = world.policy.limits.related_similarity;
    let near = |ix: OccupationIx, group: u16| {
        group == need.group || world.dictionary.similarity(ix, need.occupation) >= related
    };
    let best = end == End::Best;
    let by_award = facts.awards.as_ref().map_or(best, |held| {
        held.iter().any(|one| match one.occupation {
            Some((ix, occupation)) => near(ix, occupation.kldb.group3()),
            None => {
                best && one
                    .stated
                    .award
                    .value()
                    .is_none_or(|award| award.kldb_range().1 > 1)
            }
        })
    });
    let by_experience = facts.experience.as_ref().map_or(best, |list| {
        list.iter().any(|one| near(one.occupation, one.group))
    });
    by_award || by_experience
}

#[cfg(test)]
mod tests {
    use Verdict::{EligibleNow, EligibleWithCondition, NotEligible};
    use miqnet_domain::recognition::{Award, Experience, Qualification, RecognitionState};
    use miqnet_domain::{Candidate, Fact};

    use super::*;
    use crate::testing::{candidate, experience, facts, judged, qualification, vacancy, world};

    const CLERK: u32 = 7140201;
    const ACCOUNTANT: u32 = 7221301;
    const SOFTWARE: u32 = 4341401;

    fn someone(awards: Vec<Qualification>, work: Vec<Experience>) -> Candidate {
        let mut someone = candidate("K-1");
        someone.qualifications = Fact::Stated(awards);
        someone.experience = Fact::Stated(work);
        someone
    }

    #[track_caller]
    fn check(someone: &Candidate, offered: &Vacancy, verdict: Verdict, rules: &[&str]) {
        let world = world();
        let ix = world
            .dictionary
            .ix(offered.occupation)
            .expect("a known occupation");
        let need = Need::of(offered, world.dictionary.get(ix), ix);
        let got = judged(|sink| judge(&facts(someone, &world), &need, &world, sink));
        assert_eq!((got.0, got.1.as_slice()), (verdict, rules));
    }

    fn award(occupation: u32, award: Award) -> Vec<Qualification> {
        vec![qualification(
            occupation,
            award,
            RecognitionState::NotApplied,
        )]
    }

    #[test]
    fn the_distance_of_levels_decides() {
        let expert = vacancy("V-1", SOFTWARE);
        let holds = |of| someone(award(SOFTWARE, of), vec![]);
        check(&holds(Award::Master), &expert, EligibleNow, &["LV-2"]);
        check(
            &holds(Award::Bachelor),
            &expert,
            EligibleWithCondition,
            &["LV-3"],
        );
        check(
            &holds(Award::SkilledWorker),
            &expert,
            NotEligible,
            &["LV-3"],
        );
        check(
            &holds(Award::Specialist),
            &expert,
            EligibleWithCondition,
            &["LV-3"],
        );
        let mut evaluated = award(SOFTWARE, Award::Specialist);
        evaluated[0].recognition = Fact::Stated(RecognitionState::ZabEvaluated);
        check(&someone(evaluated, vec![]), &expert, EligibleNow, &["LV-2"]);
    }

    #[test]
    fn a_level_above_is_a_note_and_two_above_name_both_lists() {
        let clerk = vacancy("V-1", CLERK);
        let holds = |of| someone(award(CLERK, of), vec![]);
        check(
            &holds(Award::Bachelor),
            &clerk,
            EligibleNow,
            &["LV-2", "LV-2"],
        );
        check(
            &holds(Award::Master),
            &clerk,
            EligibleNow,
            &["LV-2", "LV-2", "LV-5"],
        );
    }

    #[test]
    fn experience_replaces_an_award() {
        let expert = vacancy("V-1", SOFTWARE);
        let coder = |years| someone(vec![], vec![experience(SOFTWARE, years)]);
        check(&coder(7), &expert, EligibleNow, &["LV-4"]);
        check(&coder(6), &expert, NotEligible, &["LV-3"]);
        let clerk = vacancy("V-2", CLERK);
        let typist = |years| someone(vec![], vec![experience(CLERK, years)]);
        check(&typist(2), &clerk, EligibleNow, &["LV-4"]);
        check(&typist(1), &clerk, EligibleWithCondition, &["LV-3"]);
    }

    #[test]
    fn old_experience_counts_half() {
        let clerk = vacancy("V-1", CLERK);
        let worked = |last_year| Experience {
            last_year,
            ..experience(CLERK, 3)
        };
        let typist = |last_year| someone(vec![], vec![worked(last_year)]);
        check(&typist(Fact::Stated(2016)), &clerk, EligibleNow, &["LV-4"]);
        check(
            &typist(Fact::Stated(2015)),
            &clerk,
            EligibleWithCondition,
            &["LV-3"],
        );
        check(
            &typist(Fact::Unknown),
            &clerk,
            EligibleWithCondition,
            &["LV-3"],
        );
    }

    #[test]
    fn a_new_field_wants_induction() {
        let mut clerk = vacancy("V-1", CLERK);
        let baker = someone(award(2922201, Award::SkilledWorker), vec![]);
        check(&baker, &clerk, EligibleWithCondition, &["LV-2", "LV-3"]);
        clerk.offers.induction = true;
        check(&baker, &clerk, EligibleNow, &["LV-2", "LV-3"]);
        let near = someone(award(ACCOUNTANT, Award::SkilledWorker), vec![]);
        clerk.offers.induction = false;
        check(&near, &clerk, EligibleNow, &["LV-2"]);
    }

    #[test]
    fn a_licensed_profession_without_a_name_may_be_one_of_experts() {
        let expert = vacancy("V-1", SOFTWARE);
        let licensed = |of| {
            let mut held = award(SOFTWARE, of);
            held[0].recognition = Fact::Stated(RecognitionState::FullEquivalence);
            held[0].occupation = Fact::Unknown;
            someone(held, vec![])
        };
        check(
            &licensed(Award::GermanTraining),
            &expert,
            EligibleWithCondition,
            &["LV-3", "LV-3"],
        );
        check(
            &licensed(Award::School11),
            &expert,
            NotEligible,
            &["LV-3", "LV-3"],
        );
    }

    #[test]
    fn helpers_need_nothing_and_unknown_awards_are_asked_for() {
        check(
            &someone(vec![], vec![]),
            &vacancy("V-1", 2930101),
            EligibleNow,
            &["LV-1"],
        );
        let mut unknown = someone(vec![], vec![]);
        unknown.qualifications = Fact::Unknown;
        let expert = vacancy("V-1", SOFTWARE);
        check(&unknown, &expert, EligibleWithCondition, &["LV-3", "LV-3"]);
    }
}
