//! The report of a check for reading in a terminal.

use std::io::{self, Write};

use miqnet_wire::response::{Issue, Status};

use super::{File, Report};
use crate::console::{TextTable, heading, paragraph};

impl Report<'_> {
    /// Writes the report: problems, unlawful vacancies, titles, then the sums.
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let texts = &self.setting.texts;
        for file in &self.files {
            let issues: Vec<&Issue> = self
                .issues
                .iter()
                .filter(|issue| issue.file == file.file.name)
                .collect();
            if !issues.is_empty() {
                let name = [("file", &*file.file.name)];
                heading(
                    out,
                    &texts
                        .message("cli-check-problems", &name)
                        .unwrap_or_default(),
                )?;
                self.write_issues(out, &issues)?;
            }
        }
        self.write_blocked(out)?;
        self.write_titles(out)?;
        heading(out, &texts.label("cli-check-sum"))?;
        for file in &self.files {
            paragraph(out, &self.sum_of(file))?;
        }
        paragraph(out, &self.sum_of_all())
    }

    fn write_issues(&self, out: &mut impl Write, issues: &[&Issue]) -> io::Result<()> {
        let texts = &self.setting.texts;
        let header = [
            "head-row",
            "head-column",
            "head-code",
            "head-value",
            "head-problem",
        ];
        let mut table = TextTable::with_header(header.map(|key| texts.label(key)));
        for issue in issues {
            let mut words = issue.text.clone();
            if !issue.allowed.iter().all(|value| issue.todo.contains(value)) {
                let allowed = issue.allowed.join(" · ");
                let values = [("allowed", &*allowed)];
                words += "\n";
                words += &texts.message("cli-allowed", &values).unwrap_or_default();
            }
            words += "\n→ ";
            words += &issue.todo;
            table.row([
                issue.row.map(|row| row.to_string()).unwrap_or_default(),
                issue.column.clone().unwrap_or_default(),
                issue.code.to_owned(),
                issue.value.clone().unwrap_or_default(),
                words,
            ]);
        }
        table.numbers(&[0]);
        table.unbroken(&[0, 2]);
        table.at_most(1, 18);
        table.at_most(3, 18);
        table.write(out)
    }

    fn write_blocked(&self, out: &mut impl Write) -> io::Result<()> {
        let texts = &self.setting.texts;
        let blocked: Vec<_> = self
            .vacancies
            .iter()
            .filter(|vacancy| vacancy.blocked)
            .collect();
        if blocked.is_empty() {
            return Ok(());
        }
        heading(out, &texts.label("cli-check-blocked"))?;
        let header = ["head-vacancy", "head-title", "head-rule", "head-finding"];
        let mut table = TextTable::with_header(header.map(|key| texts.label(key)));
        for vacancy in blocked {
            let findings = vacancy.findings.iter();
            for finding in findings.filter(|finding| finding.status == Status::Blocked) {
                let text = finding.text.as_deref().unwrap_or_default();
                let change = finding.change.as_deref().unwrap_or_default();
                table.row([
                    vacancy.vacancy.clone(),
                    vacancy.title.clone(),
                    finding.rule.to_owned(),
                    format!("{text}\n→ {change}"),
                ]);
            }
        }
        table.unbroken(&[2]);
        table.at_most(0, 16);
        table.at_most(1, 24);
        table.write(out)
    }

    /// Titles that were taken for an occupation without being the same; the others go without
    /// saying.
    fn write_titles(&self, out: &mut impl Write) -> io::Result<()> {
        let texts = &self.setting.texts;
        let near: Vec<_> = self
            .titles
            .iter()
            .filter(|title| title.points < 1000)
            .collect();
        if near.is_empty() {
            return Ok(());
        }
        heading(out, &texts.label("cli-check-titles"))?;
        let header = [
            "head-file",
            "head-row",
            "head-given",
            "head-occupation",
            "head-kldb",
            "head-certainty",
        ];
        let mut table = TextTable::with_header(header.map(|key| texts.label(key)));
        for title in near {
            table.row([
                title.file.to_owned(),
                title.row.to_string(),
                title.given.to_owned(),
                title.title.clone(),
                title.kldb.clone(),
                format!("{} %", title.points / 10),
            ]);
        }
        table.numbers(&[1, 5]);
        table.unbroken(&[1, 4, 5]);
        table.at_most(0, 20);
        table.write(out)
    }

    fn sum_of(&self, file: &File<'_>) -> String {
        let (rows, rejected) = (file.rows.to_string(), file.rejected.to_string());
        let good = (file.rows - file.rejected.min(file.rows)).to_string();
        let values = [
            ("file", &*file.file.name),
            ("rows", &*rows),
            ("good", &*good),
            ("rejected", &*rejected),
        ];
        let key = format!("cli-check-sum-{}", file.file.role);
        self.setting
            .texts
            .message(&key, &values)
            .unwrap_or_default()
    }

    fn sum_of_all(&self) -> String {
        let count = |severity| {
            let all = self.issues.iter();
            all.filter(|issue| issue.severity == severity)
                .count()
                .to_string()
        };
        let (errors, warnings) = (count("error"), count("warning"));
        let blocked = self
            .vacancies
            .iter()
            .filter(|vacancy| vacancy.blocked)
            .count()
            .to_string();
        let values = [
            ("errors", &*errors),
            ("warnings", &*warnings),
            ("blocked", &*blocked),
        ];
        self.setting
            .texts
            .message("cli-check-sum-all", &values)
            .unwrap_or_default()
    }
}
