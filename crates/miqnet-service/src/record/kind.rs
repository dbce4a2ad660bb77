//! The kinds of records and how their rows are checked.

use miqnet_domain::EmployerId;
use miqnet_store::{
    CandidateKey, Candidates, Document, EmployerKey, Employers, Filter, Records, Vacancies, Work,
};
use miqnet_wire::column::Side;
use miqnet_wire::row;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::ToSchema;

use super::{Checked, Resource};
use crate::body::{Line, parse};
use crate::desk::{Act, Desk};
use crate::principal::county_of;
use crate::problem::{Fault, Problem};
use crate::rows::{Reader, refused, within_row};

impl Resource for Candidates {
    const PATH: &'static str = "/v1/candidates";
    const SIDE: Option<Side> = Some(Side::Candidates);

    fn records(work: &mut Work) -> Records<&mut Work, Self> {
        work.candidates()
    }

    fn check(row: &RawValue, reader: Reader<'_>) -> Result<Checked<Self>, Problem> {
        let kept = reader.keep(row, Side::Candidates, row::candidates)?;
        Ok(Checked {
            external: kept.value.id,
            employer: None,
            document: kept.document,
            warnings: kept.warnings,
        })
    }

    fn parent(_: Option<EmployerKey>) -> Option<()> {
        Some(())
    }

    fn subject(key: CandidateKey) -> Option<CandidateKey> {
        Some(key)
    }
}

impl Resource for Vacancies {
    const PATH: &'static str = "/v1/vacancies";
    const SIDE: Option<Side> = Some(Side::Vacancies);

    fn records(work: &mut Work) -> Records<&mut Work, Self> {
        work.vacancies()
    }

    fn check(row: &RawValue, reader: Reader<'_>) -> Result<Checked<Self>, Problem> {
        let kept = reader.keep(row, Side::Vacancies, row::vacancies)?;
        Ok(Checked {
            external: kept.value.id,
            employer: Some(kept.value.employer),
            document: kept.document,
            warnings: kept.warnings,
        })
    }

    fn parent(employer: Option<EmployerKey>) -> Option<EmployerKey> {
        employer
    }
}

impl Resource for Employers {
    const PATH: &'static str = "/v1/employers";
    const SIDE: Option<Side> = None;

    fn records(work: &mut Work) -> Records<&mut Work, Self> {
        work.employers()
    }

    fn check(row: &RawValue, _: Reader<'_>) -> Result<Checked<Self>, Problem> {
        let row: WrittenEmployer = parse(row.get().as_bytes()).map_err(within_row)?;
        let id = EmployerId::new(&row.id.0).ok();
        let mut faults = Vec::new();
        if id.is_none() {
            let fault = Fault::new("row.id", "wrong_value");
            faults.push(fault.allowing(["1 to 64 bytes, no control characters"]));
        }
        let lines = [
            ("name", &row.name),
            ("industry", &row.industry),
            ("postal_code", &row.postal_code),
            ("website", &row.website),
        ];
        for (field, line) in lines {
            let is_long = line.as_ref().is_some_and(|it| it.0.chars().count() > 200);
            if is_long {
                let fault = Fault::new(format!("row.{field}"), "wrong_length");
                faults.push(fault.allowing(["at most 200 characters"]));
            }
        }
        let Some(id) = id.filter(|_| faults.is_empty()) else {
            return Err(refused(faults));
        };
        let words = |line: Option<Line>| line.map(|it| it.0).filter(|it| !it.is_empty());
        let kept = EmployerRow {
            id: id.to_string(),
            name: words(row.name),
            industry: words(row.industry),
            postal_code: words(row.postal_code),
            website: words(row.website),
        };
        Ok(Checked {
            external: id,
            employer: None,
            document: Document::new(serde_json::to_vec(&kept).expect("a row is plain data")),
            warnings: Vec::new(),
        })
    }

    /// The rows of its vacancies name it.
    async fn may_be_renamed(
        act: &mut Act<'_>,
        desk: &Desk,
        key: EmployerKey,
    ) -> Result<(), Problem> {
        let filter = Filter {
            employer: Some(key),
            ..Filter::default()
        };
        let county = county_of(desk.scope());
        match act.vacancies().count(&county, &filter).await? {
            0 => Ok(()),
            _ => Err(miqnet_store::Error::Reference.into()),
        }
    }

    fn parent(_: Option<EmployerKey>) -> Option<()> {
        Some(())
    }
}

/// An employer as one row.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EmployerRow {
    /// The employer's id, as vacancies name it; 1 to 64 bytes.
    #[schema(min_length = 1, max_length = 64)]
    id: String,
    /// Its full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    name: Option<String>,
    /// What it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    industry: Option<String>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    postal_code: Option<String>,
    /// Where it tells of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    website: Option<String>,
}

/// The same as it is sent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEmployer {
    id: Line,
    name: Option<Line>,
    industry: Option<Line>,
    postal_code: Option<Line>,
    website: Option<Line>,
}
