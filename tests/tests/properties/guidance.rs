//! What is true of guidance for every pair and every case file.
//!
//! Forgetting a fact of a case file never turns "can be checked" into "does not apply" or back, and
//! a case file never reorders the offices that do not depend on it.

use std::sync::LazyLock;

use miqnet_domain::{Candidate, Date, Fact, Vacancy};
use miqnet_guidance::{
    AgeBand, BenefitSystem, CaseFile, Employment, Firm, Guidance, GuidancePolicy, IncomeBand,
    MOST_REFERRALS, Month, Outcome, Sgb2Time, StaffBand, Subject, TitleKind, UnemployedBand, guide,
};
use miqnet_testkit::generate;
use miqnet_wire::policy;
use proptest::prelude::*;
use proptest::{prop_assert, prop_assert_eq, sample::select};

use crate::support::{check, explained, world};

static NUMBERS: LazyLock<GuidancePolicy> = LazyLock::new(|| policy::built_in_guidance().policy);

fn guidance(candidate: &Candidate, vacancy: &Vacancy, case: &CaseFile, firm: Firm) -> Guidance {
    guide(&Subject {
        candidate,
        vacancy,
        explanation: &explained(candidate, vacancy),
        case,
        firm,
        world: world(),
        policy: &NUMBERS,
    })
}

fn fact<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> BoxedStrategy<Fact<T>> {
    prop_oneof![
        3 => select(all).prop_map(Fact::Stated),
        1 => Just(Fact::Unknown),
    ]
    .boxed()
}

/// A day around the edges of the residence rules.
fn day() -> BoxedStrategy<Fact<Date>> {
    let days = (-400..900_i64).prop_map(|days| {
        let as_of = miqnet_testkit::world::as_of();
        Fact::Stated(as_of.saturating_add(jiff::Span::new().days(days)))
    });
    prop_oneof![3 => days, 1 => Just(Fact::Unknown)].boxed()
}

/// A case file for the candidate of a generated pair.
fn case_file() -> BoxedStrategy<CaseFile> {
    let bands = (
        fact(BenefitSystem::ALL),
        fact(AgeBand::ALL),
        fact(Employment::ALL),
        fact(UnemployedBand::ALL),
        fact(Sgb2Time::ALL),
        fact(IncomeBand::ALL),
        fact(TitleKind::ALL),
    );
    let flags = proptest::collection::vec(fact(&[true, false]), 8);
    let month = prop_oneof![
        3 => (2018..2028_i16, 1..13_i8).prop_map(|(year, month)| Month::new(year, month).into()),
        1 => Just(Fact::Unknown),
    ];
    (bands, flags, day(), month)
        .prop_map(|(bands, flags, title_end, first_title)| {
            let id = miqnet_testkit::build::candidate("K-1").id;
            let (benefit, age, employment, unemployed, sgb2_time, income, title) = bands;
            CaseFile {
                benefit,
                age,
                employment,
                unemployed,
                sgb2_time,
                income,
                title,
                title_end,
                first_title,
                five_years_suffice: flags[0],
                worked_little: flags[1],
                training_long_ago: flags[2],
                four_years_unskilled: flags[3],
                integration_course_below_b1: flags[4],
                wants_to_move: flags[5],
                wants_to_change_title: flags[6],
                work_ends: flags[7],
                ..CaseFile::unknown(id)
            }
        })
        .boxed()
}

fn firm() -> BoxedStrategy<Firm> {
    let flags = [(); 3].map(|()| fact(&[true, false]));
    (fact(StaffBand::ALL), flags)
        .prop_map(
            |(staff, [employed_her_before, needs_induction, certified_course])| Firm {
                staff,
                employed_her_before,
                needs_induction,
                certified_course,
            },
        )
        .boxed()
}

#[test]
fn guidance_is_whole_and_the_same_each_time() {
    let cases = (generate::pair(), case_file(), firm());
    check(5, &cases, |((candidate, vacancy), case, firm)| {
        let got = guidance(&candidate, &vacancy, &case, firm);
        prop_assert!((1..=MOST_REFERRALS).contains(&got.referrals.len()));
        for (at, visit) in got.referrals.iter().enumerate() {
            prop_assert!(!visit.requests.is_empty() && !visit.papers.is_empty());
            let before = got.referrals[..at].iter();
            prop_assert!(before.clone().all(|one| one.office != visit.office));
        }
        prop_assert_eq!(got.funding.len(), 12);
        for hint in &got.funding {
            prop_assert_eq!(hint.values.len(), hint.saying.args().len());
        }
        for hint in got.residence.iter().chain(&got.pay) {
            prop_assert_eq!(hint.values.len(), hint.saying.args().len());
        }
        prop_assert!(got.funding.is_sorted_by_key(|hint| hint.rule));
        prop_assert!(got.residence.is_sorted_by_key(|hint| hint.rule));
        prop_assert!(got.questions.is_sorted_by(|one, two| one < two));
        prop_assert_eq!(got, guidance(&candidate, &vacancy, &case, firm));
        Ok(())
    });
}

/// Forgets one fact.
type Forget = fn(&mut CaseFile);

const FORGOTTEN: &[(&str, Forget)] = &[
    ("benefit", |case| case.benefit = Fact::Unknown),
    ("age", |case| case.age = Fact::Unknown),
    ("employment", |case| case.employment = Fact::Unknown),
    ("work_ends", |case| case.work_ends = Fact::Unknown),
    ("unemployed", |case| case.unemployed = Fact::Unknown),
    ("sgb2_time", |case| case.sgb2_time = Fact::Unknown),
    ("five_years", |case| case.five_years_suffice = Fact::Unknown),
    ("worked_little", |case| case.worked_little = Fact::Unknown),
    ("training", |case| case.training_long_ago = Fact::Unknown),
    ("unskilled", |case| {
        case.four_years_unskilled = Fact::Unknown;
    }),
    ("income", |case| case.income = Fact::Unknown),
    ("course", |case| {
        case.integration_course_below_b1 = Fact::Unknown;
    }),
    ("title", |case| case.title = Fact::Unknown),
    ("title_end", |case| case.title_end = Fact::Unknown),
    ("first_title", |case| case.first_title = Fact::Unknown),
];

#[test]
fn forgetting_a_fact_never_decides_the_other_way() {
    let cases = (generate::pair(), case_file(), firm());
    check(2, &cases, |((candidate, vacancy), case, firm)| {
        let (case, _) = case.without_contradictions(world().as_of);
        let known = guidance(&candidate, &vacancy, &case, firm);
        for (name, forget) in FORGOTTEN {
            let mut less = case.clone();
            forget(&mut less);
            let got = guidance(&candidate, &vacancy, &less, firm);
            for (before, after) in known.funding.iter().zip(&got.funding) {
                use Outcome::{MayBeChecked, NotApplicable};
                let turned = matches!(
                    (&before.outcome, &after.outcome),
                    (MayBeChecked, NotApplicable(_)) | (NotApplicable(_), MayBeChecked)
                );
                prop_assert!(!turned, "{}: {}", name, before.rule.id());
            }
        }
        Ok(())
    });
}

#[test]
fn a_case_file_never_reorders_the_offices_that_do_not_depend_on_it() {
    let cases = (generate::pair(), case_file(), case_file());
    check(3, &cases, |((candidate, vacancy), one, other)| {
        let offices = |case: &CaseFile| -> Vec<&'static str> {
            let got = guidance(&candidate, &vacancy, case, Firm::default());
            let names = got.referrals.iter().map(|visit| visit.office.name());
            names
                .filter(|name| !["jobcenter", "aa", "job_service"].contains(name))
                .filter(|name| !name.starts_with("abh_"))
                .collect()
        };
        let (one, other) = (offices(&one), offices(&other));
        // Three visits are kept, so that one list may end before the other.
        let both = one.len().min(other.len());
        prop_assert_eq!(&one[..both], &other[..both]);
        Ok(())
    });
}
