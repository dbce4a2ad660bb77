//! The sheet of a table: who comes when, as an employer may know it (LW-7).

use miqnet_domain::fair::{Consent, FairTable};
use miqnet_fair::Talk;

use super::super::day::{Piece, pieces, slot_words, spans_words};
use super::super::voice::Voice;
use super::super::{Document, Guest, Kind, Row, Words};
use super::{Print, break_row, languages};

/// Returns the sheet of a table: a row for each talk of each open slot, one for its free
/// seats, and the breaks.
///
/// A person stands there with her number. The column of names is there where names are given and
/// somebody who comes agreed to it, and holds the names of those alone.
pub(super) fn document(print: &Print<'_>, table: &FairTable) -> Document {
    let voice = print.voice();
    let talks: Vec<&Talk> = print
        .talks()
        .iter()
        .filter(|talk| talk.table == table.id)
        .collect();
    let columns = Columns {
        names: talks.iter().any(|talk| name(print, talk).is_some()),
        guests: talks.iter().any(|talk| guest(print, talk).is_some()),
    };
    let (id, employer) = (
        table.id.as_str(),
        print.venue.employer(print.instance, &table.id),
    );
    let title = voice.message("papers-table", &[("table", id), ("employer", &employer)]);
    let mut sheet = print.sheet(&voice, Kind::Table, id, title);
    sheet.lead.push(voice.each(|texts| print.date(texts)));
    let place = print.venue.place_of(&table.id);
    let stands = place.map(|place| voice.message("papers-table-place", &[("place", place)]));
    sheet.lead.extend(stands);
    let times = spans_words(print.slots(), table.open);
    let open = voice.message("papers-table-open", &[("times", &times)]);
    let spoken = languages(print.texts, &table.languages);
    let spoken = voice.message("papers-table-languages", &[("languages", &spoken)]);
    let n_talks = talks.len().to_string();
    let promised = voice.message("papers-table-promised", &[("talks", &n_talks)]);
    sheet.lead.extend([open, spoken, promised]);
    sheet.header = columns.header(&voice);
    for piece in pieces(print.slots(), table.open) {
        match piece {
            Piece::Break { from, to } => {
                let n_columns = sheet.header.len();
                sheet.rows.push(break_row(&voice, from, to, n_columns, 1));
            }
            Piece::Slot(slot) if table.open.contains(slot) => {
                let here = talks.iter().filter(|talk| talk.slot == slot);
                let mut n_here = 0;
                for talk in here {
                    n_here += 1;
                    sheet.rows.push(columns.talk(print, &voice, talk));
                    let description = languages(print.texts, &print.person(talk).languages);
                    let summary = voice.message(
                        "papers-interpreter-pair",
                        &[("person", talk.candidate.as_str()), ("table", id)],
                    );
                    let says = [
                        summary.line(),
                        place.unwrap_or_default().to_owned(),
                        description,
                    ];
                    let appointment = print.appointment(Kind::Table, talk, says);
                    sheet.appointments.push(appointment);
                }
                let n_free = table.seats.count().saturating_sub(n_here);
                if n_free > 0 {
                    sheet.rows.push(columns.open(print, &voice, slot, n_free));
                }
            }
            Piece::Slot(_) => {}
        }
    }
    sheet.notes.push(voice.label("papers-table-note"));
    sheet
}

/// Which columns a table's sheet has beside time, person, languages and interpreter.
struct Columns {
    names: bool,
    guests: bool,
}

impl Columns {
    fn header(&self, voice: &Voice<'_>) -> Vec<Words> {
        let mut keys = vec!["papers-head-time", "papers-head-person"];
        if self.names {
            keys.push("papers-head-name");
        }
        if self.guests {
            keys.extend(["papers-head-vacancy", "papers-head-role"]);
        }
        keys.push("papers-head-languages");
        if self.guests {
            keys.extend(["papers-head-hours", "papers-head-licence"]);
        }
        keys.extend(["papers-head-interpreter", "papers-head-notes"]);
        keys.into_iter().map(|key| voice.label(key)).collect()
    }

    fn talk(&self, print: &Print<'_>, voice: &Voice<'_>, talk: &Talk) -> Row {
        let unknown = Guest::default();
        let guest = guest(print, talk);
        let spoken = match guest {
            Some(guest) => guest.languages.clone(),
            None => languages(print.texts, &print.person(talk).languages),
        };
        let guest = guest.unwrap_or(&unknown);
        let mut cells = vec![
            voice.plain(slot_words(print.slots(), talk.slot)),
            voice.plain(talk.candidate.as_str()),
        ];
        if self.names {
            cells.push(voice.plain(name(print, talk).unwrap_or_default()));
        }
        if self.guests {
            cells.extend([
                voice.plain(guest.vacancy.as_str()),
                voice.plain(guest.role.as_str()),
            ]);
        }
        cells.push(voice.plain(spoken));
        if self.guests {
            cells.extend([
                voice.plain(guest.hours.as_str()),
                voice.plain(guest.licence.as_str()),
            ]);
        }
        cells.push(match &talk.interpreter {
            Some(interpreter) => voice.plain(interpreter.as_str()),
            None => voice.label("papers-table-none"),
        });
        cells.push(voice.nothing());
        Row {
            what: "talk".to_owned(),
            cells,
        }
    }

    /// The seats of a slot that nobody has yet.
    fn open(&self, print: &Print<'_>, voice: &Voice<'_>, slot: u16, n_free: u8) -> Row {
        let mut cells = vec![voice.nothing(); self.header(voice).len()];
        cells[0] = voice.plain(slot_words(print.slots(), slot));
        cells[1] = match n_free {
            1 => voice.label("papers-table-free"),
            seats => voice.message("papers-table-free-seats", &[("seats", &seats.to_string())]),
        };
        Row {
            what: "open".to_owned(),
            cells,
        }
    }
}

/// The name of a person who agreed that the tables she visits may know it.
fn name<'p>(print: &Print<'p>, talk: &Talk) -> Option<&'p str> {
    let agreed = print.person(talk).consent == Consent::NameAtTable;
    print.names.of(&talk.candidate).filter(|_| agreed)
}

fn guest<'p>(print: &Print<'p>, talk: &Talk) -> Option<&'p Guest> {
    let key = (talk.candidate.clone(), talk.table.clone());
    print.from_engine.guests.get(&key)
}
