//! The pages of the fair in `fixtures/fair` say what its sheets say.

use jiff::civil::date;
use miqnet_fair::{Limits, plan};
use miqnet_wire::fair::read_fair;
use miqnet_wire::papers::{FromEngine, Kind, Names, Print, compose, read_venue};
use miqnet_wire::text::{Lang, Texts};
use typst::layout::{Frame, FrameItem};

use super::*;

fn papers() -> Papers {
    let fair = include_bytes!("../../../fixtures/fair/fair.json");
    let instance = read_fair("fair.json", fair).expect("the fixture is a fair");
    let venue = include_bytes!("../../../fixtures/fair/venue.json");
    compose(&Print {
        instance: &instance,
        timetable: &plan(&instance, &Limits::default()).timetable,
        day: date(2027, 1, 21),
        printed_on: date(2027, 1, 14),
        edition: 1,
        venue: &read_venue("venue.json", venue, &instance).expect("the fixture is a house"),
        names: &Names::default(),
        from_engine: &FromEngine::default(),
        texts: &Texts::load(Lang::De),
        second: &Texts::load(Lang::Uk),
    })
}

/// The letters of a page, spaces left out, because lines break where they like; every one has a shape
/// in a font.
fn letters(frame: &Frame, out: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => letters(&group.frame, out),
            FrameItem::Text(text) => {
                let has_shapes = text.glyphs.iter().all(|glyph| glyph.id != 0);
                assert!(has_shapes, "no font has all of {:?}", text.text);
                out.push_str(&packed(&text.text));
            }
            _ => {}
        }
    }
}

fn packed(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

/// The letters of each page.
fn pages(press: &Pdf, documents: &[&Document]) -> Vec<String> {
    let laid = press.typeset(documents).expect("typst takes the sheets");
    let pages = laid.pages().iter();
    pages
        .map(|page| {
            let mut out = String::new();
            letters(&page.frame, &mut out);
            out
        })
        .collect()
}

#[test]
fn every_cell_stands_on_the_page_of_its_sheet() {
    let (press, papers) = (Pdf::new(), papers());
    for kind in Kind::ALL {
        let documents: Vec<&Document> = papers.of_kind(kind).collect();
        let pages = pages(&press, &documents);
        assert_eq!(
            pages.len(),
            documents.len(),
            "{kind:?}: a page for each sheet"
        );
        for (document, page) in documents.iter().zip(&pages) {
            let mut rest: &str = page;
            let cells = document.rows.iter().flat_map(|row| &row.cells);
            let all = [&document.title].into_iter().chain(&document.lead);
            // Who has no talk has no table of talks either.
            let header = document.header.iter().filter(|_| !document.rows.is_empty());
            let all = all.chain(header).chain(cells);
            let all = all.chain(&document.notes).chain([&document.footer]);
            // In their order, each behind the one before.
            for text in all.flat_map(miqnet_wire::papers::Words::texts) {
                let wanted = packed(text);
                let at = rest.find(&wanted);
                let at = at.unwrap_or_else(|| panic!("{text:?} is missing: {page}"));
                rest = &rest[at + wanted.len()..];
            }
        }
    }
}

#[test]
fn the_longest_afternoon_fits_one_page() {
    let (press, papers) = (Pdf::new(), papers());
    let own = papers.of_kind(Kind::Person).find(|one| one.id == "K-4");
    let mut own = own.expect("her sheet").clone();
    let talk = own.rows[0].clone();
    for n_rows in [7, 12, 20] {
        own.rows = vec![talk.clone(); n_rows];
        let pages = pages(&press, &[&own]);
        assert_eq!(pages.len(), 1, "{n_rows} rows");
    }
}

#[test]
fn the_same_sheets_give_the_same_bytes() {
    let papers = papers();
    let documents: Vec<&Document> = papers.of_kind(Kind::Person).collect();
    let print = || {
        Pdf::new()
            .print(&papers, &documents)
            .expect("typst takes them")
    };
    let once = print();
    assert!(once.starts_with(b"%PDF-"));
    assert!(once == print());
}

#[test]
fn words_of_people_are_words_and_no_commands() {
    let mut papers = papers();
    let evil = "#read(\"/etc/passwd\") *x* $1$ \\ ] ) \" ' =1+1 <b> // \n".to_owned();
    papers.documents[0].title = vec![evil.clone()].try_into().expect("one text");
    let pages = pages(&Pdf::new(), &[&papers.documents[0]]);
    assert!(pages[0].starts_with(&packed(&evil)), "{}", pages[0]);
}

#[test]
fn a_sheet_that_is_none_is_an_error() {
    let mut papers = papers();
    papers.documents[0].header.clear();
    let sheet = [&papers.documents[0]];
    assert!(Pdf::new().print(&papers, &sheet).is_err());
}
