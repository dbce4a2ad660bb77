//! One candidate against every vacancy of a catalog.

use indexmap::IndexSet;
use miqnet_domain::{Candidate, Date, Verdict};

use crate::answer::{Answer, Memo, Pair};
use crate::catalog::{Catalog, Work};
use crate::criterion;
use crate::facts::Facts;
use crate::gate::travel::Ways;
use crate::gate::{
    kind, language, level, recognition, side_conditions, start, time, travel, work_permission,
};
use crate::sink::Worst;
use crate::usable_time::UsableTimes;
use crate::wish;
use crate::world::World;

/// The answers of one candidate to the questions of a catalog.
///
/// The cheap questions are answered at once, one evaluation for each different one. Working time,
/// skills and terms are answered when a pair first needs them: two pairs in three are blocked
/// before. A pair is then a sum of ten table entries.
pub struct Row<'c, 'w> {
    catalog: &'c Catalog<'w>,
    starts_on: Date,
    facts: Facts<'c>,
    ways: Vec<Ways>,
    times: UsableTimes<'c>,
    permission: Answer,
    entry: Vec<Answer>,
    recognition: Vec<Answer>,
    side_conditions: Vec<Answer>,
    language: Vec<Answer>,
    work: Vec<Memo>,
    travel: Vec<Answer>,
    time: TimeAnswers,
    skills: Vec<Memo>,
    terms: Vec<Memo>,
}

/// The answers about working time, one for each question that is different for her.
///
/// What is stated of hours and shifts is asked with the way to work and with how the start lies to the
/// day on which her care changes. Of each there are few, whereas days of the start and workplaces make
/// nearly every vacancy of a large county a question of its own. In a small one so few vacancies share
/// a question that each of them is asked.
struct TimeAnswers {
    /// The number of the way, equal ones having one number, by class of travel; empty where each vacancy
    /// is asked.
    ways: Vec<u32>,
    n_ways: usize,
    /// By class of time how its start lies; empty where her care changes on no day.
    phases: Vec<time::Phase>,
    memos: Vec<Memo>,
}

/// With more possible questions for each vacancy, answers that nobody asks for take more memory than
/// shared ones save work.
const MOST_QUESTIONS: usize = 4;

impl TimeAnswers {
    fn new(catalog: &Catalog<'_>, ways: &[Ways], changes_on: Option<Date>, day: Date) -> Self {
        let mut different: Vec<Ways> = Vec::new();
        let numbers = ways.iter().map(|ways| {
            let known = different.iter().position(|known| known == ways);
            known.unwrap_or_else(|| {
                different.push(*ways);
                different.len() - 1
            }) as u32
        });
        let ways = numbers.collect();
        let phases = changes_on.into_iter().flat_map(|change| {
            let needs = catalog.time.needs.iter();
            needs.map(move |need| need.phase(day, change))
        });
        let n_phases = changes_on.map_or(1, |_| time::Phase::COUNT);
        let n_questions = catalog.stated.needs.len() * different.len() * n_phases;
        let n_vacancies = catalog.vacancies().len();
        if n_questions > MOST_QUESTIONS * n_vacancies {
            return Self {
                ways: Vec::new(),
                n_ways: 0,
                phases: Vec::new(),
                memos: vec![Memo::UNASKED; n_vacancies],
            };
        }
        Self {
            ways,
            n_ways: different.len(),
            phases: phases.collect(),
            memos: vec![Memo::UNASKED; n_questions],
        }
    }

    /// Where the answer for one vacancy is kept.
    #[inline]
    fn at(&self, catalog: &Catalog<'_>, vacancy_ix: usize) -> usize {
        if self.ways.is_empty() {
            return vacancy_ix;
        }
        let stated = catalog.stated.class[vacancy_ix] as usize;
        let ways = self.ways[catalog.travel.class[vacancy_ix] as usize] as usize;
        let question = stated * self.n_ways + ways;
        if self.phases.is_empty() {
            return question;
        }
        let phase = self.phases[catalog.time.class[vacancy_ix] as usize];
        question * time::Phase::COUNT + phase as usize
    }
}

/// The verdict of one gate, without findings.
fn verdict(judge: impl FnOnce(&mut Worst)) -> Answer {
    let mut worst = Worst::default();
    judge(&mut worst);
    Answer::verdict(worst.0)
}

impl<'c, 'w> Row<'c, 'w> {
    /// Returns the answers of this candidate.
    pub fn new(catalog: &'c Catalog<'w>, candidate: &'c Candidate) -> Self {
        Self::starting_on(catalog, candidate, catalog.world.as_of)
    }

    /// The answers when no work starts before this day; whether it pays enough then is not asked.
    pub(crate) fn starting_on(
        catalog: &'c Catalog<'w>,
        candidate: &'c Candidate,
        day: Date,
    ) -> Self {
        let world = &catalog.world;
        let weights = &world.policy.weights;
        let facts = Facts::new(candidate, &catalog.skill_numbers, world);
        let ways: Vec<Ways> = catalog
            .travel
            .needs
            .iter()
            .map(|need| travel::ways(candidate, need, world))
            .collect();
        let times = UsableTimes::new(candidate, &catalog.placements, *world);
        Self {
            catalog,
            starts_on: day,
            permission: verdict(|sink| work_permission::judge(candidate, world, sink)),
            entry: answers(&catalog.entry.needs, |(kind, start)| {
                verdict(|sink| {
                    kind::judge(candidate, kind, sink);
                    start::judge(candidate, &start.starting_on(day), sink);
                })
            }),
            recognition: answers(&catalog.recognition.needs, |need| {
                verdict(|sink| recognition::judge(&facts, need, sink))
            }),
            side_conditions: answers(&catalog.side_conditions.needs, |need| {
                verdict(|sink| side_conditions::judge(&facts, need, world, sink))
            }),
            language: answers(&catalog.language.needs, |need| {
                let points = criterion::language::points(candidate, need, world);
                verdict(|sink| language::judge(candidate, need, world, sink))
                    .and(Answer::points(points, weights.language))
            }),
            work: vec![Memo::UNASKED; catalog.work.needs.len()],
            travel: catalog
                .travel
                .needs
                .iter()
                .zip(&ways)
                .map(|(need, ways)| {
                    let points = criterion::travel::points(candidate, need, *ways, world);
                    verdict(|sink| travel::judge(candidate, need, *ways, world, sink))
                        .and(Answer::points(points, weights.travel))
                })
                .collect(),
            time: TimeAnswers::new(catalog, &ways, times.changes_on(), day),
            skills: vec![Memo::UNASKED; catalog.skills.needs.len()],
            terms: vec![Memo::UNASKED; catalog.terms.needs.len()],
            times,
            facts,
            ways,
        }
    }

    /// How many vacancies the catalog has.
    pub(crate) fn len(&self) -> usize {
        self.catalog.vacancies().len()
    }

    /// The sum of the answers to the cheap questions of one vacancy.
    #[inline]
    pub(crate) fn cheap(&self, vacancy_ix: usize) -> Answer {
        let catalog = self.catalog;
        let at = |answers: &[Answer], class: &[u32]| answers[class[vacancy_ix] as usize];
        self.permission
            .and(at(&self.entry, &catalog.entry.class))
            .and(at(&self.recognition, &catalog.recognition.class))
            .and(at(&self.side_conditions, &catalog.side_conditions.class))
            .and(at(&self.language, &catalog.language.class))
            .and(at(&self.travel, &catalog.travel.class))
            .and(if catalog.blocked[vacancy_ix] {
                Answer::verdict(Verdict::NotEligible)
            } else {
                Answer::default()
            })
    }

    /// The answer about the occupation, its level and the experience in it.
    #[inline]
    pub(crate) fn work(&mut self, vacancy_ix: usize) -> Answer {
        let column = &self.catalog.work;
        let class = column.class[vacancy_ix] as usize;
        let Self {
            work,
            facts,
            catalog,
            ..
        } = self;
        work[class].get_or_insert_with(|| work_answer(facts, &column.needs[class], &catalog.world))
    }

    /// The answer about working time.
    #[inline]
    pub(crate) fn time(&mut self, vacancy_ix: usize) -> Answer {
        let at = self.time.at(self.catalog, vacancy_ix);
        match self.time.memos[at].get() {
            Some(answer) => answer,
            None => {
                let answer = self.answer_time(vacancy_ix);
                self.time.memos[at] = answer.into();
                answer
            }
        }
    }

    fn answer_time(&mut self, vacancy_ix: usize) -> Answer {
        let need = self.catalog.time.need(vacancy_ix);
        let need = need.starting_on(self.starts_on);
        let need = need.as_ref();
        let ways = self.ways[self.catalog.travel.class[vacancy_ix] as usize];
        let world = &self.catalog.world;
        let gate = verdict(|sink| time::judge(&mut self.times, need, ways, sink));
        let met = gate == Answer::default();
        let points = criterion::time::points(met, &mut self.times, need, ways, world);
        gate.and(Answer::points(points, world.policy.weights.time))
    }

    /// The answers about skills, pay and hours, none of which blocks.
    #[inline]
    pub(crate) fn rest(&mut self, vacancy_ix: usize) -> Answer {
        let Catalog {
            world,
            skills,
            terms,
            ..
        } = self.catalog;
        let weights = &world.policy.weights;
        let class = skills.class[vacancy_ix] as usize;
        let by_skills = self.skills[class].get_or_insert_with(|| {
            let points = criterion::skills::points(&self.facts, &skills.needs[class], world);
            Answer::points(points, weights.skills)
        });
        let class = terms.class[vacancy_ix] as usize;
        let by_terms = self.terms[class].get_or_insert_with(|| {
            let (need, candidate) = (&terms.needs[class], self.facts.candidate);
            let hurt = wish::hours_conflict(candidate, need.hours)
                || wish::pay_conflict(candidate, need.hourly);
            Answer::points(
                criterion::pay::points(candidate, need.hourly, world),
                weights.pay,
            )
            .and(Answer::wish(hurt))
        });
        by_skills.and(by_terms)
    }

    /// The whole answer of a pair that is eligible now and against no wish, else nothing; cheapest
    /// questions first.
    #[inline]
    pub(crate) fn now_on_list(&mut self, vacancy_ix: usize) -> Option<Answer> {
        let is_out = |answer: Answer| answer.is_open() || answer.is_off_list();
        let mut answer = self.cheap(vacancy_ix);
        for question in [Self::work, Self::time, Self::rest] {
            if is_out(answer) {
                return None;
            }
            answer = answer.and(question(self, vacancy_ix));
        }
        (!is_out(answer)).then_some(answer)
    }

    /// The pair with the vacancy of this index.
    pub fn pair(&mut self, vacancy_ix: usize) -> Pair {
        self.cheap(vacancy_ix)
            .and(self.work(vacancy_ix))
            .and(self.time(vacancy_ix))
            .and(self.rest(vacancy_ix))
            .pair()
    }
}

/// The answer about the occupation, its level and the experience in it.
fn work_answer(facts: &Facts<'_>, need: &Work, world: &World<'_>) -> Answer {
    let weights = &world.policy.weights;
    let occupation = need.level.occupation;
    let asked = criterion::experience::Need {
        occupation,
        months: need.experience_months,
    };
    let fit = criterion::occupation::points(facts, occupation, world);
    let level = criterion::level::points(facts, need.level.level, world);
    let experience = criterion::experience::points(facts, asked, world);
    verdict(|sink| level::judge(facts, &need.level, world, sink))
        .and(Answer::points(Some(fit), weights.occupation))
        .and(Answer::points(level, weights.level))
        .and(Answer::points(experience, weights.experience))
        .and(Answer::wish(wish::excludes(
            facts.candidate,
            occupation,
            world,
        )))
}

fn answers<N>(needs: &IndexSet<N>, answer: impl FnMut(&N) -> Answer) -> Vec<Answer> {
    needs.iter().map(answer).collect()
}

impl std::fmt::Debug for Row<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Row over {:?}", self.catalog)
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::candidate::{CareStatus, CareWindows};
    use miqnet_domain::time::Days;
    use miqnet_domain::vacancy::Pattern;
    use miqnet_domain::{Fact, Vacancy};

    use super::*;
    use crate::testing::{candidate, postal, shift, vacancy, workdays, world};

    /// A mother with care until 13:30, or until 16:00 from March on.
    fn mother(changes: bool) -> Candidate {
        let within = |to| Fact::Stated(CareWindows::Within(workdays("7:30", to)));
        let mut someone = candidate("K-1");
        someone.care.windows = within("13:30");
        if changes {
            someone.care.status = Fact::Stated(CareStatus::FromDate {
                from: Date::constant(2027, 3, 1),
                coming: within("16:00"),
            });
        }
        someone
    }

    /// Places of one occupation that differ in hours, way and days of the start.
    fn offers() -> Vec<Vacancy> {
        let day = |month| Date::constant(2027, month, 1);
        let hours = [("8:10", "12:50"), ("8:10", "15:00")];
        let starts = [(1, None), (1, Some(2)), (4, None)];
        let mut all = Vec::new();
        for (from, to) in hours {
            for place in ["71032", "71083", "71263"] {
                for (earliest, latest) in starts {
                    let mut offer = vacancy(&format!("V-{:02}", all.len()), 8210101);
                    offer.workplaces = vec![postal(place)];
                    offer.time.pattern =
                        Pattern::OneOf(vec![shift(Days::WORKDAYS.iter(), from, to)]);
                    offer.time.flexible = Fact::Stated(false);
                    offer.start_earliest = Fact::Stated(day(earliest));
                    offer.start_latest = latest.map(day);
                    all.push(offer);
                }
            }
        }
        all
    }

    #[test]
    fn an_answer_is_shared_only_by_vacancies_that_ask_the_same() {
        for changes in [false, true] {
            let someone = mother(changes);
            let together = Catalog::new(world(), offers()).expect("known occupations");
            let mut row = Row::new(&together, &someone);
            assert!(!row.time.ways.is_empty(), "answers are shared here");
            let mut verdicts = std::collections::BTreeSet::new();
            for (at, offer) in offers().into_iter().enumerate() {
                let alone = Catalog::new(world(), vec![offer]).expect("a known occupation");
                let expected = Row::new(&alone, &someone).time(0);
                assert_eq!(row.time(at), expected, "{at}");
                verdicts.insert((expected.is_blocked(), expected.is_open()));
            }
            assert_eq!(verdicts.len(), if changes { 3 } else { 2 });
        }
    }
}
