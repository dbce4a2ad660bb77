//! Sheets as pages that print well: plain HTML that loads nothing from elsewhere.

use std::convert::Infallible;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Document, Kind, Papers, Press, Words};

/// How sheets look on a screen and on paper. The size of the paper follows from the kind.
const STYLE: &str = "\
*{box-sizing:border-box}\
body{font:11pt/1.35 'DejaVu Sans','Noto Sans','Segoe UI',Arial,sans-serif;color:#111;margin:0}\
article{max-width:75rem;margin:0 auto;padding:1.5rem;break-after:page}\
article:last-child{break-after:auto}\
h1{font-size:1.5em;line-height:1.2;margin:0 0 .3em}\
p{margin:.15em 0}\
table{border-collapse:collapse;width:100%;margin:.8em 0}\
th,td{text-align:left;vertical-align:top;padding:.35em .7em .35em .4em;border:1px solid #999}\
th{background:#eee;font-weight:600}\
thead{display:table-header-group}tr{break-inside:avoid}\
td:first-child{white-space:nowrap}\
.talk td:first-child{font-weight:600}\
.open td,.break td{color:#555}\
.break td{background:#f6f6f6}\
.second{display:block;color:#444;font-weight:400}\
h1 .second{font-size:.8em}\
.notes p{margin:.5em 0}\
footer{break-before:avoid;margin-top:.8em;color:#555;font-size:.8em}";

/// What is special to each kind; the people's sheets are read by people who read slowly.
fn style_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Table => {
            "@page{size:A4 landscape;margin:11mm}\
             @media print{body{font-size:9pt}article{padding:0 1px}\
             th,td{padding:.25em .7em .25em .4em}}\
             .talk td:nth-child(2){white-space:nowrap}td:last-child{min-width:9em}"
        }
        Kind::Person => {
            "@page{size:A4;margin:14mm}\
             body{font-size:13pt}article{max-width:50rem}\
             .talk td:nth-child(3)>:first-child{font-weight:600}\
             th:nth-child(2){width:22%}th:nth-child(3){width:29%}\
             @media print{article{padding:0 1px}}\
             .long{font-size:10.5pt}.longer{font-size:8.5pt}.longest{font-size:6pt}"
        }
        Kind::Interpreter => {
            "@page{size:A4;margin:14mm}\
             @media print{body{font-size:10pt}article{padding:0 1px}}\
             .talk td:nth-last-child(2){white-space:nowrap}"
        }
        Kind::Wall => {
            "@page{size:A3 landscape;margin:10mm}\
             @media print{article{padding:0 1px}}\
             article{max-width:none}\
             body{font-size:11pt}\
             th,td{padding:.35em}th{white-space:nowrap;font-size:.85em}td:first-child{font-weight:600}"
        }
        Kind::LeftOut => {
            "@page{size:A4 landscape;margin:12mm}\
             @media print{body{font-size:9.5pt}article{padding:0 1px}}"
        }
    }
}

/// Makes pages of HTML.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pages;

impl Press for Pages {
    type Error = Infallible;

    fn extension(&self) -> &'static str {
        "html"
    }

    fn print(&self, _: &Papers, documents: &[&Document]) -> Result<Vec<u8>, Infallible> {
        Ok(pages(documents).into_bytes())
    }
}

/// Returns one page of HTML with these sheets, printed on a paper of their kind, each on a page of its
/// own. They are to be of one kind.
pub fn pages(documents: &[&Document]) -> String {
    let first = documents.first();
    let language = first.and_then(|one| one.languages.first());
    let title = first.map_or_else(String::new, |one| one.title.line());
    let style = first.map_or("", |one| style_of(one.kind));
    let page = html! {
        (DOCTYPE)
        html lang=(language.map_or("de", String::as_str)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) (PreEscaped(style)) }
            }
            body {
                @for document in documents { (article(document)) }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

fn article(document: &Document) -> Markup {
    let words = |words| self::words(&document.languages, words);
    html! {
        article class=(document.length().name()) {
            h1 { (words(&document.title)) }
            @for line in &document.lead { p { (words(line)) } }
            @if !document.rows.is_empty() {
                table {
                    thead { tr { @for name in &document.header { th { (words(name)) } } } }
                    tbody {
                        @for row in &document.rows {
                            tr class=(row.what) {
                                @for (cell, width) in row.spans(document.kind) {
                                    td colspan=[(width > 1).then_some(width)] { (words(cell)) }
                                }
                            }
                        }
                    }
                }
            }
            div.notes { @for note in &document.notes { p { (words(note)) } } }
            footer { (words(&document.footer)) }
        }
    }
}

/// The first language as it is, each further one on a line of its own.
fn words(languages: &[String], words: &Words) -> Markup {
    let texts = words.texts();
    html! {
        @if texts.len() == 1 { (texts[0]) }
        @else {
            @for (nth, (text, language)) in texts.iter().zip(languages).enumerate() {
                @if nth == 0 { span lang=(language) { (text) } }
                @else { span.second lang=(language) { (text) } }
            }
        }
    }
}
