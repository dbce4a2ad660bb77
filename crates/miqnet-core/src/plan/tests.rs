//! Hard inputs of plans.

use jiff::civil::date;
use miqnet_domain::candidate::{CareStatus, CareWindows, WorkPermission};
use miqnet_domain::certificate::{Certificate, DrivingLicence, LicenceClass};
use miqnet_domain::finding::Step;
use miqnet_domain::language::{Course, Evidence, LanguageNeed, LanguageSkill};
use miqnet_domain::money::{Cents, Pay};
use miqnet_domain::recognition::{Award, RecognitionState};
use miqnet_domain::time::Day;
use miqnet_domain::vacancy::{Kind, Pattern};
use miqnet_domain::{Cefr, Fact, Language};

use super::*;
use crate::testing::{
    candidate, experience, german, qualification, shift, vacancy, workdays, world,
};

const NURSE: u32 = 8130201;
const PHARMACIST: u32 = 8180401;
const KITCHEN: u32 = 2930101;
const CLERK: u32 = 7140201;

fn nurse(state: RecognitionState, level: Cefr) -> Candidate {
    let mut nurse = candidate("K-1");
    let held = qualification(NURSE, Award::JuniorSpecialist, state);
    nurse.qualifications = Fact::Stated(vec![held]);
    nurse.languages = Fact::Stated(vec![german(level)]);
    nurse
}

/// A pharmacist has no way but the whole recognition.
fn pharmacist(level: Cefr) -> Candidate {
    let mut pharmacist = nurse(RecognitionState::NotApplied, level);
    let held = qualification(PHARMACIST, Award::Master, RecognitionState::NotApplied);
    pharmacist.qualifications = Fact::Stated(vec![held]);
    pharmacist
}

fn outcome(someone: &Candidate, offered: &Vacancy) -> Outcome {
    let catalog = Catalog::new(world(), vec![offered.clone()]).expect("a known occupation");
    plan_pair(&catalog, someone, 0).outcome
}

/// The best plan opens the vacancy with these steps, each with the days of its beginning and end.
#[track_caller]
fn opens(someone: &Candidate, offered: &Vacancy, expected: &[(Step, &str, &str)]) {
    let plans = match outcome(someone, offered) {
        Outcome::Opens(plans) => plans,
        other => panic!("{other:?}"),
    };
    let steps: Vec<(Step, String, String)> = plans[0]
        .steps
        .iter()
        .map(|step| {
            let days = (step.begins_on.to_string(), step.ends_on.to_string());
            (step.case.step, days.0, days.1)
        })
        .collect();
    let expected: Vec<(Step, String, String)> = expected
        .iter()
        .map(|(step, begins, ends)| (*step, (*begins).to_owned(), (*ends).to_owned()))
        .collect();
    assert_eq!(steps, expected);
}

#[track_caller]
fn shut(someone: &Candidate, offered: &Vacancy, gates: &[Gate]) {
    match outcome(someone, offered) {
        Outcome::Closed(closed) => assert_eq!(closed.gates, gates),
        other => panic!("{other:?}"),
    }
}

#[test]
fn steps_that_depend_on_each_other_follow_and_others_run_beside_them() {
    // The application is decided after 39 weeks, the examination takes 26 more; the two courses
    // follow each other and are done before.
    opens(
        &pharmacist(Cefr::A2),
        &vacancy("V-1", PHARMACIST),
        &[
            (Step::LanguageCourse, "2026-11-22", "2027-04-11"),
            (Step::ApplyRecognition, "2026-11-22", "2027-08-22"),
            (Step::LanguageCourse, "2027-04-11", "2027-09-26"),
            (Step::KnowledgeTest, "2027-08-22", "2028-02-20"),
        ],
    );
}

#[test]
fn a_plan_that_ends_after_the_policy_says_so() {
    let post = vacancy("V-1", PHARMACIST);
    let Outcome::Opens(plans) = outcome(&pharmacist(Cefr::B2), &post) else {
        panic!("an application leads to the licence");
    };
    assert_eq!(plans[0].ready_on, date(2028, 2, 20));
    assert!(plans[0].is_beyond_policy);
    let short = vacancy("V-2", KITCHEN);
    let mut helper = candidate("K-2");
    helper.languages = Fact::Stated(vec![german(Cefr::B1)]);
    let Outcome::Opens(plans) = outcome(&helper, &short) else {
        panic!("the briefing opens the kitchen");
    };
    assert!(!plans[0].is_beyond_policy);
    assert!(plans[0].earliest_on <= plans[0].ready_on && plans[0].ready_on <= plans[0].latest_on);
}

#[test]
fn contradicting_facts_count_for_her_and_need_no_plan() {
    let mut nurse = nurse(RecognitionState::Licensed, Cefr::B2);
    let denied = qualification(NURSE, Award::JuniorSpecialist, RecognitionState::Denied);
    let held = nurse.qualifications.value().cloned().expect("stated");
    nurse.qualifications = Fact::Stated([vec![denied], held].concat());
    assert_eq!(outcome(&nurse, &vacancy("V-1", NURSE)), Outcome::Now);
}

#[test]
fn who_is_refused_has_no_step_to_the_licence() {
    let nurse = nurse(RecognitionState::Denied, Cefr::B2);
    shut(&nurse, &vacancy("V-1", NURSE), &[Gate::Recognition]);
}

#[test]
fn of_whom_nothing_is_known_questions_are_asked_and_no_step_is_named() {
    let nobody = Candidate::unknown(candidate("K-1").id);
    let Outcome::Asks(plans) = outcome(&nobody, &vacancy("V-1", KITCHEN)) else {
        panic!("everything has to be asked");
    };
    assert!(plans[0].steps.is_empty());
    assert!(plans[0].questions.len() >= 5, "{:?}", plans[0].questions);
    let planner = Planner::new(
        world(),
        vec![vacancy("V-1", KITCHEN), vacancy("V-2", CLERK)],
    )
    .expect("known occupations");
    let plan = planner.plan(&nobody, 10);
    assert_eq!((plan.n_now, plan.steps.len(), plan.goals.len()), (0, 0, 0));
    assert_eq!(plan.questions.len(), 5);
    assert!(plan.questions.iter().all(|asked| asked.n_verdicts > 0));
}

#[test]
fn without_vacancies_there_is_nothing_to_open_and_nothing_to_ask() {
    let planner = Planner::new(world(), Vec::new()).expect("no occupation is unknown");
    let nurse = nurse(RecognitionState::NotApplied, Cefr::A2);
    let plan = planner.plan(&nurse, 10);
    assert_eq!((plan.n_now, plan.n_goals), (0, 0));
    assert!(plan.steps.is_empty() && plan.pairs.is_empty() && plan.questions.is_empty());
}

#[test]
fn a_vacancy_that_does_not_wait_so_long_is_not_opened() {
    let mut clerk = candidate("K-1");
    clerk.qualifications = Fact::Stated(vec![qualification(
        CLERK,
        Award::Bachelor,
        RecognitionState::NotApplied,
    )]);
    clerk.languages = Fact::Stated(vec![german(Cefr::B1)]);
    let mut office = vacancy("V-1", CLERK);
    opens(
        &clerk,
        &office,
        &[(Step::LanguageCourse, "2026-11-22", "2027-05-09")],
    );
    office.start_latest = Some(date(2027, 5, 9));
    opens(
        &clerk,
        &office,
        &[(Step::LanguageCourse, "2026-11-22", "2027-05-09")],
    );
    office.start_latest = Some(date(2027, 5, 8));
    // Each gate opens with some set, but none in time.
    shut(&clerk, &office, &[]);
}

#[test]
fn pay_is_looked_at_on_the_day_the_work_would_start() {
    let mut helper = candidate("K-1");
    helper.languages = Fact::Stated(vec![german(Cefr::B1)]);
    let mut kitchen = vacancy("V-1", KITCHEN);
    let pay = |cents| {
        let amount = Cents(cents);
        Fact::Stated(Pay::Hourly {
            from: amount,
            to: amount,
        })
    };
    helper.work_permission = Fact::Stated(WorkPermission::ApprovalNeeded);
    helper.certificates = Fact::Stated(vec![Certificate::FoodHygiene]);
    // The permission comes in January 2027, when 14.60 € are due.
    kitchen.pay = pay(1390);
    shut(&helper, &kitchen, &[]);
    kitchen.pay = pay(1460);
    opens(
        &helper,
        &kitchen,
        &[(Step::AskApproval, "2026-11-22", "2027-01-03")],
    );
}

#[test]
fn an_employer_who_has_said_no_is_not_asked() {
    let mut mother = candidate("K-1");
    mother.care.windows = Fact::Stated(CareWindows::Within(workdays("7:30", "13:30")));
    mother.languages = Fact::Stated(vec![german(Cefr::B1)]);
    mother.certificates = Fact::Stated(vec![Certificate::FoodHygiene]);
    let mut kitchen = vacancy("V-1", KITCHEN);
    let early = shift([Day::Mon, Day::Tue], "6:00", "10:00");
    kitchen.time.pattern = Pattern::OneOf(vec![early]);
    opens(
        &mother,
        &kitchen,
        &[(Step::AskHours, "2026-11-22", "2026-12-06")],
    );
    kitchen.time.flexible = Fact::Stated(false);
    shut(&mother, &kitchen, &[Gate::Time]);
}

#[test]
fn a_day_that_she_knows_goes_before_the_usual_duration() {
    let mut mother = candidate("K-1");
    mother.certificates = Fact::Stated(vec![Certificate::FoodHygiene]);
    mother.languages = Fact::Stated(vec![LanguageSkill {
        language: Language::DE,
        level: Fact::Stated(Cefr::A1),
        evidence: Fact::Stated(Evidence::SelfReport),
        course: Some(Course {
            expected_level: Cefr::B1,
            expected_on: Fact::Stated(date(2027, 2, 1)),
        }),
    }]);
    mother.care.windows = Fact::Stated(CareWindows::Within(workdays("8:00", "9:00")));
    mother.care.status = Fact::Stated(CareStatus::FromDate {
        from: date(2027, 3, 1),
        coming: Fact::Stated(CareWindows::NotLimited),
    });
    mother.available_from = Fact::Stated(date(2027, 1, 11));
    let mut kitchen = vacancy("V-1", KITCHEN);
    kitchen.languages = vec![LanguageNeed {
        language: Language::DE,
        level: Cefr::B1,
    }];
    kitchen.time.pattern = Pattern::OneOf(vec![shift([Day::Mon], "9:00", "13:00")]);
    kitchen.time.flexible = Fact::Stated(false);
    // Both run side by side, and she is free before the later one ends, so that nothing else has
    // to be waited for.
    opens(
        &mother,
        &kitchen,
        &[
            (Step::FinishCourse, "2026-11-22", "2027-02-01"),
            (Step::AwaitCare, "2026-11-22", "2027-03-01"),
        ],
    );
}

#[test]
fn a_course_of_another_language_is_no_matter_of_the_offices_for_german() {
    let mut clerk = candidate("K-1");
    clerk.qualifications = Fact::Stated(vec![qualification(
        CLERK,
        Award::Bachelor,
        RecognitionState::NotApplied,
    )]);
    let english = LanguageSkill {
        language: Language::EN,
        ..german(Cefr::A2)
    };
    clerk.languages = Fact::Stated(vec![german(Cefr::B2), english]);
    let mut office = vacancy("V-1", CLERK);
    office.languages.push(LanguageNeed {
        language: Language::EN,
        level: Cefr::B1,
    });
    let catalog = Catalog::new(world(), vec![office]).expect("a known occupation");
    let open = explain(&catalog, &clerk, 0).findings;
    let mut open = open.iter().filter_map(|finding| match finding.status {
        Status::Open(open) => Some(open),
        _ => None,
    });
    let course = Open::Step(Step::LanguageCourse, Partner::CaseManager);
    assert_eq!((open.next(), open.next()), (Some(course), None));
    let Outcome::Opens(plans) = plan_pair(&catalog, &clerk, 0).outcome else {
        panic!("a course opens it");
    };
    let partners: Vec<Partner> = plans[0].steps.iter().map(|step| step.partner).collect();
    assert_eq!(partners, [Partner::CaseManager]);
}

#[test]
fn a_class_of_lorries_builds_on_the_class_of_cars() {
    let mut driver = candidate("K-1");
    driver.languages = Fact::Stated(vec![german(Cefr::B1)]);
    driver.certificates = Fact::Stated(vec![Certificate::Code95, Certificate::DriverCard]);
    driver.experience = Fact::Stated(vec![experience(5212201, 5)]);
    let lorry = vacancy("V-1", 5212201);
    opens(
        &driver,
        &lorry,
        &[
            (Step::ObtainDrivingLicence, "2026-11-22", "2027-03-14"),
            (Step::ObtainDrivingLicence, "2027-03-14", "2027-07-04"),
        ],
    );
    driver.driving_licences = Fact::Stated(vec![DrivingLicence {
        class: LicenceClass::B,
        confirmed: true,
    }]);
    opens(
        &driver,
        &lorry,
        &[(Step::ObtainDrivingLicence, "2026-11-22", "2027-03-14")],
    );
}

#[test]
fn a_kind_of_place_that_she_does_not_want_stays_shut() {
    let mut helper = candidate("K-1");
    helper.languages = Fact::Stated(vec![german(Cefr::B1)]);
    helper.kinds_wanted = Fact::Stated([Kind::Ausbildung].into_iter().collect());
    shut(&helper, &vacancy("V-1", KITCHEN), &[Gate::Kind]);
}

#[test]
fn a_statement_that_another_step_has_overtaken_sets_nothing_back() {
    let nurse = nurse(RecognitionState::NotApplied, Cefr::B2);
    let mut at = Situation {
        candidate: nurse,
        vacancy: None,
    };
    let case = |step| Case {
        step,
        target: Target::Qualification(0),
    };
    let world = world();
    effect::apply(case(Step::ApplyRecognition), &mut at, world.as_of, &world);
    effect::apply(case(Step::ZabStatement), &mut at, world.as_of, &world);
    let held = at.candidate.qualifications.value().expect("stated");
    assert_eq!(
        held[0].recognition,
        Fact::Stated(RecognitionState::ConditionalCompensation)
    );
}
