//! Which certificates, permits and licences does the work need? (RC-18 … RC-23)

use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::finding::{Arg, Message, Open, Question, Step};
use miqnet_domain::policy::Obtaining;
use miqnet_domain::recognition::RecognitionState;
use miqnet_domain::vacancy::{Establishment, Kind, RecognitionNeed};
use miqnet_domain::{Candidate, Fact, Rule, Vacancy};
use miqnet_occupations::{Family, Kldb, Occupation, RegulationKind};

use super::recognition::is_school;
use crate::facts::Facts;
use crate::{sink::Sink, world::World};

/// What one vacancy needs beside the profession itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    pub(crate) certificates: Vec<Certificate>,
    pub(crate) licences: Vec<LicenceClass>,
    family: Option<Family>,
    measles: bool,
    clearance: bool,
    guard: bool,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy, occupation: &Occupation) -> Self {
        let mut certificates = vacancy.certificates.clone();
        let mut licences = vacancy.driving_licences.clone();
        let group = occupation.kldb.group3();
        if matches!(group, 292 | 293 | 623 | 633) {
            certificates.push(Certificate::FoodHygiene);
        }
        let regulation = occupation.regulation.as_ref();
        if let Some(regulation) = regulation
            && asked_by_law(vacancy, regulation.kind, regulation.only_when_required)
        {
            certificates.extend(&regulation.certificates);
            licences.extend(&regulation.driving_licences);
        }
        certificates.sort_unstable();
        certificates.dedup();
        licences.sort_unstable();
        licences.dedup();
        Self {
            certificates,
            licences,
            family: regulation.map(|regulation| regulation.family),
            measles: measles(vacancy, occupation.kldb),
            clearance: clearance(vacancy, occupation.kldb),
            guard: group == 531,
        }
    }
}

/// Whether the certificates of the occupation's regulation apply to this vacancy.
fn asked_by_law(vacancy: &Vacancy, kind: RegulationKind, only_when_required: bool) -> bool {
    if vacancy.kind.is_entry() || vacancy.kind == Kind::RecognitionMeasure {
        return false;
    }
    let title_required = vacancy.recognition == RecognitionNeed::TitleRequired;
    match kind {
        RegulationKind::TitleOnly | RegulationKind::Craft => title_required,
        _ => title_required || !only_when_required,
    }
}

/// Measles proof: the houses of RC-19, or the usual house of the occupation where none is stated.
fn measles(vacancy: &Vacancy, kldb: Kldb) -> bool {
    use Establishment::*;
    match vacancy.establishment.value() {
        Some(house) => matches!(
            house,
            Hospital
                | DoctorPractice
                | DentalPractice
                | TherapyPractice
                | RescueService
                | Kita
                | AfterSchoolCare
                | School
                | YouthHome
                | RefugeeShelter
        ),
        None => matches!(kldb.group3(), 811 | 814 | 831 | 841 | 842),
    }
}

/// Extended Führungszeugnis: work with minors (RC-20).
fn clearance(vacancy: &Vacancy, kldb: Kldb) -> bool {
    use Establishment::*;
    match vacancy.establishment.value() {
        Some(house) => matches!(house, Kita | AfterSchoolCare | School | YouthHome),
        None => matches!(kldb.group3(), 831 | 841),
    }
}

/// Answers from the certificates and licences she holds.
pub(crate) fn judge(facts: &Facts<'_>, need: &Need, world: &World<'_>, sink: &mut impl Sink) {
    for certificate in &need.certificates {
        judge_certificate(facts, *certificate, need, world, sink);
    }
    for class in &need.licences {
        judge_licence(facts.candidate, *class, world, sink);
    }
    if need.measles {
        sink.note(Rule::Rc19, Message::ScMeasles, Vec::new);
    }
    if need.clearance {
        sink.note(Rule::Rc20, Message::ScClearance, Vec::new);
    }
    if need.guard {
        sink.note(Rule::Rc23, Message::ScGuard, Vec::new);
    }
}

fn judge_certificate(
    facts: &Facts<'_>,
    certificate: Certificate,
    need: &Need,
    world: &World<'_>,
    sink: &mut impl Sink,
) {
    let food = certificate == Certificate::FoodHygiene;
    let rule = if food { Rule::Rc18 } else { Rule::Rc23 };
    let name = || vec![Arg::Certificate(certificate)];
    let listed = facts
        .candidate
        .certificates
        .value()
        .map(|held| held.iter().any(|one| one.implies(certificate)));
    let licensed = if certificate == Certificate::MedicalLanguageExam {
        holds_licence(facts, need.family)
    } else {
        Some(false)
    };
    if listed == Some(true) || licensed == Some(true) {
        sink.met(rule, Message::ScHeld, name);
        return;
    }
    if listed.is_none() {
        let ask = Open::Ask(Question::Certificates);
        sink.open(rule, ask, Message::ScUnknown, name);
        return;
    }
    let Obtaining { weeks, partner, .. } = world.policy.obtaining(certificate);
    let args = || vec![Arg::Certificate(certificate), Arg::Weeks(weeks)];
    let soon = weeks <= world.policy.limits.obtainable_weeks;
    if !soon && licensed.is_none() {
        let ask = Open::Ask(Question::Recognition);
        sink.open(rule, ask, Message::ScUnknown, name);
        return;
    }
    match (soon, fitting_degree(facts, certificate)) {
        (true, Some(true)) => {
            let step = Open::Step(Step::ObtainCertificate, partner);
            sink.open(rule, step, Message::ScStep, args);
        }
        (true, None) => {
            let ask = Open::Ask(Question::Awards);
            sink.open(rule, ask, Message::ScUnknown, name);
        }
        _ => sink.blocked(rule, Message::ScMissing, args),
    }
}

/// A licensed doctor has passed the Fachsprachprüfung on the way; `None` where a missing fact
/// leaves it open whether she is one.
fn holds_licence(facts: &Facts<'_>, family: Option<Family>) -> Option<bool> {
    let Some(family) = family else {
        return Some(false);
    };
    any(facts.awards.as_ref()?.iter().map(|held| {
        let inside = match held.stated.occupation {
            Fact::Unknown if is_school(held.stated) => Some(false),
            Fact::Unknown => None,
            _ => Some(held.family() == Some(family)),
        };
        let state = held.stated.recognition.value();
        both(
            inside,
            state.map(|state| *state == RecognitionState::Licensed),
        )
    }))
}

/// Whether both hold, where either may be unknown.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// Whether one of them holds, where some may be unknown.
fn any(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let answers: Vec<_> = answers.collect();
    let none = answers.iter().all(|answer| *answer == Some(false));
    if answers.contains(&Some(true)) {
        Some(true)
    } else {
        none.then_some(false)
    }
}

/// Whether she may obtain the certificate at all: the BAMF admits degrees in teaching or languages.
/// `None` where a missing fact decides.
pub(crate) fn fitting_degree(facts: &Facts<'_>, certificate: Certificate) -> Option<bool> {
    if certificate != Certificate::BamfAdmission {
        return Some(true);
    }
    any(facts.awards.as_ref()?.iter().map(|held| {
        let group = held
            .group()
            .map(|group| matches!(group, 714 | 841 | 842 | 844));
        let degree = held
            .stated
            .award
            .value()
            .map(|award| award.kldb_range().1 >= 3);
        both(group, degree)
    }))
}

fn judge_licence(
    candidate: &Candidate,
    class: LicenceClass,
    world: &World<'_>,
    sink: &mut impl Sink,
) {
    let name = || vec![Arg::Class(class)];
    let Some(held) = candidate.driving_licences.value() else {
        let ask = Open::Ask(Question::DrivingLicences);
        sink.open(Rule::Rc21, ask, Message::ScLicenceUnknown, name);
        return;
    };
    let confirmed = held
        .iter()
        .filter(|licence| licence.class.covers(class))
        .map(|licence| licence.confirmed)
        .max();
    match confirmed {
        Some(true) => sink.met(Rule::Rc21, Message::ScLicenceHeld, name),
        Some(false) => {
            let partner = world.policy.obtaining_licence(class).partner;
            let step = Open::Step(Step::ConfirmDrivingLicence, partner);
            sink.open(Rule::Rc21, step, Message::ScLicenceConfirm, name);
        }
        None => sink.blocked(Rule::Rc21, Message::ScLicenceMissing, name),
    }
}

#[cfg(test)]
mod tests {
    use Verdict::{EligibleNow, EligibleWithCondition, NotEligible};
    use miqnet_domain::Verdict;
    use miqnet_domain::certificate::DrivingLicence;
    use miqnet_domain::recognition::Award;

    use super::*;
    use crate::testing::{candidate, facts, judged, qualification, vacancy, world};

    #[track_caller]
    fn check(someone: &Candidate, offered: &Vacancy, verdict: Verdict, rules: &[&str]) {
        let world = world();
        let occupation = world
            .dictionary
            .find(offered.occupation)
            .expect("a known occupation");
        let need = Need::of(offered, occupation);
        let got = judged(|sink| judge(&facts(someone, &world), &need, &world, sink));
        assert_eq!((got.0, got.1.as_slice()), (verdict, rules));
    }

    fn with(certificates: &[Certificate]) -> Candidate {
        let mut someone = candidate("K-1");
        someone.certificates = Fact::Stated(certificates.to_vec());
        someone
    }

    #[test]
    fn a_certificate_is_held_or_soon_obtained_or_a_barrier() {
        let kitchen = vacancy("V-1", 2930101);
        check(
            &with(&[Certificate::FoodHygiene]),
            &kitchen,
            EligibleNow,
            &["RC-18"],
        );
        check(&with(&[]), &kitchen, EligibleWithCondition, &["RC-18"]);
        let guard = vacancy("V-2", 5311101);
        check(
            &with(&[]),
            &guard,
            EligibleWithCondition,
            &["RC-23", "RC-23"],
        );
        check(
            &with(&[Certificate::GuardExam]),
            &guard,
            EligibleNow,
            &["RC-23", "RC-23"],
        );
        let mut master = vacancy("V-3", 8231201);
        master.certificates = vec![Certificate::Meister];
        check(&with(&[]), &master, NotEligible, &["RC-23"]);
        let mut unknown = candidate("K-1");
        unknown.certificates = Fact::Unknown;
        check(&unknown, &master, EligibleWithCondition, &["RC-23"]);
    }

    #[test]
    fn the_chamber_is_asked_only_where_the_title_is() {
        let mut planning = vacancy("V-1", 3111401);
        check(&with(&[]), &planning, EligibleNow, &[]);
        planning.recognition = RecognitionNeed::TitleRequired;
        check(&with(&[]), &planning, NotEligible, &["RC-23"]);
    }

    #[test]
    fn an_unconfirmed_licence_is_a_step_and_code_95_a_barrier() {
        let lorry = vacancy("V-1", 5212201);
        let mut driver = with(&[Certificate::Code95]);
        let licence = |confirmed| {
            Fact::Stated(vec![DrivingLicence {
                class: LicenceClass::CE,
                confirmed,
            }])
        };
        driver.driving_licences = licence(false);
        check(&driver, &lorry, EligibleWithCondition, &["RC-23", "RC-21"]);
        driver.driving_licences = licence(true);
        check(&driver, &lorry, EligibleNow, &["RC-23", "RC-21"]);
        driver.certificates = Fact::Stated(vec![]);
        check(&driver, &lorry, NotEligible, &["RC-23", "RC-21"]);
        driver.driving_licences = Fact::Stated(vec![]);
        check(&driver, &lorry, NotEligible, &["RC-23", "RC-21"]);
    }

    #[test]
    fn duties_of_the_house_are_notes() {
        let mut school = vacancy("V-1", 8311101);
        school.establishment = Fact::Stated(Establishment::School);
        check(&with(&[]), &school, EligibleNow, &["RC-19", "RC-20"]);
        let mut home = vacancy("V-2", 8210101);
        home.establishment = Fact::Stated(Establishment::NursingHome);
        check(&with(&[]), &home, EligibleNow, &[]);
    }

    #[test]
    fn the_bamf_admits_a_fitting_degree() {
        let course = vacancy("V-1", 8445402);
        let degree = |occupation| {
            let mut someone = with(&[]);
            let held = qualification(occupation, Award::Master, RecognitionState::NotApplied);
            someone.qualifications = Fact::Stated(vec![held]);
            someone
        };
        check(&degree(8412401), &course, EligibleWithCondition, &["RC-23"]);
        check(&degree(7221301), &course, NotEligible, &["RC-23"]);
        check(&with(&[]), &course, NotEligible, &["RC-23"]);
    }

    #[test]
    fn a_licensed_doctor_has_passed_the_language_exam() {
        let post = vacancy("V-1", 8140401);
        let mut doctor = with(&[]);
        let held = qualification(8140401, Award::Master, RecognitionState::Licensed);
        doctor.qualifications = Fact::Stated(vec![held]);
        check(&doctor, &post, EligibleNow, &["RC-23", "RC-19"]);
        check(&with(&[]), &post, NotEligible, &["RC-23", "RC-19"]);
    }

    #[test]
    fn a_doctor_who_may_be_licensed_is_asked() {
        let post = vacancy("V-1", 8140401);
        let mut doctor = with(&[]);
        doctor.qualifications = Fact::Unknown;
        check(&doctor, &post, EligibleWithCondition, &["RC-23", "RC-19"]);
        let mut held = qualification(8140401, Award::Master, RecognitionState::Licensed);
        held.recognition = Fact::Unknown;
        doctor.qualifications = Fact::Stated(vec![held.clone()]);
        check(&doctor, &post, EligibleWithCondition, &["RC-23", "RC-19"]);
        held.occupation = Fact::Unknown;
        doctor.qualifications = Fact::Stated(vec![held.clone()]);
        check(&doctor, &post, EligibleWithCondition, &["RC-23", "RC-19"]);
        held.award = Fact::Stated(Award::School11);
        doctor.qualifications = Fact::Stated(vec![held]);
        check(&doctor, &post, NotEligible, &["RC-23", "RC-19"]);
    }
}
