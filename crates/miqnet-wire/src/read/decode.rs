//! From bytes to text: UTF-8, UTF-16 with its mark, or what German Excel writes.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use miqnet_domain::IssueCode;

use super::Sink;

/// Decodes the bytes; line ends become `\n`. `None` after an issue that names the row.
///
/// Bytes that are not UTF-8 are Windows-1252, unless they cannot be: then it is better to ask
/// than to read "Ìåäñåñòðà" for "Медсестра".
pub(super) fn text(bytes: &[u8], sink: &mut Sink<'_>) -> Option<String> {
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => UTF_16LE.decode_without_bom_handling(rest),
        [0xFE, 0xFF, rest @ ..] => UTF_16BE.decode_without_bom_handling(rest),
        _ => {
            let rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            match std::str::from_utf8(rest) {
                Ok(text) => (text.into(), false),
                Err(error) => match not_windows_1252(rest, error.valid_up_to()) {
                    Some(at) => return refuse(&rest[..at], IssueCode::WrongEncoding, sink),
                    None => WINDOWS_1252.decode_without_bom_handling(rest),
                },
            }
        }
    };
    let (text, broken) = text;
    if broken {
        let at = text.find('\u{FFFD}').unwrap_or(0);
        return refuse(&text.as_bytes()[..at], IssueCode::WrongEncoding, sink);
    }
    if let Some(at) = text.find('\0') {
        return refuse(&text.as_bytes()[..at], IssueCode::NulInText, sink);
    }
    Some(with_plain_line_ends(text.into_owned()))
}

/// Ends the reading at the row in which the bytes `before` end.
fn refuse<T>(before: &[u8], code: IssueCode, sink: &mut Sink<'_>) -> Option<T> {
    let lines_before = before.iter().filter(|byte| **byte == b'\n').count();
    let issue = sink
        .issue(code)
        .at_row(u32::try_from(lines_before + 1).unwrap_or(u32::MAX));
    sink.fatal(issue)
}

/// Where the bytes show that they are no Windows-1252 text; `None` when they may be one.
///
/// `first_bad` is the first byte that is not UTF-8.
fn not_windows_1252(bytes: &[u8], first_bad: usize) -> Option<usize> {
    // These five bytes stand for nothing in Windows-1252; DOS writes ü as 0x81.
    let undefined = bytes
        .iter()
        .position(|b| matches!(b, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D));
    if is_damaged_utf8(bytes) {
        return Some(first_bad);
    }
    undefined.or_else(|| cyrillic_run(bytes))
}

/// Whether most of the letters beyond ASCII are UTF-8, so that a few bytes of it are damaged.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let mut whole = 0_usize;
    let mut broken = 0_usize;
    for chunk in bytes.utf8_chunks() {
        whole += chunk
            .valid()
            .chars()
            .filter(|char| !char.is_ascii())
            .count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

/// The first run of five letters beyond ASCII: no language of Windows-1252 has a word like that,
/// but nearly every word of Windows-1251 is one.
fn cyrillic_run(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(5)
        .position(|window| window.iter().all(|byte| *byte >= 0xC0))
}

/// Makes `\r\n` and a lone `\r` into `\n`, so that rows are counted in one way.
fn with_plain_line_ends(text: String) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    }
}
