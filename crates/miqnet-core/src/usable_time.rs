//! When could she be at work? (TM-6, TM-8, settled reading 9)

use jiff::civil::Date;
use miqnet_domain::candidate::{CareStatus, CareWindows};
use miqnet_domain::time::{Day, Days, MINUTES_PER_DAY, WeekWindows};
use miqnet_domain::{Candidate, Fact};

use crate::{gate::level::End, week::WeekSet, world::World};

/// Whose care windows limit her.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum CareCase {
    /// The windows in force on the day of the start.
    InForce,
    /// The windows that come at a date.
    Coming,
    /// None: availability alone.
    Lifted,
}

/// The usable time of one candidate with one travel time, at one end of what is unknown.
///
/// `travel_minutes` is one way; `None` stands for a way of unknown length, which at the worst end
/// uses up every care window.
pub(crate) fn usable(
    candidate: &Candidate,
    case: CareCase,
    start: Date,
    travel_minutes: Option<u16>,
    end: End,
    world: &World<'_>,
) -> WeekSet {
    let best = end == End::Best;
    let available = match candidate.availability.value() {
        Some(windows) => WeekSet::of(windows),
        None if best => WeekSet::of(&WeekWindows::always()),
        None => WeekSet::default(),
    };
    let lifted = case == CareCase::Lifted || candidate.care.alternative.or(best);
    let usable = match care_windows(candidate, case, start, best).value() {
        _ if lifted => available,
        None if best => available,
        None => WeekSet::default(),
        Some(CareWindows::NotLimited) => available,
        Some(CareWindows::Within(windows)) => {
            let way = travel_minutes.or(best.then_some(0));
            available.and(&shrunk(windows, way, world))
        }
    };
    apply_readiness(usable, candidate, best, world)
}

/// The care windows of a case; from the date of the change on, the coming ones are in force.
///
/// Care that does not limit her stays so in every case. A status that nobody told could be any
/// change that has happened by the start, so that at the worst end no window is left (M3).
fn care_windows(
    candidate: &Candidate,
    case: CareCase,
    start: Date,
    best: bool,
) -> Fact<CareWindows> {
    let care = &candidate.care;
    match (care.windows.value(), care.status.value(), case) {
        (Some(CareWindows::NotLimited), ..) => Fact::Stated(CareWindows::NotLimited),
        (None, ..) if best => Fact::Unknown,
        (_, Some(CareStatus::FromDate { coming, .. }), CareCase::Coming) => coming.clone(),
        (_, Some(CareStatus::FromDate { from, coming }), CareCase::InForce) if *from <= start => {
            coming.clone()
        }
        (_, None, _) => Fact::Unknown,
        _ => care.windows.clone(),
    }
}

/// Each window `[a, b]` becomes `[a + t + handover, b − t − handover]`.
fn shrunk(windows: &WeekWindows, travel_minutes: Option<u16>, world: &World<'_>) -> WeekSet {
    let mut set = WeekSet::default();
    let Some(travel_minutes) = travel_minutes else { return set };
    let margin = i32::from(travel_minutes) + i32::from(world.policy.time.handover_minutes);
    for (day, span) in windows.iter() {
        set.insert(day, i32::from(span.from) + margin, i32::from(span.to) - margin);
    }
    set
}

/// Readiness for weekends and nights frees those hours, or closes them; where an hour is both, both
/// are needed.
fn apply_readiness(
    usable: WeekSet,
    candidate: &Candidate,
    best: bool,
    world: &World<'_>,
) -> WeekSet {
    let weekend_ok = candidate.weekend_ok.or(best);
    let night_ok = candidate.night_ok.or(best);
    let (night, weekend) = (nights(world), weekends());
    let special = night.clone().or(&weekend);
    let mut freed = special.clone();
    if !weekend_ok {
        freed = freed.without(&weekend);
    }
    if !night_ok {
        freed = freed.without(&night);
    }
    usable.without(&special).or(&freed)
}

fn nights(world: &World<'_>) -> WeekSet {
    let rules = &world.policy.time;
    let mut set = WeekSet::default();
    for day in Day::ALL {
        set.insert(day, i32::from(rules.night_from), i32::from(MINUTES_PER_DAY));
        set.insert(day, 0, i32::from(rules.night_to));
    }
    set
}

fn weekends() -> WeekSet {
    let mut set = WeekSet::default();
    for day in Days::WEEKEND.iter() {
        set.insert(day, 0, i32::from(MINUTES_PER_DAY));
    }
    set
}
