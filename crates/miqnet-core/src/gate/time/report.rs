//! What is said of a layout, with an example of hours that would fit.

use miqnet_domain::Rule;
use miqnet_domain::finding::{Arg, Message, Open, Question};
use miqnet_domain::time::{Day, Span, WeekWindows};

use super::layout::{Layout, example};
use crate::sink::Sink;
use crate::usable_time::{SetIx, UsableTimes};

/// Says one layout; `set` is the time it was laid into, `care` the windows that limit it.
pub(super) fn layout(
    layout: Layout,
    set: SetIx,
    care: Option<&WeekWindows>,
    times: &UsableTimes<'_>,
    sink: &mut impl Sink,
) {
    let placeable = |shift: u32| &times.placements().placeables[shift as usize];
    let shift_span = |shift: u32| placeable(shift).shift.span;
    let example = |shift: u32| example(times.set(set), placeable(shift));
    let against = |shift: u32| {
        let (day, inside) = example(shift);
        let span = shift_span(shift);
        let ([from, to], [inside_from, inside_to]) = (clock(span), clock(inside));
        vec![
            Arg::Choice(side(span, inside, day, care)),
            from,
            to,
            inside_from,
            inside_to,
        ]
    };
    match layout {
        Layout::NothingStated => sink.met(Rule::Tm6, Message::TmNothingStated, Vec::new),
        Layout::HoursFit { usable, needed } => {
            sink.met(Rule::Tm6, Message::TmHoursFit, || hours(usable, needed));
        }
        Layout::HoursMissing { usable, needed } => {
            sink.blocked(Rule::Tm6, Message::TmHoursMissing, || hours(usable, needed));
        }
        Layout::SomeShift => {
            let ask = Open::Ask(Question::Shifts);
            sink.open(Rule::Tm14, ask, Message::TmSomeShift, Vec::new);
        }
        Layout::Fits { shift } => {
            sink.met(Rule::Tm6, Message::TmFits, || {
                clock(shift_span(shift)).to_vec()
            });
        }
        Layout::Placed { shift, usable } => {
            sink.met(Rule::Tm6, Message::TmPlacement, || {
                let [from, to] = clock(example(shift).1);
                vec![from, to, Arg::WeeklyHours(usable)]
            });
        }
        Layout::AskPlacement { shift, usable } => {
            let ask = Open::Ask(Question::Flexibility);
            sink.open(Rule::Tm6, ask, Message::TmAskPlacement, || {
                let mut args = against(shift);
                args.push(Arg::WeeklyHours(usable));
                args
            });
            sink.note(Rule::Tm14, Message::TmAskCareShifts, Vec::new);
        }
        Layout::Outside { shift } => {
            sink.blocked(Rule::Tm6, Message::TmOutside, || against(shift));
        }
        Layout::TooFewHours {
            shift,
            usable,
            needed,
        } => {
            sink.blocked(Rule::Tm6, Message::TmTooFewHours, || {
                let mut args = clock(shift_span(shift)).to_vec();
                args.extend(hours(usable, needed));
                args
            });
        }
        Layout::NoUsableTime { shift } => {
            sink.blocked(Rule::Tm6, Message::TmNoUsableTime, || {
                clock(shift_span(shift)).to_vec()
            });
        }
    }
}

fn clock(span: Span) -> [Arg; 2] {
    [Arg::Clock(span.from), Arg::Clock(span.to)]
}

fn hours(usable: u16, needed: u16) -> Vec<Arg> {
    vec![Arg::WeeklyHours(usable), Arg::WeeklyHours(needed)]
}

/// Where a shift sticks out: of the care of that day, or else of the time that is usable.
fn side(shift: Span, inside: Span, day: Day, care: Option<&WeekWindows>) -> &'static str {
    let care = care.map(|windows| windows.of(day)).unwrap_or_default();
    let before_care = care.first().is_some_and(|window| shift.from < window.from);
    let after_care = care.last().is_some_and(|window| shift.to > window.to);
    match (before_care, after_care) {
        (true, false) => "before",
        (false, true) => "after",
        (true, true) => "both",
        (false, false) => match (shift.from < inside.from, shift.to > inside.to) {
            (true, false) => "early",
            (false, true) => "late",
            _ => "other",
        },
    }
}
