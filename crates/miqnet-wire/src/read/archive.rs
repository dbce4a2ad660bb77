//! May this archive be unpacked? Asked before a spreadsheet library sees it.
//!
//! Half a megabyte of packed texts can unpack to half a gigabyte, and a workbook can announce any
//! number of texts for the library to make room for.

use std::io::{Cursor, Read};

use miqnet_domain::IssueCode;
use quick_xml::{Reader, events::Event};
use zip::{ZipArchive, result::ZipError};

use super::{Sink, limits::MIB};

/// Parts below this size may be packed as densely as they like: they cannot fill the memory.
const SMALL_PART_BYTES: u64 = MIB as u64;

/// A number of texts for which any reader can make room.
const FEW_TEXTS: usize = 10_000;

/// Returns nothing when the archive is a workbook whose parts keep to the limits; `None` after an
/// issue. Every part is unpacked once, in pieces, since its header may lie about its size.
pub(super) fn check(bytes: &[u8], sink: &mut Sink<'_>) -> Option<()> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return sink.fail(IssueCode::BrokenArchive);
    };
    if archive.len() > sink.limits.archive_entries {
        return sink.over(
            IssueCode::ArchiveTooManyParts,
            sink.limits.archive_entries as u64,
        );
    }
    if archive.has_duplicate_names() {
        return sink.fail(IssueCode::BrokenArchive);
    }
    let names = match part_names(&mut archive, sink.limits.unpacked_bytes) {
        Ok(names) => names,
        Err(IssueCode::ArchiveTooLarge) => return too_large(sink),
        Err(code) => return sink.fail(code),
    };
    check_kind(&names, sink)?;
    let mut left = sink.limits.unpacked_bytes;
    for (at, name) in names.iter().enumerate() {
        let Ok(part) = archive.by_index(at) else {
            return sink.fail(IssueCode::BrokenArchive);
        };
        let packed = part.compressed_size();
        let mut part = part.take(left.saturating_add(1));
        let size = if name.to_ascii_lowercase().ends_with("sharedstrings.xml") {
            let mut text = Vec::new();
            let size = part.read_to_end(&mut text).map(|size| size as u64);
            if announces_too_many_texts(&text) {
                return sink.fail(IssueCode::BrokenArchive);
            }
            size
        } else {
            std::io::copy(&mut part, &mut std::io::sink())
        };
        let Ok(size) = size else {
            return sink.fail(IssueCode::BrokenArchive);
        };
        if size > left {
            return too_large(sink);
        }
        let ratio = sink.limits.pack_ratio;
        if size > SMALL_PART_BYTES && size > packed.saturating_mul(ratio) {
            return sink.over(IssueCode::ArchiveTooDense, ratio);
        }
        left -= size;
    }
    Some(())
}

/// The names of all parts, when they are plain, nothing is encrypted and the announced sizes
/// keep to the limit.
fn part_names(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    limit: u64,
) -> Result<Vec<String>, IssueCode> {
    let mut names = Vec::new();
    let mut announced = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => IssueCode::EncryptedFile,
            _ => IssueCode::BrokenArchive,
        })?;
        let name = part
            .name()
            .map_err(|_| IssueCode::BrokenArchive)?
            .into_owned();
        let leaves = name.starts_with('/') || name.split('/').any(|step| step == "..");
        if leaves || name.contains(['\\', ':', '\0']) {
            return Err(IssueCode::BrokenArchive);
        }
        announced = announced.saturating_add(part.size());
        names.push(name);
    }
    if announced > limit {
        Err(IssueCode::ArchiveTooLarge)
    } else {
        Ok(names)
    }
}

/// Tells XLSX from other archives by the parts that it must and must not have.
fn check_kind(names: &[String], sink: &mut Sink<'_>) -> Option<()> {
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let other = if has("xl/workbook.bin") {
        "XLSB"
    } else if has("xl/vbaProject.bin") {
        "XLSM"
    } else if has("mimetype") && has("content.xml") {
        "ODS"
    } else if has("[Content_Types].xml") && !has("word/document.xml") {
        return Some(());
    } else {
        return sink.fail(IssueCode::UnknownFormat);
    };
    let issue = sink
        .issue(IssueCode::UnsupportedSpreadsheet)
        .with_value(other);
    sink.fatal(issue)
}

/// Whether the table of shared texts announces more of them than it has bytes.
///
/// The workbook reader makes room for the announced number before it reads the first one.
fn announces_too_many_texts(xml: &[u8]) -> bool {
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == "sst" => {
                let most = xml.len().max(FEW_TEXTS) as u128;
                return announced(&tag).any(|number| number > most);
            }
            // What cannot be read here is refused by the workbook reader.
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// The numbers of different texts that the tag announces; it may do so twice.
///
/// `count` is larger and harmless: it says how many cells hold one of the texts.
fn announced(tag: &str) -> impl Iterator<Item = u128> {
    tag.split("uniqueCount").skip(1).filter_map(|rest| {
        let digits = rest
            .split(|char: char| !char.is_ascii_digit())
            .find(|run| !run.is_empty());
        // More digits than a u128 has are more texts than any memory.
        digits.map(|digits| digits.parse().unwrap_or(u128::MAX))
    })
}

fn too_large<T>(sink: &mut Sink<'_>) -> Option<T> {
    sink.over(
        IssueCode::ArchiveTooLarge,
        sink.limits.unpacked_bytes / MIB as u64,
    )
}
