//! Is the way short enough? (GE-1 … GE-3)

use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step, TravelMode};
use miqnet_domain::place::{PostalCode, TravelModes};
use miqnet_domain::time::MINUTES_PER_DAY;
use miqnet_domain::vacancy::{Pattern, Shift};
use miqnet_domain::{Candidate, Rule, Vacancy};

use crate::facts::End;
use crate::{sink::Sink, travel_time::travel_minutes, world::World};

/// Where one vacancy is and whether its hours need a way to get there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    /// Sorted, each once; any one of them will do.
    workplaces: Vec<PostalCode>,
    /// Nobody has to travel.
    pub(crate) at_home: bool,
    /// The hours start before or end after bus and rail run (GE-2).
    odd_hours: bool,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy, world: &World<'_>) -> Self {
        let mut workplaces = vacancy.workplaces.clone();
        workplaces.sort_unstable();
        workplaces.dedup();
        let odd = |shift: &Shift| is_odd(*shift, world);
        let odd_hours = match &vacancy.time.pattern {
            Pattern::OneOf(shifts) => !shifts.is_empty() && shifts.iter().all(odd),
            Pattern::Rotation(shifts) => shifts.iter().any(odd),
            Pattern::Unstated | Pattern::SomeShift => false,
        };
        Self {
            workplaces,
            at_home: vacancy.time.home_office_percent >= 100,
            odd_hours,
        }
    }
}

/// Whether a shift starts before 5:30 or ends between 23:00 and 5:30 (GE-2).
fn is_odd(shift: Shift, world: &World<'_>) -> bool {
    let rules = &world.policy.time;
    let end = shift.span.to % MINUTES_PER_DAY;
    shift.span.from < rules.early_before || end > rules.late_after || end < rules.early_before
}

/// The way with every unknown fact at one end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Way {
    /// One way in minutes; `None` where nothing is known of it at this end.
    pub(crate) minutes: Option<u16>,
    mode: TravelMode,
}

/// The way at the worst and at the best end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ways {
    /// With unknown modes read as the slowest one.
    pub(crate) worst: Way,
    /// With unknown modes read as all modes.
    pub(crate) best: Way,
}

impl Ways {
    /// Whether the way is known, so that both ends are the same.
    pub(crate) fn is_known(self) -> bool {
        self.worst == self.best && self.worst.minutes.is_some()
    }

    /// The way at one end.
    pub(crate) fn at(self, end: End) -> Way {
        match end {
            End::Worst => self.worst,
            End::Best => self.best,
        }
    }
}

/// The way of one candidate to the nearest workplace.
pub(crate) fn ways(candidate: &Candidate, need: &Need, world: &World<'_>) -> Ways {
    if need.at_home {
        let none = Way {
            minutes: Some(0),
            mode: TravelMode::SamePlace,
        };
        return Ways {
            worst: none,
            best: none,
        };
    }
    let all = TravelModes {
        car: true,
        public_transport: true,
        bicycle: true,
    };
    let way = |modes: TravelModes| {
        let nearest = candidate.home.value().and_then(|home| {
            need.workplaces
                .iter()
                .filter_map(|place| travel_minutes(*home, *place, modes, world))
                .min_by_key(|(minutes, _)| *minutes)
        });
        match nearest {
            Some((minutes, mode)) => Way {
                minutes: Some(minutes),
                mode,
            },
            None => Way {
                minutes: None,
                mode: TravelMode::File,
            },
        }
    };
    match candidate.modes.value() {
        Some(modes) => {
            let way = way(*modes);
            Ways {
                worst: way,
                best: way,
            }
        }
        None => Ways {
            worst: slowest(way),
            best: way(all),
        },
    }
}

/// The slowest way over the single modes; she may have any one of them and no other (M3).
fn slowest(way: impl Fn(TravelModes) -> Way) -> Way {
    let none = TravelModes::default();
    let bicycle = TravelModes {
        bicycle: true,
        ..none
    };
    let car = TravelModes { car: true, ..none };
    let bus = TravelModes {
        public_transport: true,
        ..none
    };
    // Of equals the last, and nothing known is less than any time.
    let slower = |a: Way, b: Way| if b.minutes >= a.minutes { b } else { a };
    slower(slower(way(bicycle), way(car)), way(bus))
}

/// Answers from the way and the longest she accepts.
pub(crate) fn judge(
    candidate: &Candidate,
    need: &Need,
    ways: Ways,
    world: &World<'_>,
    sink: &mut impl Sink,
) {
    if need.at_home {
        sink.met(Rule::Ge1, Message::GeHomeOffice, Vec::new);
        return;
    }
    let Ways { worst, best } = ways;
    match (worst.minutes, best.minutes) {
        (Some(slow), Some(fast)) => {
            compare(candidate, (slow, worst.mode), (fast, best.mode), sink);
        }
        _ if candidate.home.is_unknown() => {
            let ask = Open::Ask(Question::Home);
            sink.open(Rule::Ge1, ask, Message::GeHomeUnknown, Vec::new);
        }
        _ => {
            let ask = Open::Ask(Question::Workplace);
            sink.open(Rule::Ge1, ask, Message::GePlaceUnknown, Vec::new);
        }
    }
    if need.odd_hours {
        let car = candidate.modes.map(|modes| modes.car);
        match car.value() {
            Some(true) => {}
            Some(false) => {
                let step = Open::Step(Step::Transport, Partner::Employer);
                sink.open(Rule::Ge2, step, Message::GeTransport, Vec::new);
            }
            None => {
                let ask = Open::Ask(Question::TravelLimits);
                sink.open(Rule::Ge2, ask, Message::GeTransport, Vec::new);
            }
        }
    }
    if is_outside(need, world) {
        sink.note(Rule::Ge3, Message::GeOutsideCounty, Vec::new);
    }
    if let (true, Some(longest)) = (
        candidate.longest_travel_minutes.is_assumed(),
        candidate.longest_travel_minutes.value(),
    ) {
        sink.note(Rule::Ge1, Message::GeAssumedLongest, || {
            vec![Arg::Minutes(*longest)]
        });
    }
}

/// Compares the way with the longest she accepts, at both ends.
fn compare(
    candidate: &Candidate,
    (slow, slow_mode): (u16, TravelMode),
    (fast, fast_mode): (u16, TravelMode),
    sink: &mut impl Sink,
) {
    let Some(longest) = candidate.longest_travel_minutes.value().copied() else {
        let ask = Open::Ask(Question::TravelLimits);
        sink.open(Rule::Ge1, ask, Message::GeLimitsUnknown, Vec::new);
        return;
    };
    let args = |minutes, mode| {
        move || {
            vec![
                Arg::Minutes(minutes),
                Arg::Minutes(longest),
                Arg::Mode(mode),
            ]
        }
    };
    match (slow <= longest, fast <= longest) {
        (true, _) => sink.met(Rule::Ge1, Message::GeWithin, args(slow, slow_mode)),
        (false, false) => sink.blocked(Rule::Ge1, Message::GeTooFar, args(fast, fast_mode)),
        (false, true) => {
            let ask = Open::Ask(Question::TravelLimits);
            sink.open(Rule::Ge1, ask, Message::GeLimitsUnknown, Vec::new);
        }
    }
}

/// Whether every workplace that the table knows lies outside the county, and at least one does.
fn is_outside(need: &Need, world: &World<'_>) -> bool {
    let mut known = need
        .workplaces
        .iter()
        .filter_map(|place| world.travel.place(*place))
        .peekable();
    known.peek().is_some() && known.all(|place| !place.in_county)
}

#[cfg(test)]
mod tests {
    use Verdict::{EligibleNow, EligibleWithCondition, NotEligible};
    use miqnet_domain::time::Day;
    use miqnet_domain::{Fact, Verdict};

    use super::*;
    use crate::testing::{candidate, judged, postal, shift, vacancy, world};

    fn resident(home: &str, car: bool, longest: u16) -> Candidate {
        let mut someone = candidate("K-1");
        someone.home = Fact::Stated(postal(home));
        someone.modes = Fact::Stated(TravelModes {
            car,
            public_transport: true,
            bicycle: false,
        });
        someone.longest_travel_minutes = Fact::Stated(longest);
        someone
    }

    fn at(code: &str) -> Vacancy {
        let mut offered = vacancy("V-1", 7140201);
        offered.workplaces = vec![postal(code)];
        offered
    }

    #[track_caller]
    fn check(someone: &Candidate, offered: &Vacancy, verdict: Verdict, rules: &[&str]) {
        let world = world();
        let need = Need::of(offered, &world);
        let ways = ways(someone, &need, &world);
        let got = judged(|sink| judge(someone, &need, ways, &world, sink));
        assert_eq!((got.0, got.1.as_slice()), (verdict, rules));
    }

    #[track_caller]
    fn minutes(someone: &Candidate, offered: &Vacancy) -> Option<u16> {
        let world = world();
        ways(someone, &Need::of(offered, &world), &world)
            .worst
            .minutes
    }

    #[test]
    fn each_mode_has_its_estimate() {
        assert_eq!(
            minutes(&resident("71101", false, 45), &at("71032")),
            Some(22)
        );
        assert_eq!(
            minutes(&resident("71101", true, 45), &at("71032")),
            Some(11)
        );
        assert_eq!(
            minutes(&resident("71083", false, 45), &at("71032")),
            Some(25)
        );
        assert_eq!(
            minutes(&resident("71063", false, 45), &at("71063")),
            Some(12)
        );
        assert_eq!(
            minutes(&resident("99099", false, 45), &at("99099")),
            Some(12)
        );
        assert_eq!(minutes(&resident("99099", false, 45), &at("71063")), None);
    }

    #[test]
    fn the_longest_way_is_a_limit() {
        check(
            &resident("71101", false, 22),
            &at("71032"),
            EligibleNow,
            &["GE-1"],
        );
        check(
            &resident("71101", false, 21),
            &at("71032"),
            NotEligible,
            &["GE-1"],
        );
        let mut open = resident("71101", false, 21);
        open.longest_travel_minutes = Fact::Unknown;
        check(&open, &at("71032"), EligibleWithCondition, &["GE-1"]);
        open.home = Fact::Unknown;
        check(&open, &at("71032"), EligibleWithCondition, &["GE-1"]);
    }

    #[test]
    fn unknown_modes_are_asked_for_where_they_decide() {
        let mut someone = resident("71101", false, 15);
        someone.modes = Fact::Unknown;
        check(&someone, &at("71032"), EligibleWithCondition, &["GE-1"]);
        someone.longest_travel_minutes = Fact::Stated(45);
        check(&someone, &at("71032"), EligibleNow, &["GE-1"]);
    }

    #[test]
    fn unknown_modes_may_be_the_bicycle_alone() {
        let mut someone = resident("71083", false, 45);
        check(&someone, &at("71032"), EligibleNow, &["GE-1"]);
        someone.modes = Fact::Unknown;
        check(&someone, &at("71032"), EligibleWithCondition, &["GE-1"]);
        someone.modes = Fact::Stated(TravelModes {
            bicycle: true,
            ..TravelModes::default()
        });
        check(&someone, &at("71032"), NotEligible, &["GE-1"]);
    }

    #[test]
    fn home_office_needs_no_way_and_the_nearest_workplace_counts() {
        let mut remote = at("75365");
        remote.time.home_office_percent = 100;
        check(
            &resident("71101", false, 5),
            &remote,
            EligibleNow,
            &["GE-1"],
        );
        let mut two = at("75365");
        two.workplaces.push(postal("71101"));
        check(&resident("71101", false, 15), &two, EligibleNow, &["GE-1"]);
    }

    #[test]
    fn odd_hours_need_a_car_and_work_outside_the_county_is_noted() {
        let mut bakery = at("71063");
        bakery.time.pattern = Pattern::OneOf(vec![shift([Day::Mon], "5:00", "11:00")]);
        check(
            &resident("71063", false, 45),
            &bakery,
            EligibleWithCondition,
            &["GE-1", "GE-2"],
        );
        check(
            &resident("71063", true, 45),
            &bakery,
            EligibleNow,
            &["GE-1"],
        );
        check(
            &resident("71263", false, 45),
            &at("75365"),
            EligibleNow,
            &["GE-1", "GE-3"],
        );
    }
}
