//! The sheet of an interpreter: which table in which slot, and for whom.

use miqnet_domain::fair::Interpreter;
use miqnet_fair::Talk;

use super::super::day::{Piece, pieces, slot_words};
use super::super::{Document, Kind, Row};
use super::{Print, break_row, languages};

/// Returns the sheet of an interpreter: a row for each slot in which somebody can ask, and the breaks.
pub(super) fn document(print: &Print<'_>, interpreter: &Interpreter) -> Document {
    let voice = print.voice();
    let id = interpreter.id.as_str();
    let talks: Vec<&Talk> = print
        .talks()
        .iter()
        .filter(|talk| talk.interpreter.as_ref() == Some(&interpreter.id))
        .collect();
    let title = voice.message("papers-interpreter", &[("id", id)]);
    let mut sheet = print.sheet(&voice, Kind::Interpreter, id, title);
    sheet.lead.push(voice.each(|texts| print.date(texts)));
    let spoken = languages(print.texts, &interpreter.languages);
    let n_talks = talks.len().to_string();
    sheet.lead.extend([
        voice.message("papers-interpreter-languages", &[("languages", &spoken)]),
        voice.message("papers-interpreter-talks", &[("talks", &n_talks)]),
    ]);
    let columns = ["time", "table", "where", "employer", "person", "languages"];
    let columns = columns.map(|name| voice.label(&format!("papers-head-{name}")));
    sheet.header = columns.into();
    for piece in pieces(print.slots(), interpreter.present) {
        let slot = match piece {
            Piece::Break { from, to } => {
                let n_columns = sheet.header.len();
                sheet.rows.push(break_row(&voice, from, to, n_columns, 1));
                continue;
            }
            Piece::Slot(slot) if interpreter.present.contains(slot) => slot,
            Piece::Slot(_) => continue,
        };
        let time = voice.plain(slot_words(print.slots(), slot));
        let Some(talk) = talks.iter().find(|talk| talk.slot == slot) else {
            let mut cells = vec![voice.nothing(); sheet.header.len()];
            cells[0] = time;
            cells[1] = voice.label("papers-interpreter-free");
            let what = "open".to_owned();
            sheet.rows.push(Row { what, cells });
            continue;
        };
        let table = print.table(talk);
        let place = print.venue.place_of(&talk.table).unwrap_or_default();
        let employer = print.venue.employer(print.instance, &talk.table);
        let person = &print.person(talk).languages;
        let between = format!(
            "{} → {}",
            languages(print.texts, person),
            languages(print.texts, &table.languages)
        );
        let pair = voice.message(
            "papers-interpreter-pair",
            &[
                ("person", talk.candidate.as_str()),
                ("table", talk.table.as_str()),
            ],
        );
        let says = [pair.line(), place.to_owned(), between.clone()];
        let appointment = print.appointment(Kind::Interpreter, talk, says);
        sheet.appointments.push(appointment);
        sheet.rows.push(Row {
            what: "talk".to_owned(),
            cells: vec![
                time,
                voice.plain(talk.table.as_str()),
                voice.plain(place),
                voice.plain(employer),
                voice.plain(talk.candidate.as_str()),
                voice.plain(between),
            ],
        });
    }
    sheet.notes.push(voice.label("papers-interpreter-note"));
    sheet
}
