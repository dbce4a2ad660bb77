//! Does the working time fit between care and way? (TM-5 … TM-14)

use std::borrow::Cow;

use jiff::civil::Date;
use miqnet_domain::candidate::{CareStatus, CareWindows};
use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::{Fact, Rule, Vacancy, Verdict};

use super::{Arrival, arrival, travel::Ways};
use crate::facts::End;
use crate::placement::Placements;
use crate::sink::{Notes, Sink};
use crate::usable_time::{CareCase, SetIx, UsableTimes};
use crate::world::World;

mod layout;
mod report;

use layout::{Layout, lay_out};
pub(crate) use layout::{Stated, coverage};

/// What one vacancy asks of her time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    pub(crate) stated: Stated,
    start: Date,
    latest: Option<Date>,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy, placements: &mut Placements, world: &World<'_>) -> Self {
        let start = super::start::Need::of(vacancy, world);
        let stated = Stated::of(&vacancy.time, placements, world);
        Self {
            stated,
            start: start.earliest,
            latest: start.latest,
        }
    }
}

impl Need {
    /// How the start, on this day or, where it says so, later, lies to the day of a change.
    pub(crate) fn phase(&self, day: Date, change: Date) -> Phase {
        if change <= self.start.max(day) {
            return Phase::Changed;
        }
        match arrival(Fact::Stated(change), self.latest) {
            Arrival::TooLate => Phase::TooLate,
            Arrival::InTime | Arrival::Unclear => Phase::InTime,
        }
    }

    /// The same with a start on this day or, where it says so, later.
    pub(crate) fn starting_on(&self, day: Date) -> Cow<'_, Self> {
        if day <= self.start {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Self {
            start: day,
            ..self.clone()
        })
    }
}

/// How the start of a vacancy lies to the day on which somebody's care changes; nothing else of the
/// days makes a difference to the verdict and to the points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// On that day or later.
    Changed = 0,
    /// Before it, and the work may start as late as that.
    InTime,
    /// Before it, and the work has to start earlier.
    TooLate,
}

impl Phase {
    /// How many there are.
    pub(crate) const COUNT: usize = 3;
}

/// The answer of one end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// The time was laid out with the care windows of this case.
    Laid(CareCase, Layout),
    RotationUnwanted,
    CareWait(Date),
    CareTooLate(Date),
    CareStep,
}

impl Answer {
    fn verdict(self) -> Verdict {
        match self {
            Self::Laid(_, layout) => layout.verdict(),
            Self::RotationUnwanted | Self::CareTooLate(_) => Verdict::NotEligible,
            Self::CareWait(_) | Self::CareStep => Verdict::EligibleWithCondition,
        }
    }
}

/// Answers from availability, care windows, readiness and the way.
pub(crate) fn judge(times: &mut UsableTimes<'_>, need: &Need, ways: Ways, sink: &mut impl Sink) {
    let worst = at_end(times, need, ways, End::Worst);
    let same = times.is_known && ways.is_known();
    let best = if same {
        worst
    } else {
        at_end(times, need, ways, End::Best)
    };
    if worst.verdict() == best.verdict() {
        say(worst, times, need, ways, sink);
    } else if worst == Answer::RotationUnwanted {
        let ask = Open::Ask(Question::Availability);
        sink.open(Rule::Tm8, ask, Message::TmRotationUnknown, Vec::new);
    } else {
        let ask = Open::Ask(Question::Availability);
        sink.open(Rule::Tm6, ask, Message::TmUnknown, Vec::new);
    }
    let care = &times.candidate().care;
    if let (true, Some(form)) = (care.windows.is_assumed(), care.form) {
        sink.note(Rule::Tm5, Message::TmAssumedWindow, || {
            vec![Arg::CareForm(form)]
        });
    }
}

/// The answer with every unknown fact at one end.
fn at_end(times: &mut UsableTimes<'_>, need: &Need, ways: Ways, end: End) -> Answer {
    let candidate = times.candidate();
    if need.stated.is_rotation() && !candidate.shift_ok.or(end == End::Best) {
        return Answer::RotationUnwanted;
    }
    let way = ways.at(end).minutes;
    let limited = times.is_limited(CareCase::InForce, need.start, end);
    let mut with = |case| {
        let set = times.get(case, need.start, way, end);
        lay_out(times, set, &need.stated)
    };
    let now = with(CareCase::InForce);
    let laid_now = Answer::Laid(CareCase::InForce, now);
    if now.verdict() == Verdict::EligibleNow || !limited {
        return laid_now;
    }
    match candidate.care.status.value() {
        Some(CareStatus::FromDate { from, .. }) if *from > need.start => {
            let coming = with(CareCase::Coming);
            match (coming.verdict(), arrival((Some(*from)).into(), need.latest)) {
                (Verdict::NotEligible, _) => Answer::Laid(CareCase::Coming, coming),
                // Too late for any layout, or a wider window could turn open into blocked (M2).
                (_, Arrival::TooLate) => Answer::CareTooLate(*from),
                (Verdict::EligibleNow, _) => Answer::CareWait(*from),
                (Verdict::EligibleWithCondition, _) => Answer::Laid(CareCase::Coming, coming),
            }
        }
        Some(CareStatus::Waiting | CareStatus::None) => {
            let alone = with(CareCase::Lifted);
            match alone.verdict() {
                Verdict::NotEligible => Answer::Laid(CareCase::Lifted, alone),
                _ => Answer::CareStep,
            }
        }
        _ => laid_now,
    }
}

/// Says the answer of the worst end.
fn say(answer: Answer, times: &mut UsableTimes<'_>, need: &Need, ways: Ways, sink: &mut impl Sink) {
    let way = ways.worst.minutes;
    match answer {
        Answer::Laid(case, layout) => {
            let care = times.care_windows(case, need.start);
            let set = times.get(case, need.start, way, End::Worst);
            report::layout(layout, set, care, times, sink);
            return;
        }
        Answer::RotationUnwanted => {
            sink.blocked(Rule::Tm8, Message::TmRotationUnwanted, Vec::new);
            return;
        }
        Answer::CareWait(from) => {
            let args = || vec![Arg::Date(Some(from))];
            sink.open(
                Rule::Tm13,
                Open::Wait(Some(from)),
                Message::TmCareDate,
                args,
            );
        }
        Answer::CareTooLate(from) => {
            let args = || vec![Arg::Date(Some(from)), Arg::Date(need.latest)];
            sink.blocked(Rule::Tm13, Message::TmCareTooLate, args);
        }
        Answer::CareStep => {
            let step = Open::Step(Step::CarePlace, Partner::Childcare);
            sink.open(Rule::Tm13, step, Message::TmCarePlace, Vec::new);
        }
    }
    // How the time lies today, and the claims she can ask for; which of them is hers depends on
    // facts that are not recorded.
    if sink.is_read() {
        let care = times.care_windows(CareCase::InForce, need.start);
        let set = times.get(CareCase::InForce, need.start, way, End::Worst);
        let now = lay_out(times, set, &need.stated);
        report::layout(now, set, care, times, &mut Notes(sink));
    }
    sink.note(Rule::Tm1, Message::TmCareClaim, Vec::new);
    sink.note(Rule::Tm2, Message::TmAllDayClaim, Vec::new);
}

/// The usable time that the points of the time criterion look at: care that is not there yet never
/// lowers them (TM-13).
pub(crate) fn usable_for_points(
    times: &mut UsableTimes<'_>,
    need: &Need,
    ways: Ways,
    end: End,
) -> SetIx {
    let care = &times.candidate().care;
    let limited = care.windows.value() != Some(&CareWindows::NotLimited);
    let case = match care.status.value() {
        Some(CareStatus::FromDate { .. }) if limited => CareCase::Coming,
        Some(CareStatus::Waiting | CareStatus::None) => CareCase::Lifted,
        _ => CareCase::InForce,
    };
    times.get(case, need.start, ways.at(end).minutes, end)
}

#[cfg(test)]
mod tests;
