//! When could she be at work? (TM-6, TM-8)

use jiff::civil::Date;
use miqnet_domain::candidate::{CareStatus, CareWindows};
use miqnet_domain::time::{MINUTES_PER_DAY, WeekWindows};
use miqnet_domain::{Candidate, Fact};

use crate::facts::End;
use crate::placement::{Measure, Placements};
use crate::{week::WeekSet, world::World};

/// Whose care windows limit her.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CareCase {
    /// The windows in force on the day of the start.
    InForce = 0,
    /// The windows that come at a date.
    Coming,
    /// None: availability alone.
    Lifted,
}

/// From this travel time on no window of a day is left, so that longer ways need no set of their
/// own.
const LONGEST_WAY_MINUTES: u16 = MINUTES_PER_DAY / 2;

/// The usable times of one candidate and how the shifts of a catalog lie in them, each computed
/// once.
///
/// A set depends on the source of the care windows, on the end at which unknown facts stand and on
/// the travel time; there are few of each, and thousands of vacancies share them.
pub(crate) struct UsableTimes<'a> {
    candidate: &'a Candidate,
    world: World<'a>,
    placements: &'a Placements,
    available: [WeekSet; 2],
    freed: [&'a WeekSet; 2],
    /// The day on which the care windows change, where one is stated.
    changes_on: Option<Date>,
    /// By case, by whether that day has come, by end.
    sources: [[[Source; 2]; 2]; 3],
    sets: Vec<Measured>,
    /// For each key the index of its set plus one; 0 where it was not asked for yet.
    index: Vec<u32>,
    pub(crate) is_known: bool,
}

/// A usable time with what was measured against it so far.
struct Measured {
    set: WeekSet,
    shifts: Vec<Option<Measure>>,
    openings: Vec<Option<u16>>,
    minutes: u16,
}

/// One of the usable times of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SetIx(u32);

/// Where the care windows come from, once case, status and end are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// Care does not limit her.
    Free = 0,
    /// The windows of today.
    Today,
    /// The coming windows.
    Coming,
    /// No window at all.
    Nothing,
}

impl<'a> UsableTimes<'a> {
    pub(crate) fn new(
        candidate: &'a Candidate,
        placements: &'a Placements,
        world: World<'a>,
    ) -> Self {
        let available = |end| match candidate.availability.value() {
            Some(windows) => WeekSet::of(windows),
            None if end == End::Best => WeekSet::of(&WeekWindows::always()),
            None => WeekSet::default(),
        };
        let freed = |end| {
            let best = end == End::Best;
            placements
                .special
                .freed(candidate.weekend_ok.or(best), candidate.night_ok.or(best))
        };
        Self {
            candidate,
            world,
            placements,
            available: [available(End::Worst), available(End::Best)],
            freed: [freed(End::Worst), freed(End::Best)],
            changes_on: match candidate.care.status.value() {
                Some(CareStatus::FromDate { from, .. }) => Some(*from),
                _ => None,
            },
            sources: [CareCase::InForce, CareCase::Coming, CareCase::Lifted].map(|case| {
                [false, true].map(|changed| {
                    [End::Worst, End::Best].map(|end| source_of(candidate, case, changed, end))
                })
            }),
            sets: Vec::new(),
            index: Vec::new(),
            is_known: is_known(candidate),
        }
    }

    /// The candidate whose times these are.
    pub(crate) fn candidate(&self) -> &'a Candidate {
        self.candidate
    }

    /// The usable time with one travel time, at one end of what is unknown.
    ///
    /// `travel_minutes` is one way; `None` stands for a way of unknown length, which uses up every
    /// care window at the worst end and none at the best.
    pub(crate) fn get(
        &mut self,
        case: CareCase,
        start: Date,
        travel_minutes: Option<u16>,
        end: End,
    ) -> SetIx {
        let source = self.source(case, start, end);
        let (source, way) = match (source, travel_minutes) {
            (Source::Free | Source::Nothing, _) => (source, 0),
            (_, None) if end == End::Worst => (Source::Nothing, 0),
            (_, None) => (source, 0),
            (_, Some(minutes)) => (source, minutes.min(LONGEST_WAY_MINUTES)),
        };
        let key = usize::from(way) * 8 + source as usize * 2 + end as usize;
        if self.index.len() <= key {
            self.index.resize(key + 1, 0);
        }
        if self.index[key] == 0 {
            let set = self.compute(source, way, end);
            self.sets.push(Measured {
                minutes: set.minutes(),
                set,
                shifts: vec![None; self.placements.placeables.len()],
                openings: vec![None; self.placements.openings.len()],
            });
            self.index[key] = self.sets.len() as u32;
        }
        SetIx(self.index[key] - 1)
    }

    /// Whether time that is met is also usable in full: nothing is unknown, and no coming windows
    /// take the place of today's when points are given.
    pub(crate) fn is_plain(&self) -> bool {
        self.is_known && self.changes_on.is_none()
    }

    /// The day on which the care windows change, where one is stated.
    pub(crate) fn changes_on(&self) -> Option<Date> {
        self.changes_on
    }

    /// The minutes of a usable time.
    pub(crate) fn set(&self, ix: SetIx) -> &WeekSet {
        &self.sets[ix.0 as usize].set
    }

    /// How the shift of this number lies in a usable time.
    pub(crate) fn measure(&mut self, ix: SetIx, shift: u32) -> Measure {
        let Measured { set, shifts, .. } = &mut self.sets[ix.0 as usize];
        let placeable = &self.placements.placeables[shift as usize];
        *shifts[shift as usize].get_or_insert_with(|| placeable.measure(set))
    }

    /// The usable minutes of the week, inside the opening hours of this number where one is given.
    pub(crate) fn minutes(&mut self, ix: SetIx, opening: Option<u32>) -> u16 {
        let Measured {
            set,
            openings,
            minutes,
            ..
        } = &mut self.sets[ix.0 as usize];
        let Some(opening) = opening else {
            return *minutes;
        };
        let hours = &self.placements.openings[opening as usize];
        *openings[opening as usize].get_or_insert_with(|| set.common_minutes(hours))
    }

    /// The shifts and opening hours that are measured.
    pub(crate) fn placements(&self) -> &'a Placements {
        self.placements
    }

    /// Where the care windows of a case come from.
    fn source(&self, case: CareCase, start: Date, end: End) -> Source {
        let changed = self.changes_on.is_some_and(|day| day <= start);
        self.sources[case as usize][usize::from(changed)][end as usize]
    }

    /// Whether care limits her in a case, at one end of what is unknown.
    pub(crate) fn is_limited(&self, case: CareCase, start: Date, end: End) -> bool {
        self.source(case, start, end) != Source::Free
    }

    /// The care windows that limit a case at the worst end; `None` where none is known or needed.
    pub(crate) fn care_windows(&self, case: CareCase, start: Date) -> Option<&'a WeekWindows> {
        self.windows_of(self.source(case, start, End::Worst))
    }

    fn windows_of(&self, source: Source) -> Option<&'a WeekWindows> {
        let care = &self.candidate.care;
        let windows = match (source, care.status.value()) {
            (Source::Free | Source::Nothing, _) => None,
            (Source::Today, _) => care.windows.value(),
            (Source::Coming, Some(CareStatus::FromDate { coming, .. })) => coming.value(),
            (Source::Coming, _) => None,
        };
        match windows? {
            CareWindows::NotLimited => None,
            CareWindows::Within(windows) => Some(windows),
        }
    }

    fn compute(&self, source: Source, way: u16, end: End) -> WeekSet {
        let available = self.available[end as usize].clone();
        let usable = match (source, self.windows_of(source)) {
            (Source::Free, _) => available,
            (_, Some(windows)) => available.and(&shrunk(windows, way, &self.world)),
            (_, None) => WeekSet::default(),
        };
        self.with_readiness(usable, end)
    }

    /// Readiness for weekends and nights frees those hours, or closes them; where an hour is both,
    /// both are needed.
    fn with_readiness(&self, usable: WeekSet, end: End) -> WeekSet {
        usable
            .and(&self.placements.special.ordinary)
            .or(self.freed[end as usize])
    }
}

/// Where the care windows of a case come from, before or after the day of a change.
///
/// From that day on, the coming windows are in force. Care that does not limit her stays so in
/// every case. A status that nobody told could be any change that has happened by the start, so
/// that no window is left at the worst end and nothing limits her at the best (M3).
fn source_of(candidate: &Candidate, case: CareCase, changed: bool, end: End) -> Source {
    let care = &candidate.care;
    let best = end == End::Best;
    if case == CareCase::Lifted || care.alternative.or(best) {
        return Source::Free;
    }
    match (care.windows.value(), care.status.value()) {
        (Some(CareWindows::NotLimited), _) => Source::Free,
        (None, _) if best => Source::Free,
        (_, Some(CareStatus::FromDate { coming, .. })) if changed || case == CareCase::Coming => {
            of_windows(coming, Source::Coming, best)
        }
        (_, None) if best => Source::Free,
        (_, None) => Source::Nothing,
        _ => of_windows(&care.windows, Source::Today, best),
    }
}

fn of_windows(windows: &Fact<CareWindows>, known: Source, best: bool) -> Source {
    match windows.value() {
        Some(CareWindows::NotLimited) => Source::Free,
        Some(CareWindows::Within(_)) => known,
        None if best => Source::Free,
        None => Source::Nothing,
    }
}

/// Whether no fact that shapes usable time is missing, so that both ends are the same.
fn is_known(candidate: &Candidate) -> bool {
    let care = &candidate.care;
    let coming_known = match care.status.value() {
        Some(CareStatus::FromDate { coming, .. }) => !coming.is_unknown(),
        Some(_) => true,
        None => false,
    };
    let care_known = match care.windows.value() {
        Some(CareWindows::NotLimited) => true,
        Some(CareWindows::Within(_)) => coming_known && !care.alternative.is_unknown(),
        None => false,
    };
    let readiness = [candidate.weekend_ok, candidate.night_ok, candidate.shift_ok];
    care_known
        && !candidate.availability.is_unknown()
        && readiness.iter().all(|ready| !ready.is_unknown())
}

/// Each window `[a, b]` becomes `[a + t + handover, b − t − handover]`.
fn shrunk(windows: &WeekWindows, travel_minutes: u16, world: &World<'_>) -> WeekSet {
    let margin = i32::from(travel_minutes) + i32::from(world.policy.time.handover_minutes);
    WeekSet::from_days(windows.iter().map(|(day, span)| {
        (
            day,
            i32::from(span.from) + margin,
            i32::from(span.to) - margin,
        )
    }))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::time::{Day, Span};

    use super::*;
    use crate::testing::{candidate, span, workdays, world};

    fn with_care(from: &str, to: &str) -> Candidate {
        let mut someone = candidate("K-1");
        someone.care.windows = Fact::Stated(CareWindows::Within(workdays(from, to)));
        someone
    }

    #[track_caller]
    fn usable(someone: &Candidate, day: Day, way: Option<u16>) -> Option<Span> {
        let placements = Placements::new(&world());
        let mut times = UsableTimes::new(someone, &placements, world());
        let set = times.get(CareCase::InForce, date(2027, 1, 4), way, End::Worst);
        times.set(set).longest_span(day)
    }

    #[test]
    fn travel_and_handover_shrink_the_care_window() {
        let someone = with_care("7:30", "13:30");
        assert_eq!(
            usable(&someone, Day::Mon, Some(22)),
            Some(span("8:07", "12:53"))
        );
        assert_eq!(
            usable(&someone, Day::Mon, Some(25)),
            Some(span("8:10", "12:50"))
        );
        assert_eq!(usable(&someone, Day::Mon, Some(165)), None);
        assert_eq!(usable(&someone, Day::Mon, None), None);
        assert_eq!(usable(&someone, Day::Sat, Some(22)), None);
    }

    #[test]
    fn somebody_who_can_step_in_lifts_the_care_window() {
        let mut someone = with_care("7:30", "13:30");
        someone.care.alternative = Fact::Stated(true);
        assert_eq!(
            usable(&someone, Day::Mon, Some(22)),
            Some(span("6:00", "22:00"))
        );
    }

    #[test]
    fn readiness_frees_the_weekend_and_closes_it() {
        let mut someone = with_care("7:30", "13:30");
        someone.weekend_ok = Fact::Stated(true);
        assert_eq!(
            usable(&someone, Day::Sat, Some(22)),
            Some(span("6:00", "22:00"))
        );
        let mut closed = candidate("K-2");
        closed.availability = Fact::Stated(WeekWindows::always());
        assert_eq!(usable(&closed, Day::Sat, Some(0)), None);
        assert_eq!(
            usable(&closed, Day::Mon, Some(0)),
            Some(span("6:00", "22:00"))
        );
    }
}
