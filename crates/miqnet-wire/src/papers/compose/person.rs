//! The sheet of a person: her afternoon in two languages, on one page, in words of level A2.

use miqnet_domain::fair::{Registration, SlotSet};
use miqnet_domain::id::TableId;
use miqnet_fair::{Nearest, Talk, WithoutTalk};

use super::super::day::{Piece, end_of, pieces, slot_words, span_words, start_of};
use super::super::voice::{Voice, said};
use super::super::{Document, Kind, Row, Words};
use super::{Print, break_row};
use crate::field::clock::clock_words;

/// The minutes before the first talk at which she is asked to come.
const ARRIVE_EARLIER: u16 = 15;

/// Returns the sheet of a person: her talks in their order, what lies between them, and where to go.
pub(super) fn document(
    print: &Print<'_>,
    person: &Registration,
    without: &[WithoutTalk],
) -> Document {
    let voice = Voice::several(&[print.texts, print.second]);
    let talks: Vec<&Talk> = print
        .talks()
        .iter()
        .filter(|talk| talk.candidate == person.candidate)
        .collect();
    let id = person.candidate.as_str();
    let title = voice.label("papers-person");
    let mut sheet = print.sheet(&voice, Kind::Person, id, title);
    sheet.lead.push(match print.names.of(&person.candidate) {
        Some(name) => voice.message("papers-person-name", &[("name", name), ("id", id)]),
        None => voice.message("papers-person-id", &[("id", id)]),
    });
    let columns = ["time", "what", "where", "whom"];
    let columns = columns.map(|name| voice.label(&format!("papers-head-{name}")));
    sheet.header = columns.into();
    match talks.first() {
        Some(first) => {
            let come = start_of(print.slots(), first.slot).saturating_sub(ARRIVE_EARLIER);
            let come = clock_words(come);
            sheet.lead.push(voice.each(|texts| {
                let day = print.date(texts);
                let values = [("day", &*day), ("time", &*come)];
                said(texts, "papers-person-arrive", &values)
            }));
            afternoon(print, &voice, &talks, &mut sheet);
        }
        None => {
            let own = without.iter().find(|one| one.candidate == person.candidate);
            without_talk(print, &voice, own, &mut sheet);
        }
    }
    sheet.notes.extend(where_to_go(print, &voice));
    sheet
}

/// The rows from the first talk to the last one; free slots without a break between them are one.
fn afternoon(print: &Print<'_>, voice: &Voice<'_>, talks: &[&Talk], sheet: &mut Document) {
    let slots = print.slots();
    let within: SlotSet = talks.iter().map(|talk| talk.slot).collect();
    let mut free: Option<(u16, u16)> = None;
    for piece in pieces(slots, within) {
        let talk = match piece {
            Piece::Slot(slot) => talks.iter().find(|talk| talk.slot == slot),
            Piece::Break { .. } => None,
        };
        if let (Piece::Slot(slot), None) = (piece, talk) {
            let from = free.map_or_else(|| start_of(slots, slot), |(from, _)| from);
            free = Some((from, end_of(slots, slot)));
            continue;
        }
        sheet
            .rows
            .extend(free.take().map(|span| idle_row(print, voice, span)));
        match (piece, talk) {
            (Piece::Break { from, to }, _) => {
                sheet.rows.push(break_row(voice, from, to, 4, 1));
            }
            (_, Some(talk)) => {
                let row = talk_row(print, voice, talk);
                let says = [
                    format!("{} – {}", row.cells[1].line(), row.cells[3].line()),
                    row.cells[2].line(),
                    print.house(print.texts),
                ];
                let appointment = print.appointment(Kind::Person, talk, says);
                sheet.appointments.push(appointment);
                sheet.rows.push(row);
            }
            (Piece::Slot(_), None) => {}
        }
    }
}

fn talk_row(print: &Print<'_>, voice: &Voice<'_>, talk: &Talk) -> Row {
    let what = match &talk.interpreter {
        None => voice.label("papers-person-talk"),
        Some(interpreter) => voice.each(|texts| {
            let talk = texts.label("papers-person-talk");
            let values = [("interpreter", interpreter.as_str())];
            format!(
                "{talk}. {}",
                said(texts, "papers-person-interpreter", &values)
            )
        }),
    };
    let employer = print.venue.employer(print.instance, &talk.table);
    let key = (talk.candidate.clone(), talk.table.clone());
    let guest = print.from_engine.guests.get(&key);
    let whom = match guest {
        Some(guest) => format!("{employer} · {}", guest.vacancy),
        None => employer,
    };
    Row {
        what: "talk".to_owned(),
        cells: vec![
            voice.plain(slot_words(print.slots(), talk.slot)),
            what,
            table_words(print, voice, &talk.table),
            voice.plain(whom),
        ],
    }
}

fn table_words(print: &Print<'_>, voice: &Voice<'_>, table: &TableId) -> Words {
    let id = ("table", table.as_str());
    match print.venue.place_of(table) {
        Some(place) => voice.message("papers-person-table-place", &[id, ("place", place)]),
        None => voice.message("papers-person-table", &[id]),
    }
}

fn idle_row(print: &Print<'_>, voice: &Voice<'_>, (from, to): (u16, u16)) -> Row {
    let waiting = print.venue.waiting.as_deref().unwrap_or_default();
    Row {
        what: "open".to_owned(),
        cells: vec![
            voice.plain(span_words(from, to)),
            voice.label("papers-person-idle"),
            voice.plain(waiting),
            voice.nothing(),
        ],
    }
}

/// What somebody reads who has no talk: to come all the same, and where a seat may be free.
fn without_talk(
    print: &Print<'_>,
    voice: &Voice<'_>,
    own: Option<&WithoutTalk>,
    sheet: &mut Document,
) {
    sheet.lead.push(voice.each(|texts| {
        let day = print.date(texts);
        said(texts, "papers-person-none", &[("day", &day)])
    }));
    let seat: Option<&Nearest> = own
        .and_then(|one| one.nearest.as_ref())
        .filter(|near| near.obstacles.is_empty());
    let Some(seat) = seat else {
        sheet.lead.push(voice.label("papers-person-none-ask"));
        return;
    };
    sheet.lead.push(voice.label("papers-person-none-seat"));
    sheet.rows.push(Row {
        what: "open".to_owned(),
        cells: vec![
            voice.plain(slot_words(print.slots(), seat.slot)),
            voice.label("papers-person-seat"),
            table_words(print, voice, &seat.table),
            voice.plain(print.venue.employer(print.instance, &seat.table)),
        ],
    });
}

fn where_to_go(print: &Print<'_>, voice: &Voice<'_>) -> Vec<Words> {
    let venue = print.venue;
    let mut notes = vec![voice.label("papers-person-bring")];
    if let Some(place) = &venue.waiting {
        notes.push(voice.message("papers-person-waiting", &[("place", place)]));
    }
    if let Some(care) = &venue.childcare {
        let values = [
            ("place", &*care.place),
            ("from", &*care.from),
            ("to", &*care.to),
        ];
        notes.push(voice.message("papers-person-childcare", &values));
    }
    notes.push(match &venue.information {
        Some(place) => voice.message("papers-person-help", &[("place", place)]),
        None => voice.label("papers-person-help-desk"),
    });
    if let Some(phone) = &venue.phone {
        notes.push(voice.message("papers-person-phone", &[("phone", phone)]));
    }
    notes
}
