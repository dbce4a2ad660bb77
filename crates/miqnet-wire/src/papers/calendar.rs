//! The talks of one sheet as iCalendar (RFC 5545).

use ics::properties::{Description, DtEnd, DtStart, Location, Sequence, Summary};
use ics::{Event, ICalendar, escape_text};
use jiff::SignedDuration;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Appointment, Document, Papers};
use crate::field::clock::{Token, tokens};

/// The clock of a fair: Central European Time, with summer time from the last Sunday of March to that
/// of October. As a rule and not as a table of a system, so that every machine writes the same.
const CLOCK: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// Returns the calendar of a sheet; one without talks has an event less, not an error.
///
/// Times are written in UTC, so that a telephone with another clock shows the right ones. An event
/// keeps its id when its time changes, and its `SEQUENCE` is the number of the print less one: a later
/// print moves the events of an earlier one. `DTSTAMP` is the day of the print.
///
/// `None` where the papers name a day or a time that is none; [`compose`](super::compose()) does not
/// make such ones.
pub fn calendar(papers: &Papers, document: &Document) -> Option<String> {
    let clock = TimeZone::posix(CLOCK).expect("the rule is one of POSIX");
    let fair_day: Date = papers.day.parse().ok()?;
    let printed_on: Date = papers.printed_on.parse().ok()?;
    let stamp = format!("{}T000000Z", printed_on.strftime("%Y%m%d"));
    let utc = |time: &str| utc(&clock, fair_day, time);
    let mut calendar = ICalendar::new("2.0", "-//miqnet//papers//DE");
    for Appointment {
        uid,
        from,
        to,
        summary,
        location,
        description,
    } in &document.appointments
    {
        let mut event = Event::new(uid.as_str(), stamp.as_str());
        event.push(DtStart::new(utc(from)?));
        event.push(DtEnd::new(utc(to)?));
        event.push(Summary::new(escape_text(summary.as_str())));
        for (text, is_place) in [(location, true), (description, false)] {
            let text = escape_text(text.as_str());
            match (text.is_empty(), is_place) {
                (true, _) => {}
                (false, true) => event.push(Location::new(text)),
                (false, false) => event.push(Description::new(text)),
            }
        }
        event.push(Sequence::new(papers.edition.saturating_sub(1).to_string()));
        calendar.add_event(event);
    }
    Some(calendar.to_string())
}

/// A time of the fair's day as iCalendar has it.
fn utc(clock: &TimeZone, day: Date, time: &str) -> Option<String> {
    let [Token::Time(minute)] = tokens(time)?[..] else {
        return None;
    };
    let local = day.at(0, 0, 0, 0);
    let local = local.saturating_add(SignedDuration::from_mins(minute.into()));
    let zoned = clock.to_ambiguous_zoned(local).compatible().ok()?;
    Some(zoned.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string())
}
