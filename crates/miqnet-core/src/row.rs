//! One candidate against every vacancy of a catalog.

use miqnet_domain::{Candidate, Verdict};

use crate::answer::{Answer, Pair};
use crate::catalog::Catalog;
use crate::criterion;
use crate::gate::travel::Ways;
use crate::gate::{
    kind, language, level, recognition, side_conditions, start, time, travel, work_permission,
};
use crate::sink::Worst;
use crate::usable_time::UsableTimes;
use crate::wish;

/// The answers of one candidate to every question of a catalog.
///
/// Filling it costs one evaluation for each different question; a pair is then a sum of ten table
/// entries.
pub struct Row<'c, 'w> {
    catalog: &'c Catalog<'w>,
    permission: Answer,
    entry: Vec<Answer>,
    recognition: Vec<Answer>,
    side_conditions: Vec<Answer>,
    language: Vec<Answer>,
    work: Vec<Answer>,
    travel: Vec<Answer>,
    time: Vec<Answer>,
    skills: Vec<Answer>,
    terms: Vec<Answer>,
}

/// The verdict of one gate, without findings.
fn verdict(judge: impl FnOnce(&mut Worst)) -> Answer {
    let mut worst = Worst::default();
    judge(&mut worst);
    Answer::verdict(worst.0)
}

impl<'c, 'w> Row<'c, 'w> {
    /// Returns the answers of this candidate.
    pub fn new(catalog: &'c Catalog<'w>, candidate: &Candidate) -> Self {
        let world = &catalog.world;
        let weights = &world.policy.weights;
        let ways: Vec<Ways> = catalog
            .travel
            .needs
            .iter()
            .map(|need| travel::ways(candidate, need, world))
            .collect();
        let mut times = UsableTimes::new(candidate, &catalog.placements, *world);
        Self {
            catalog,
            permission: verdict(|sink| work_permission::judge(candidate, world, sink)),
            entry: answers(&catalog.entry.needs, |(kind, start)| {
                verdict(|sink| {
                    kind::judge(candidate, kind, sink);
                    start::judge(candidate, start, sink);
                })
            }),
            recognition: answers(&catalog.recognition.needs, |need| {
                verdict(|sink| recognition::judge(candidate, need, world, sink))
            }),
            side_conditions: answers(&catalog.side_conditions.needs, |need| {
                verdict(|sink| side_conditions::judge(candidate, need, world, sink))
            }),
            language: answers(&catalog.language.needs, |need| {
                let points = criterion::language::points(candidate, need, world);
                verdict(|sink| language::judge(candidate, need, world, sink))
                    .and(Answer::points(points, weights.language))
            }),
            work: answers(&catalog.work.needs, |need| {
                let occupation = need.level.occupation;
                let points = criterion::occupation::points(candidate, occupation, world);
                let level = criterion::level::points(candidate, need.level.level, world);
                let asked = criterion::experience::Need {
                    occupation,
                    months: need.experience_months,
                };
                let experience = criterion::experience::points(candidate, asked, world);
                verdict(|sink| level::judge(candidate, &need.level, world, sink))
                    .and(Answer::points(Some(points), weights.occupation))
                    .and(Answer::points(level, weights.level))
                    .and(Answer::points(experience, weights.experience))
                    .and(Answer::wish(wish::excludes(candidate, occupation, world)))
            }),
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
            time: answers(&catalog.time.needs, |(time_ix, travel_ix)| {
                let need = &catalog.time_needs[*time_ix as usize];
                let ways = ways[*travel_ix as usize];
                let points = criterion::time::points(&mut times, need, ways, world);
                verdict(|sink| time::judge(&mut times, need, ways, sink))
                    .and(Answer::points(points, weights.time))
            }),
            skills: answers(&catalog.skills.needs, |need| {
                Answer::points(
                    criterion::skills::points(candidate, need, world),
                    weights.skills,
                )
            }),
            terms: answers(&catalog.terms.needs, |terms| {
                let points = criterion::pay::points(candidate, terms.hourly, world);
                let hurt = wish::hours_conflict(candidate, terms.hours)
                    || wish::pay_conflict(candidate, terms.hourly);
                Answer::points(points, weights.pay).and(Answer::wish(hurt))
            }),
        }
    }

    /// The sum of the answers to one vacancy.
    #[inline]
    pub(crate) fn answer(&self, vacancy_ix: usize) -> Answer {
        let catalog = self.catalog;
        let at = |answers: &[Answer], class: &[u32]| answers[class[vacancy_ix] as usize];
        self.permission
            .and(at(&self.entry, &catalog.entry.class))
            .and(at(&self.recognition, &catalog.recognition.class))
            .and(at(&self.side_conditions, &catalog.side_conditions.class))
            .and(at(&self.language, &catalog.language.class))
            .and(at(&self.work, &catalog.work.class))
            .and(at(&self.travel, &catalog.travel.class))
            .and(at(&self.time, &catalog.time.class))
            .and(at(&self.skills, &catalog.skills.class))
            .and(at(&self.terms, &catalog.terms.class))
            .and(if catalog.blocked[vacancy_ix] {
                Answer::verdict(Verdict::NotEligible)
            } else {
                Answer::default()
            })
    }

    /// The pair with the vacancy of this index.
    pub fn pair(&self, vacancy_ix: usize) -> Pair {
        self.answer(vacancy_ix).pair()
    }
}

fn answers<N>(needs: &[N], answer: impl FnMut(&N) -> Answer) -> Vec<Answer> {
    needs.iter().map(answer).collect()
}

impl std::fmt::Debug for Row<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Row over {:?}", self.catalog)
    }
}
