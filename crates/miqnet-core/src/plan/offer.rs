//! Which steps are worth trying?

use miqnet_domain::candidate::CareStatus;
use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::finding::{Gate, Step};
use miqnet_domain::language::LanguageNeed;
use miqnet_domain::step::{Condition, Subject};
use miqnet_domain::{Candidate, Cefr, Language, Verdict};

use miqnet_occupations::Regulation;

use super::case::{Case, Target};
use super::situation::Situation;
use crate::catalog::Catalog;
use crate::explain::Explanation;
use crate::gate::language::{self, level_of};
use crate::gate::{recognition, side_conditions};
use crate::world::World;

/// The gates that a step can bear on.
fn gates(step: Step) -> &'static [Gate] {
    use Gate::{Kind, Language, Level, Recognition, SideConditions, Start, Time, Travel};
    match step {
        Step::ShowDocument | Step::AskApproval => &[Gate::WorkPermission],
        Step::CompensationMeasure | Step::DirectMeasure => &[Recognition, SideConditions, Language],
        Step::WithinPermit | Step::KitaInRecognition | Step::KitaParagraph7 => &[Recognition],
        // Some certificates ask for a level of German.
        Step::LanguageCourse | Step::FinishCourse => &[Language, SideConditions],
        Step::LanguageCertificate => &[Language],
        Step::ObtainCertificate | Step::ConfirmDrivingLicence | Step::ObtainDrivingLicence => {
            &[SideConditions]
        }
        Step::Induction => &[Level],
        Step::CarePlace | Step::AskHours | Step::AwaitCare => &[Time],
        Step::Transport => &[Travel],
        Step::AssessSchooling | Step::StartWithEq => &[Kind],
        // A licence contains the Fachsprachprüfung and gives the level of its profession.
        Step::SkillsAnalysis
        | Step::DecisionWithoutPapers
        | Step::ApplyRecognition
        | Step::AwaitDecision
        | Step::TemporaryPermit
        | Step::AdaptationCourse
        | Step::KnowledgeTest
        | Step::FinishMeasure
        | Step::CompleteLicence => &[Recognition, SideConditions, Level],
        Step::ZabStatement => &[Recognition, Level, Kind],
        Step::AwaitStart => &[Start],
    }
}

/// What is asked of her, as far as steps can be about it.
struct Asked<'a> {
    german: Cefr,
    languages: &'a [LanguageNeed],
    certificates: &'a [Certificate],
    licences: &'a [LicenceClass],
    /// The places of the qualifications whose recognition can help.
    qualifications: Vec<usize>,
}

/// The steps that bear on a gate of the pair that is not met, in order.
pub(super) fn for_pair(from: &Situation, today: &Explanation, world: &World<'_>) -> Vec<Case> {
    let Some(vacancy) = &from.vacancy else {
        return Vec::new();
    };
    let Some(occupation) = world.dictionary.find(vacancy.occupation) else {
        return Vec::new();
    };
    let language = language::Need::of(vacancy, occupation);
    let family = recognition::Need::of(vacancy, occupation).family();
    let side = side_conditions::Need::of(vacancy, occupation);
    let for_certificates = side.certificates.iter();
    let for_certificates = for_certificates.map(|one| world.policy.obtaining(*one).german);
    let is_open = |gate: &Gate| {
        let findings = today.findings.iter();
        let verdict = Verdict::of(findings.filter(|finding| finding.gate == *gate));
        // The care that is in force can change while other steps take their time.
        let changes = *gate == Gate::Time && is_care_due(&from.candidate);
        verdict != Verdict::EligibleNow || changes
    };
    let open: Vec<Gate> = Gate::ALL.into_iter().filter(is_open).collect();
    // Every licence gives a level; recognition asks for that of its family.
    let for_level = open.contains(&Gate::Level);
    let counts = |law: &Regulation| for_level || Some(law.family) == family;
    let asked = Asked {
        german: for_certificates.fold(language.german, Cefr::max),
        languages: &language.others,
        certificates: &side.certificates,
        licences: &with_class_b(side.licences),
        qualifications: qualifications(&from.candidate, counts, world),
    };
    let bears = |step: &Step| gates(*step).iter().any(|gate| open.contains(gate));
    let steps = Step::ALL.iter().copied().filter(bears);
    steps
        .flat_map(|step| cases(step, &from.candidate, &asked))
        .collect()
}

/// The steps that change her own facts and can bear on some vacancy of a catalog, and asking for
/// hours, in order.
///
/// German is tried up to two levels above hers. Steps that the engine names for a single pair are
/// left to the plan of that pair.
pub(super) fn for_person(someone: &Candidate, catalog: &Catalog<'_>) -> Vec<Case> {
    let world = &catalog.world;
    let sides = catalog.side_conditions.asked();
    let mut certificates: Vec<Certificate> = sides
        .clone()
        .flat_map(|need| need.certificates.clone())
        .collect();
    certificates.sort_unstable();
    certificates.dedup();
    let mut licences: Vec<LicenceClass> = sides.flat_map(|need| need.licences.clone()).collect();
    licences.sort_unstable();
    licences.dedup();
    let languages = catalog.language.asked();
    let needed = languages.map(|need| need.german).max();
    let for_certificates = certificates.iter();
    let for_certificates = for_certificates.map(|one| world.policy.obtaining(*one).german);
    let german = for_certificates.fold(needed.unwrap_or(Cefr::None), Cefr::max);
    let level = level_of(someone, Language::DE).or(Cefr::None);
    let two_above = Cefr::ALL[(level as usize + 2).min(Cefr::ALL.len() - 1)];
    let asked = Asked {
        german: german.min(two_above),
        languages: &[],
        certificates: &certificates,
        licences: &with_class_b(licences),
        qualifications: qualifications(someone, |_| true, world),
    };
    let steps = Step::ALL.iter().copied().filter(|step| {
        let rule = world.policy.steps.of(*step);
        let is_hers = !rule.effect.changes_vacancy() || *step == Step::AskHours;
        is_hers && !rule.needs.contains(&Condition::NamedByEngine)
    });
    steps
        .flat_map(|step| cases(step, someone, &asked))
        .collect()
}

fn cases(step: Step, someone: &Candidate, asked: &Asked<'_>) -> Vec<Case> {
    let targets: Vec<Target> = match step.subject() {
        Subject::Herself => vec![Target::Herself],
        Subject::Language => languages(step, someone, asked),
        Subject::Certificate => {
            let certificates = asked.certificates.iter();
            certificates.map(|one| Target::Certificate(*one)).collect()
        }
        Subject::DrivingLicence => {
            let licences = asked.licences.iter();
            licences
                .map(|class| Target::DrivingLicence(*class))
                .collect()
        }
        // The ZAB looks at every degree.
        Subject::Qualification if step == Step::ZabStatement => {
            let held = someone.qualifications.value().map_or(0, Vec::len);
            (0..held).map(Target::Qualification).collect()
        }
        Subject::Qualification => {
            let places = asked.qualifications.iter();
            places.map(|ix| Target::Qualification(*ix)).collect()
        }
    };
    let case = |target| Case { step, target };
    targets.into_iter().map(case).collect()
}

/// The classes with B among them where there is any, since every other one builds on it.
fn with_class_b(mut licences: Vec<LicenceClass>) -> Vec<LicenceClass> {
    if !licences.is_empty() && !licences.contains(&LicenceClass::B) {
        licences.insert(0, LicenceClass::B);
    }
    licences
}

/// Whether other care is due on a known day.
fn is_care_due(someone: &Candidate) -> bool {
    matches!(
        someone.care.status.value(),
        Some(CareStatus::FromDate { .. })
    )
}

/// The places of her qualifications whose law satisfies this.
fn qualifications(
    someone: &Candidate,
    counts: impl Fn(&Regulation) -> bool,
    world: &World<'_>,
) -> Vec<usize> {
    let held = someone.qualifications.value().into_iter().flatten();
    let of_law = held.enumerate().filter(|(_, one)| {
        let occupation = one.occupation.value();
        let found = occupation.and_then(|id| world.dictionary.find(*id));
        found
            .and_then(|occupation| occupation.regulation.as_ref())
            .is_some_and(&counts)
    });
    of_law.map(|(ix, _)| ix).collect()
}

/// The levels that a step about a language can lead to.
fn languages(step: Step, someone: &Candidate, asked: &Asked<'_>) -> Vec<Target> {
    let german = (Language::DE, asked.german);
    let others = asked.languages.iter();
    let needed = [german]
        .into_iter()
        .chain(others.map(|need| (need.language, need.level)));
    let mut targets: Vec<Target> = Vec::new();
    for (language, needed) in needed {
        let level = level_of(someone, language).value().copied();
        match step {
            Step::LanguageCourse => {
                let Some(level) = level else { continue };
                let above = Cefr::ALL.into_iter();
                let above = above.filter(|to| *to > level && *to <= needed);
                targets.extend(above.map(|to| Target::Language(language, to)));
            }
            Step::LanguageCertificate => {
                targets.extend(level.map(|level| Target::Language(language, level)));
            }
            _ => {
                let skills = someone.languages.value().into_iter().flatten();
                let mut of_language = skills.filter(|skill| skill.language == language);
                let course = of_language.find_map(|skill| skill.course);
                targets
                    .extend(course.map(|course| Target::Language(language, course.expected_level)));
            }
        }
    }
    targets.sort_unstable();
    targets.dedup();
    targets
}
