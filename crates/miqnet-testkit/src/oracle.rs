//! What does a second engine say that was written from `docs/SCORING.md` alone?
//!
//! It is slow and plain on purpose: a week is a list of 10,080 truth values, every question is
//! asked anew for each pair, and nothing is prepared beforehand. It shares no line with the engine
//! that it checks, so that a mistake would have to be made twice to stay hidden.

use miqnet_domain::policy::Policy;
use miqnet_domain::travel::TravelTable;
use miqnet_domain::vacancy::{Kind, RecognitionNeed};
use miqnet_domain::{Candidate, Date, Fact, OccupationId, Vacancy, Verdict};
use miqnet_occupations::{Dictionary, Occupation, Regulation};

mod gates;
mod language;
mod level;
mod recognition;
mod score;
mod side_conditions;
mod time;
mod travel;
mod vacancy_check;
mod week;
mod wish;

pub use vacancy_check::is_unlawfully_worded;

/// Everything that a judgement depends on beside the pair.
#[derive(Debug, Clone, Copy)]
pub struct OracleWorld<'a> {
    /// The day of the judgement.
    pub as_of: Date,
    /// The numbers of the rules.
    pub policy: &'a Policy,
    /// The occupations.
    pub dictionary: &'a Dictionary,
    /// The places.
    pub travel: &'a TravelTable,
}

/// What the page says of one pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// The worst of the gates.
    pub verdict: Verdict,
    /// Whether the vacancy itself is unlawful.
    pub vacancy_blocked: bool,
    /// The score, 0 to 100,000.
    pub score: u32,
    /// Whether her wishes on occupation, hours and pay agree with the vacancy.
    pub wish_match: bool,
    /// The sum of weight times points over the criteria that count.
    pub numerator: u32,
    /// The sum of the weights over the criteria that count.
    pub denominator: u32,
    /// The points of the criteria in the order of the policy, 0 to 1000; `None` where a criterion
    /// is left out.
    pub points: [Option<u16>; 8],
    /// What each gate says, in the order of [`Gate::ALL`](miqnet_domain::Gate::ALL).
    pub gate_verdicts: [Verdict; 10],
}

/// Judges one pair.
///
/// # Panics
/// When an occupation is not in the dictionary: the page speaks of known occupations only.
pub fn judge(candidate: &Candidate, vacancy: &Vacancy, world: &OracleWorld<'_>) -> Judgement {
    let pair = Pair {
        her: candidate,
        place: vacancy,
        world,
    };
    let vacancy_blocked = vacancy_check::is_blocked(&pair);
    let gate_verdicts = [
        if vacancy_blocked {
            Verdict::NotEligible
        } else {
            Verdict::EligibleNow
        },
        verdict(&gates::kind(&pair)),
        verdict(&[gates::start(&pair)]),
        verdict(&[gates::work_permission(&pair)]),
        verdict(&[recognition::answer(&pair)]),
        verdict(&side_conditions::answers(&pair)),
        verdict(&language::answers(&pair)),
        verdict(&level::answers(&pair)),
        verdict(&travel::answers(&pair)),
        verdict(&[time::answer(&pair)]),
    ];
    let points = score::points(&pair);
    let weights = world.policy.weights.to_array();
    let mut numerator = 0;
    let mut denominator = 0;
    for (points, weight) in points.into_iter().zip(weights) {
        if let Some(points) = points {
            numerator += u32::from(weight) * u32::from(points);
            denominator += u32::from(weight);
        }
    }
    Judgement {
        verdict: gate_verdicts
            .into_iter()
            .max()
            .expect("there are ten gates"),
        vacancy_blocked,
        score: 100 * numerator / denominator,
        wish_match: wish::agrees(&pair),
        numerator,
        denominator,
        points,
        gate_verdicts,
    }
}

/// One finding of a gate, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    Met,
    Wait,
    Step,
    Ask,
    Blocked,
}

impl Answer {
    fn verdict(self) -> Verdict {
        match self {
            Self::Met => Verdict::EligibleNow,
            Self::Wait | Self::Step | Self::Ask => Verdict::EligibleWithCondition,
            Self::Blocked => Verdict::NotEligible,
        }
    }
}

fn verdict(answers: &[Answer]) -> Verdict {
    let verdicts = answers.iter().map(|answer| answer.verdict());
    verdicts.max().unwrap_or(Verdict::EligibleNow)
}

/// How unknown facts are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Worst,
    Best,
}

impl End {
    /// The value of a yes-or-no fact whose best value is yes.
    fn yes(self, fact: &Fact<bool>) -> bool {
        fact.or(self == Self::Best)
    }
}

/// The two ends of one question (section 1).
fn two_ends(answer: impl Fn(End) -> Answer) -> Answer {
    let (worst, best) = (answer(End::Worst), answer(End::Best));
    if worst.verdict() == best.verdict() {
        worst
    } else {
        Answer::Ask
    }
}

/// When something is expected, against the latest start (section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Arrival {
    InTime,
    TooLate,
    Unclear,
}

impl Arrival {
    fn in_time_at(self, end: End) -> bool {
        self == Self::InTime || self == Self::Unclear && end == End::Best
    }
}

/// One pair with what section 1 derives from it.
struct Pair<'a> {
    her: &'a Candidate,
    place: &'a Vacancy,
    world: &'a OracleWorld<'a>,
}

impl<'a> Pair<'a> {
    fn policy(&self) -> &'a Policy {
        self.world.policy
    }

    fn start(&self) -> Date {
        self.place
            .start_earliest
            .or(self.world.as_of)
            .max(self.world.as_of)
    }

    fn arrival(&self, day: Fact<Date>) -> Arrival {
        match (self.place.start_latest, day.value()) {
            (None, _) => Arrival::InTime,
            (Some(latest), Some(day)) if *day <= latest => Arrival::InTime,
            (Some(_), Some(_)) => Arrival::TooLate,
            (Some(_), None) => Arrival::Unclear,
        }
    }

    fn is_way_into_work(&self) -> bool {
        matches!(
            self.place.kind,
            Kind::Ausbildung | Kind::Direkteinstieg | Kind::Eq | Kind::Internship
        )
    }

    fn is_measure_place(&self) -> bool {
        self.place.kind == Kind::RecognitionMeasure
    }

    fn title_required(&self) -> bool {
        self.place.recognition == RecognitionNeed::TitleRequired
    }

    fn find(&self, id: OccupationId) -> &'a Occupation {
        let found = self.world.dictionary.find(id);
        found.expect("pairs name occupations of the dictionary")
    }

    fn occupation(&self) -> &'a Occupation {
        self.find(self.place.occupation)
    }

    fn group(&self) -> u16 {
        self.occupation().kldb.group3()
    }

    /// The regulation of the vacancy's occupation, where it applies.
    fn applying_regulation(&self) -> Option<&'a Regulation> {
        let regulation = self.occupation().regulation.as_ref()?;
        (!regulation.only_when_required || self.title_required()).then_some(regulation)
    }

    fn job_level(&self) -> u8 {
        let level = self.place.level.unwrap_or(self.occupation().level());
        level.clamp(1, 4)
    }

    /// The similarity of an occupation to the vacancy's.
    fn similarity(&self, id: OccupationId) -> u16 {
        let ix = |id| {
            let found = self.world.dictionary.ix(id);
            found.expect("pairs name occupations of the dictionary")
        };
        self.world
            .dictionary
            .similarity(ix(id), ix(self.place.occupation))
    }

    fn is_related(&self, id: OccupationId) -> bool {
        self.similarity(id) >= self.policy().limits.related_similarity
    }
}
