//! Everything that a check finds.

mod text;

use miqnet_core::Catalog;
use miqnet_domain::{OccupationId, Status};
use miqnet_wire::response::{Finding, InputFile, Issue};
use miqnet_wire::row::TitleChoice;
use miqnet_wire::text::Lang;
use miqnet_wire::write::{CellOut, Sheet};
use serde::Serialize;

use crate::input::{self, Input};
use crate::setting::Setting;

/// Everything that a check finds, as JSON has it.
#[derive(Serialize)]
pub(crate) struct Report<'a> {
    /// Both sheets.
    files: [File<'a>; 2],
    /// Every problem of both sheets.
    pub(crate) issues: Vec<Issue>,
    /// What the check of the vacancies found, in order of their ids.
    vacancies: Vec<CheckedVacancy>,
    /// The titles to which an occupation was found.
    titles: Vec<Title<'a>>,
    #[serde(skip)]
    setting: &'a Setting,
}

/// One sheet.
#[derive(Serialize)]
struct File<'a> {
    #[serde(flatten)]
    file: &'a InputFile,
    /// Rows below the header.
    rows: usize,
    /// Rows that do not count.
    rejected: usize,
}

/// A vacancy with what its check found.
#[derive(Serialize)]
struct CheckedVacancy {
    vacancy: String,
    employer: String,
    title: String,
    /// Whether it must be corrected before it can be matched.
    blocked: bool,
    findings: Vec<Finding>,
}

/// A title and the occupation it was taken for.
#[derive(Serialize)]
struct Title<'a> {
    file: &'a str,
    row: u32,
    column: &'a str,
    given: &'a str,
    occupation: String,
    kldb: String,
    /// What the occupation is called.
    title: String,
    /// How well the words fit, 0 to 1000; 1000 is the same title.
    points: u16,
}

impl<'a> Report<'a> {
    /// Collects what the readers and the vacancy check found.
    pub(crate) fn new(setting: &'a Setting, input: &'a Input) -> Self {
        let catalog = input.catalog(setting);
        let issues = input
            .issues()
            .map(|issue| Issue::new(issue, &setting.texts));
        Self {
            files: [file(&input.candidates), file(&input.vacancies)],
            issues: issues.collect(),
            vacancies: checked(&catalog, setting),
            titles: titles(
                setting,
                &input.candidates.file,
                &input.candidates.import.choices,
            )
            .chain(titles(
                setting,
                &input.vacancies.file,
                &input.vacancies.import.choices,
            ))
            .collect(),
            setting,
        }
    }

    /// The problems as a table.
    pub(crate) fn issues_sheet(&self) -> Sheet {
        let texts = &self.setting.texts;
        let header = [
            "head-file",
            "head-row",
            "head-column",
            "head-code",
            "head-severity",
            "head-value",
            "head-problem",
            "head-allowed",
            "head-todo",
        ];
        Sheet {
            name: texts.label("head-problem"),
            header: header.into_iter().map(|key| texts.label(key)).collect(),
            rows: self
                .issues
                .iter()
                .map(|issue| self.issue_row(issue))
                .collect(),
        }
    }

    fn issue_row(&self, issue: &Issue) -> Vec<CellOut> {
        let optional =
            |text: &Option<String>| text.as_deref().map_or(CellOut::Empty, CellOut::text);
        vec![
            CellOut::text(&issue.file),
            issue.row.map_or(CellOut::Empty, CellOut::integer),
            optional(&issue.column),
            CellOut::text(issue.code),
            CellOut::text(
                &self
                    .setting
                    .texts
                    .label(&format!("cli-severity-{}", issue.severity)),
            ),
            optional(&issue.value),
            CellOut::text(&issue.text),
            CellOut::text(&issue.allowed.join("; ")),
            CellOut::text(&issue.todo),
        ]
    }
}

fn file<T>(sheet: &input::Sheet<T>) -> File<'_> {
    File {
        file: &sheet.file,
        rows: sheet.rows(),
        rejected: sheet.import.bad_rows.len(),
    }
}

/// The vacancies of which the check found anything.
fn checked(catalog: &Catalog<'_>, setting: &Setting) -> Vec<CheckedVacancy> {
    let all = catalog.vacancies().iter().enumerate();
    all.filter(|(ix, _)| !catalog.check(*ix).is_empty())
        .map(|(ix, vacancy)| CheckedVacancy {
            vacancy: vacancy.id.to_string(),
            employer: vacancy.employer.to_string(),
            title: vacancy.title.to_string(),
            blocked: catalog.is_blocked(ix),
            findings: catalog
                .check(ix)
                .iter()
                .filter(|finding| finding.status != Status::Met)
                .map(|finding| Finding::new(finding, Some(&setting.texts)))
                .collect(),
        })
        .collect()
}

fn titles<'a>(
    setting: &'a Setting,
    file: &'a InputFile,
    choices: &'a [TitleChoice],
) -> impl Iterator<Item = Title<'a>> {
    choices.iter().map(|choice| Title {
        file: &file.name,
        row: choice.row,
        column: &choice.column,
        given: &choice.given,
        occupation: choice.occupation.to_string(),
        kldb: kldb(setting, choice.occupation),
        title: title(setting, choice.occupation),
        points: choice.points,
    })
}

fn kldb(setting: &Setting, occupation: OccupationId) -> String {
    let found = setting.dictionary.find(occupation);
    found
        .map(|occupation| occupation.kldb.to_string())
        .unwrap_or_default()
}

/// What an occupation is called, of anybody.
fn title(setting: &Setting, occupation: OccupationId) -> String {
    let found = setting.dictionary.find(occupation);
    let title = found.map(|occupation| match setting.texts.lang() {
        Lang::De => &occupation.titles.de_neutral,
        Lang::Uk => &occupation.titles.uk,
        Lang::En => &occupation.titles.en,
    });
    title.map(ToString::to_string).unwrap_or_default()
}
