//! `docs/OFFICIAL_FILES.md` says which files are known and what is read of them.

use expect_test::expect_file;
use miqnet_occupations::official::{PartKind, TitleKind};

use super::source;

#[test]
fn the_page_of_official_files_says_what_the_code_says() {
    expect_file!["../../../../docs/OFFICIAL_FILES.md"].assert_eq(&page());
}

fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for kind in PartKind::ALL {
        let source = source::of_kind(kind);
        page += &format!(
            "| `{}` | `{}` | {} | {} | {} |\n",
            kind.name(),
            source.pattern,
            source.publisher,
            source.licence,
            what_is_read(kind)
        );
    }
    page += TITLES;
    for kind in TitleKind::ALL {
        let (key, meaning) = meaning(kind);
        page += &format!("| `{}` | {key} | {meaning} |\n", kind.name());
    }
    page + DETAILS
}

const INTRODUCTION: &str = "\
# Official files of occupations

Generated from the readers; `cargo xtask pages` writes it anew, and a test holds page and code equal.

The program brings a table of about 200 occupations along. Statistical offices and authorities
publish many more titles and codes. None of their files is part of the program: you download them
from their publishers, on the publishers' terms, and lay them into one directory or into directories
directly below it.

A file is known by its name and by its form: its column names or, where it has none, its first row.
`*` in a name stands for any letters, and case does not count. Files with other names are left alone
and listed. A file that is missing is no problem; two files of one kind are, since nobody could say
which of them counts. Every row that cannot be read is told with its file, row, column and value, as
[ERRORS.md](ERRORS.md) lists them under *P*; the other rows are kept.

| kind | file | publisher | terms of use | what is read |
| --- | --- | --- | --- | --- |
";

const TITLES: &str = "
## Kinds of job titles

Both files of the Federal Employment Agency mark what sort of title a row is. A *post* is work that
somebody does; an *award* is a training or a course that somebody has done and that is named like it.

| kind | key in the file | what it is |
| --- | --- | --- |
";

const DETAILS: &str = "
## What is made of a row

- The keys of the KldB have lost their leading zeros in the publisher's file: `1` is `01` on level 2.
  The level says how many digits a key has.
- Titles are one line: references like `&nbsp;` become letters, several spaces one.
- The list of all titles spells out the form of a man and the form of a woman. The titles in use hold
  both in one text. It is taken apart where each word of the first form has its counterpart in the
  second; what follows belongs to both, so that `Wirt/Wirtin im Teehandel` gives `Wirt im Teehandel`
  and `Wirtin im Teehandel`. A text that is built otherwise stays whole.
- A number like `B 81302-101` begins with the KldB code. Rows with another letter, or with a code that
  is none of the KldB, are left out with a warning.
- An ISCO code of the armed forces may have lost its zero.
- A KldB code with several ISCO codes keeps their order, which is best first.
- Codes of DK 003 follow ISCO-88 and have groups of their own where Ukraine has divided or added some;
  the digit behind the dot is kept apart.
- ESCO puts several labels into one cell, one in each line. Only released occupations are taken.
";

/// What a reader takes from its file.
fn what_is_read(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Kldb2010 => "code, level, title and short title of all five levels",
        PartKind::BaTitleList => {
            "KldB code, state, short form and both long forms; the day of the edition"
        }
        PartKind::BaTitlesInUse => {
            "KldB code, post or award, type, state, short and long form; it has no column names"
        }
        PartKind::KldbToIsco => "pairs of KldB and ISCO-08 codes; it has no column names",
        PartKind::Isco88To08 => {
            "pairs of ISCO-88 and ISCO-08 codes, and whether the second holds more"
        }
        PartKind::EscoGerman | PartKind::EscoEnglish => {
            "concept, code, ISCO-08 group, preferred, alternative and hidden labels; the day of the latest change"
        }
        PartKind::Dk003 => "code and Ukrainian title",
    }
}

/// The publisher's key for a kind of title, and what it means.
fn meaning(kind: TitleKind) -> (&'static str, &'static str) {
    match kind {
        TitleKind::Current => ("list: `E`", "in use for placement"),
        TitleKind::Heading => ("list: `M`", "a heading over several titles"),
        TitleKind::Resting => ("list: `R`", "out of date, still met in papers"),
        TitleKind::Reported => (
            "list: `T`",
            "met in reports to social insurance, not in use for placement",
        ),
        TitleKind::HelperPost => ("in use: `t`, `79…`", "a helper's post"),
        TitleKind::TrainedPost => ("in use: `t`, `19…`", "a post after vocational training"),
        TitleKind::AdvancedPost => ("in use: `t`, `29…`", "a post after further training"),
        TitleKind::GraduatePost => ("in use: `t`, `39…`", "a post after studies"),
        TitleKind::OtherPost => ("in use: `t`, `49…`", "a post that no one training leads to"),
        TitleKind::CivilService => (
            "in use: `t` or `a`, `5…`",
            "a post or award in the service of the state",
        ),
        TitleKind::ArmedForces => (
            "in use: `t` or `a`, `6…`",
            "a post or award in the armed forces",
        ),
        TitleKind::Training => ("in use: `a`, `1…`", "a vocational training"),
        TitleKind::FurtherTraining => ("in use: `a`, `2…`", "a further training"),
        TitleKind::Degree => (
            "in use: `a`, `3…`",
            "a course of studies or an academic degree",
        ),
        TitleKind::OtherAward => (
            "in use: `a`, no type",
            "an award of which the file does not say which",
        ),
    }
}
