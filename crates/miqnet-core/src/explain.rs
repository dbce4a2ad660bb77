//! Why a pair got its verdict and its score, from the same code that judged it.

use miqnet_domain::finding::{Finding, Gate};
use miqnet_domain::{Candidate, CandidateId, Rule, Status, VacancyId, Verdict};

use crate::answer::Pair;
use crate::catalog::Catalog;
use crate::criterion::{self, Criterion};
use crate::facts::Facts;
use crate::gate::{
    kind, language, level, recognition, side_conditions, start, time, travel, work_permission,
};
use crate::sink::Listing;
use crate::usable_time::UsableTimes;
use crate::wish::{self, WishConflict};

/// One leaf of the explanation of a score: w·p of one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaf {
    /// The criterion.
    pub criterion: Criterion,
    /// Its weight.
    pub weight: u16,
    /// Its points, 0 to 1000.
    pub points: u16,
}

impl Leaf {
    /// w·p.
    pub fn product(self) -> u32 {
        u32::from(self.weight) * u32::from(self.points)
    }
}

/// The whole explanation of one pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The candidate.
    pub candidate: CandidateId,
    /// The vacancy.
    pub vacancy: VacancyId,
    /// Verdict, score and wish match.
    pub pair: Pair,
    /// Whether the vacancy must be corrected first.
    pub vacancy_blocked: bool,
    /// The findings, in the order of the gates; their worst status gives the verdict.
    pub findings: Vec<Finding>,
    /// The criteria that count, in order; Σ w·p and Σ w give the score.
    pub leaves: Vec<Leaf>,
    /// The wishes that the vacancy goes against.
    pub wish_conflicts: Vec<WishConflict>,
    /// One way in minutes, where it is known.
    pub travel_minutes: Option<u16>,
}

impl Explanation {
    /// Σ w·p over the leaves.
    pub fn numerator(&self) -> u32 {
        self.leaves.iter().map(|leaf| leaf.product()).sum()
    }

    /// Σ w over the leaves.
    pub fn denominator(&self) -> u32 {
        self.leaves.iter().map(|leaf| u32::from(leaf.weight)).sum()
    }

    /// The finding that decides: the first with the worst status; `None` where all is met.
    pub fn deciding(&self) -> Option<&Finding> {
        if self.pair.verdict == Verdict::EligibleNow {
            return None;
        }
        self.findings
            .iter()
            .find(|finding| Verdict::of([*finding]) == self.pair.verdict)
    }

    /// Whether other occupations are worth a look: she is not eligible now, or the work lies below
    /// her level (LV-2, LV-5). [`alternatives`](fn@crate::alternatives) names them.
    pub fn looks_further(&self) -> bool {
        let above = |finding: &Finding| {
            finding.status == Status::Note && matches!(finding.rule, Rule::Lv2 | Rule::Lv5)
        };
        self.pair.verdict != Verdict::EligibleNow || self.findings.iter().any(above)
    }
}

/// Returns the explanation of the pair of this candidate and the vacancy of this index.
///
/// A few microseconds; the same functions judge here and in the fast engine.
pub fn explain(catalog: &Catalog<'_>, candidate: &Candidate, vacancy_ix: usize) -> Explanation {
    let world = &catalog.world;
    let vacancy = &catalog.vacancies()[vacancy_ix];
    let mut listing = Listing {
        gate: Gate::Vacancy,
        findings: catalog.check(vacancy_ix).to_vec(),
    };
    let mut at = |gate: Gate, judge: &mut dyn FnMut(&mut Listing)| {
        listing.gate = gate;
        judge(&mut listing);
    };
    let (kind_need, start_need) = catalog.entry.need(vacancy_ix);
    let recognition_need = catalog.recognition.need(vacancy_ix);
    let side_need = catalog.side_conditions.need(vacancy_ix);
    let language_need = catalog.language.need(vacancy_ix);
    let work = catalog.work.need(vacancy_ix);
    let travel_need = catalog.travel.need(vacancy_ix);
    let time_need = catalog.time.need(vacancy_ix);
    let skills_need = catalog.skills.need(vacancy_ix);
    let terms = catalog.terms.need(vacancy_ix);
    let ways = travel::ways(candidate, travel_need, world);
    let facts = &Facts::new(candidate, &catalog.skill_numbers, world);
    let mut times = UsableTimes::new(candidate, &catalog.placements, *world);

    at(Gate::Kind, &mut |sink| {
        kind::judge(candidate, kind_need, sink);
    });
    at(Gate::Start, &mut |sink| {
        start::judge(candidate, start_need, sink);
    });
    at(Gate::WorkPermission, &mut |sink| {
        work_permission::judge(candidate, world, sink);
    });
    at(Gate::Recognition, &mut |sink| {
        recognition::judge(facts, recognition_need, sink);
    });
    at(Gate::SideConditions, &mut |sink| {
        side_conditions::judge(facts, side_need, world, sink);
    });
    at(Gate::Language, &mut |sink| {
        language::judge(candidate, language_need, world, sink);
    });
    at(Gate::Level, &mut |sink| {
        level::judge(facts, &work.level, world, sink);
    });
    at(Gate::Travel, &mut |sink| {
        travel::judge(candidate, travel_need, ways, world, sink);
    });
    at(Gate::Time, &mut |sink| {
        time::judge(&mut times, time_need, ways, sink);
    });

    let occupation = work.level.occupation;
    let asked = criterion::experience::Need {
        occupation,
        months: work.experience_months,
    };
    let points = [
        Some(criterion::occupation::points(facts, occupation, world)),
        criterion::level::points(facts, work.level.level, world),
        criterion::language::points(candidate, language_need, world),
        criterion::time::points(false, &mut times, time_need, ways, world),
        criterion::travel::points(candidate, travel_need, ways, world),
        criterion::skills::points(facts, skills_need, world),
        criterion::experience::points(facts, asked, world),
        criterion::pay::points(candidate, terms.hourly, world),
    ];
    let weights = world.policy.weights.to_array();
    let leaves: Vec<Leaf> = Criterion::ALL
        .into_iter()
        .zip(weights)
        .zip(points)
        .filter_map(|((criterion, weight), points)| {
            points.map(|points| Leaf {
                criterion,
                weight,
                points,
            })
        })
        .collect();

    let conflicts = [
        (
            wish::excludes(candidate, occupation, world),
            WishConflict::Exclusion,
        ),
        (
            wish::hours_conflict(candidate, terms.hours),
            WishConflict::Hours,
        ),
        (
            wish::pay_conflict(candidate, terms.hourly),
            WishConflict::Pay,
        ),
    ];
    let wish_conflicts: Vec<WishConflict> = conflicts
        .into_iter()
        .filter(|(hurt, _)| *hurt)
        .map(|(_, conflict)| conflict)
        .collect();

    let mut explanation = Explanation {
        candidate: candidate.id.clone(),
        vacancy: vacancy.id.clone(),
        pair: Pair {
            verdict: Verdict::of(&listing.findings),
            score: 0,
            wish_match: wish_conflicts.is_empty(),
        },
        vacancy_blocked: catalog.is_blocked(vacancy_ix),
        findings: listing.findings,
        leaves,
        wish_conflicts,
        travel_minutes: ways.worst.minutes.filter(|_| ways.worst == ways.best),
    };
    let score = (100 * explanation.numerator()).checked_div(explanation.denominator());
    explanation.pair.score = score.unwrap_or(0);
    explanation
}
