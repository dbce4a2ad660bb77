//! The shifts of a catalog, each once, ready to be measured against usable time.

use std::collections::HashMap;

use miqnet_domain::time::{Day, Days, MINUTES_PER_DAY, Span, WeekWindows};
use miqnet_domain::vacancy::{Shift, WorkingTime};

use crate::{week::WeekSet, world::World};

/// A shift and where its hours could be placed: the opening hours of its days, or the shift with
/// the policy's slack on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placeable {
    pub(crate) shift: Shift,
    pub(crate) hours: WeekSet,
    pub(crate) window: WeekSet,
}

/// Every different shift with its window, and every different week of opening hours.
#[derive(Debug, Clone)]
pub(crate) struct Placements {
    pub(crate) special: SpecialHours,
    pub(crate) placeables: Vec<Placeable>,
    pub(crate) openings: Vec<WeekSet>,
    known_shifts: HashMap<(Shift, Option<u32>), u32>,
    known_openings: HashMap<WeekWindows, u32>,
}

/// The hours of weekends and nights, on which readiness alone decides; where an hour is both, both
/// are needed.
#[derive(Debug, Clone)]
pub(crate) struct SpecialHours {
    /// All other hours.
    pub(crate) ordinary: WeekSet,
    /// What readiness frees: by weekend, then by night.
    freed: [[WeekSet; 2]; 2],
}

impl SpecialHours {
    fn new(world: &World<'_>) -> Self {
        let (night, weekend) = (nights(world), weekends());
        let special = night.or(&weekend);
        let freed = |weekend_ok: bool, night_ok: bool| {
            let closed = |ready: bool, hours: &WeekSet| {
                if ready {
                    WeekSet::default()
                } else {
                    hours.clone()
                }
            };
            let shut = closed(weekend_ok, &weekend).or(&closed(night_ok, &night));
            special.and(&shut.complement())
        };
        Self {
            ordinary: special.complement(),
            freed: [false, true].map(|weekend| [false, true].map(|night| freed(weekend, night))),
        }
    }

    /// The special hours that are usable with this readiness.
    pub(crate) fn freed(&self, weekend_ok: bool, night_ok: bool) -> &WeekSet {
        &self.freed[usize::from(weekend_ok)][usize::from(night_ok)]
    }
}

impl Placements {
    /// No shift and no opening hours yet.
    pub(crate) fn new(world: &World<'_>) -> Self {
        Self {
            special: SpecialHours::new(world),
            placeables: Vec::new(),
            openings: Vec::new(),
            known_shifts: HashMap::new(),
            known_openings: HashMap::new(),
        }
    }

    /// The number of this shift within this working time.
    pub(crate) fn shift(&mut self, shift: Shift, time: &WorkingTime, world: &World<'_>) -> u32 {
        let opening_ix = self.opening(time);
        if let Some(known) = self.known_shifts.get(&(shift, opening_ix)) {
            return *known;
        }
        let number = self.placeables.len() as u32;
        let hours = WeekSet::from_days(stretches(shift, shift.span, 0));
        let window = match time.opening.value() {
            Some(opening) => {
                let spans = shift.days.iter().flat_map(|day| {
                    opening
                        .of(day)
                        .iter()
                        .map(move |span| (day, span.from.into(), span.to.into()))
                });
                WeekSet::from_days(spans)
            }
            None => {
                let slack = i32::from(world.policy.time.opening_slack_minutes);
                WeekSet::from_days(stretches(shift, shift.span, slack))
            }
        };
        self.placeables.push(Placeable {
            shift,
            hours,
            window,
        });
        self.known_shifts.insert((shift, opening_ix), number);
        number
    }

    /// The number of the opening hours of this working time, where they are stated.
    pub(crate) fn opening(&mut self, time: &WorkingTime) -> Option<u32> {
        let opening = time.opening.value()?;
        if let Some(known) = self.known_openings.get(opening) {
            return Some(*known);
        }
        let number = self.openings.len() as u32;
        self.openings.push(WeekSet::of(opening));
        self.known_openings.insert(opening.clone(), number);
        Some(number)
    }
}

/// The hours of a shift on each of its days, widened on both sides.
fn stretches(shift: Shift, span: Span, slack: i32) -> impl Iterator<Item = (Day, i32, i32)> {
    shift.days.iter().map(move |day| {
        (
            day,
            i32::from(span.from) - slack,
            i32::from(span.to) + slack,
        )
    })
}

/// How a shift lies in usable time, in minutes a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Measure {
    /// Minutes of the shift that are usable.
    pub(crate) covered: u16,
    /// Usable minutes of its window.
    pub(crate) placed: u16,
    /// Whether the shift is usable on all its days.
    pub(crate) inside: bool,
}

impl Placeable {
    /// Measures the shift; the cost is one walk over two short lists, or two.
    pub(crate) fn measure(&self, usable: &WeekSet) -> Measure {
        let covered = usable.common_minutes(&self.hours);
        let inside = covered == self.hours.minutes();
        Measure {
            covered,
            placed: usable.common_minutes(&self.window),
            inside,
        }
    }
}

fn nights(world: &World<'_>) -> WeekSet {
    let rules = &world.policy.time;
    let of_day = |day| {
        [
            (day, i32::from(rules.night_from), i32::from(MINUTES_PER_DAY)),
            (day, 0, i32::from(rules.night_to)),
        ]
    };
    WeekSet::from_days(Day::ALL.into_iter().flat_map(of_day))
}

fn weekends() -> WeekSet {
    let whole = i32::from(MINUTES_PER_DAY);
    WeekSet::from_days(Days::WEEKEND.iter().map(|day| (day, 0, whole)))
}
