//! The sheet of the organisers: who has no talk, why, and what comes nearest to one.

use std::collections::BTreeSet;

use miqnet_domain::fair::FairTable;
use miqnet_fair::{NoTalk, Obstacle, WithoutTalk};

use super::super::day::start_of;
use super::super::voice::{Voice, said};
use super::super::{Document, Kind, Row, Words};
use super::{Print, languages};
use crate::field::clock::clock_words;

/// Returns the sheet: people without a talk, then tables without one, each in the order of ids.
pub(super) fn document(print: &Print<'_>, people: &[WithoutTalk]) -> Document {
    let voice = print.voice();
    let title = voice.label("papers-left_out");
    let mut sheet = print.sheet(&voice, Kind::LeftOut, "", title);
    sheet.lead.push(voice.each(|texts| print.date(texts)));
    let with_talk: BTreeSet<_> = print.talks().iter().map(|talk| &talk.table).collect();
    let tables = print.instance.fair().tables();
    let empty: Vec<_> = tables
        .iter()
        .filter(|table| !with_talk.contains(&table.id))
        .collect();
    let counts = [
        print.instance.registrations().people().len(),
        people.len(),
        tables.len(),
        empty.len(),
    ];
    let counts = counts.map(|count| count.to_string());
    let values = [
        ("people", &*counts[0]),
        ("people_without", &*counts[1]),
        ("tables", &*counts[2]),
        ("tables_without", &*counts[3]),
    ];
    sheet
        .lead
        .push(voice.message("papers-left_out-counts", &values));
    if people.is_empty() {
        sheet.lead.push(voice.label("papers-left_out-nobody"));
    }
    let columns = ["who", "reason", "detail", "step"];
    let columns = columns.map(|name| voice.label(&format!("papers-head-{name}")));
    sheet.header = columns.into();
    sheet
        .rows
        .extend(people.iter().map(|one| person(print, &voice, one)));
    sheet
        .rows
        .extend(empty.into_iter().map(|one| table(print, &voice, one)));
    sheet.notes.push(voice.label("papers-left_out-note"));
    sheet
}

fn person(print: &Print<'_>, voice: &Voice<'_>, without: &WithoutTalk) -> Row {
    let id = ("id", without.candidate.as_str());
    let barrier = print.from_engine.people.get(&without.candidate);
    let barrier = barrier.filter(|_| without.reason == NoTalk::NoTable);
    let (reason, detail, step) = match barrier {
        Some(barrier) => (
            barrier.reason.name(),
            voice.plain(barrier.detail.as_str()),
            voice.plain(barrier.step.as_str()),
        ),
        None => (
            without.reason.name(),
            voice.nothing(),
            nearest(print, voice, without),
        ),
    };
    Row {
        what: reason.to_owned(),
        cells: vec![
            voice.message("papers-left_out-person", &[id]),
            voice.label(&format!("papers-reason-{reason}")),
            detail,
            step,
        ],
    }
}

/// What comes nearest to a talk, as far as the fair says it.
fn nearest(print: &Print<'_>, voice: &Voice<'_>, without: &WithoutTalk) -> Words {
    let Some(near) = &without.nearest else {
        return voice.label("papers-step-no_sheets");
    };
    let time = clock_words(start_of(print.slots(), near.slot));
    let table = ("table", near.table.as_str());
    if near.obstacles.is_empty() {
        return voice.message("papers-step-open_seat", &[table, ("time", &time)]);
    }
    let people = print.instance.registrations().people();
    let mut own = people
        .iter()
        .filter(|one| one.candidate == without.candidate);
    let own = own.next().map(|one| &one.languages);
    voice.each(|texts| {
        let spoken = own.map_or_else(String::new, |own| languages(texts, own));
        let obstacle = |one: &Obstacle| {
            let key = format!("papers-obstacle-{}", one.name());
            said(texts, &key, &[("languages", &spoken)])
        };
        let obstacles: Vec<_> = near.obstacles.iter().map(obstacle).collect();
        let obstacles = obstacles.join("; ");
        let values = [table, ("time", &*time), ("obstacles", &*obstacles)];
        said(texts, "papers-step-missing", &values)
    })
}

fn table(print: &Print<'_>, voice: &Voice<'_>, table: &FairTable) -> Row {
    let mut pairs = print.instance.pairs().iter();
    let reason = if pairs.any(|pair| pair.table == table.id) {
        "table_no_talk"
    } else {
        "table_no_pair"
    };
    let barrier = print.from_engine.tables.get(&table.id);
    let detail = barrier.map_or("", |barrier| &barrier.detail);
    let step = match barrier.and_then(|barrier| barrier.step.as_deref()) {
        Some(step) => voice.plain(step),
        None => voice.label("papers-step-table"),
    };
    Row {
        what: reason.to_owned(),
        cells: vec![
            voice.message("papers-left_out-table", &[("id", table.id.as_str())]),
            voice.label(&format!("papers-reason-{reason}")),
            voice.plain(detail),
            step,
        ],
    }
}
