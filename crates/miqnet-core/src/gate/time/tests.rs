//! The table of the working-time gate.

use Verdict::{EligibleNow, EligibleWithCondition, NotEligible};
use jiff::civil::date;
use miqnet_domain::candidate::WeeklyMinutes;
use miqnet_domain::time::{Day, WeekWindows};
use miqnet_domain::vacancy::{Pattern, Shift};
use miqnet_domain::{Candidate, Fact};

use super::*;
use crate::gate::travel;
use crate::testing::{candidate, judged, postal, shift, vacancy, workdays, world};

const WORKDAYS: [Day; 5] = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri];

/// Lives in Schönaich, 22 minutes from the work, with care from 7:30 to 13:30.
fn mother() -> Candidate {
    let mut someone = candidate("K-1");
    someone.home = Fact::Stated(postal("71101"));
    someone.care.windows = Fact::Stated(CareWindows::Within(workdays("7:30", "13:30")));
    someone
}

fn offered(shifts: Vec<Shift>, weekly_hours: Option<u16>, flexible: Option<bool>) -> Vacancy {
    let mut offered = vacancy("V-1", 8210101);
    offered.workplaces = vec![postal("71032")];
    offered.start_earliest = Fact::Stated(date(2027, 1, 4));
    offered.time.pattern = if shifts.is_empty() {
        Pattern::Unstated
    } else {
        Pattern::OneOf(shifts)
    };
    offered.time.weekly_minutes = weekly_hours
        .map(|hours| WeeklyMinutes {
            from: hours * 60,
            to: hours * 60,
        })
        .into();
    offered.time.flexible = flexible.into();
    offered
}

#[track_caller]
fn check(someone: &Candidate, offered: &Vacancy, verdict: Verdict, rules: &[&str]) {
    let world = world();
    let mut placements = Placements::new(&world);
    let need = Need::of(offered, &mut placements, &world);
    let ways = travel::ways(someone, &travel::Need::of(offered, &world), &world);
    let mut times = UsableTimes::new(someone, &placements, world);
    let got = judged(|sink| judge(&mut times, &need, ways, sink));
    assert_eq!((got.0, got.1.as_slice()), (verdict, rules));
}

#[test]
fn a_shift_inside_usable_time_is_met_to_the_minute() {
    let early = |from, to| offered(vec![shift(WORKDAYS, from, to)], None, Some(false));
    check(&mother(), &early("8:07", "12:53"), EligibleNow, &["TM-6"]);
    check(&mother(), &early("8:06", "12:53"), NotEligible, &["TM-6"]);
    check(&mother(), &early("8:07", "12:54"), NotEligible, &["TM-6"]);
}

#[test]
fn flexibility_decides_where_other_hours_would_fit() {
    let early = |flexible| offered(vec![shift(WORKDAYS, "6:15", "13:45")], Some(20), flexible);
    check(
        &mother(),
        &early(None),
        EligibleWithCondition,
        &["TM-6", "TM-14"],
    );
    check(&mother(), &early(Some(true)), EligibleNow, &["TM-6"]);
    check(&mother(), &early(Some(false)), NotEligible, &["TM-6"]);
    let long = offered(vec![shift(WORKDAYS, "6:15", "13:45")], Some(24), None);
    check(&mother(), &long, NotEligible, &["TM-6"]);
}

#[test]
fn opening_hours_replace_the_slack() {
    let mut shop = offered(vec![shift(WORKDAYS, "13:00", "17:00")], None, Some(true));
    check(&mother(), &shop, NotEligible, &["TM-6"]);
    shop.time.opening = Fact::Stated(workdays("8:00", "18:00"));
    check(&mother(), &shop, EligibleNow, &["TM-6"]);
}

#[test]
fn hours_alone_are_tested_where_no_times_are_stated() {
    check(
        &mother(),
        &offered(vec![], Some(23), None),
        EligibleNow,
        &["TM-6"],
    );
    check(
        &mother(),
        &offered(vec![], Some(24), None),
        NotEligible,
        &["TM-6"],
    );
    check(
        &mother(),
        &offered(vec![], None, None),
        EligibleNow,
        &["TM-6"],
    );
}

#[test]
fn one_of_takes_the_best_shift_and_rotation_the_worst() {
    let shifts = vec![
        shift(WORKDAYS, "8:30", "12:30"),
        shift(WORKDAYS, "13:30", "21:00"),
    ];
    let mut ward = offered(shifts.clone(), None, Some(false));
    check(&mother(), &ward, EligibleNow, &["TM-6"]);
    ward.time.pattern = Pattern::Rotation(shifts);
    check(&mother(), &ward, NotEligible, &["TM-6"]);
    let mut steady = candidate("K-2");
    check(&steady, &ward, EligibleNow, &["TM-6"]);
    steady.shift_ok = Fact::Stated(false);
    check(&steady, &ward, NotEligible, &["TM-8"]);
    steady.shift_ok = Fact::Unknown;
    check(&steady, &ward, EligibleWithCondition, &["TM-8"]);
    ward.time.pattern = Pattern::SomeShift;
    check(&steady, &ward, EligibleWithCondition, &["TM-14"]);
}

#[test]
fn care_that_is_not_there_yet_is_a_condition() {
    let claims = ["TM-13", "TM-6", "TM-1", "TM-2"];
    let job = offered(vec![shift(WORKDAYS, "8:30", "14:00")], None, Some(false));
    let mut someone = mother();
    someone.care.status = Fact::Stated(CareStatus::Waiting);
    check(&someone, &job, EligibleWithCondition, &claims);
    someone.availability = Fact::Stated(workdays("9:00", "14:00"));
    check(&someone, &job, NotEligible, &["TM-6"]);

    let coming = |to| Fact::Stated(CareWindows::Within(workdays("7:30", to)));
    let from = |month, to| {
        let mut someone = mother();
        let from = date(2027, month, 1);
        someone.care.status = Fact::Stated(CareStatus::FromDate {
            from,
            coming: coming(to),
        });
        someone
    };
    check(&from(3, "16:00"), &job, EligibleWithCondition, &claims);
    check(&from(1, "16:00"), &job, EligibleNow, &["TM-6"]);
    check(&from(3, "14:00"), &job, NotEligible, &["TM-6"]);
    let mut soon = job.clone();
    soon.start_latest = Some(date(2027, 2, 1));
    check(&from(3, "16:00"), &soon, NotEligible, &claims);
}

#[test]
fn care_that_comes_after_the_last_start_is_too_late_for_any_layout() {
    let mut part = offered(vec![shift(WORKDAYS, "8:30", "14:00")], Some(20), None);
    let mut someone = mother();
    someone.care.status = Fact::Stated(CareStatus::FromDate {
        from: date(2027, 3, 1),
        coming: Fact::Stated(CareWindows::Within(workdays("7:30", "14:00"))),
    });
    check(&someone, &part, EligibleWithCondition, &["TM-6", "TM-14"]);
    part.start_latest = Some(date(2027, 2, 1));
    let rules = ["TM-13", "TM-6", "TM-14", "TM-1", "TM-2"];
    check(&someone, &part, NotEligible, &rules);
}

#[test]
fn unknown_care_is_asked_for_where_it_decides() {
    let job = offered(vec![shift(WORKDAYS, "8:30", "12:00")], None, None);
    let mut someone = mother();
    someone.care.windows = Fact::Unknown;
    check(&someone, &job, EligibleWithCondition, &["TM-6"]);
    someone.availability = Fact::Stated(WeekWindows::none());
    check(&someone, &job, NotEligible, &["TM-6"]);
    let mut unlimited = candidate("K-2");
    unlimited.care.status = Fact::Unknown;
    check(&unlimited, &job, EligibleNow, &["TM-6"]);
    let mut untold = mother();
    untold.care.status = Fact::Unknown;
    check(&untold, &job, EligibleWithCondition, &["TM-6"]);
    // Other windows may be in force by the start.
    let late = offered(vec![shift(WORKDAYS, "16:00", "19:00")], None, Some(false));
    check(&untold, &late, EligibleWithCondition, &["TM-6"]);
    untold.care.status = Fact::Stated(CareStatus::Secured);
    check(&untold, &late, NotEligible, &["TM-6"]);
}

#[test]
fn care_that_comes_too_late_opens_nothing() {
    // An afternoon of today's windows would have to be moved; the coming ones leave it open
    // whether it can be, or fit it.
    let mut job = offered(vec![shift(WORKDAYS, "14:00", "18:00")], None, None);
    job.start_latest = Some(date(2027, 2, 1));
    for to in ["18:00", "20:00"] {
        let mut someone = mother();
        someone.care.status = Fact::Stated(CareStatus::FromDate {
            from: date(2027, 3, 1),
            coming: Fact::Stated(CareWindows::Within(workdays("7:30", to))),
        });
        check(
            &someone,
            &job,
            NotEligible,
            &["TM-13", "TM-6", "TM-1", "TM-2"],
        );
    }
}

#[test]
fn saturdays_need_readiness() {
    let with_saturday = [Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat];
    let job = offered(vec![shift(with_saturday, "9:00", "12:00")], None, None);
    let mut someone = mother();
    check(&someone, &job, EligibleWithCondition, &["TM-6", "TM-14"]);
    someone.weekend_ok = Fact::Stated(true);
    check(&someone, &job, EligibleNow, &["TM-6"]);
}
