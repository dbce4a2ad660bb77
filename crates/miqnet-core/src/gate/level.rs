//! Do her awards and her experience reach the level of the work? (LV-1 … LV-5, settled reading 8)

use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::recognition::{Experience, Qualification, RecognitionState};
use miqnet_domain::{Candidate, Fact, OccupationId, Rule, Vacancy, Verdict};
use miqnet_occupations::{Occupation, OccupationIx};

use super::settled;
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

/// Which end an unknown fact stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Worst = 0,
    Best,
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
pub(crate) fn judge(candidate: &Candidate, need: &Need, world: &World<'_>, sink: &mut impl Sink) {
    let Some(needed) = need.level else { return };
    let worst = Standing::at(candidate, need, world, End::Worst);
    let best = Standing::at(candidate, need, world, End::Best);
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
    fn at(candidate: &Candidate, need: &Need, world: &World<'_>, end: End) -> Self {
        Self {
            level: level(candidate, world, end),
            months: months(candidate, need.group, world, end),
            in_field: in_field(candidate, need, world, end),
        }
    }
}

/// The best level over all awards, 1 to 4.
pub(crate) fn level(candidate: &Candidate, world: &World<'_>, end: End) -> u8 {
    match candidate.qualifications.value() {
        None if end == End::Best => 4,
        None => 1,
        Some(held) => held
            .iter()
            .map(|one| level_of(one, world, end))
            .max()
            .unwrap_or(1),
    }
}

/// The level of one award: the higher end of its range with ZAB or recognition, else the lower; a
/// licensed or equivalent profession gives at least its own level.
fn level_of(held: &Qualification, world: &World<'_>, end: End) -> u8 {
    use RecognitionState::*;
    let best = end == End::Best;
    let state = held.recognition.value();
    let evaluated = state.map_or(best, |state| {
        matches!(
            state,
            ZabEvaluated | FullEquivalenceNoLicence | FullEquivalence | Licensed
        )
    });
    let own = state.map_or(best, |state| matches!(state, FullEquivalence | Licensed));
    let by_award = match held.award.value() {
        Some(award) if evaluated => award.kldb_range().1,
        Some(award) => award.kldb_range().0,
        None if best => 4,
        None => 1,
    };
    let by_profession = held
        .occupation
        .value()
        .filter(|_| own)
        .and_then(|id| world.dictionary.find(*id))
        .map_or(1, Occupation::level);
    by_award.max(by_profession)
}

/// Experience in one KldB group of three digits, in months; old experience counts half (LV-4).
fn months(candidate: &Candidate, group: u16, world: &World<'_>, end: End) -> u32 {
    match candidate.experience.value() {
        None if end == End::Best => u32::from(u16::MAX),
        None => 0,
        Some(list) => list
            .iter()
            .filter(|one| group_of(one.occupation, world) == Some(group))
            .map(|one| counted_months(one, world, end))
            .sum(),
    }
}

/// The months of one experience that count on the day of the question.
pub(crate) fn counted_months(experience: &Experience, world: &World<'_>, end: End) -> u32 {
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

fn group_of(id: OccupationId, world: &World<'_>) -> Option<u16> {
    world
        .dictionary
        .find(id)
        .map(|occupation| occupation.kldb.group3())
}

/// Whether an award or experience lies in the same three digits or in a related occupation.
fn in_field(candidate: &Candidate, need: &Need, world: &World<'_>, end: End) -> bool {
    let near = |id: OccupationId| {
        world.dictionary.ix(id).is_some_and(|ix| {
            let similarity = world.dictionary.similarity(ix, need.occupation);
            similarity >= world.policy.limits.related_similarity
                || world.dictionary.get(ix).kldb.group3() == need.group
        })
    };
    let best = end == End::Best;
    let by_award = candidate.qualifications.value().map_or(best, |held| {
        held.iter().any(|one| match one.occupation.value() {
            Some(id) => near(*id),
            None => {
                best && one
                    .award
                    .value()
                    .is_none_or(|award| award.kldb_range().1 > 1)
            }
        })
    });
    let by_experience = candidate
        .experience
        .value()
        .map_or(best, |list| list.iter().any(|one| near(one.occupation)));
    by_award || by_experience
}

#[cfg(test)]
mod tests {
    use Verdict::{EligibleNow, EligibleWithCondition, NotEligible};
    use miqnet_domain::recognition::Award;

    use super::*;
    use crate::testing::{candidate, experience, judged, qualification, vacancy, world};

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
        let got = judged(|sink| judge(someone, &need, &world, sink));
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
