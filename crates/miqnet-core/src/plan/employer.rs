//! What would one changed requirement do? Counts for an employer, never people.

use miqnet_domain::language::LanguageNeed;
use miqnet_domain::time::{MINUTES_PER_DAY, Span};
use miqnet_domain::vacancy::{Pattern, RecognitionNeed, Shift};
use miqnet_domain::{Candidate, Cefr, Date, Fact, Language, Vacancy, VacancyId, Verdict};
use miqnet_occupations::{Occupation, RegulationKind};
use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::gate::language;
use crate::row::Row;
use crate::world::World;

/// By how much a shift is moved: a quarter of an hour.
const QUARTER_MINUTES: u16 = 15;
/// By how much the start is moved: about three months.
const LATER_WEEKS: u16 = 13;

/// One requirement that an employer could change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// One level less of a language; the level that is then asked.
    LanguageLower(Language, Cefr),
    /// A level below the one asked is accepted.
    LanguageFlexible,
    /// A comparable qualification is accepted without recognition.
    ComparableAccepted,
    /// Career changers are trained on the job.
    InductionOffered,
    /// The hours can be arranged.
    HoursFlexible,
    /// Every shift begins and ends this many minutes later.
    ShiftLater(u16),
    /// Every shift begins and ends this many minutes earlier.
    ShiftEarlier(u16),
    /// The work starts this many weeks later.
    StartLater(u16),
}

impl Change {
    /// The name used in files, interfaces and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::LanguageLower(..) => "language_lower",
            Self::LanguageFlexible => "language_flexible",
            Self::ComparableAccepted => "comparable_accepted",
            Self::InductionOffered => "induction_offered",
            Self::HoursFlexible => "hours_flexible",
            Self::ShiftLater(_) => "shift_later",
            Self::ShiftEarlier(_) => "shift_earlier",
            Self::StartLater(_) => "start_later",
        }
    }
}

/// How many people one vacancy reaches, as it is and with one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployerPlan {
    /// Which vacancy.
    pub vacancy: VacancyId,
    /// Whether it must be corrected before it can be matched at all; nobody is reached till then.
    pub vacancy_blocked: bool,
    /// How many are eligible now, their wishes respected.
    pub n_now: u32,
    /// How many are eligible with a condition.
    pub n_with_condition: u32,
    /// What each change would do: those that reach most people first, then those with most of them
    /// eligible now, then in the order of the changes. Changes that do nothing are among them.
    pub changes: Vec<Changed>,
}

/// What one change would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changed {
    /// The change.
    pub change: Change,
    /// How many people more are reached, now or with a condition.
    pub n_more: u32,
    /// How many of them are eligible now.
    pub n_more_now: u32,
    /// How many are reached already and would be eligible now instead of with a condition.
    pub n_sooner: u32,
    /// How many are no longer reached.
    pub n_fewer: u32,
    /// How many are still reached, but with a condition instead of now.
    pub n_later: u32,
}

/// Returns what changing one requirement of a vacancy would do, by judging every candidate against
/// the changed vacancy.
///
/// Only counts come out, so that nothing about a person can be read from it. Offered are the
/// changes that alter a fact of the vacancy and that the law leaves to the employer: a licence is
/// not among them, nor a formal minimum of language. Cost: one [`Row`] over a dozen vacancies for
/// each candidate.
pub fn plan_employer(
    catalog: &Catalog<'_>,
    candidates: &[Candidate],
    vacancy_ix: usize,
) -> EmployerPlan {
    let world = catalog.world();
    let vacancy = &catalog.vacancies()[vacancy_ix];
    let changed = changes(vacancy, &world);
    let variants = [vacancy]
        .into_iter()
        .chain(changed.iter().map(|(_, one)| one));
    let variants = variants.cloned().enumerate().map(|(ix, mut variant)| {
        // A catalog keeps its vacancies in the order of their ids.
        variant.id = VacancyId::new(&format!("{ix:03}")).expect("three digits are an id");
        variant
    });
    let variants = Catalog::new(world, variants.collect()).expect("the occupation is known");
    let n_variants = changed.len();
    let none = || Counts::new(n_variants);
    let counts = candidates
        .par_iter()
        .fold(none, |mut counts, candidate| {
            counts.add(Row::new(&variants, candidate));
            counts
        })
        .reduce(none, Counts::merge);
    let mut changes: Vec<Changed> = changed
        .iter()
        .zip(counts.changed)
        .map(
            |((change, _), [n_more, n_more_now, n_sooner, n_fewer, n_later])| Changed {
                change: *change,
                n_more,
                n_more_now,
                n_sooner,
                n_fewer,
                n_later,
            },
        )
        .collect();
    changes.sort_by_key(|one| {
        let now = one.n_more_now + one.n_sooner;
        (u32::MAX - one.n_more, u32::MAX - now, one.change)
    });
    EmployerPlan {
        vacancy: vacancy.id.clone(),
        vacancy_blocked: catalog.is_blocked(vacancy_ix),
        n_now: counts.n_now,
        n_with_condition: counts.n_with_condition,
        changes,
    }
}

/// What a set of candidates adds up to.
struct Counts {
    n_now: u32,
    n_with_condition: u32,
    changed: Vec<[u32; 5]>,
}

impl Counts {
    fn new(n_variants: usize) -> Self {
        Self {
            n_now: 0,
            n_with_condition: 0,
            changed: vec![[0; 5]; n_variants],
        }
    }

    /// Counts one candidate; the first vacancy of the row is the unchanged one.
    fn add(&mut self, mut row: Row<'_, '_>) {
        let mut reached = |ix: usize| {
            let pair = row.pair(ix);
            pair.wish_match.then_some(pair.verdict)
        };
        let before = reached(0).filter(|verdict| *verdict != Verdict::NotEligible);
        self.n_now += u32::from(before == Some(Verdict::EligibleNow));
        self.n_with_condition += u32::from(before == Some(Verdict::EligibleWithCondition));
        for (ix, counts) in self.changed.iter_mut().enumerate() {
            let after = reached(ix + 1).filter(|verdict| *verdict != Verdict::NotEligible);
            use Verdict::{EligibleNow as Now, EligibleWithCondition as Condition};
            let happened = match (before, after) {
                (None, Some(Now)) => [1, 1, 0, 0, 0],
                (None, Some(_)) => [1, 0, 0, 0, 0],
                (Some(Condition), Some(Now)) => [0, 0, 1, 0, 0],
                (Some(_), None) => [0, 0, 0, 1, 0],
                (Some(Now), Some(Condition)) => [0, 0, 0, 0, 1],
                _ => [0; 5],
            };
            for (count, one) in counts.iter_mut().zip(happened) {
                *count += one;
            }
        }
    }

    fn merge(mut self, other: Self) -> Self {
        self.n_now += other.n_now;
        self.n_with_condition += other.n_with_condition;
        for (mine, theirs) in self.changed.iter_mut().zip(other.changed) {
            for (count, more) in mine.iter_mut().zip(theirs) {
                *count += more;
            }
        }
        self
    }
}

/// Every change that alters a fact of the vacancy, with the vacancy after it.
fn changes(vacancy: &Vacancy, world: &World<'_>) -> Vec<(Change, Vacancy)> {
    let occupation = world.dictionary.find(vacancy.occupation);
    let occupation = occupation.expect("a catalog knows every occupation");
    let mut all = languages_lower(vacancy, occupation);
    let mut offer = |change: Change, applies: bool, apply: &dyn Fn(&mut Vacancy)| {
        if applies {
            let mut changed = vacancy.clone();
            apply(&mut changed);
            all.push((change, changed));
        }
    };
    offer(
        Change::LanguageFlexible,
        !vacancy.language_flexible,
        &|one| {
            one.language_flexible = true;
        },
    );
    offer(
        Change::ComparableAccepted,
        can_accept_comparable(vacancy, occupation),
        &|one| one.recognition = RecognitionNeed::ComparableAccepted,
    );
    offer(
        Change::InductionOffered,
        !vacancy.offers.induction,
        &|one| {
            one.offers.induction = true;
        },
    );
    let is_flexible = vacancy.time.flexible.value() == Some(&true);
    let has_shifts = !vacancy.time.pattern.shifts().is_empty();
    offer(Change::HoursFlexible, !is_flexible && has_shifts, &|one| {
        one.time.flexible = Fact::Stated(true);
    });
    let quarter = i32::from(QUARTER_MINUTES);
    for (change, minutes) in [
        (Change::ShiftLater(QUARTER_MINUTES), quarter),
        (Change::ShiftEarlier(QUARTER_MINUTES), -quarter),
    ] {
        if let Some(pattern) = moved_pattern(&vacancy.time.pattern, minutes) {
            offer(change, true, &|one| one.time.pattern = pattern.clone());
        }
    }
    let start = vacancy.start_earliest.or(world.as_of).max(world.as_of);
    offer(Change::StartLater(LATER_WEEKS), true, &|one| {
        one.start_earliest = Fact::Stated(later(start));
        one.start_latest = one.start_latest.map(later);
    });
    all
}

fn later(day: Date) -> Date {
    day.saturating_add(jiff::Span::new().weeks(i64::from(LATER_WEEKS)))
}

/// One level less of each language that is asked, as far as the law allows it.
fn languages_lower(vacancy: &Vacancy, occupation: &Occupation) -> Vec<(Change, Vacancy)> {
    let need = language::Need::of(vacancy, occupation);
    let german = LanguageNeed {
        language: Language::DE,
        level: need.german,
    };
    let mut all = Vec::new();
    for asked in [german].iter().chain(&need.others) {
        let Some(lower) = (asked.level as usize).checked_sub(1) else {
            continue;
        };
        let level = Cefr::ALL[lower];
        let mut changed = vacancy.clone();
        let languages = &mut changed.languages;
        languages.retain(|stated| stated.language != asked.language);
        languages.push(LanguageNeed {
            language: asked.language,
            level,
        });
        if language::Need::of(&changed, occupation) != need {
            all.push((Change::LanguageLower(asked.language, level), changed));
        }
    }
    all
}

/// Whether recognition is the employer's to ask: not where the law reserves the work.
fn can_accept_comparable(vacancy: &Vacancy, occupation: &Occupation) -> bool {
    let Some(law) = &occupation.regulation else {
        return false;
    };
    let title_required = vacancy.recognition == RecognitionNeed::TitleRequired;
    let reserved = matches!(
        law.kind,
        RegulationKind::Approbation | RegulationKind::Permit
    ) && (title_required || !law.only_when_required);
    let asks = law.kind == RegulationKind::KitaStaff || title_required;
    asks && !reserved
        && vacancy.recognition != RecognitionNeed::ComparableAccepted
        && !vacancy.kind.is_entry()
}

/// The same shifts so many minutes later; `None` without shifts, or where one would begin on
/// another day.
fn moved_pattern(pattern: &Pattern, minutes: i32) -> Option<Pattern> {
    let moved = |shifts: &[Shift]| -> Option<Vec<Shift>> {
        let moved = shifts.iter().map(|shift| {
            let from = u16::try_from(i32::from(shift.span.from) + minutes).ok()?;
            let to = u16::try_from(i32::from(shift.span.to) + minutes).ok()?;
            let span = Span::new(from, to).filter(|span| span.from < MINUTES_PER_DAY)?;
            Some(Shift {
                days: shift.days,
                span,
            })
        });
        moved.collect()
    };
    match pattern {
        Pattern::OneOf(shifts) if !shifts.is_empty() => moved(shifts).map(Pattern::OneOf),
        Pattern::Rotation(shifts) if !shifts.is_empty() => moved(shifts).map(Pattern::Rotation),
        _ => None,
    }
}
