#![doc = include_str!("../README.md")]

use miqnet_wire::papers::{Document, Papers, Press, Row};
use serde_json::{Value, json};
use typst::foundations::{Dict, IntoValue as _, Smart};
use typst_as_lib::typst_kit_options::TypstKitFontOptions;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

/// How sheets lie on paper.
const TEMPLATE: &str = include_str!("papers.typ");

/// Makes PDF with the fonts that typst brings along, never with those of the system, so that every
/// machine writes the same bytes.
///
/// Making one costs a few milliseconds for the fonts; print many files with the same one.
pub struct Pdf(TypstEngine<TypstTemplateMainFile>);

/// Why nothing could be typeset.
#[derive(Debug, thiserror::Error)]
#[error("the sheets could not be typeset: {0}")]
pub struct PdfError(String);

impl Pdf {
    /// Returns a press with its fonts.
    pub fn new() -> Self {
        let fonts = TypstKitFontOptions::default()
            .include_system_fonts(false)
            .include_embedded_fonts(true);
        let engine = TypstEngine::builder()
            .main_file(TEMPLATE)
            .search_fonts_with(fonts);
        Self(engine.build())
    }
}

impl Pdf {
    /// Lays the sheets out on their pages.
    fn typeset(&self, documents: &[&Document]) -> Result<PagedDocument, PdfError> {
        let sheets: Vec<Value> = documents.iter().map(|one| sheet(one)).collect();
        let data = json!({ "title": title(documents), "documents": sheets }).to_string();
        let inputs: Dict = [("papers".into(), data.into_value())].into_iter().collect();
        let document = self.0.compile_with_input(inputs).output;
        document.map_err(|error| PdfError(error.to_string()))
    }
}

impl Default for Pdf {
    fn default() -> Self {
        Self::new()
    }
}

impl Press for Pdf {
    type Error = PdfError;

    fn extension(&self) -> &'static str {
        "pdf"
    }

    /// Returns one file with these sheets, each on pages of its own, on the paper of its kind; the same
    /// sheets give the same bytes.
    ///
    /// # Errors
    /// [`PdfError`] where typst refuses, for example sheets whose rows have more cells than columns.
    fn print(&self, papers: &Papers, documents: &[&Document]) -> Result<Vec<u8>, PdfError> {
        let title = title(documents);
        let document = self.typeset(documents)?;
        let options = PdfOptions {
            // Which fair and which print, so that the same sheets have the same identity.
            ident: Smart::Custom(format!("{} {} {title}", papers.fair, papers.edition)),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| {
            let said = errors.iter().map(|error| error.message.to_string());
            PdfError(said.collect::<Vec<_>>().join("; "))
        })
    }
}

/// The title of a file: that of its first sheet.
fn title(documents: &[&Document]) -> String {
    documents
        .first()
        .map_or_else(String::new, |one| one.title.line())
}

/// A sheet as the template reads it.
fn sheet(document: &Document) -> Value {
    let row = |row: &Row| {
        let cells = row.spans(document.kind).into_iter();
        let cells = cells.map(|(words, width)| json!({ "texts": words.texts(), "width": width }));
        json!({ "what": row.what, "cells": cells.collect::<Vec<_>>() })
    };
    json!({
        "kind": document.kind,
        "languages": document.languages,
        "length": document.length().name(),
        "title": document.title,
        "lead": document.lead,
        "header": document.header,
        "rows": document.rows.iter().map(row).collect::<Vec<_>>(),
        "notes": document.notes,
        "footer": document.footer,
    })
}

#[cfg(test)]
mod tests;
