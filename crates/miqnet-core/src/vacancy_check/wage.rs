//! Does it pay what the law asks on the day it starts? (PY-1, PY-2, PY-5, PY-6, PY-8, PY-14)

use jiff::civil::Date;
use miqnet_domain::finding::{Arg, Message};
use miqnet_domain::money::{Cents, Pay};
use miqnet_domain::policy::{Dated, Timeline};
use miqnet_domain::vacancy::{Branch, Establishment, Kind, RecognitionNeed};
use miqnet_domain::{Rule, Vacancy};
use miqnet_occupations::Occupation;

use super::internship::may_be_unpaid;
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
        Kind::Internship if is_exempt(vacancy, world) => {}
        _ => {
            hourly(vacancy, occupation, day, world, sink);
            if vacancy.kind == Kind::Minijob {
                minijob(vacancy, day, world, sink);
            }
        }
    }
}

/// Internships that § 22 MiLoG exempts; unpaid ones are the internship check's business.
fn is_exempt(vacancy: &Vacancy, world: &World<'_>) -> bool {
    vacancy.pay.value() == Some(&Pay::Unpaid) || may_be_unpaid(vacancy, world)
}

/// A wage that applies, with the rule and the sentence for falling below it.
struct Floor {
    amount: Cents,
    /// The first day on which it holds.
    from: Date,
    rule: Rule,
    message: Message,
}

/// Which entry of a timeline counts.
#[derive(Debug, Clone, Copy)]
enum When {
    On(Date),
    After(Date),
}

impl When {
    fn of<T>(self, timeline: &Timeline<T>) -> Option<&Dated<T>> {
        match self {
            Self::On(day) => timeline.at(day),
            Self::After(day) => timeline.next_after(day),
        }
    }
}

/// The wages that bind this work: general, of the branch, of care. Those that
/// hold on a day, or the next ones after it.
fn floors(
    vacancy: &Vacancy,
    occupation: &Occupation,
    world: &World<'_>,
    when: When,
) -> [Option<Floor>; 3] {
    let wages = &world.policy.wages;
    let general = when.of(&wages.minimum).map(|entry| Floor {
        amount: entry.value,
        from: entry.from,
        rule: Rule::Py8,
        message: Message::VcMinimumWage,
    });
    let level = vacancy.level.unwrap_or_else(|| occupation.level());
    let branch = vacancy.branch.value().and_then(|branch| {
        let (_, timeline) = wages.branch.iter().find(|(key, _)| key == branch)?;
        let entry = when
            .of(timeline)
            .filter(|_| is_trade(*branch, occupation))?;
        let amount = if level >= 2 {
            entry.value.skilled
        } else {
            entry.value.unskilled
        }?;
        Some(Floor {
            amount,
            from: entry.from,
            rule: Rule::Py14,
            message: Message::VcBranchWage,
        })
    });
    let care = care_tier(vacancy, occupation).and_then(|tier| {
        let entry = when.of(&wages.care)?;
        let amount = match tier {
            CareTier::Helper => entry.value.helper,
            CareTier::OneYear => entry.value.one_year,
            CareTier::Skilled => entry.value.skilled,
        };
        Some(Floor {
            amount,
            from: entry.from,
            rule: Rule::Py6,
            message: Message::VcCareWage,
        })
    });
    [general, branch, care]
}

/// Branch wages bind the work of the trade and not the office or the shop of the firm; those of
/// training providers bind who teaches and looks after the participants.
fn is_trade(branch: Branch, occupation: &Occupation) -> bool {
    let digits = occupation.kldb.digits();
    match branch {
        Branch::TrainingProvider => matches!(digits / 1000, 83 | 84),
        _ => matches!(digits / 10_000, 1..=5),
    }
}

enum CareTier {
    Helper,
    OneYear,
    Skilled,
}

/// Whether the care minimum wage binds (PY-11): work with residents in a Pflegebetrieb, not its
/// kitchen, laundry, cleaning or office. An unknown kind of house is none.
pub fn binds_care_wage(vacancy: &Vacancy, occupation: &Occupation) -> bool {
    let in_care_firm = matches!(
        vacancy.establishment.value(),
        Some(Establishment::NursingHome | Establishment::AmbulantCare)
    );
    let care_work =
        matches!(occupation.kldb.group3(), 813 | 821) || occupation.kldb.digits() / 10 == 8314;
    in_care_firm && care_work
}

/// The tier of the care minimum wage; `None` where it does not bind.
fn care_tier(vacancy: &Vacancy, occupation: &Occupation) -> Option<CareTier> {
    if !binds_care_wage(vacancy, occupation) {
        return None;
    }
    let level = vacancy.level.unwrap_or_else(|| occupation.level());
    let trained = vacancy.recognition == RecognitionNeed::TitleRequired;
    // A companion's course is no training of a year, and who is still in recognition is no
    // Fachkraft (§ 2(2) PflegeArbbV).
    let nursing = matches!(occupation.kldb.group3(), 813 | 821);
    let employed = matches!(vacancy.kind, Kind::Job | Kind::Minijob);
    Some(match (level, trained) {
        (2.., _) if nursing && employed => CareTier::Skilled,
        (_, true) if nursing => CareTier::OneYear,
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
    let floors_of = |when| {
        floors(vacancy, occupation, world, when)
            .into_iter()
            .flatten()
    };
    // `max_by_key` keeps the last of equals, the more special one.
    let Some(floor) = floors_of(When::On(day)).max_by_key(|floor| floor.amount) else {
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
    for next in floors_of(When::After(day)).filter(|next| pay < next.amount) {
        let rule = if next.rule == Rule::Py8 {
            Rule::Py1
        } else {
            next.rule
        };
        let args = || vec![Arg::Money(next.amount), Arg::Date(Some(next.from))];
        sink.note(rule, Message::VcWageRises, args);
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
    use miqnet_domain::vacancy::{Internship, InternshipPurpose};

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
    fn branch_wages_bind_the_trade_and_not_the_office() {
        let of = |branch, occupation, cents| {
            let mut offered = paid(occupation, cents, date(2026, 12, 7));
            offered.branch = Fact::Stated(branch);
            offered
        };
        says(&of(Branch::Roofing, 3214201, 1650), &["PY-14"]);
        says(&of(Branch::Roofing, 7140201, 1500), &[]);
        says(&of(Branch::TrainingProvider, 8440401, 2000), &["PY-14"]);
        says(&of(Branch::TrainingProvider, 7140201, 1500), &[]);
    }

    #[test]
    fn the_care_tier_follows_what_she_is_employed_as() {
        let at_home = |occupation, cents| {
            let mut offered = paid(occupation, cents, date(2027, 8, 2));
            offered.establishment = Fact::Stated(Establishment::NursingHome);
            offered
        };
        let mut nurse = at_home(8130201, 1700);
        says(&nurse, &["PY-6"]);
        nurse.kind = Kind::RecognitionMeasure;
        says(&nurse, &[]);
        let mut companion = at_home(8314101, 1700);
        companion.recognition = RecognitionNeed::TitleRequired;
        says(&companion, &[]);
        let mut helper = at_home(8210101, 1700);
        helper.recognition = RecognitionNeed::TitleRequired;
        says(&helper, &["PY-6"]);
    }

    #[test]
    fn a_rise_of_the_care_wage_is_a_note() {
        let mut helper = paid(8210101, 1660, date(2027, 1, 4));
        helper.establishment = Fact::Stated(Establishment::NursingHome);
        says(&helper, &["PY-6"]);
        helper.pay = Fact::Stated(Pay::Hourly {
            from: Cents(1700),
            to: Cents(1700),
        });
        says(&helper, &[]);
    }

    #[test]
    fn an_internship_that_is_too_long_pays_the_minimum_wage() {
        let internship = |purpose, days| {
            let mut offered = paid(SALES, 400, date(2027, 1, 4));
            offered.kind = Kind::Internship;
            offered.internship = Some(Internship {
                purpose,
                days: Fact::Stated(days),
            });
            offered
        };
        says(&internship(InternshipPurpose::Orientation, 92), &[]);
        says(
            &internship(InternshipPurpose::Orientation, 93),
            &["PY-8", "PY-1"],
        );
        says(&internship(InternshipPurpose::Compulsory, 180), &[]);
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
