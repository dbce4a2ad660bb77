//! Does the working time fit between care and way? (TM-5 … TM-14, settled readings 9 to 11)

use jiff::civil::Date;
use miqnet_domain::candidate::{CareStatus, CareWindows};
use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::time::Span;
use miqnet_domain::vacancy::{Pattern, WorkingTime};
use miqnet_domain::{Candidate, Rule, Vacancy, Verdict};

use super::{Arrival, arrival, level::End, travel::Ways};
use crate::usable_time::{CareCase, usable};
use crate::{
    sink::{Notes, Sink},
    week::WeekSet,
    world::World,
};

mod layout;

pub(crate) use layout::coverage;
use layout::{Layout, lay_out};

/// What one vacancy asks of her time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    pub(crate) time: WorkingTime,
    pub(crate) start: Date,
    latest: Option<Date>,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy, world: &World<'_>) -> Self {
        let start = super::start::Need::of(vacancy, world);
        let time = WorkingTime {
            // Neither bears on the time itself; without them more vacancies ask the same.
            home_office_percent: 0,
            sequence: Vec::new(),
            ..vacancy.time.clone()
        };
        Self { time, start: start.earliest, latest: start.latest }
    }
}

/// The answer of one end.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Answer {
    Laid(Layout),
    RotationUnwanted,
    /// Care comes in time; today's hours are laid out beside it.
    CareWait(Date, Layout),
    CareTooLate(Date, Layout),
    CareStep(Layout),
}

impl Answer {
    fn verdict(&self) -> Verdict {
        match self {
            Self::Laid(layout) => layout.verdict(),
            Self::RotationUnwanted | Self::CareTooLate(..) => Verdict::NotEligible,
            Self::CareWait(..) | Self::CareStep(_) => Verdict::EligibleWithCondition,
        }
    }
}

/// Answers from availability, care windows, readiness and the way.
pub(crate) fn judge(
    candidate: &Candidate,
    need: &Need,
    ways: Ways,
    world: &World<'_>,
    sink: &mut impl Sink,
) {
    let worst = at_end(candidate, need, ways, End::Worst, world);
    let best = at_end(candidate, need, ways, End::Best, world);
    if worst.verdict() == best.verdict() {
        report(&worst, need, sink);
    } else {
        let rotation = worst == Answer::RotationUnwanted;
        let message =
            if rotation { Message::TmRotationUnknown } else { Message::TmUnknown };
        let rule = if rotation { Rule::Tm8 } else { Rule::Tm6 };
        sink.open(rule, Open::Ask(Question::Availability), message, Vec::new);
    }
    if let (true, Some(form)) = (candidate.care.windows.is_assumed(), candidate.care.form) {
        sink.note(Rule::Tm5, Message::TmAssumedWindow, || vec![Arg::CareForm(form)]);
    }
}

/// The answer with every unknown fact at one end (settled readings 10 and 11).
fn at_end(
    candidate: &Candidate,
    need: &Need,
    ways: Ways,
    end: End,
    world: &World<'_>,
) -> Answer {
    let best = end == End::Best;
    if matches!(need.time.pattern, Pattern::Rotation(_)) && !candidate.shift_ok.or(best) {
        return Answer::RotationUnwanted;
    }
    let way = if best { ways.best } else { ways.worst };
    let with = |case| {
        let usable = usable(candidate, case, need.start, way.minutes, end, world);
        lay_out(&usable, &need.time, world)
    };
    let now = with(CareCase::InForce);
    if now.verdict() == Verdict::EligibleNow {
        return Answer::Laid(now);
    }
    match candidate.care.status.value() {
        _ if candidate.care.windows.value() == Some(&CareWindows::NotLimited) => Answer::Laid(now),
        Some(CareStatus::FromDate { from, .. }) if *from > need.start => {
            let coming = with(CareCase::Coming);
            match (coming.verdict(), arrival((Some(*from)).into(), need.latest)) {
                (Verdict::EligibleNow, Arrival::TooLate) => Answer::CareTooLate(*from, now),
                (Verdict::EligibleNow, _) => Answer::CareWait(*from, now),
                _ => Answer::Laid(coming),
            }
        }
        Some(CareStatus::Waiting | CareStatus::None) => {
            let alone = with(CareCase::Lifted);
            match alone.verdict() {
                Verdict::NotEligible => Answer::Laid(alone),
                _ => Answer::CareStep(now),
            }
        }
        _ => Answer::Laid(now),
    }
}

fn report(answer: &Answer, need: &Need, sink: &mut impl Sink) {
    match answer {
        Answer::Laid(layout) => report_layout(layout, sink),
        Answer::RotationUnwanted => {
            sink.blocked(Rule::Tm8, Message::TmRotationUnwanted, Vec::new);
        }
        Answer::CareWait(from, now) => {
            let args = || vec![Arg::Date(Some(*from))];
            sink.open(Rule::Tm13, Open::Wait(Some(*from)), Message::TmCareDate, args);
            beside(now, sink);
        }
        Answer::CareTooLate(from, now) => {
            let args = || vec![Arg::Date(Some(*from)), Arg::Date(need.latest)];
            sink.blocked(Rule::Tm13, Message::TmCareTooLate, args);
            beside(now, sink);
        }
        Answer::CareStep(now) => {
            let step = Open::Step(Step::CarePlace, Partner::Childcare);
            sink.open(Rule::Tm13, step, Message::TmCarePlace, Vec::new);
            beside(now, sink);
        }
    }
}

/// Says, as notes, how the time lies today and which places she can ask for; which of the claims is
/// hers depends on facts that are not recorded.
fn beside(now: &Layout, sink: &mut impl Sink) {
    report_layout(now, &mut Notes(sink));
    sink.note(Rule::Tm1, Message::TmCareClaim, Vec::new);
    sink.note(Rule::Tm2, Message::TmAllDayClaim, Vec::new);
}

fn report_layout(layout: &Layout, sink: &mut impl Sink) {
    let clock = |span: Span| [Arg::Clock(span.from), Arg::Clock(span.to)];
    match *layout {
        Layout::NothingStated => sink.met(Rule::Tm6, Message::TmNothingStated, Vec::new),
        Layout::HoursFit { usable, needed } => {
            let args = || vec![Arg::WeeklyHours(usable), Arg::WeeklyHours(needed)];
            sink.met(Rule::Tm6, Message::TmHoursFit, args);
        }
        Layout::HoursMissing { usable, needed } => {
            let args = || vec![Arg::WeeklyHours(usable), Arg::WeeklyHours(needed)];
            sink.blocked(Rule::Tm6, Message::TmHoursMissing, args);
        }
        Layout::SomeShift => {
            let ask = Open::Ask(Question::Shifts);
            sink.open(Rule::Tm14, ask, Message::TmSomeShift, Vec::new);
        }
        Layout::Fits { shift } => sink.met(Rule::Tm6, Message::TmFits, || clock(shift).to_vec()),
        Layout::Placed { inside, usable } => {
            sink.met(Rule::Tm6, Message::TmFits, || clock(inside).to_vec());
            let args = || {
                let [from, to] = clock(inside);
                vec![from, to, Arg::WeeklyHours(usable)]
            };
            sink.note(Rule::Tm6, Message::TmPlacement, args);
        }
        Layout::AskPlacement { side, shift, inside, usable } => {
            let args = || {
                let ([from, to], [inside_from, inside_to]) = (clock(shift), clock(inside));
                let side = Arg::Choice(side.name());
                vec![side, from, to, inside_from, inside_to, Arg::WeeklyHours(usable)]
            };
            let ask = Open::Ask(Question::Flexibility);
            sink.open(Rule::Tm6, ask, Message::TmAskPlacement, args);
            sink.note(Rule::Tm14, Message::TmAskCareShifts, Vec::new);
        }
        Layout::Outside { side, shift, inside } => {
            let args = || {
                let ([from, to], [inside_from, inside_to]) = (clock(shift), clock(inside));
                vec![Arg::Choice(side.name()), from, to, inside_from, inside_to]
            };
            sink.blocked(Rule::Tm6, Message::TmOutside, args);
        }
        Layout::TooFewHours { shift, usable, needed } => {
            let args = || {
                let [from, to] = clock(shift);
                vec![from, to, Arg::WeeklyHours(usable), Arg::WeeklyHours(needed)]
            };
            sink.blocked(Rule::Tm6, Message::TmTooFewHours, args);
        }
        Layout::NoUsableTime { shift } => {
            sink.blocked(Rule::Tm6, Message::TmNoUsableTime, || clock(shift).to_vec());
        }
    }
}

/// The usable time that the points of the time criterion look at: care that is not there yet never
/// lowers them (TM-13).
pub(crate) fn usable_for_points(
    candidate: &Candidate,
    need: &Need,
    ways: Ways,
    end: End,
    world: &World<'_>,
) -> WeekSet {
    let way = if end == End::Best { ways.best } else { ways.worst };
    let limited = candidate.care.windows.value() != Some(&CareWindows::NotLimited);
    let case = match candidate.care.status.value() {
        Some(CareStatus::FromDate { .. }) if limited => CareCase::Coming,
        Some(CareStatus::Waiting | CareStatus::None) => CareCase::Lifted,
        _ => CareCase::InForce,
    };
    usable(candidate, case, need.start, way.minutes, end, world)
}

