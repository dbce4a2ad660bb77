//! Raising a requirement never improves a verdict (M1).
//!
//! What is raised was stated before and is stated afterwards: a requirement that is first written
//! down may be lower than what is usual where nothing is written. No gate improves, and so does no
//! verdict, which is their worst.

use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::recognition::Schooling;
use miqnet_domain::time::{Day, MINUTES_PER_DAY, WeekWindows};
use miqnet_domain::vacancy::{Kind, Pattern, RecognitionNeed, Vacancy};
use miqnet_domain::{Cefr, Date, Fact, Gate};
use miqnet_testkit::{build, generate};
use proptest::prop_assert;

use crate::support::{check, explained, gate_verdicts};

/// Raises one requirement; says whether there was something to raise.
type Raise = fn(&mut Vacancy) -> bool;

const RAISES: &[(&str, Raise)] = &[
    ("a language a level up", languages_up),
    ("the job a level up", level_up),
    ("another certificate", certificate_added),
    ("another driving licence", licence_added),
    ("another language no longer works", working_language_dropped),
    ("lower levels no longer accepted", |place| {
        taken(&mut place.language_flexible)
    }),
    ("no induction", |place| taken(&mut place.offers.induction)),
    ("§ 7 no longer accepted", |place| {
        taken(&mut place.kita_paragraph_7)
    }),
    ("the title required", title_required),
    ("comparable no longer accepted", comparable_dropped),
    ("more schooling", schooling_up),
    ("an EQ first", |place| given(&mut place.eq_first)),
    ("a latest start", latest_earlier),
    ("more hours", hours_up),
    ("hours fixed", hours_fixed),
    ("no longer at home", at_work),
    ("closed on Mondays", closed_on_mondays),
    ("one shift less to choose from", choice_dropped),
    ("one shift more to rotate through", rotation_longer),
];

#[test]
fn raising_a_requirement_never_improves_a_verdict() {
    check(10, &generate::pair(), |(candidate, vacancy)| {
        let before = gate_verdicts(&explained(&candidate, &vacancy));
        for (name, raise) in RAISES {
            let mut raised = vacancy.clone();
            if raise(&mut raised) {
                let after = gate_verdicts(&explained(&candidate, &raised));
                for gate in Gate::ALL {
                    let at = gate as usize;
                    prop_assert!(after[at] >= before[at], "{name}: {gate:?}");
                }
            }
        }
        Ok(())
    });
}

/// A longer shift is harder to fit in, but may end at an hour at which buses run again: only the
/// hours are compared. Where the week asks for a number of hours, a longer shift reaches it sooner.
#[test]
fn a_longer_shift_never_fits_better() {
    check(10, &generate::pair(), |(candidate, mut vacancy)| {
        vacancy.time.weekly_minutes = Fact::Unknown;
        let before = gate_verdicts(&explained(&candidate, &vacancy));
        if let Pattern::OneOf(shifts) | Pattern::Rotation(shifts) = &mut vacancy.time.pattern {
            for shift in shifts {
                let longest = shift.span.from + MINUTES_PER_DAY;
                shift.span.to = (shift.span.to + 45).min(longest);
            }
        }
        let after = gate_verdicts(&explained(&candidate, &vacancy));
        prop_assert!(after[Gate::Time as usize] >= before[Gate::Time as usize]);
        Ok(())
    });
}

fn taken(flag: &mut bool) -> bool {
    std::mem::replace(flag, false)
}

fn given(flag: &mut bool) -> bool {
    !std::mem::replace(flag, true)
}

fn languages_up(place: &mut Vacancy) -> bool {
    for need in &mut place.languages {
        need.level = Cefr::ALL[(need.level as usize + 1).min(6)];
    }
    !place.languages.is_empty()
}

fn level_up(place: &mut Vacancy) -> bool {
    place.level = place.level.map(|level| (level + 1).min(4));
    place.level.is_some()
}

fn certificate_added(place: &mut Vacancy) -> bool {
    place.certificates.push(Certificate::Code95);
    true
}

fn licence_added(place: &mut Vacancy) -> bool {
    place.driving_licences.push(LicenceClass::C1);
    true
}

/// The last one stays: without any, the usual English of the occupation would count again.
fn working_language_dropped(place: &mut Vacancy) -> bool {
    let several = place.working_languages.len() > 1;
    if several {
        place.working_languages.remove(0);
    }
    several
}

fn title_required(place: &mut Vacancy) -> bool {
    place.recognition = RecognitionNeed::TitleRequired;
    true
}

fn comparable_dropped(place: &mut Vacancy) -> bool {
    let accepted = place.recognition == RecognitionNeed::ComparableAccepted;
    if accepted {
        place.recognition = RecognitionNeed::AsOccupation;
    }
    accepted
}

fn schooling_up(place: &mut Vacancy) -> bool {
    place.entry = Schooling::ALL[(place.entry as usize + 1).min(4)];
    true
}

fn latest_earlier(place: &mut Vacancy) -> bool {
    let earlier = Date::constant(2027, 1, 1);
    place.start_latest = Some(
        place
            .start_latest
            .map_or(earlier, |latest| latest.min(earlier)),
    );
    true
}

/// Not of a training: more hours at the same hourly pay may lift its monthly pay above the least.
fn hours_up(place: &mut Vacancy) -> bool {
    let stated = !place.time.weekly_minutes.is_unknown() && place.kind != Kind::Ausbildung;
    if stated {
        place.time.weekly_minutes = place.time.weekly_minutes.map(|mut hours| {
            hours.from += 120;
            hours.to += 120;
            hours
        });
    }
    stated
}

fn hours_fixed(place: &mut Vacancy) -> bool {
    let flexible = place.time.flexible.value() == Some(&true);
    if flexible {
        place.time.flexible = Fact::Stated(false);
    }
    flexible
}

fn at_work(place: &mut Vacancy) -> bool {
    place.time.home_office_percent = 0;
    true
}

fn closed_on_mondays(place: &mut Vacancy) -> bool {
    let stated = !place.time.opening.is_unknown();
    let without = |opening: WeekWindows| {
        let mut left = WeekWindows::none();
        for (day, span) in opening.iter().filter(|(day, _)| *day != Day::Mon) {
            left.add(day, span);
        }
        left
    };
    place.time.opening = std::mem::take(&mut place.time.opening).map(without);
    stated
}

fn choice_dropped(place: &mut Vacancy) -> bool {
    match &mut place.time.pattern {
        Pattern::OneOf(shifts) if shifts.len() > 1 => {
            shifts.pop();
            true
        }
        _ => false,
    }
}

fn rotation_longer(place: &mut Vacancy) -> bool {
    match &mut place.time.pattern {
        Pattern::Rotation(shifts) => {
            shifts.push(build::shift([Day::Fri, Day::Sat], "20:00", "28:00"));
            true
        }
        _ => false,
    }
}
