//! The wall: every table in every slot, with numbers instead of names.

use super::super::day::slot_words;
use super::super::{Document, Kind, Row};
use super::Print;

/// So many slots stand side by side on a large sheet; a longer day has several.
const SLOTS_ON_A_SHEET: usize = 14;

/// Returns the wall sheets: a row for each table, a column for each slot. Names never stand there.
pub(super) fn documents(print: &Print<'_>) -> Vec<Document> {
    let voice = print.voice();
    let all: Vec<u16> = print.instance.fair().slots().all().iter().collect();
    let parts: Vec<&[u16]> = all.chunks(SLOTS_ON_A_SHEET).collect();
    let n_parts = parts.len().to_string();
    let sheet = |(nth, slots): (usize, &&[u16])| {
        let part = (nth + 1).to_string();
        let title = if parts.len() == 1 {
            voice.label("papers-wall")
        } else {
            voice.message("papers-wall-part", &[("part", &part), ("parts", &n_parts)])
        };
        let mut sheet = print.sheet(&voice, Kind::Wall, "", title);
        sheet.lead.push(voice.each(|texts| print.date(texts)));
        sheet.header = vec![
            voice.label("papers-head-table"),
            voice.label("papers-head-employer"),
        ];
        let times = slots.iter().map(|slot| slot_words(print.slots(), *slot));
        sheet.header.extend(times.map(|time| voice.plain(time)));
        for table in print.instance.fair().tables() {
            let cell = |slot: &u16| {
                let here = print.talks().iter();
                let here = here.filter(|talk| talk.slot == *slot && talk.table == table.id);
                let people: Vec<_> = here.map(|talk| talk.candidate.as_str()).collect();
                if table.open.contains(*slot) {
                    voice.plain(people.join(", "))
                } else {
                    voice.label("papers-wall-closed")
                }
            };
            let mut cells = vec![
                voice.plain(table.id.as_str()),
                voice.plain(print.venue.employer(print.instance, &table.id)),
            ];
            cells.extend(slots.iter().map(cell));
            let what = "slots".to_owned();
            sheet.rows.push(Row { what, cells });
        }
        let talks = print.talks().iter();
        for talk in talks.filter(|talk| slots.contains(&talk.slot)) {
            let summary = voice.message(
                "papers-interpreter-pair",
                &[
                    ("person", talk.candidate.as_str()),
                    ("table", talk.table.as_str()),
                ],
            );
            let place = print.venue.place_of(&talk.table).unwrap_or_default();
            let says = [summary.line(), place.to_owned(), String::new()];
            let appointment = print.appointment(Kind::Wall, talk, says);
            sheet.appointments.push(appointment);
        }
        sheet.notes.push(voice.label("papers-wall-note"));
        sheet
    };
    parts.iter().enumerate().map(sheet).collect()
}
