//! Every format says the same, cell by cell.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};

use super::*;
use crate::write::{FileKind, bytes};

/// The cells of one kind as the papers have them, with the id before each row.
fn expected(papers: &Papers, kind: Kind) -> Vec<Vec<String>> {
    let rows = papers.of_kind(kind).flat_map(|document| {
        let rows = document.rows.iter();
        rows.map(|row| {
            let id = Some(document.id.clone()).filter(|id| !id.is_empty());
            id.into_iter().chain(lines(row)).collect()
        })
    });
    rows.collect()
}

/// The cells of CSV below the header; columns that a sheet does not have are left out with `columns`.
fn of_csv(text: &[u8]) -> Vec<Vec<String>> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).expect("a mark");
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_reader(text);
    let records = reader.records().map(|record| record.expect("it is CSV"));
    records
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

/// The cells of each worksheet below its header, and the names of the worksheets.
fn of_xlsx(book: Vec<u8>) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).expect("it is a workbook");
    let names = book.sheet_names();
    let cells = |row: &[Data]| row.iter().map(ToString::to_string).collect();
    names
        .into_iter()
        .map(|name| {
            let range = book.worksheet_range(&name).expect("the sheet is there");
            let rows = range.rows().skip(1).map(cells).collect();
            (name, rows)
        })
        .collect()
}

/// The cells of the tables of a page.
fn of_html(page: &str) -> Vec<Vec<String>> {
    let body = page.split("<tbody>").skip(1);
    let bodies = body.map(|part| part.split("</tbody>").next().unwrap_or_default());
    let rows = bodies.flat_map(|body| body.split("<tr").skip(1));
    rows.map(|row| {
        let mut cells = Vec::new();
        for cell in row.split("<td").skip(1) {
            let (attributes, content) = cell.split_once('>').expect("a tag ends");
            let content = content.split("</td>").next().unwrap_or_default();
            let content = content.replace("</span><span", "</span> / <span");
            cells.push(plain(&content));
            let width = attributes.split('"').nth(1).map_or(1, |width| {
                width.parse::<usize>().expect("a width is a number")
            });
            cells.extend(std::iter::repeat_n(String::new(), width - 1));
        }
        cells
    })
    .collect()
}

/// The text of HTML.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut parts = html.split('<');
    text += parts.next().unwrap_or_default();
    for part in parts {
        text += part.split_once('>').map_or("", |(_, after)| after);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

/// Name and value of each line of a calendar, unfolded and unescaped.
fn of_calendar(text: &str) -> Vec<(String, String)> {
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{text}");
    let longest = text.split("\r\n").map(str::len).max();
    assert!(longest <= Some(76), "{longest:?}");
    let unfolded = text.replace("\r\n ", "");
    let lines = unfolded.lines().filter_map(|line| line.split_once(':'));
    lines
        .map(|(name, value)| {
            let value = value.replace("\\n", "\n").replace("\\,", ",");
            (
                name.to_owned(),
                value.replace("\\;", ";").replace("\\\\", "\\"),
            )
        })
        .collect()
}

/// A time of January on the clock of the fair: `20270121T120000Z` is `13:00`.
fn local(utc: &str) -> String {
    assert!(
        utc.starts_with("20270121T") && utc.ends_with("00Z"),
        "{utc}"
    );
    let hour: u16 = utc[9..11].parse().expect("digits");
    format!("{:02}:{}", hour + 1, &utc[11..13])
}

#[track_caller]
fn check(papers: &Papers, texts: &Texts) {
    let book = of_xlsx(workbook(papers, texts).expect("it is small"));
    assert_eq!(book.len(), Kind::ALL.len());
    for (kind, (name, rows)) in Kind::ALL.into_iter().zip(book) {
        assert_eq!(name, texts.label(&format!("papers-file-{}", kind.file())));
        let documents: Vec<&Document> = papers.of_kind(kind).collect();
        let mut expected = expected(papers, kind);
        let page = of_html(&pages(&documents));
        let without_id = |row: &Vec<String>| match kind {
            Kind::Wall | Kind::LeftOut => row.clone(),
            _ => row[1..].to_vec(),
        };
        assert_eq!(page, expected.iter().map(without_id).collect::<Vec<_>>());
        let table = sheet(texts, kind, documents.iter().copied());
        let csv = of_csv(&bytes(&table, FileKind::GermanCsv).expect("it is small"));
        // Sheets with other columns share a table; then the columns of a row stand apart.
        let widths: std::collections::BTreeSet<_> = expected.iter().map(Vec::len).collect();
        let is_apart = widths.len() > 1;
        let mut found = [csv, rows];
        if is_apart {
            for row in found.iter_mut().flatten().chain(&mut expected) {
                row.retain(|cell| !cell.is_empty());
            }
        }
        let [csv, rows] = found;
        assert_eq!(csv, expected);
        assert_eq!(rows, expected);
    }
    let json = serde_json::to_string(papers).expect("it can be written");
    assert_eq!(*papers, serde_json::from_str(&json).expect("it is read"));
    for document in &papers.documents {
        check_calendar(papers, document);
    }
}

/// Each talk of a sheet is an event at the same time.
#[track_caller]
fn check_calendar(papers: &Papers, document: &Document) {
    let text = calendar(papers, document).expect("the papers were made here");
    let events = of_calendar(&text);
    let values = |wanted: &str| -> Vec<String> {
        let found = events.iter().filter(|(name, _)| name == wanted);
        found.map(|(_, value)| value.clone()).collect()
    };
    let times: Vec<_> = values("DTSTART")
        .iter()
        .zip(values("DTEND"))
        .map(|(from, to)| format!("{}–{}", local(from), local(&to)))
        .collect();
    let talks = |document: &Document| -> Vec<Row> {
        let rows = document.rows.iter().cloned();
        rows.filter(|row| row.what == "talk").collect()
    };
    // The wall has a row for each table; its calendar has every talk of every table.
    let talks: Vec<Row> = match document.kind {
        Kind::Wall => papers.of_kind(Kind::Table).flat_map(talks).collect(),
        _ => talks(document),
    };
    let mut expected: Vec<_> = talks.iter().map(|row| row.cells[0].line()).collect();
    expected.sort();
    assert_eq!(times, expected);
    let summaries = values("SUMMARY");
    assert_eq!(summaries.len(), talks.len());
    for (summary, talk) in summaries.iter().zip(&talks) {
        let cells = lines(talk);
        let says = |column: usize| {
            assert!(summary.contains(&cells[column]), "{summary}: {cells:?}");
        };
        match document.kind {
            Kind::Table => says(1),
            Kind::Person => says(3),
            Kind::Interpreter => (says(1), says(4)).0,
            Kind::Wall | Kind::LeftOut => {}
        }
    }
    if document.kind == Kind::Person {
        let places: Vec<_> = talks.iter().map(|row| row.cells[2].line()).collect();
        assert_eq!(values("LOCATION"), places);
    }
}

#[test]
fn all_formats_of_a_fair_say_the_same() {
    let mut fair = Fair::of_fixtures();
    for lang in Lang::ALL {
        fair.lang = lang;
        check(&fair.papers(), &Texts::load(lang));
    }
}

#[test]
fn all_formats_say_the_same_when_only_some_tables_have_more_columns() {
    let mut fair = Fair::of_fixtures();
    fair.names = read_names("names.csv", "id;name\nK-1;Інна Ґанок\n".as_bytes()).expect("names");
    let talk = fair.timetable.talks()[0].clone();
    let guest = Guest {
        vacancy: "Köchin (m/w/d)".to_owned(),
        role: "verwandt".to_owned(),
        languages: "Deutsch B1".to_owned(),
        hours: "20 Std.".to_owned(),
        licence: "nicht nötig".to_owned(),
    };
    fair.from_engine
        .guests
        .insert((talk.candidate, talk.table), guest);
    check(&fair.papers(), &Texts::load(fair.lang));
}

#[test]
fn nothing_that_is_written_by_people_becomes_a_formula_or_a_tag() {
    let mut fair = Fair::of_fixtures();
    let evil = "=HYPERLINK(\"http://x\");<script>alert(1)</script>\r\nBEGIN:VEVENT,\\";
    fair.venue.tables[0].employer = Some(evil.to_owned());
    fair.venue.tables[0].place = Some(evil.to_owned());
    fair.venue.title = Some(evil.to_owned());
    fair.venue.waiting = Some(evil.to_owned());
    let papers = fair.papers();
    let texts = Texts::load(fair.lang);
    for kind in Kind::ALL {
        let documents: Vec<&Document> = papers.of_kind(kind).collect();
        assert!(!pages(&documents).contains("<script"));
        let csv = bytes(&sheet(&texts, kind, documents), FileKind::GermanCsv).expect("it is small");
        for cell in of_csv(&csv).iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '@', '-']), "{cell}");
        }
    }
    for document in &papers.documents {
        let text = calendar(&papers, document).expect("the papers were made here");
        let begins = text.lines().filter(|line| *line == "BEGIN:VEVENT").count();
        assert_eq!(begins, document.appointments.len());
    }
    let book = workbook(&papers, &texts).expect("it is small");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).expect("it is a workbook");
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).expect("the sheet is there");
        assert!(formulas.used_cells().next().is_none(), "{name}");
    }
}

#[test]
fn the_same_fair_gives_the_same_bytes() {
    let fair = Fair::of_fixtures();
    let texts = Texts::load(fair.lang);
    let (once, again) = (fair.papers(), fair.papers());
    assert_eq!(once, again);
    let book = |papers| workbook(papers, &texts).expect("it is small");
    assert!(book(&once) == book(&again));
}

#[test]
fn an_event_keeps_its_id_when_it_moves_and_a_later_print_counts_up() {
    let mut fair = Fair::of_fixtures();
    let before = fair.papers();
    let mut talks = fair.timetable.talks().to_vec();
    let moved = talks
        .iter_mut()
        .rfind(|talk| talk.candidate.as_str() == "K-1")
        .expect("she has a talk");
    moved.slot = 6;
    fair.timetable = Timetable::new(talks);
    fair.edition = 2;
    let after = fair.papers();
    let ids = |papers: &Papers| -> Vec<String> {
        let all = papers.documents.iter().flat_map(|one| &one.appointments);
        let mut ids: Vec<_> = all.map(|one| one.uid.clone()).collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&before), ids(&after));
    let mut unique = ids(&before);
    unique.dedup();
    assert_eq!(unique, ids(&before), "no two events share an id");
    let own = after
        .of_kind(Kind::Person)
        .find(|one| one.id == "K-1")
        .expect("her sheet");
    let text = calendar(&after, own).expect("the papers were made here");
    assert!(text.contains("SEQUENCE:1\r\n"), "{text}");
    assert!(text.contains("DTSTAMP:20270114T000000Z\r\n"), "{text}");
}

#[test]
fn in_summer_the_clock_is_two_hours_ahead() {
    let mut papers = Fair::of_fixtures().papers();
    papers.day = "2027-07-21".to_owned();
    let own = papers
        .of_kind(Kind::Person)
        .find(|one| one.id == "K-1")
        .expect("her sheet");
    let text = calendar(&papers, own).expect("the day is one");
    assert!(text.contains("DTSTART:20270721T110000Z\r\n"), "{text}");
    papers.day = "some day".to_owned();
    assert_eq!(calendar(&papers, &papers.documents[0]), None);
}
