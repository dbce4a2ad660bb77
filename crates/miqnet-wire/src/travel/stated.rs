//! Travel times that a user states in a file of her own.

use std::{borrow::Cow, collections::BTreeMap};

use csv::StringRecord;
use encoding_rs::{Encoding, WINDOWS_1252};
use miqnet_domain::{
    place::PostalCode,
    travel::{StatedMode, StatedTime},
};

use super::{TravelError, TravelProblem};

/// The names of the columns, our own first.
const COLUMNS: [(&str, &[&str]); 4] = [
    ("from", &["from", "von", "start"]),
    ("to", &["to", "nach", "ziel"]),
    ("mode", &["mode", "verkehrsmittel"]),
    ("minutes", &["minutes", "minuten", "min"]),
];

/// The names of the modes, our own first.
const MODES: [(StatedMode, &[&str]); 3] = [
    (StatedMode::Car, &["car", "auto", "pkw"]),
    (
        StatedMode::PublicTransport,
        &[
            "public_transport",
            "öpnv",
            "oepnv",
            "bus",
            "bahn",
            "bus und bahn",
        ],
    ),
    (StatedMode::Bicycle, &["bicycle", "bike", "fahrrad", "rad"]),
];

/// The longest way that can be stated; ten hours are more than any commute.
const MOST_MINUTES: u16 = 600;

/// The way and the modes of a line; `None` stands for all modes.
type Key = (PostalCode, PostalCode, Option<StatedMode>);

/// Reads the times, sorted by from, to and mode; see [`super::with_file`].
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Vec<StatedTime>, Vec<TravelError>> {
    let text = decode(bytes);
    let mut errors = Errors {
        file: name,
        list: Vec::new(),
    };
    let mut lines = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes())
        .into_records()
        .map(|line| line.expect("flexible lines of valid UTF-8 in memory are always records"))
        .filter(|line| line.iter().any(|cell| !cell.is_empty()))
        .map(|line| (line_number(&text, &line), line));
    let Some((header_number, header)) = lines.next() else {
        errors.note(1, TravelProblem::Empty);
        return Err(errors.list);
    };
    let columns = columns(header_number, &header, &mut errors);
    if !errors.list.is_empty() {
        return Err(errors.list);
    }
    let mut times: BTreeMap<Key, (u64, u16)> = BTreeMap::new();
    for (number, line) in lines {
        if line.len() != header.len() {
            let problem = TravelProblem::CellCount {
                found: line.len(),
                expected: header.len(),
            };
            errors.note(number, problem);
        } else if let Some((key, minutes)) = time(number, &line, &columns, &mut errors) {
            let (first, _) = *times.entry(key).or_insert((number, minutes));
            if first != number {
                errors.note(number, TravelProblem::Double { first });
            }
        }
    }
    if errors.list.is_empty() {
        Ok(by_mode(&times))
    } else {
        Err(errors.list)
    }
}

/// Both lists as one; `new` goes before `old` for the same way and mode.
pub(super) fn merge(old: &[StatedTime], new: &[StatedTime]) -> Vec<StatedTime> {
    let by_key = |time: &StatedTime| ((time.from, time.to, time.mode), *time);
    let times: BTreeMap<_, _> = old.iter().chain(new).map(by_key).collect();
    times.into_values().collect()
}

/// Every spelling of a column or a mode that is understood.
#[cfg(test)]
pub(super) fn spellings() -> impl Iterator<Item = &'static str> {
    let columns = COLUMNS.iter().map(|(_, names)| names);
    let modes = MODES.iter().map(|(_, names)| names);
    columns.chain(modes).flat_map(|names| names.iter().copied())
}

/// Faults of the file, in the order in which they are met.
struct Errors<'a> {
    file: &'a str,
    list: Vec<TravelError>,
}

impl Errors<'_> {
    fn note(&mut self, line: u64, problem: TravelProblem) {
        self.list.push(TravelError {
            file: self.file.into(),
            line,
            problem,
        });
    }
}

/// Where each of [`COLUMNS`] stands; only `mode` may be absent once no error is noted.
fn columns(line: u64, header: &StringRecord, errors: &mut Errors<'_>) -> [Option<usize>; 4] {
    let mut columns = [None; 4];
    for (ix, cell) in header.iter().enumerate() {
        let cell_name = cell.to_lowercase();
        let known = COLUMNS
            .iter()
            .position(|(_, names)| names.contains(&cell_name.as_str()));
        match known {
            None => errors.note(line, TravelProblem::UnknownColumn(cell.into())),
            Some(column) if columns[column].is_some() => {
                errors.note(line, TravelProblem::DoubleColumn(COLUMNS[column].0));
            }
            Some(column) => columns[column] = Some(ix),
        }
    }
    for (column, (name, _)) in COLUMNS.iter().enumerate() {
        if columns[column].is_none() && *name != "mode" {
            errors.note(line, TravelProblem::MissingColumn(name));
        }
    }
    columns
}

/// What one line states; `None` after noting each of its faults.
fn time(
    number: u64,
    line: &StringRecord,
    columns: &[Option<usize>; 4],
    errors: &mut Errors<'_>,
) -> Option<(Key, u16)> {
    let [from, to, mode, minutes] =
        columns.map(|column| column.and_then(|ix| line.get(ix)).unwrap_or_default());
    let [from, to] = [("from", from), ("to", to)].map(|(column, given)| {
        let code = PostalCode::new(given);
        if code.is_none() {
            let given = given.into();
            errors.note(number, TravelProblem::PostalCode { column, given });
        }
        code
    });
    let mode = match mode {
        "" => Some(None),
        given => {
            let known = mode_of(given);
            if known.is_none() {
                errors.note(number, TravelProblem::Mode(given.into()));
            }
            known.map(Some)
        }
    };
    let usable_minutes = minutes
        .parse()
        .ok()
        .filter(|minutes| *minutes <= MOST_MINUTES);
    if usable_minutes.is_none() {
        errors.note(number, TravelProblem::Minutes(minutes.into()));
    }
    Some(((from?, to?, mode?), usable_minutes?))
}

fn mode_of(given: &str) -> Option<StatedMode> {
    let given = given.to_lowercase();
    let named = MODES
        .iter()
        .find(|(_, names)| names.contains(&given.as_str()));
    named.map(|(mode, _)| *mode)
}

/// Spreads the lines for all modes over the modes that have no line of their own.
fn by_mode(times: &BTreeMap<Key, (u64, u16)>) -> Vec<StatedTime> {
    let mut spread = BTreeMap::new();
    // `None` sorts before every mode, so that a line for one mode comes later and replaces it.
    for ((from, to, mode), (_, minutes)) in times {
        let modes = MODES.iter().map(|(mode, _)| *mode);
        for one in modes.filter(|one| mode.is_none_or(|mode| mode == *one)) {
            spread.insert((*from, *to, one), *minutes);
        }
    }
    spread
        .into_iter()
        .map(|((from, to, mode), minutes)| StatedTime {
            from,
            to,
            mode,
            minutes,
        })
        .collect()
}

/// The text of the file: by its byte order mark, else UTF-8, else what German Excel writes.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if Encoding::for_bom(bytes).is_some() {
        // Decoding starts over with the encoding that the mark names.
        return encoding_rs::UTF_8.decode(bytes).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode(bytes).0,
    }
}

/// The character that stands most often in the first line that is not empty; `;` on a tie.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty());
    let count = |mark: &u8| {
        header
            .unwrap_or_default()
            .bytes()
            .filter(|byte| byte == mark)
            .count()
    };
    let marks = [b'\t', b',', b';'];
    marks.into_iter().max_by_key(count).unwrap_or(b';')
}

/// The line of a record, counted from 1; the reader's position lies before the empty lines that it
/// skips.
fn line_number(text: &str, line: &StringRecord) -> u64 {
    let Some(position) = line.position() else {
        return 1;
    };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let skipped = ends.filter(|byte| **byte == b'\n').count();
    position.line() + skipped as u64
}
