//! Does her language reach what law and work need? (LG-1 … LG-4)

use jiff::civil::Date;
use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::language::{Course, Evidence, LanguageNeed, LanguageSkill};
use miqnet_domain::vacancy::{Kind, RecognitionNeed};
use miqnet_domain::{Candidate, Cefr, Fact, Language, Rule, Vacancy, Verdict};
use miqnet_occupations::Occupation;

use super::{Arrival, arrival};
use crate::{sink::Sink, world::World};

/// What one vacancy asks of her languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    /// The formal minimum of the profession.
    formal: Option<Cefr>,
    /// The level of German that is needed, at least the formal one.
    pub(crate) german: Cefr,
    /// English in place of German, where the table and the vacancy allow it.
    english: Option<English>,
    working: Vec<Language>,
    flexible: bool,
    pub(crate) others: Vec<LanguageNeed>,
    latest: Option<Date>,
}

/// English at a level, beside German at a level, in place of the German that is usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct English {
    english: Cefr,
    german: Cefr,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy, occupation: &Occupation) -> Self {
        let norm = occupation.language();
        let is_measure = vacancy.kind == Kind::RecognitionMeasure;
        let closed = is_regulated(vacancy, occupation) && !vacancy.kind.is_entry() && !is_measure;
        let formal = norm.formal.filter(|_| closed);
        let stated = vacancy
            .languages
            .iter()
            .find(|need| need.language == Language::DE)
            .map(|need| need.level);
        let unstated = match (vacancy.kind, is_measure) {
            (Kind::Ausbildung, _) => training_minimum(occupation),
            (_, true) => norm.formal.unwrap_or(norm.usual_low),
            _ => norm.usual_low,
        };
        let german = stated.unwrap_or(unstated).max(formal.unwrap_or(Cefr::None));
        let working: Vec<Language> = vacancy
            .working_languages
            .iter()
            .copied()
            .filter(|language| *language != Language::DE)
            .collect();
        let english_lacks = !vacancy.working_languages.is_empty()
            && !vacancy.working_languages.contains(&Language::EN);
        let others = vacancy
            .languages
            .iter()
            .copied()
            .filter(|need| need.language != Language::DE)
            .collect();
        Self {
            formal,
            german,
            english: norm
                .english
                .filter(|_| !english_lacks)
                .map(|table| English {
                    english: table.english,
                    german: table.german,
                }),
            working,
            flexible: vacancy.language_flexible,
            others,
            latest: vacancy.start_latest,
        }
    }
}

impl Need {
    /// Whether a language other than German surely replaces it.
    pub(crate) fn met_without_german(&self, candidate: &Candidate, world: &World<'_>) -> bool {
        let profile = Profile::at(candidate, self, world, false);
        profile.working.is_some() || self.english_does(&profile)
    }

    fn english_does(&self, profile: &Profile) -> bool {
        self.english.is_some_and(|instead| {
            profile.english >= instead.english && profile.german >= instead.german
        })
    }
}

/// Only a profession that the law closes has a formal minimum; free work beside it has none.
fn is_regulated(vacancy: &Vacancy, occupation: &Occupation) -> bool {
    let title_required = vacancy.recognition == RecognitionNeed::TitleRequired;
    occupation
        .regulation
        .as_ref()
        .is_some_and(|regulation| title_required || !regulation.only_when_required)
}

/// What a training usually asks for: B2 in commerce, care and health, else B1.
fn training_minimum(occupation: &Occupation) -> Cefr {
    match occupation.kldb.group3() {
        610..=629 | 631..=632 | 710..=739 | 810..=818 | 821 | 920..=929 => Cefr::B2,
        _ => Cefr::B1,
    }
}

/// Her languages with every unknown fact at one end.
#[derive(Debug, Clone, Copy)]
struct Profile {
    german: Cefr,
    certified: bool,
    english: Cefr,
    working: Option<Language>,
    course: Option<(Cefr, Option<Date>)>,
}

/// The answer for German.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum German {
    Met,
    WorkingLanguage(Language),
    Flexible,
    Course(Option<Date>),
    OneBelow,
    FlexibleStep,
    TwoBelow,
    FormalCourse(Option<Date>),
    FormalMissing,
}

impl German {
    fn verdict(self) -> Verdict {
        match self {
            Self::Met | Self::WorkingLanguage(_) | Self::Flexible => Verdict::EligibleNow,
            Self::Course(_) | Self::OneBelow | Self::FlexibleStep | Self::FormalCourse(_) => {
                Verdict::EligibleWithCondition
            }
            Self::TwoBelow | Self::FormalMissing => Verdict::NotEligible,
        }
    }
}

/// Answers for German and for each other language that is required.
pub(crate) fn judge(candidate: &Candidate, need: &Need, world: &World<'_>, sink: &mut impl Sink) {
    let worst = Profile::at(candidate, need, world, false);
    let best = Profile::at(candidate, need, world, true);
    let (low, high) = (german(&worst, need), german(&best, need));
    if low.verdict() == high.verdict() {
        report(low, &worst, need, sink);
        evidence(&worst, &best, need, sink);
    } else {
        let ask = Open::Ask(Question::LanguageLevel);
        let args = || vec![Arg::Language(Language::DE), Arg::Cefr(need.german)];
        sink.open(Rule::Lg2, ask, Message::LgUnknown, args);
    }
    for other in &need.others {
        judge_other(candidate, *other, need, sink);
    }
}

impl Profile {
    fn at(candidate: &Candidate, need: &Need, world: &World<'_>, best: bool) -> Self {
        let end = if best { Cefr::C2 } else { Cefr::None };
        let level = |language| level_of(candidate, language).or(end);
        let skill = skill_of(candidate, Language::DE);
        let certified = match skill {
            Some(skill) => match skill.evidence.value() {
                Some(evidence) => *evidence == Evidence::Certificate,
                None => best,
            },
            None => best,
        };
        let enough = world.policy.limits.working_language_level;
        let course = skill.and_then(|skill| skill.course).and_then(|course| {
            let in_time = match arrival(course.expected_on, need.latest) {
                Arrival::InTime => true,
                Arrival::TooLate => false,
                Arrival::Unclear => best,
            };
            in_time.then_some((course.expected_level, course.expected_on.value().copied()))
        });
        Self {
            german: level(Language::DE),
            certified,
            english: level(Language::EN),
            working: need
                .working
                .iter()
                .copied()
                .find(|language| level(*language) >= enough),
            course,
        }
    }
}

/// The level she has of a language; a list that does not name it means none.
pub(crate) fn level_of(candidate: &Candidate, language: Language) -> Fact<Cefr> {
    match candidate.languages.value() {
        None => Fact::Unknown,
        Some(_) => {
            skill_of(candidate, language).map_or(Fact::Stated(Cefr::None), |skill| skill.level)
        }
    }
}

fn skill_of(candidate: &Candidate, language: Language) -> Option<&LanguageSkill> {
    candidate
        .languages
        .value()?
        .iter()
        .find(|skill| skill.language == language)
}

/// The answer for German of one profile.
fn german(profile: &Profile, need: &Need) -> German {
    match need.formal {
        Some(formal) if profile.german < formal => match profile.course {
            Some((level, on)) if level >= formal => {
                // Who is just admitted must do for the work, too, with the same course running:
                // otherwise a level more would close what was open (M2).
                let after = Profile {
                    german: formal,
                    ..*profile
                };
                match usual(&after, need).verdict() {
                    Verdict::NotEligible => German::TwoBelow,
                    _ => German::FormalCourse(on),
                }
            }
            _ => German::FormalMissing,
        },
        _ => usual(profile, need),
    }
}

/// The answer against the level that the work needs.
fn usual(profile: &Profile, need: &Need) -> German {
    if profile.german >= need.german {
        return German::Met;
    }
    if let Some(language) = profile.working {
        return German::WorkingLanguage(language);
    }
    if need.english_does(profile) {
        return German::WorkingLanguage(Language::EN);
    }
    match (profile.german.steps_below(need.german), need.flexible) {
        (1, true) => German::Flexible,
        (steps, flexible) => match profile.course {
            Some((level, on)) if level >= need.german => German::Course(on),
            _ if steps == 1 => German::OneBelow,
            _ if flexible => German::FlexibleStep,
            _ => German::TwoBelow,
        },
    }
}

/// Says the answer for German.
fn report(answer: German, profile: &Profile, need: &Need, sink: &mut impl Sink) {
    let formal = need.formal.unwrap_or(Cefr::None);
    let against_formal = || vec![Arg::Cefr(formal), Arg::Cefr(profile.german)];
    let levels = || {
        vec![
            Arg::Language(Language::DE),
            Arg::Cefr(need.german),
            Arg::Cefr(profile.german),
        ]
    };
    let with_date = |on: Option<Date>| {
        vec![
            Arg::Language(Language::DE),
            Arg::Cefr(need.german),
            Arg::Cefr(profile.german),
            Arg::Date(on),
        ]
    };
    let course = Open::Step(Step::LanguageCourse, Partner::ClearingLanguage);
    if need.formal.is_some() && profile.german >= formal {
        sink.met(Rule::Lg1, Message::LgFormalMet, against_formal);
    }
    match answer {
        German::Met => sink.met(Rule::Lg2, Message::LgMet, levels),
        German::WorkingLanguage(language) => {
            let args = || vec![Arg::Language(language)];
            sink.met(Rule::Lg2, Message::LgWorkingLanguage, args);
        }
        German::Flexible => sink.met(Rule::Lg2, Message::LgFlexible, levels),
        German::Course(on) => {
            sink.open(Rule::Lg2, Open::Wait(on), Message::LgCourse, || {
                with_date(on)
            });
        }
        German::OneBelow => sink.open(Rule::Lg2, course, Message::LgOneBelow, levels),
        German::FlexibleStep => sink.open(Rule::Lg2, course, Message::LgFlexibleStep, levels),
        German::TwoBelow => sink.blocked(Rule::Lg2, Message::LgTwoBelow, levels),
        German::FormalCourse(on) => {
            let args = || vec![Arg::Cefr(formal), Arg::Cefr(profile.german), Arg::Date(on)];
            sink.open(Rule::Lg1, Open::Wait(on), Message::LgFormalCourse, args);
        }
        German::FormalMissing => {
            sink.blocked(Rule::Lg1, Message::LgFormalMissing, against_formal);
        }
    }
}

/// A formal minimum that is reached wants a certificate (LG-4).
fn evidence(worst: &Profile, best: &Profile, need: &Need, sink: &mut impl Sink) {
    let Some(formal) = need.formal else { return };
    if worst.german < formal || worst.certified {
        return;
    }
    let args = || vec![Arg::Cefr(formal)];
    if best.certified {
        let ask = Open::Ask(Question::LanguageEvidence);
        sink.open(Rule::Lg4, ask, Message::LgFormalEvidence, args);
    } else {
        let step = Open::Step(Step::LanguageCertificate, Partner::ClearingLanguage);
        sink.open(Rule::Lg4, step, Message::LgFormalCertificate, args);
    }
}

/// A required language other than German has no formal minimum.
fn judge_other(candidate: &Candidate, other: LanguageNeed, need: &Need, sink: &mut impl Sink) {
    let LanguageNeed {
        language,
        level: needed,
    } = other;
    let Some(level) = level_of(candidate, language).value().copied() else {
        if needed > Cefr::None {
            let ask = Open::Ask(Question::LanguageLevel);
            let args = || vec![Arg::Language(language), Arg::Cefr(needed)];
            sink.open(Rule::Lg2, ask, Message::LgUnknown, args);
        }
        return;
    };
    let args = || vec![Arg::Language(language), Arg::Cefr(needed), Arg::Cefr(level)];
    let course = skill_of(candidate, language).and_then(|skill| skill.course);
    let course = course.filter(|course| course.expected_level >= needed);
    let comes = course.map(|course: Course| arrival(course.expected_on, need.latest));
    // The Clearingstelle knows courses of German.
    let step = Open::Step(Step::LanguageCourse, Partner::CaseManager);
    match (level.steps_below(needed), need.flexible) {
        (0, _) => sink.met(Rule::Lg2, Message::LgMet, args),
        (1, true) => sink.met(Rule::Lg2, Message::LgFlexible, args),
        (steps, flexible) => match course.filter(|_| comes == Some(Arrival::InTime)) {
            Some(course) => {
                let on = course.expected_on.value().copied();
                let args = || {
                    vec![
                        Arg::Language(language),
                        Arg::Cefr(needed),
                        Arg::Cefr(level),
                        Arg::Date(on),
                    ]
                };
                sink.open(Rule::Lg2, Open::Wait(on), Message::LgCourse, args);
            }
            None if steps == 1 => sink.open(Rule::Lg2, step, Message::LgOneBelow, args),
            None if flexible => sink.open(Rule::Lg2, step, Message::LgFlexibleStep, args),
            None if comes == Some(Arrival::Unclear) => {
                let ask = Open::Ask(Question::LanguageLevel);
                let args = || vec![Arg::Language(language), Arg::Cefr(needed)];
                sink.open(Rule::Lg2, ask, Message::LgUnknown, args);
            }
            None => sink.blocked(Rule::Lg2, Message::LgTwoBelow, args),
        },
    }
}

#[cfg(test)]
mod tests;
