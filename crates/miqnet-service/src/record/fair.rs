//! Fairs as records: the day, the tables, the interpreters, the house. Who comes is registered apart.

use jiff::civil::Date;
use miqnet_domain::EmployerId;
use miqnet_domain::fair::Fair;
use miqnet_domain::id::FairId;
use miqnet_store::{Document, EmployerKey, FairKey, Fairs, Limit, Record, Records, Scope, Work};
use miqnet_wire::column::Side;
use miqnet_wire::fair::{FairFile, InterpreterFile, PersonFile, SlotsFile, TableFile, frame_of};
use miqnet_wire::papers::{Venue, check_venue};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::ToSchema;

use super::{Checked, Resource};
use crate::body::parse;
use crate::desk::{Act, Desk};
use crate::fair;
use crate::principal::county_of;
use crate::problem::{Fault, Problem, ProblemCode};
use crate::rows::{Reader, refused, within_row};

/// A fair as one row.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FairRow {
    /// The fair's id; 1 to 64 bytes.
    #[schema(min_length = 1, max_length = 64)]
    pub(crate) id: String,
    /// Its day.
    #[schema(format = Date, example = "2027-01-21")]
    pub(crate) day: String,
    /// The slots of the day.
    pub(crate) slots: SlotsFile,
    /// The share of each table's seats that is not promised, in permille; 200 where it is not stated.
    #[serde(default = "usual_share")]
    pub(crate) open_share_permille: i64,
    /// The tables, one at least; an employer takes part by having one.
    #[schema(min_items = 1)]
    pub(crate) tables: Vec<TableFile>,
    /// The interpreters.
    #[serde(default)]
    pub(crate) interpreters: Vec<InterpreterFile>,
    /// What the sheets say about the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) venue: Option<Venue>,
}

fn usual_share() -> i64 {
    200
}

impl FairRow {
    /// The row of a fair that is kept.
    ///
    /// # Errors
    /// A fault of ours where it is none.
    pub(crate) fn of(record: &Record<Fairs>) -> Result<Self, Problem> {
        let row = serde_json::from_slice(record.document.as_bytes());
        row.map_err(|_| Problem::new(ProblemCode::Internal))
    }

    /// The row of a fair's file, which names no day.
    pub(crate) fn from_file(file: FairFile, day: &str) -> Self {
        Self {
            id: file.fair,
            day: day.to_owned(),
            slots: file.slots,
            open_share_permille: file.open_share_permille,
            tables: file.tables,
            interpreters: file.interpreters,
            venue: None,
        }
    }

    /// The fair with these people, as a file without pairs.
    pub(crate) fn frame(&self, people: Vec<PersonFile>) -> FairFile {
        FairFile {
            fair: self.id.clone(),
            slots: self.slots.clone(),
            open_share_permille: self.open_share_permille,
            tables: self.tables.clone(),
            interpreters: self.interpreters.clone(),
            people,
            pairs: None,
        }
    }

    /// Its day.
    pub(crate) fn date(&self) -> Option<Date> {
        self.day.parse().ok().filter(|_| self.day.len() == 10)
    }

    /// Every fault of the row at once.
    fn check(&self) -> Result<(), Problem> {
        let mut faults = Vec::new();
        if self.date().is_none() {
            let fault = Fault::new("row.day", "wrong_value");
            faults.push(fault.allowing(["a day such as 2027-01-21"]));
        }
        let venue = |fair: &Fair| {
            let venue = self.venue.as_ref();
            venue.map_or(Ok(()), |venue| check_venue("", venue, fair))
        };
        match frame_of("", self.frame(Vec::new())) {
            Err(errors) => {
                let mut problem = fair::refuse("row")(errors);
                for fault in &mut problem.faults {
                    if fault.place == "row.fair" {
                        fault.place = "row.id".into();
                    }
                }
                faults.extend(problem.faults);
            }
            Ok((fair, _)) => {
                let refused = venue(&fair).map_err(fair::refuse("row.venue"));
                faults.extend(refused.err().into_iter().flat_map(|it| it.faults));
            }
        }
        if faults.is_empty() {
            return Ok(());
        }
        Err(refused(faults))
    }
}

impl Resource for Fairs {
    const PATH: &'static str = "/v1/fairs";
    const SIDE: Option<Side> = None;

    fn records(work: &mut Work) -> Records<&mut Work, Self> {
        work.fairs()
    }

    fn check(row: &RawValue, _: Reader<'_>) -> Result<Checked<Self>, Problem> {
        let row: FairRow = parse(row.get().as_bytes()).map_err(within_row)?;
        row.check()?;
        let external = FairId::new(&row.id).map_err(|_| Problem::new(ProblemCode::Internal))?;
        Ok(Checked {
            external,
            employer: None,
            document: Document::new(serde_json::to_vec(&row).expect("a row is plain data")),
            warnings: Vec::new(),
        })
    }

    fn parent(_: Option<EmployerKey>) -> Option<()> {
        Some(())
    }

    /// Consents and timetables are not removed by the way.
    async fn is_free(act: &mut Act<'_>, desk: &Desk, key: FairKey) -> Result<(), Problem> {
        let (scope, one) = (desk.scope(), Limit::new(1).unwrap_or_default());
        let registrations = act.registrations().page(&scope, key, None, one).await?;
        let timetables = act.timetables().page(&scope, Some(key), None, one).await?;
        if registrations.entries.is_empty() && timetables.entries.is_empty() {
            return Ok(());
        }
        Err(Problem::new(ProblemCode::Reference))
    }

    /// Lets exactly the employers of the tables take part.
    async fn settle(act: &mut Act<'_>, desk: &Desk, record: &Record<Self>) -> Result<(), Problem> {
        let row = FairRow::of(record)?;
        let scope = desk.scope();
        // Whoever plans a fair may invite any employer of the county.
        let county = county_of(scope);
        let (mut takes_part, mut faults) = (Vec::new(), Vec::new());
        for (nth, table) in row.tables.iter().enumerate() {
            let found = match EmployerId::new(&table.employer) {
                Ok(id) => act.employers().by_external(&county, &id).await?,
                Err(_) => None,
            };
            match found {
                Some(employer) => takes_part.push(employer.key),
                None => {
                    let place = format!("row.tables[{nth}].employer");
                    faults.push(Fault::new(place, "unknown_employer"));
                }
            }
        }
        if !faults.is_empty() {
            return Err(refused(faults));
        }
        take_part(act, &scope, record.key, &takes_part).await
    }
}

async fn take_part(
    act: &mut Act<'_>,
    scope: &Scope,
    fair: FairKey,
    employers: &[EmployerKey],
) -> Result<(), Problem> {
    for gone in act.participations().of_fair(scope, fair).await? {
        if !employers.contains(&gone) {
            act.participations().remove(scope, fair, gone).await?;
        }
    }
    for employer in employers {
        act.participations().add(scope, fair, *employer).await?;
    }
    Ok(())
}
