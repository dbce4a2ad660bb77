//! When could she be at work? (TM-6, TM-8)

use jiff::civil::Date;
use miqnet_domain::candidate::{CareStatus, CareWindows};
use miqnet_domain::time::{Day, Days, MINUTES_PER_DAY, WeekWindows};
use miqnet_domain::{Candidate, Fact};

use crate::{gate::level::End, week::WeekSet, world::World};

/// Whose care windows limit her.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CareCase {
    /// The windows in force on the day of the start.
    InForce,
    /// The windows that come at a date.
    Coming,
    /// None: availability alone.
    Lifted,
}

/// From this travel time on no window of a day is left, so that longer ways need no set of their
/// own.
const LONGEST_WAY_MINUTES: u16 = MINUTES_PER_DAY / 2;

/// The usable times of one candidate, each computed once.
///
/// A set depends on the source of the care windows, on the end at which unknown facts stand and on
/// the travel time; there are few of each, and thousands of vacancies share them.
pub(crate) struct UsableTimes<'a> {
    candidate: &'a Candidate,
    world: World<'a>,
    available: [WeekSet; 2],
    /// Weekend and night hours, which readiness alone decides on.
    special: WeekSet,
    freed: [WeekSet; 2],
    sets: Vec<WeekSet>,
    /// For each key the index of its set plus one; 0 where it was not asked for yet.
    index: Vec<u32>,
}

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
    pub(crate) fn new(candidate: &'a Candidate, world: World<'a>) -> Self {
        let available = |end| match candidate.availability.value() {
            Some(windows) => WeekSet::of(windows),
            None if end == End::Best => WeekSet::of(&WeekWindows::always()),
            None => WeekSet::default(),
        };
        let (night, weekend) = (nights(&world), weekends());
        let special = night.clone().or(&weekend);
        let freed = |end| {
            let best = end == End::Best;
            let mut freed = special.clone();
            if !candidate.weekend_ok.or(best) {
                freed = freed.without(&weekend);
            }
            if !candidate.night_ok.or(best) {
                freed = freed.without(&night);
            }
            freed
        };
        Self {
            candidate,
            world,
            available: [available(End::Worst), available(End::Best)],
            freed: [freed(End::Worst), freed(End::Best)],
            special,
            sets: Vec::new(),
            index: vec![0; usize::from(LONGEST_WAY_MINUTES + 1) * 8],
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
    ) -> &WeekSet {
        let source = self.source(case, start, end);
        let (source, way) = match (source, travel_minutes) {
            (Source::Free | Source::Nothing, _) => (source, 0),
            (_, None) if end == End::Worst => (Source::Nothing, 0),
            (_, None) => (source, 0),
            (_, Some(minutes)) => (source, minutes.min(LONGEST_WAY_MINUTES)),
        };
        let key = usize::from(way) * 8 + source as usize * 2 + end as usize;
        if self.index[key] == 0 {
            let set = self.compute(source, way, end);
            self.sets.push(set);
            self.index[key] = self.sets.len() as u32;
        }
        &self.sets[self.index[key] as usize - 1]
    }

    /// From the date of the change on, the coming windows are in force. Care that does not limit
    /// her stays so in every case. A status that nobody told could be any change that has happened
    /// by the start, so that at the worst end no window is left (M3).
    fn source(&self, case: CareCase, start: Date, end: End) -> Source {
        let care = &self.candidate.care;
        let best = end == End::Best;
        if case == CareCase::Lifted || care.alternative.or(best) {
            return Source::Free;
        }
        match (care.windows.value(), care.status.value(), case) {
            (Some(CareWindows::NotLimited), ..) => Source::Free,
            (None, ..) if best => Source::Free,
            (_, Some(CareStatus::FromDate { coming, .. }), CareCase::Coming) => {
                of_windows(coming, Source::Coming, best)
            }
            (_, Some(CareStatus::FromDate { from, coming }), _) if *from <= start => {
                of_windows(coming, Source::Coming, best)
            }
            (_, None, _) if !best => Source::Nothing,
            _ => of_windows(&care.windows, Source::Today, best),
        }
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
        usable.without(&self.special).or(&self.freed[end as usize])
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

/// Each window `[a, b]` becomes `[a + t + handover, b − t − handover]`.
fn shrunk(windows: &WeekWindows, travel_minutes: u16, world: &World<'_>) -> WeekSet {
    let mut set = WeekSet::default();
    let margin = i32::from(travel_minutes) + i32::from(world.policy.time.handover_minutes);
    for (day, span) in windows.iter() {
        set.insert(
            day,
            i32::from(span.from) + margin,
            i32::from(span.to) - margin,
        );
    }
    set
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::time::Span;

    use super::*;
    use crate::testing::{candidate, span, workdays, world};

    fn with_care(from: &str, to: &str) -> Candidate {
        let mut someone = candidate("K-1");
        someone.care.windows = Fact::Stated(CareWindows::Within(workdays(from, to)));
        someone
    }

    #[track_caller]
    fn usable(someone: &Candidate, day: Day, way: Option<u16>) -> Option<Span> {
        let mut times = UsableTimes::new(someone, world());
        times
            .get(CareCase::InForce, date(2027, 1, 4), way, End::Worst)
            .longest_span(day)
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
