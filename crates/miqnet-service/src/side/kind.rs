//! The two kinds and how their rows are checked.

use miqnet_domain::CandidateId;
use miqnet_store::{CaseFiles, Document, Persons, Sides, Work};
use miqnet_wire::column::Side;
use miqnet_wire::row;
use serde_json::value::RawValue;

use super::Beside;
use super::shape::{PersonRow, WrittenPerson};
use crate::body::parse;
use crate::problem::{Fault, Problem};
use crate::rows::{Reader, refused, within_row};

impl Beside for Persons {
    const PATH: &'static str = "person";
    const FIELDS: &'static str = "person";
    const SHEET: Option<Side> = None;

    fn sides(work: &mut Work) -> Sides<&mut Work, Self> {
        work.persons()
    }

    fn check(
        row: &RawValue,
        _: &CandidateId,
        _: Reader<'_>,
    ) -> Result<(Document, Vec<Fault>), Problem> {
        let row: WrittenPerson = parse(row.get().as_bytes()).map_err(within_row)?;
        let row = PersonRow::from(row);
        let faults = row.too_long();
        if !faults.is_empty() {
            return Err(refused(faults));
        }
        let document = serde_json::to_vec(&row).expect("a row is plain data");
        Ok((Document::new(document), Vec::new()))
    }
}

impl Beside for CaseFiles {
    const PATH: &'static str = "case-file";
    const FIELDS: &'static str = "case";
    const SHEET: Option<Side> = Some(Side::CaseFiles);

    fn sides(work: &mut Work) -> Sides<&mut Work, Self> {
        work.case_files()
    }

    fn check(
        row: &RawValue,
        of: &CandidateId,
        reader: Reader<'_>,
    ) -> Result<(Document, Vec<Fault>), Problem> {
        let kept = reader.keep(row, Side::CaseFiles, row::case_files)?;
        if kept.value.id != *of {
            let fault = Fault::new("row.id", "another_candidate");
            return Err(refused([fault.allowing(["the id of the candidate"])]));
        }
        Ok((kept.document, kept.warnings))
    }
}
