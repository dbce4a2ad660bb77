//! `docs/OCCUPATIONS.md` says what the built-in dictionary says.

use std::fmt::Write as _;

use expect_test::expect_file;

use crate::{Dictionary, LanguageNorm, Occupation, similarity::near::NEAR};

#[test]
fn the_page_of_occupations_says_what_the_dictionary_says() {
    expect_file!["../../../docs/OCCUPATIONS.md"].assert_eq(&page(&Dictionary::built_in()));
}

/// The whole page.
fn page(dictionary: &Dictionary) -> String {
    let mut page = format!(
        "# Occupations\n\n\
         Generated from the tables of `miqnet-occupations`; `cargo xtask pages` writes it anew, \
         and a test holds page and tables equal.\n\n\
         Dictionary `{}` with {} occupations, BLAKE3 `{}`. Every result names this digest.\n",
        dictionary.version(),
        dictionary.len(),
        dictionary.digest(),
    );
    page += OCCUPATIONS;
    for occupation in dictionary.occupations() {
        row(&mut page, &titles(occupation));
    }
    page += REGULATED;
    for occupation in dictionary.occupations() {
        if let Some(cells) = law(occupation) {
            row(&mut page, &cells);
        }
    }
    page += ASSISTANTS;
    for occupation in dictionary.occupations() {
        if !occupation.assistant_of.is_empty() {
            let families = list(&occupation.assistant_of, |family| family.name());
            row(&mut page, &[named(occupation), families]);
        }
    }
    page += NEAR_PAIRS;
    for (a, b, points) in NEAR {
        let work = |pattern| work(dictionary, pattern);
        let cells = [work(*a), work(*b), points.to_string()];
        row(&mut page, &cells);
    }
    page
}

const OCCUPATIONS: &str = "
## All occupations

An id is a code of the KldB 2010 (edition 2020) and a serial number of two digits; the fifth digit
of the code is the requirement level: 1 helper, 2 skilled, 3 specialist, 4 expert. The language
columns are the levels of German (LG-1, LG-2): *formal* is the level below which the profession is
closed, *usual* what the work is usually done with, *with English* how much English makes how much
German enough.

| id | KldB | level | ISCO-08 | woman | man | anybody | Ukrainian | English | formal | usual | with English |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

const REGULATED: &str = "
## Regulated occupations

What a law ties to a qualification. *approbation* and *permit*: no work without the licence (RC-7).
*kita_staff*: the Kita staffing rule decides (RC-16). *title_only*: the title is protected, the work
is free (RC-12). *craft*: the Meister is needed to run a business, not to be employed (RC-11).
*certificate*: the certificate decides (RC-23). A recognition counts inside its family. The
certificates of *title_only* and *craft* are asked for only where a vacancy requires the title.
*Only when required*: the work is free as well, and the law binds a vacancy that asks for the title
or permit. The *authority* decides or helps first.

| occupation | kind | family | certificates | driving licences | authority | only when required |
| --- | --- | --- | --- | --- | --- | --- |
";

const ASSISTANTS: &str = "
## Posts of assistants

Work in a licensed field that is open without, or before, the licence.

| occupation | families |
| --- | --- |
";

const NEAR_PAIRS: &str = "
## Near pairs

Pairs that share tasks although their codes stand apart, judged by hand: 800 one can do most of the
other's work, 700 to 750 much of it, 600 to 650 enough to count as related experience, 500 a start.
Three digits name a whole group. How the similarity of any two occupations follows from codes,
posts of assistants and these pairs stands in [SCORING.md](SCORING.md), section 6; the version of
rule and pairs is the second word of the dictionary's version.

| one | other | points |
| --- | --- | --- |
";

fn titles(occupation: &Occupation) -> [String; 12] {
    let titles = &occupation.titles;
    let language = occupation.language();
    let title = |title: &str| title.to_owned();
    [
        occupation.id.to_string(),
        occupation.kldb.to_string(),
        occupation.level().to_string(),
        list(&occupation.isco, |code| format!("{code:04}")),
        title(&titles.de_female),
        title(&titles.de_male),
        title(&titles.de_neutral),
        title(&titles.uk),
        title(&titles.en),
        language.formal.map_or("", |level| level.name()).to_owned(),
        usual(language),
        with_english(language),
    ]
}

fn usual(norm: LanguageNorm) -> String {
    let (low, high) = (norm.usual_low.name(), norm.usual_high.name());
    if low == high {
        low.to_owned()
    } else {
        format!("{low} to {high}")
    }
}

fn with_english(norm: LanguageNorm) -> String {
    norm.english.map_or(String::new(), |other| {
        format!("{}, German {}", other.english.name(), other.german.name())
    })
}

fn law(occupation: &Occupation) -> Option<[String; 7]> {
    let law = occupation.regulation.as_ref()?;
    Some([
        named(occupation),
        law.kind.name().to_owned(),
        law.family.name().to_owned(),
        list(&law.certificates, |certificate| certificate.name()),
        list(&law.driving_licences, |class| class.name()),
        law.authority.name().to_owned(),
        if law.only_when_required { "yes" } else { "" }.to_owned(),
    ])
}

/// An occupation by id and English title.
fn named(occupation: &Occupation) -> String {
    format!("{} {}", occupation.id, occupation.titles.en)
}

/// A code or group of a near pair, and the work that it names.
fn work(dictionary: &Dictionary, pattern: u32) -> String {
    if pattern < 1000 {
        return format!("group {pattern}");
    }
    let here = dictionary
        .occupations()
        .iter()
        .filter(|it| it.kldb.digits() == pattern);
    let titles: Vec<_> = here.map(|it| it.titles.en.as_ref()).collect();
    format!("{pattern:05} {}", titles.join(", "))
}

fn list<T, S: Into<String>>(items: &[T], name: impl Fn(&T) -> S) -> String {
    let names: Vec<String> = items.iter().map(|item| name(item).into()).collect();
    names.join(", ")
}

/// Adds a row of a Markdown table.
fn row(page: &mut String, cells: &[String]) {
    for cell in cells {
        assert!(
            !cell.contains(['|', '\n']),
            "{cell:?} would break the table"
        );
        let space = if cell.is_empty() { "" } else { " " };
        write!(page, "| {cell}{space}").expect("a String takes every write");
    }
    page.push_str("|\n");
}
