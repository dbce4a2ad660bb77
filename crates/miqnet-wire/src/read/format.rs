//! Which format the bytes are in.

use miqnet_domain::IssueCode;

use super::{Content, Sink, decode, limits::MIB};

/// A format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Text with separators.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// One JSON array of objects.
    Json,
    /// One JSON object in each line.
    JsonLines,
}

/// The first bytes of a ZIP archive with a first entry, which XLSX and ODS are.
const ZIP: &[u8] = b"PK\x03\x04";
/// The first bytes of a ZIP archive without entries.
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
/// The first bytes of a compound file: XLS, or an encrypted workbook.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// The first bytes of other files that a wrong click may choose.
const FOREIGN: [&[u8]; 5] = [b"%PDF", b"\x89PNG", b"\xFF\xD8\xFF", b"{\\rtf", b"\x1F\x8B"];

/// Tells a workbook from text, and decodes text; `None` after an issue that ends the reading.
pub(super) fn read(bytes: &[u8], sink: &mut Sink<'_>) -> Option<Content> {
    let packed = bytes.starts_with(ZIP);
    let limit = if packed {
        sink.limits.xlsx_bytes
    } else {
        sink.limits.text_bytes
    };
    if bytes.len() > limit {
        return sink.over(IssueCode::FileTooLarge, (limit / MIB) as u64);
    }
    if packed {
        return Some(Content::Workbook);
    }
    if bytes.starts_with(EMPTY_ZIP) {
        return sink.fail(IssueCode::BrokenArchive);
    }
    if bytes.starts_with(COMPOUND) {
        return compound(bytes, sink);
    }
    if FOREIGN.iter().any(|magic| bytes.starts_with(magic)) {
        return sink.fail(IssueCode::UnknownFormat);
    }
    let text = decode::text(bytes, sink)?;
    let start = text.trim_start();
    if start.is_empty() {
        return sink.fail(IssueCode::EmptyFile);
    }
    // Web pages and XML tables are sometimes saved under the name of a spreadsheet.
    if start.starts_with('<') {
        return sink.fail(IssueCode::UnknownFormat);
    }
    Some(Content::Text(text))
}

/// Whether the text is JSON: it starts like it, or only its name says so.
pub(super) fn looks_like_json(name: &str, text: &str) -> bool {
    let mut chars = text.chars().filter(|char| !char.is_whitespace());
    let starts_so = matches!(
        (chars.next(), chars.next()),
        (Some('['), Some('{' | ']')) | (Some('{'), Some('"' | '}'))
    );
    starts_so || ["json", "jsonl", "ndjson"].contains(&extension(name).as_str())
}

/// A workbook with a password is a compound file around it; any other one is an old format.
fn compound<T>(bytes: &[u8], sink: &mut Sink<'_>) -> Option<T> {
    const ENCRYPTED: &str = "EncryptedPackage";
    let name: Vec<u8> = ENCRYPTED
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        return sink.fail(IssueCode::EncryptedFile);
    }
    let issue = sink
        .issue(IssueCode::UnsupportedSpreadsheet)
        .with_value("XLS");
    sink.fatal(issue)
}

/// The extension in lower case; empty where there is none.
fn extension(name: &str) -> String {
    name.rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase())
        .unwrap_or_default()
}
