//! The plans of the expert cases: the flip of a case that is a step is a step of a plan, the flip
//! that an employer decides is a change offered to the employer, and what nothing opens is shut.

use std::collections::BTreeMap;
use std::path::PathBuf;

use miqnet_core::{
    Case, Catalog, Change, Outcome, Plan, Planner, Target, World, explain, plan_employer, plan_pair,
};
use miqnet_domain::certificate::Certificate;
use miqnet_domain::finding::{Open, Partner, Step};
use miqnet_domain::policy::Policy;
use miqnet_domain::travel::TravelTable;
use miqnet_domain::{Candidate, Cefr, Date, Gate, Language, Status, Vacancy, VacancyId, Verdict};
use miqnet_occupations::Dictionary;
use miqnet_wire::column::{Side, header_kind};
use miqnet_wire::{policy, read, row, travel};

fn table(name: &str, side: Side) -> read::Table {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "fixtures", "gold", name]
        .iter()
        .collect();
    let bytes = std::fs::read(&path).expect("a fixture of the project");
    let limits = read::Limits::default();
    let reading = read::table(name, &bytes, &limits, &|header| header_kind(side, header));
    reading.table.expect("a table without issues")
}

/// The expert cases and the world they are judged in.
struct Cases {
    policy: Policy,
    dictionary: Dictionary,
    travel: TravelTable,
    candidates: BTreeMap<String, Candidate>,
    vacancies: Vec<Vacancy>,
}

impl Cases {
    fn read() -> Self {
        let dictionary = Dictionary::built_in();
        let candidates = row::candidates(&table("candidates.csv", Side::Candidates), &dictionary);
        let vacancies = row::vacancies(&table("vacancies.csv", Side::Vacancies), &dictionary);
        let good = candidates.good.into_iter();
        Self {
            policy: policy::built_in().policy,
            travel: travel::built_in(),
            candidates: good
                .map(|row| (row.value.id.to_string(), row.value))
                .collect(),
            vacancies: vacancies.good.into_iter().map(|row| row.value).collect(),
            dictionary,
        }
    }

    fn world(&self) -> World<'_> {
        World {
            as_of: Date::constant(2026, 11, 22),
            policy: &self.policy,
            dictionary: &self.dictionary,
            travel: &self.travel,
        }
    }

    fn catalog(&self) -> Catalog<'_> {
        Catalog::new(self.world(), self.vacancies.clone()).expect("known occupations")
    }

    /// What comes out for a candidate and a vacancy of the cases.
    fn outcome(&self, candidate: &str, vacancy: &str) -> Outcome {
        let catalog = self.catalog();
        let id = VacancyId::new(vacancy).expect("a valid id");
        let ix = catalog.find(&id).expect("a vacancy of the cases");
        plan_pair(&catalog, &self.candidates[candidate], ix).outcome
    }
}

fn herself(step: Step) -> Case {
    Case {
        step,
        target: Target::Herself,
    }
}

fn qualification(step: Step) -> Case {
    Case {
        step,
        target: Target::Qualification(0),
    }
}

fn german(to: Cefr) -> Case {
    Case {
        step: Step::LanguageCourse,
        target: Target::Language(Language::DE, to),
    }
}

fn certificate(which: Certificate) -> Case {
    Case {
        step: Step::ObtainCertificate,
        target: Target::Certificate(which),
    }
}

/// The steps of a plan in the order of the steps.
fn steps(plan: &Plan) -> Vec<Case> {
    let mut steps: Vec<Case> = plan.steps.iter().map(|step| step.case).collect();
    steps.sort_unstable();
    steps
}

/// The best plan has these steps and ends on this day.
#[track_caller]
fn check(cases: &Cases, candidate: &str, vacancy: &str, expected: &[Case], ready_on: &str) {
    let outcome = cases.outcome(candidate, vacancy);
    let plans = match &outcome {
        Outcome::Opens(plans) | Outcome::Asks(plans) => plans,
        other => panic!("{candidate} {vacancy}: {other:?}"),
    };
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(
        (steps(&plans[0]), plans[0].ready_on.to_string()),
        (expected, ready_on.to_owned()),
        "{candidate} {vacancy}"
    );
}

#[test]
fn the_flip_of_a_case_that_is_a_step_is_the_plan() {
    use Certificate::{Code95, FoodHygiene, MedicalLanguageExam};
    let cases = Cases::read();
    // The house makes the post a place for the Anpassungslehrgang, with a B2 course beside it.
    let place = qualification(Step::CompensationMeasure);
    check(
        &cases,
        "G01",
        "G01",
        &[place, german(Cefr::B2)],
        "2027-05-09",
    );
    // A short service is agreed with the home.
    check(
        &cases,
        "G04",
        "G04",
        &[herself(Step::AskHours)],
        "2026-12-06",
    );
    // Fachsprachprüfung, then Berufserlaubnis, with the limits agreed with the clinic; the work
    // itself asks for C1.
    let to_permit = [
        certificate(MedicalLanguageExam),
        qualification(Step::TemporaryPermit),
        herself(Step::WithinPermit),
        german(Cefr::C1),
    ];
    check(&cases, "G06", "G06", &to_permit, "2027-06-06");
    check(
        &cases,
        "G11",
        "G11",
        &[herself(Step::CarePlace)],
        "2027-05-23",
    );
    let kita = herself(Step::KitaInRecognition);
    check(
        &cases,
        "G12",
        "G12",
        &[kita, german(Cefr::C1)],
        "2027-05-09",
    );
    check(&cases, "G16", "G16", &[german(Cefr::B2)], "2027-05-09");
    check(&cases, "G20", "G20", &[german(Cefr::B2)], "2027-05-09");
    let papers = [certificate(Code95), herself(Step::ConfirmDrivingLicence)];
    check(&cases, "G27", "G27", &papers, "2027-03-14");
    check(
        &cases,
        "G29",
        "G29",
        &[herself(Step::AskHours)],
        "2026-12-06",
    );
    check(
        &cases,
        "G30",
        "G30",
        &[herself(Step::AwaitCare)],
        "2027-03-01",
    );
    check(
        &cases,
        "G35-flip",
        "G35",
        &[herself(Step::ShowDocument)],
        "2026-11-29",
    );
    let kitchen = [herself(Step::AskApproval), certificate(FoodHygiene)];
    check(&cases, "G36", "G36", &kitchen, "2027-01-03");
}

#[test]
fn a_flip_that_asks_for_more_has_the_way_there_as_its_plan() {
    let cases = Cases::read();
    // The place for the measure is there; place and course are still to be agreed on.
    let place = qualification(Step::CompensationMeasure);
    let to_place = [place, german(Cefr::B2)];
    check(&cases, "G01", "G01-flip", &to_place, "2027-05-09");
    // The licence that she now has limits.
    let limits = [herself(Step::WithinPermit), german(Cefr::C1)];
    check(&cases, "G06-flip", "G06", &limits, "2027-05-09");
    // Her own profession asks for the licence, the protected title for the chamber.
    let to_licence = [
        german(Cefr::B2),
        qualification(Step::ApplyRecognition),
        qualification(Step::KnowledgeTest),
    ];
    check(&cases, "G09", "G09-flip", &to_licence, "2028-02-20");
    let entry = [certificate(Certificate::ChamberEntry)];
    check(&cases, "G17", "G17-flip", &entry, "2028-11-19");
    // Saturday is dropped, and longer care makes up for its hours.
    let without_saturday = [herself(Step::CarePlace), herself(Step::AskHours)];
    check(&cases, "G22", "G22-flip", &without_saturday, "2027-05-23");
}

#[test]
fn a_flip_that_shuts_a_case_has_no_plan_and_says_which_gate_is_shut() {
    #[track_caller]
    fn check(cases: &Cases, candidate: &str, vacancy: &str, gate: Gate) {
        let Outcome::Closed(closed) = cases.outcome(candidate, vacancy) else {
            panic!("{candidate} {vacancy} has a plan");
        };
        assert_eq!(closed.gates, [gate], "{candidate} {vacancy}");
        assert!(closed.is_exhaustive && !closed.findings.is_empty());
    }
    let cases = Cases::read();
    for id in ["G03-flip", "G24", "G33", "G38"] {
        let (candidate, _) = id.split_once('-').unwrap_or((id, ""));
        check(&cases, candidate, id, Gate::Vacancy);
    }
    check(&cases, "G04", "G04-flip", Gate::Time);
    check(&cases, "G12-flip", "G12", Gate::Recognition);
    check(&cases, "G36-flip", "G36", Gate::WorkPermission);
}

#[test]
fn who_is_eligible_now_needs_no_plan() {
    let cases = Cases::read();
    for (candidate, vacancy) in [
        ("G03", "G03"),
        ("G09", "G09"),
        ("G11-flip", "G11"),
        ("G16", "G16-flip"),
        ("G17", "G17"),
        ("G20-flip", "G20"),
        ("G22", "G22"),
        ("G24", "G24-flip"),
        ("G27-flip", "G27"),
        ("G29", "G29-flip"),
        ("G30-flip", "G30"),
        ("G33", "G33-flip"),
        ("G38", "G38-flip"),
        ("G40", "G40"),
    ] {
        let outcome = cases.outcome(candidate, vacancy);
        assert_eq!(outcome, Outcome::Now, "{candidate} {vacancy}");
    }
}

#[test]
fn a_flip_that_the_employer_decides_is_a_change_for_the_employer() {
    #[track_caller]
    fn check(cases: &Cases, case: &str, change: Change) {
        let catalog = cases.catalog();
        let id = VacancyId::new(case).expect("a valid id");
        let ix = catalog.find(&id).expect("a vacancy of the cases");
        let candidate = cases.candidates[case].clone();
        let plan = plan_employer(&catalog, &[candidate], ix);
        let found = plan.changes.iter().find(|one| one.change == change);
        let found = found.expect("the change is offered");
        assert_eq!(found.n_sooner, 1, "{case}: {found:?}");
    }
    let cases = Cases::read();
    check(&cases, "G16", Change::LanguageFlexible);
    check(&cases, "G20", Change::LanguageLower(Language::DE, Cefr::B1));
    check(&cases, "G29", Change::ShiftLater(15));
    check(&cases, "G29", Change::HoursFlexible);
}

#[test]
fn two_equal_persons_with_another_end_of_title_have_the_same_plans() {
    let cases = Cases::read();
    let planner = Planner::new(cases.world(), cases.vacancies.clone()).expect("known occupations");
    let plan = |id: &str| planner.plan(&cases.candidates[id], 20);
    assert_eq!(plan("G35"), plan("G35-other"));
}

#[test]
fn the_nurse_with_a_decision_can_help_now_and_aims_at_her_profession() {
    let cases = Cases::read();
    let planner = Planner::new(cases.world(), cases.vacancies.clone()).expect("known occupations");
    let plan = planner.plan(&cases.candidates["G01"], 20);
    assert!(
        plan.n_now > 0
            && plan
                .now
                .iter()
                .all(|one| one.verdict == Verdict::EligibleNow)
    );
    let vacancies = planner.catalog().vacancies();
    // The helper of G04: the same house could take her on today.
    let helper = plan.now.iter().any(|one| {
        let vacancy = &vacancies[one.other_ix as usize];
        vacancy.id.as_str() == "G04"
    });
    assert!(helper, "{:?}", plan.now);
    // Early and late shift in Herrenberg, as a nurse: the licence and B2.
    let nurse = plan.goals.iter().find(|goal| {
        let vacancy = &vacancies[goal.entry.other_ix as usize];
        vacancy.id.as_str() == "G03"
    });
    let steps: Vec<Step> = nurse
        .expect("a post as a nurse is a goal")
        .steps
        .iter()
        .map(|step| step.case.step)
        .collect();
    assert_eq!(steps, [Step::LanguageCourse, Step::KnowledgeTest]);
}

#[test]
fn for_a_post_in_a_kita_the_authority_comes_first_and_the_traeger_decides() {
    let cases = Cases::read();
    let catalog = cases.catalog();
    let id = VacancyId::new("G12").expect("a valid id");
    let ix = catalog.find(&id).expect("a vacancy of the cases");
    let candidate = &cases.candidates["G12"];
    let findings = explain(&catalog, candidate, ix).findings;
    let first = findings.iter().find_map(|finding| match finding.status {
        Status::Open(Open::Step(Step::KitaInRecognition, first)) => Some(first),
        _ => None,
    });
    assert_eq!(first, Some(Partner::RpsEducation));
    let Outcome::Opens(plans) = plan_pair(&catalog, candidate, ix).outcome else {
        panic!("the Träger opens it");
    };
    let mut steps = plans[0].steps.iter();
    let step = steps.find(|step| step.case.step == Step::KitaInRecognition);
    assert_eq!(step.map(|step| step.partner), Some(Partner::Employer));
}
