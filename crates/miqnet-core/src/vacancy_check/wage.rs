//! Does it pay what the law asks on the day it starts? (PY-1, PY-2, PY-5, PY-6, PY-8, PY-14)

use jiff::civil::Date;
use miqnet_domain::finding::{Arg, Message};
use miqnet_domain::money::{Cents, Pay};
use miqnet_domain::policy::Timeline;
use miqnet_domain::vacancy::{Establishment, InternshipPurpose, Kind, RecognitionNeed};
use miqnet_domain::{Rule, Vacancy};
use miqnet_occupations::Occupation;

use crate::criterion::pay::per_hour;
use crate::{gate::start, sink::Sink, world::World};

/// Compares the lowest stated pay with the amounts that hold on the start date.
pub(super) fn check(
    vacancy: &Vacancy,
    occupation: &Occupation,
    world: &World<'_>,
    sink: &mut impl Sink,
) {
    let day = start::Need::of(vacancy, world).earliest;
    match vacancy.kind {
        Kind::Ausbildung => training(vacancy, day, world, sink),
        Kind::Eq => {}
        Kind::Internship if is_exempt(vacancy) => {}
        _ => {
            hourly(vacancy, occupation, day, world, sink);
            if vacancy.kind == Kind::Minijob {
                minijob(vacancy, day, world, sink);
            }
        }
    }
}

/// Internships that § 22 MiLoG exempts; their length is the internship check's business.
fn is_exempt(vacancy: &Vacancy) -> bool {
    vacancy
        .internship
        .is_some_and(|internship| internship.purpose != InternshipPurpose::Unstated)
        || vacancy.pay.value() == Some(&Pay::Unpaid)
}

/// A wage that applies, with the rule and the sentence for falling below it.
struct Floor {
    amount: Cents,
    rule: Rule,
    message: Message,
}

/// The highest wage that applies on this day; of equals the more special one.
fn floor(
    vacancy: &Vacancy,
    occupation: &Occupation,
    day: Date,
    world: &World<'_>,
) -> Option<Floor> {
    let wages = &world.policy.wages;
    let general = wages.minimum.at(day).map(|entry| Floor {
        amount: entry.value,
        rule: Rule::Py8,
        message: Message::VcMinimumWage,
    });
    let care = care_tier(vacancy, occupation).and_then(|tier| {
        let entry = wages.care.at(day)?;
        let amount = match tier {
            CareTier::Helper => entry.value.helper,
            CareTier::OneYear => entry.value.one_year,
            CareTier::Skilled => entry.value.skilled,
        };
        Some(Floor {
            amount,
            rule: Rule::Py6,
            message: Message::VcCareWage,
        })
    });
    let level = vacancy.level.unwrap_or_else(|| occupation.level());
    let branch = vacancy.branch.value().and_then(|branch| {
        let (_, timeline) = wages.branch.iter().find(|(key, _)| key == branch)?;
        let tiers = timeline.at(day)?.value;
        let amount = if level >= 2 {
            tiers.skilled
        } else {
            tiers.unskilled
        }?;
        Some(Floor {
            amount,
            rule: Rule::Py14,
            message: Message::VcBranchWage,
        })
    });
    // `max_by_key` keeps the last of equals.
    [general, branch, care]
        .into_iter()
        .flatten()
        .max_by_key(|floor| floor.amount)
}

enum CareTier {
    Helper,
    OneYear,
    Skilled,
}

/// Whether the care minimum wage binds (PY-11): work with residents in a Pflegebetrieb, not its
/// kitchen, laundry, cleaning or office.
fn care_tier(vacancy: &Vacancy, occupation: &Occupation) -> Option<CareTier> {
    let binds = matches!(
        vacancy.establishment.value(),
        Some(Establishment::NursingHome | Establishment::AmbulantCare)
    );
    let care_work =
        matches!(occupation.kldb.group3(), 813 | 821) || occupation.kldb.digits() / 10 == 8314;
    if !binds || !care_work {
        return None;
    }
    let level = vacancy.level.unwrap_or_else(|| occupation.level());
    let trained = vacancy.recognition == RecognitionNeed::TitleRequired;
    Some(match (level, trained) {
        (2.., _) if matches!(occupation.kldb.group3(), 813 | 821) => CareTier::Skilled,
        (_, true) => CareTier::OneYear,
        _ => CareTier::Helper,
    })
}

/// The lowest hourly pay that is stated; of monthly pay by the most hours.
fn lowest_hourly(vacancy: &Vacancy) -> Option<Cents> {
    match vacancy.pay.value()? {
        Pay::Unpaid => None,
        Pay::Hourly { from, .. } => Some(*from),
        Pay::Monthly { from, .. } => per_hour(*from, &vacancy.time, |hours| hours.to),
    }
}

fn hourly(
    vacancy: &Vacancy,
    occupation: &Occupation,
    day: Date,
    world: &World<'_>,
    sink: &mut impl Sink,
) {
    let Some(floor) = floor(vacancy, occupation, day, world) else {
        return;
    };
    if vacancy.pay.value() == Some(&Pay::Unpaid) {
        return;
    }
    let Some(pay) = lowest_hourly(vacancy) else {
        let args = || vec![Arg::Money(floor.amount)];
        sink.note(Rule::Py8, Message::VcPayUnknown, args);
        return;
    };
    if pay < floor.amount {
        let args = || {
            vec![
                Arg::Money(pay),
                Arg::Money(floor.amount),
                Arg::Date(Some(day)),
            ]
        };
        sink.blocked(floor.rule, floor.message, args);
        // The pay may be lawful today: then the rise is the reason.
        if let Some(minimum) = world.policy.wages.minimum.at(day)
            && floor.rule == Rule::Py8
            && minimum.from > world.as_of
        {
            let args = || vec![Arg::Money(minimum.value), Arg::Date(Some(minimum.from))];
            sink.note(Rule::Py1, Message::VcWageRises, args);
        }
        return;
    }
    if let Some(next) = world.policy.wages.minimum.next_after(day)
        && pay < next.value
    {
        let args = || vec![Arg::Money(next.value), Arg::Date(Some(next.from))];
        sink.note(Rule::Py1, Message::VcWageRises, args);
    }
}

/// What is called a Minijob stays within its monthly limit (PY-2).
fn minijob(vacancy: &Vacancy, day: Date, world: &World<'_>, sink: &mut impl Sink) {
    let Some(limit) = world.policy.wages.minijob_monthly.at(day) else {
        return;
    };
    let monthly = match vacancy.pay.value() {
        Some(Pay::Monthly { from, .. }) => Some(*from),
        Some(Pay::Hourly { from, .. }) => vacancy
            .time
            .weekly_minutes
            .value()
            .map(|hours| from.monthly(u32::from(hours.from))),
        Some(Pay::Unpaid) | None => None,
    };
    if let Some(monthly) = monthly
        && monthly > limit.value
    {
        let args = || vec![Arg::Money(monthly), Arg::Money(limit.value)];
        sink.blocked(Rule::Py2, Message::VcMinijobLimit, args);
    }
}

/// A training pays at least the minimum of its first year (PY-5); a collective agreement may pay
/// less.
fn training(vacancy: &Vacancy, day: Date, world: &World<'_>, sink: &mut impl Sink) {
    let timeline: &Timeline<Cents> = &world.policy.wages.training_first_year_monthly;
    let Some(minimum) = timeline.at(day) else {
        return;
    };
    let monthly = match vacancy.pay.value() {
        Some(Pay::Monthly { from, .. }) => *from,
        Some(Pay::Unpaid) => Cents(0),
        Some(Pay::Hourly { from, .. }) => match vacancy.time.weekly_minutes.value() {
            Some(hours) => from.monthly(u32::from(hours.to)),
            None => return,
        },
        None => return,
    };
    if monthly < minimum.value && !vacancy.collective_agreement {
        let args = || vec![Arg::Money(monthly), Arg::Money(minimum.value)];
        sink.blocked(Rule::Py5, Message::VcTrainingPay, args);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Fact;
    use miqnet_domain::candidate::WeeklyMinutes;
    use miqnet_domain::vacancy::Branch;

    use super::*;
    use crate::testing::{judged, vacancy, world};

    const SALES: u32 = 6210201;

    fn paid(occupation: u32, cents: u32, start: Date) -> Vacancy {
        let mut vacancy = vacancy("V-1", occupation);
        vacancy.pay = Fact::Stated(Pay::Hourly {
            from: Cents(cents),
            to: Cents(cents),
        });
        vacancy.start_earliest = Fact::Stated(start);
        vacancy
    }

    #[track_caller]
    fn says(vacancy: &Vacancy, expected: &[&str]) {
        let world = world();
        let occupation = world
            .dictionary
            .find(vacancy.occupation)
            .expect("a known occupation");
        let (_, rules) = judged(|sink| check(vacancy, occupation, &world, sink));
        assert_eq!(rules, expected);
    }

    #[test]
    fn the_wage_of_the_start_date_counts_and_a_later_rise_is_a_note() {
        says(&paid(SALES, 1420, date(2027, 1, 4)), &["PY-8", "PY-1"]);
        says(&paid(SALES, 1420, date(2026, 12, 7)), &["PY-1"]);
        says(&paid(SALES, 1460, date(2027, 1, 4)), &[]);
        // Unlawful today already: no rise is to blame.
        says(&paid(SALES, 1200, date(2026, 12, 7)), &["PY-8"]);
    }

    #[test]
    fn the_branch_goes_before_the_general_wage_while_its_ordinance_runs() {
        let mut cleaning = paid(5410101, 1450, date(2026, 12, 7));
        cleaning.branch = Fact::Stated(Branch::Cleaning);
        says(&cleaning, &["PY-14"]);
        cleaning.start_earliest = Fact::Stated(date(2027, 1, 4));
        says(&cleaning, &["PY-8", "PY-1"]);
    }

    #[test]
    fn care_wages_bind_care_homes_and_not_hospitals() {
        let mut helper = paid(8210101, 1600, date(2026, 12, 7));
        helper.establishment = Fact::Stated(Establishment::NursingHome);
        says(&helper, &["PY-6"]);
        helper.establishment = Fact::Stated(Establishment::Hospital);
        says(&helper, &[]);
    }

    #[test]
    fn a_minijob_stays_within_its_limit() {
        let mut job = paid(SALES, 1460, date(2027, 1, 4));
        job.kind = Kind::Minijob;
        job.time.weekly_minutes = Fact::Stated(WeeklyMinutes { from: 600, to: 600 });
        says(&job, &[]);
        job.pay = Fact::Stated(Pay::Hourly {
            from: Cents(1500),
            to: Cents(1500),
        });
        says(&job, &["PY-2"]);
    }

    #[test]
    fn unknown_pay_is_a_note() {
        says(&vacancy("V-1", SALES), &["PY-8"]);
    }
}
