//! Can a step begin? Each condition is answered from the facts of the moment.

#[cfg(test)]
mod tests;

use miqnet_domain::candidate::{CareStatus, CareWindows, WorkPermission};
use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::finding::{Open, Question, Step};
use miqnet_domain::language::{Evidence, LanguageSkill};
use miqnet_domain::recognition::Qualification;
use miqnet_domain::step::Condition;
use miqnet_domain::{Candidate, Cefr, Date, Language, Status};
use miqnet_occupations::{Family, Regulation, RegulationKind};

use super::case::{Case, Target};
use super::effect;
use super::situation::Situation;
use crate::facts::{Facts, SkillNumbers};
use crate::gate::language::level_of;
use crate::gate::{recognition, side_conditions};
use crate::world::World;

/// Whether a case can begin on this day.
pub(super) fn can_begin(case: Case, at: &Situation, day: Date, world: &World<'_>) -> bool {
    let rule = case.rule(world);
    comes_from(case, at, world)
        && rule
            .needs
            .iter()
            .all(|need| holds(*need, case, at, day, world))
}

/// Whether the qualification stands in one of the states from which the step leads on.
pub(super) fn comes_from(case: Case, at: &Situation, world: &World<'_>) -> bool {
    let from = &case.rule(world).from;
    from.is_empty()
        || qualification(case, &at.candidate)
            .and_then(|held| held.recognition.value())
            .is_some_and(|state| from.contains(state))
}

fn holds(need: Condition, case: Case, at: &Situation, day: Date, world: &World<'_>) -> bool {
    let someone = &at.candidate;
    match need {
        Condition::DocumentUnread => has_permission(someone, WorkPermission::CheckDocument),
        Condition::ApprovalNeeded => has_permission(someone, WorkPermission::ApprovalNeeded),
        Condition::NamedByEngine => is_named(case.step, at, day, world),
        Condition::RegulatedProfession => case
            .profession(someone, world)
            .is_some_and(|law| law.family.has_equivalence_procedure()),
        Condition::BqfgProfession => case
            .profession(someone, world)
            .is_some_and(|law| law.family.is_under_bqfg()),
        Condition::OwnLawProfession => case.profession(someone, world).is_some_and(|law| {
            law.family.has_equivalence_procedure() && !law.family.is_under_bqfg()
        }),
        Condition::CourseProfession => case.profession(someone, world).is_some_and(|law| {
            law.kind != RegulationKind::Approbation && law.family.has_equivalence_procedure()
        }),
        Condition::ApprobationProfession => case
            .profession(someone, world)
            .is_some_and(|law| law.kind == RegulationKind::Approbation),
        Condition::LanguageExamPassed => case
            .profession(someone, world)
            .is_some_and(|law| has_passed_exam(law, someone)),
        Condition::Nursing => case
            .profession(someone, world)
            .is_some_and(|law| law.family == Family::Nursing),
        Condition::PostOfProfession => is_post_of_profession(case, at, world),
        Condition::Degree => {
            let award = qualification(case, someone).and_then(|held| held.award.value());
            award.is_some_and(|award| award.is_degree())
        }
        Condition::OneLevelBelow => is_one_level_below(case, someone),
        Condition::LevelUnproven => is_unproven(case, someone),
        Condition::CourseRunning => language(case).is_some_and(|(language, to)| {
            let course = skill(someone, language).and_then(|skill| skill.course);
            course.is_some_and(|course| course.expected_level == to)
        }),
        Condition::LicenceUnconfirmed => someone
            .driving_licences
            .value()
            .is_some_and(|held| held.iter().any(|licence| !licence.confirmed)),
        Condition::CertificateOpen => match case.target {
            Target::Certificate(certificate) => is_obtainable(certificate, someone, world),
            _ => false,
        },
        Condition::LicenceOpen => match case.target {
            Target::DrivingLicence(class) => is_licence_open(class, someone),
            _ => false,
        },
        Condition::CareLimits => care_can_grow(someone, world),
        Condition::CareDue => {
            matches!(someone.care.status.value(), Some(CareStatus::FromDate { from, .. }) if *from > day)
        }
        Condition::FreeLater => {
            let from = someone.available_from.value();
            from.is_some_and(|from| *from > day)
        }
        Condition::HoursOpen => {
            let vacancy = at.vacancy.as_ref();
            vacancy.is_some_and(|vacancy| vacancy.time.flexible.is_unknown())
        }
    }
}

/// Whether she holds the Fachsprachprüfung, or the profession does not ask for it.
fn has_passed_exam(law: &Regulation, someone: &Candidate) -> bool {
    let exam = Certificate::MedicalLanguageExam;
    let held = someone.certificates.value();
    !law.certificates.contains(&exam) || held.is_some_and(|held| held.contains(&exam))
}

fn has_permission(someone: &Candidate, permission: WorkPermission) -> bool {
    someone.work_permission.value() == Some(&permission)
}

/// Whether the engine's answer for the pair names the step, with a start on this day.
fn is_named(step: Step, at: &Situation, day: Date, world: &World<'_>) -> bool {
    let Some(explanation) = at.explain(day, world) else {
        return false;
    };
    explanation
        .findings
        .iter()
        .any(|finding| match finding.status {
            Status::Open(Open::Step(named, _)) => named == step,
            // What the Träger has to answer is what it has to agree to.
            Status::Open(Open::Ask(Question::KitaTraeger)) => step == Step::KitaInRecognition,
            _ => false,
        })
}

fn is_post_of_profession(case: Case, at: &Situation, world: &World<'_>) -> bool {
    let Some(law) = case.profession(&at.candidate, world) else {
        return false;
    };
    let Some(vacancy) = &at.vacancy else {
        return false;
    };
    let Some(occupation) = world.dictionary.find(vacancy.occupation) else {
        return false;
    };
    recognition::Need::of(vacancy, occupation).is_licensed_post_of(law.family)
}

fn is_one_level_below(case: Case, someone: &Candidate) -> bool {
    let Some((language, to)) = language(case) else {
        return false;
    };
    let level = level_of(someone, language);
    level
        .value()
        .is_some_and(|level| level.steps_below(to) == 1)
}

fn is_unproven(case: Case, someone: &Candidate) -> bool {
    let Some((language, level)) = language(case) else {
        return false;
    };
    let Some(skill) = skill(someone, language) else {
        return false;
    };
    let evidence = skill.evidence.value();
    skill.level.value() == Some(&level)
        && level > Cefr::None
        && evidence.is_some_and(|evidence| *evidence != Evidence::Certificate)
}

/// Whether she lacks the certificate, knows enough German for it and may obtain it at all.
fn is_obtainable(certificate: Certificate, someone: &Candidate, world: &World<'_>) -> bool {
    let Some(held) = someone.certificates.value() else {
        return false;
    };
    let needed = world.policy.obtaining(certificate).german;
    let german = level_of(someone, Language::DE);
    let knows = needed == Cefr::None || german.value().is_some_and(|level| *level >= needed);
    let facts = Facts::new(someone, &SkillNumbers::default(), world);
    knows
        && !held.iter().any(|one| one.implies(certificate))
        && side_conditions::fitting_degree(&facts, certificate) == Some(true)
}

/// Whether she lacks the class and holds the class B that every other one builds on.
fn is_licence_open(class: LicenceClass, someone: &Candidate) -> bool {
    let Some(held) = someone.driving_licences.value() else {
        return false;
    };
    let covers = |class| held.iter().any(|licence| licence.class.covers(class));
    !covers(class) && (class == LicenceClass::B || covers(LicenceClass::B))
}

/// Whether care limits her, no change of it is on its way, and a usual place would cover more.
fn care_can_grow(someone: &Candidate, world: &World<'_>) -> bool {
    let care = &someone.care;
    let settled = match care.status.value() {
        Some(CareStatus::FromDate { .. }) | None => false,
        Some(CareStatus::Secured | CareStatus::Waiting | CareStatus::None) => true,
    };
    match care.windows.value() {
        Some(CareWindows::Within(windows)) => {
            let not_secured = care.status.value() != Some(&CareStatus::Secured);
            settled
                && care.alternative.value() != Some(&true)
                && (not_secured || effect::extended(windows, world) != *windows)
        }
        Some(CareWindows::NotLimited) | None => false,
    }
}

fn language(case: Case) -> Option<(Language, Cefr)> {
    match case.target {
        Target::Language(language, level) => Some((language, level)),
        _ => None,
    }
}

fn skill(someone: &Candidate, language: Language) -> Option<&LanguageSkill> {
    let skills = someone.languages.value()?.iter();
    skills.into_iter().find(|skill| skill.language == language)
}

pub(super) fn qualification(case: Case, someone: &Candidate) -> Option<&Qualification> {
    match case.target {
        Target::Qualification(ix) => someone.qualifications.value()?.get(ix),
        _ => None,
    }
}
