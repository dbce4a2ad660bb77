//! The table of the language gate.

use Verdict::{EligibleNow, EligibleWithCondition, NotEligible};
use jiff::civil::date;

use super::*;
use crate::testing::{candidate, german, judged, vacancy, world};

const NURSE: u32 = 8130201;
const OFFICE: u32 = 7140201;
const SOFTWARE: u32 = 4341401;

#[track_caller]
fn check(skills: &[LanguageSkill], offered: &Vacancy, verdict: Verdict, rules: &[&str]) {
    let mut someone = candidate("K-1");
    someone.languages = Fact::Stated(skills.to_vec());
    let world = world();
    let occupation = world
        .dictionary
        .find(offered.occupation)
        .expect("a known occupation");
    let need = Need::of(offered, occupation);
    let got = judged(|sink| judge(&someone, &need, &world, sink));
    assert_eq!((got.0, got.1.as_slice()), (verdict, rules));
}

fn stated(occupation: u32, level: Cefr) -> Vacancy {
    let mut offered = vacancy("V-1", occupation);
    offered.languages = vec![LanguageNeed {
        language: Language::DE,
        level,
    }];
    offered
}

fn learning(level: Cefr, expected_level: Cefr, on: Option<Date>) -> LanguageSkill {
    let course = Course {
        expected_level,
        expected_on: on.into(),
    };
    LanguageSkill {
        course: Some(course),
        ..german(level)
    }
}

fn knows(language: Language, level: Cefr) -> LanguageSkill {
    LanguageSkill {
        language,
        ..german(level)
    }
}

#[test]
fn steps_below_the_usual_level_decide() {
    use Cefr::*;
    let mut office = vacancy("V-1", OFFICE);
    check(&[german(B2)], &office, EligibleNow, &["LG-2"]);
    check(&[german(B1)], &office, EligibleWithCondition, &["LG-2"]);
    check(&[german(A2)], &office, NotEligible, &["LG-2"]);
    check(&[], &office, NotEligible, &["LG-2"]);
    office.language_flexible = true;
    check(&[german(B1)], &office, EligibleNow, &["LG-2"]);
    check(&[german(A2)], &office, EligibleWithCondition, &["LG-2"]);
}

#[test]
fn below_the_formal_minimum_the_profession_is_closed() {
    use Cefr::*;
    let nurse = vacancy("V-1", NURSE);
    check(&[german(B1)], &nurse, NotEligible, &["LG-1"]);
    check(&[german(B2)], &nurse, EligibleNow, &["LG-1", "LG-2"]);
    let told = LanguageSkill {
        evidence: Fact::Stated(Evidence::SelfReport),
        ..german(B2)
    };
    check(
        &[told],
        &nurse,
        EligibleWithCondition,
        &["LG-1", "LG-2", "LG-4"],
    );
    let unsaid = LanguageSkill {
        evidence: Fact::Unknown,
        ..german(B2)
    };
    check(
        &[unsaid],
        &nurse,
        EligibleWithCondition,
        &["LG-1", "LG-2", "LG-4"],
    );
    let mut place = vacancy("V-2", NURSE);
    place.kind = Kind::RecognitionMeasure;
    check(&[german(B1)], &place, EligibleWithCondition, &["LG-2"]);
}

#[test]
fn a_level_more_never_closes_what_a_course_opens() {
    use Cefr::*;
    let mut nurse = vacancy("V-1", NURSE);
    let asks = |level| LanguageNeed {
        language: Language::DE,
        level,
    };
    let on = Some(date(2027, 3, 1));
    nurse.languages = vec![asks(C2)];
    check(&[learning(B1, C1, on)], &nurse, NotEligible, &["LG-2"]);
    check(
        &[learning(B2, C1, on)],
        &nurse,
        NotEligible,
        &["LG-1", "LG-2"],
    );
    nurse.languages = vec![asks(C1)];
    check(
        &[learning(B1, B2, on)],
        &nurse,
        EligibleWithCondition,
        &["LG-1"],
    );
}

#[test]
fn a_course_in_time_is_a_wait() {
    use Cefr::*;
    let mut nurse = vacancy("V-1", NURSE);
    nurse.start_latest = Some(date(2027, 3, 1));
    let on = |month| Some(date(2027, month, 1));
    check(
        &[learning(B1, B2, on(3))],
        &nurse,
        EligibleWithCondition,
        &["LG-1"],
    );
    check(&[learning(B1, B2, on(4))], &nurse, NotEligible, &["LG-1"]);
    check(
        &[learning(B1, B2, Option::None)],
        &nurse,
        EligibleWithCondition,
        &["LG-2"],
    );
    let strict = stated(NURSE, C2);
    check(&[learning(B1, B2, on(2))], &strict, NotEligible, &["LG-2"]);
}

#[test]
fn working_languages_and_english_replace_german() {
    use Cefr::*;
    let english = knows(Language::EN, B2);
    let mut software = vacancy("V-1", SOFTWARE);
    check(&[english], &software, EligibleNow, &["LG-2"]);
    software.working_languages = vec![Language::DE];
    check(&[english], &software, NotEligible, &["LG-2"]);
    let mut kitchen = stated(OFFICE, B2);
    kitchen.working_languages = vec![Language::UK];
    check(&[knows(Language::UK, C2)], &kitchen, EligibleNow, &["LG-2"]);
    check(&[knows(Language::UK, B1)], &kitchen, NotEligible, &["LG-2"]);
}

#[test]
fn an_unknown_level_is_asked_for() {
    let unknown = LanguageSkill {
        level: Fact::Unknown,
        ..german(Cefr::A1)
    };
    check(
        &[unknown],
        &vacancy("V-1", OFFICE),
        EligibleWithCondition,
        &["LG-2"],
    );
}

#[test]
fn other_languages_are_asked_step_by_step() {
    use Cefr::*;
    let mut office = vacancy("V-1", OFFICE);
    office.languages = vec![LanguageNeed {
        language: Language::EN,
        level: B2,
    }];
    let both = |level| [german(B2), knows(Language::EN, level)];
    check(&both(B2), &office, EligibleNow, &["LG-2", "LG-2"]);
    check(&both(B1), &office, EligibleWithCondition, &["LG-2", "LG-2"]);
    check(&[german(B2)], &office, NotEligible, &["LG-2", "LG-2"]);
}
