//! `miqnet resolve`: which occupation does a job title mean?

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use miqnet_domain::Language;
use miqnet_occupations::Dictionary;
use miqnet_wire::read::{self, HeaderKind, Limits, Table};
use miqnet_wire::response::{Meaning, ResolvedTitle, resolved_sheet};
use miqnet_wire::text::{Lang, Texts};
use miqnet_wire::write::FileKind;
use rayon::prelude::*;

use crate::Outcome;
use crate::args::Format;
use crate::console::{
    TextTable, print_issues, print_json, print_json_lines, print_sheet, terminal,
};
use crate::failure::Failure;
use crate::setting::{self, csv_of};

/// What can be written behind `miqnet resolve`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The title, as in an advert or a curriculum vitae
    #[arg(
        value_name = "TITLE",
        required_unless_present = "file",
        conflicts_with = "file"
    )]
    titles: Vec<String>,
    /// Sheet with a column of titles: CSV, XLSX, JSON or JSON Lines
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Language of the titles, where it is known
    #[arg(long, value_name = "LANG", value_parser = language)]
    title_lang: Option<Language>,
    /// Dictionary of occupations instead of the built-in table; made by “occupations import”
    #[arg(long, value_name = "FILE")]
    dictionary: Option<PathBuf>,
    /// Form of what is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Prints what each title means; a sheet keeps its own columns in CSV and XLSX.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    let texts = Texts::load(lang);
    let dictionary = setting::dictionary(args.dictionary.as_deref(), &mut Vec::new())?;
    let (header, rows, column) = match &args.file {
        None => {
            let rows = args.titles.iter().map(|title| vec![title.clone()]);
            (vec!["title".to_owned()], rows.collect::<Vec<_>>(), 0)
        }
        Some(path) => match table(path, &texts)? {
            Some((table, column)) => {
                let cells =
                    |row: &read::RawRow| row.cells.iter().map(ToString::to_string).collect();
                let header = table.header.iter().map(ToString::to_string).collect();
                (header, table.rows.iter().map(cells).collect(), column)
            }
            None => return Ok(Outcome::Issues),
        },
    };
    let titles: Vec<ResolvedTitle> = rows
        .par_iter()
        .map(|cells: &Vec<String>| {
            let title = cells.get(column).map_or("", String::as_str);
            let choice = dictionary.choose(title, args.title_lang);
            ResolvedTitle::new(title, &choice, &dictionary)
        })
        .collect();
    let sheet = || {
        let head = |name: &str| texts.label(&format!("cli-resolve-head-{name}"));
        let heads = ["kldb", "name", "label", "points", "sure", "others"].map(head);
        let [yes, no] = ["cli-resolve-yes", "cli-resolve-no"].map(|key| texts.label(key));
        resolved_sheet(&header, &rows, &titles, heads, [&yes, &no])
    };
    match args.format {
        Format::Text => write_text(&mut terminal(), &titles, &dictionary, &texts)?,
        Format::Json => print_json(&titles)?,
        Format::Jsonl => print_json_lines(&titles)?,
        Format::Csv => print_sheet(&sheet(), csv_of(lang))?,
        Format::Xlsx => print_sheet(&sheet(), FileKind::Xlsx)?,
    }
    Ok(Outcome::Done)
}

/// The sheet and the position of its column of titles; none after its problems were printed.
fn table(path: &Path, texts: &Texts) -> Result<Option<(Table, usize)>, Failure> {
    let bytes = setting::read(path, "titles", &mut Vec::new())?;
    let kind = |header: &str| {
        if is_title(header) {
            HeaderKind::Known
        } else {
            HeaderKind::Unknown
        }
    };
    let reading = read::list(&setting::file_name(path), &bytes, &Limits::default(), &kind);
    print_issues(&reading.issues, texts);
    Ok(reading.table.and_then(|table| {
        let column = table.header.iter().position(|header| is_title(header))?;
        Some((table, column))
    }))
}

/// The names of a column of titles, in any case.
fn is_title(header: &str) -> bool {
    let header = header.trim().to_lowercase();
    TITLES.contains(&&*header)
}

const TITLES: [&str; 14] = [
    "beruf",
    "berufsbezeichnung",
    "bezeichnung",
    "job",
    "job title",
    "occupation",
    "stelle",
    "stellenbezeichnung",
    "tätigkeit",
    "titel",
    "title",
    "назва",
    "посада",
    "професія",
];

/// One paragraph for each title, the dictionary that was used, and how many were understood.
fn write_text(
    out: &mut impl Write,
    titles: &[ResolvedTitle],
    dictionary: &Dictionary,
    texts: &Texts,
) -> io::Result<()> {
    for resolved in titles {
        let verdict = match (resolved.sure, resolved.meanings.is_empty()) {
            (true, _) => "cli-resolve-sure",
            (false, false) => "cli-resolve-ask",
            (false, true) => "cli-resolve-nothing",
        };
        writeln!(out, "{} – {}", resolved.title, texts.label(verdict))?;
        write_meanings(out, &resolved.meanings, texts)?;
    }
    let counts = |is_counted: fn(&&ResolvedTitle) -> bool| {
        titles.iter().filter(is_counted).count().to_string()
    };
    let [all, sure, asked, nothing] = [
        titles.len().to_string(),
        counts(|title| title.sure),
        counts(|title| !title.sure && !title.meanings.is_empty()),
        counts(|title| title.meanings.is_empty()),
    ];
    let used = setting::dictionary_words(dictionary, texts);
    let used = texts.message("cli-resolve-dictionary", &[("occupations", &*used)]);
    writeln!(out, "\n{}", used.unwrap_or_default())?;
    if titles.len() > 1 {
        let values = [
            ("titles", &*all),
            ("sure", &*sure),
            ("asked", &*asked),
            ("nothing", &*nothing),
        ];
        let tally = texts.message("cli-resolve-tally", &values);
        writeln!(out, "{}", tally.unwrap_or_default())?;
    }
    out.flush()
}

fn write_meanings(out: &mut impl Write, meanings: &[Meaning], texts: &Texts) -> io::Result<()> {
    if meanings.is_empty() {
        return Ok(());
    }
    let mut table = TextTable::plain();
    for meaning in meanings {
        table.row([
            meaning.kldb.clone(),
            meaning.name.clone(),
            format!("{} %", meaning.points / 10),
            format!(
                "{} ({})",
                meaning.label,
                texts.label(&format!("cli-source-{}", meaning.source))
            ),
        ]);
    }
    table.numbers(&[2]);
    table.unbroken(&[0, 2]);
    table.write(out)
}

/// A language of titles.
fn language(code: &str) -> Result<Language, String> {
    let known = ["de", "uk", "ru", "en"].contains(&code);
    let language = Language::from_code(code).filter(|_| known);
    language.ok_or_else(|| "write de, uk, ru or en".to_owned())
}
