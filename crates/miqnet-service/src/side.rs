//! Person and case file: what belongs to a candidate, is never read together with her facts, and
//! can reach no match.

mod kind;
mod shape;

use actix_web::HttpRequest;
use miqnet_domain::CandidateId;
use miqnet_store::{CandidateKey, Document, FairKey, Side, Sides, Work};
use serde_json::value::RawValue;

use crate::body::{JsonBytes, parse};
use crate::desk::{Answer, Desk, Made, Told};
use crate::paging::Paging;
use crate::precondition::IfMatch;
use crate::problem::{Fault, Problem};
use crate::query::Query;
use crate::rows::{Reader, merged};

pub(crate) use shape::{
    CaseFilePage, CaseFileRecord, CaseFileWrite, ListParams, PersonPage, PersonRecord, PersonWrite,
    SideChange,
};

pub(crate) use shape::Kept as SideKept;
pub(crate) use shape::{Shown, name_of};

use shape::Written;

/// What is kept beside a candidate over HTTP.
pub(crate) trait Beside: Side {
    /// The last part of its path.
    const PATH: &'static str;
    /// The class of its fields, for the audit.
    const FIELDS: &'static str;
    /// The sheet whose columns its row has; none where it has fields of its own.
    const SHEET: Option<miqnet_wire::column::Side>;

    /// The documents of this kind in a unit of work.
    fn sides(work: &mut Work) -> Sides<&mut Work, Self>
    where
        Self: Sized;

    /// Checks a row of this candidate and returns how it is kept, with what is worth a look.
    ///
    /// # Errors
    /// Every fault of the row at once.
    fn check(
        row: &RawValue,
        of: &CandidateId,
        reader: Reader<'_>,
    ) -> Result<(Document, Vec<Fault>), Problem>;
}

/// Answers what is kept.
///
/// # Errors
/// Not found where it is not there or nobody's business, and those of the store.
pub(crate) async fn read<S: Beside>(
    desk: &Desk,
    request: &HttpRequest,
    candidate: CandidateKey,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let mut act = desk.begin().await?;
    let found = S::sides(&mut act).get(&desk.scope(), candidate).await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    act.commit(told::<S>(candidate)).await?;
    Ok(Answer::ok(&Shown::of(&found)?).version(found.version))
}

/// Answers a part of the list, in the order of the candidates' keys. The audit is told of each whose
/// content is answered.
///
/// # Errors
/// Those of the parameters and of the store.
pub(crate) async fn list<S: Beside>(desk: &Desk, request: &HttpRequest) -> Result<Answer, Problem> {
    let mut query = Query::of(request);
    let paging = Paging::take(&mut query, desk);
    let fair: Option<FairKey> = query.take("fair", &["the key of a fair"], |it| it.parse().ok());
    query.finish()?;
    let scope = match fair {
        Some(fair) => desk.scope().of_fair(fair),
        None => desk.scope(),
    };
    let mut act = desk.begin().await?;
    let after = paging.after_key();
    let page = S::sides(&mut act).page(&scope, after, paging.limit).await?;
    for record in &page.entries {
        act.tell(told::<S>(record.candidate));
    }
    act.commit(Told::about(S::NAME, "").fields(S::FIELDS))
        .await?;
    let items: Result<Vec<Shown>, Problem> = page.entries.iter().map(Shown::of).collect();
    Ok(Answer::ok(&shape::Listed {
        items: items?,
        next: paging.next_key(desk, &page, |record| record.candidate),
    }))
}

/// Keeps a first row, once for each `Idempotency-Key`. The answer does not repeat it: whoever may
/// write need not be allowed to read.
///
/// # Errors
/// Every fault of the row at once, a duplicate, and those of the store.
pub(crate) async fn create<S: Beside>(
    desk: &Desk,
    request: &HttpRequest,
    candidate: CandidateKey,
    body: &JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let written: Written = parse(&body.bytes)?;
    let scope = desk.scope();
    desk.once(&body.bytes, async |act| {
        let found = act.candidates().get(&scope, candidate).await?;
        let found = found.ok_or_else(Problem::nothing_here)?;
        let (document, issues) = S::check(&written.row, &found.external, desk.reader())?;
        let made = S::sides(act).create(&scope, candidate, &document).await?;
        let version = made.ok_or_else(Problem::nothing_here)?;
        let location = format!("/v1/candidates/{candidate}/{}", S::PATH);
        let shown = shape::Kept { version, issues };
        Ok(Made {
            answer: Answer::created(location, &shown).version(version),
            told: told::<S>(candidate),
            subject: Some(candidate),
        })
    })
    .await
}

/// Puts another row in the place of the one that is kept.
///
/// # Errors
/// Every fault of the row at once, a stale version, and those of the store.
pub(crate) async fn replace<S: Beside>(
    desk: &Desk,
    request: &HttpRequest,
    candidate: CandidateKey,
    known: IfMatch,
    body: &JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let written: Written = parse(&body.bytes)?;
    change::<S>(desk, candidate, known, &written.row, false).await
}

/// Changes some columns.
///
/// # Errors
/// Every fault of the row that comes out at once, a stale version, and those of the store.
pub(crate) async fn patch<S: Beside>(
    desk: &Desk,
    request: &HttpRequest,
    candidate: CandidateKey,
    known: IfMatch,
    body: &JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let written: Written = parse(&body.bytes)?;
    change::<S>(desk, candidate, known, &written.row, true).await
}

/// Removes what is kept.
///
/// # Errors
/// A stale version, and those of the store.
pub(crate) async fn delete<S: Beside>(
    desk: &Desk,
    request: &HttpRequest,
    candidate: CandidateKey,
    known: IfMatch,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let mut act = desk.begin().await?;
    let mut sides = S::sides(&mut act);
    let gone = sides.delete(&desk.scope(), candidate, known.0).await?;
    gone.ok_or_else(Problem::nothing_here)?;
    act.commit(told::<S>(candidate)).await?;
    Ok(Answer::no_content())
}

async fn change<S: Beside>(
    desk: &Desk,
    candidate: CandidateKey,
    known: IfMatch,
    row: &RawValue,
    is_patch: bool,
) -> Result<Answer, Problem> {
    let scope = desk.scope();
    let mut act = desk.begin().await?;
    let found = S::sides(&mut act).get(&scope, candidate).await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    if found.version != known.0 {
        return Err(miqnet_store::Error::Stale {
            current: found.version,
        }
        .into());
    }
    let of = act.candidates().get(&scope, candidate).await?;
    let of = of.ok_or_else(Problem::nothing_here)?.external;
    let (document, issues) = if is_patch {
        let whole = merged(S::SHEET, &found.document, row)?;
        S::check(&whole, &of, desk.reader())?
    } else {
        S::check(row, &of, desk.reader())?
    };
    let mut sides = S::sides(&mut act);
    let version = sides.replace(&scope, candidate, known.0, &document).await?;
    let version = version.ok_or_else(Problem::nothing_here)?;
    act.commit(told::<S>(candidate)).await?;
    Ok(Answer::ok(&shape::Kept { version, issues }).version(version))
}

fn told<S: Beside>(candidate: CandidateKey) -> Told {
    Told::about(S::NAME, candidate).fields(S::FIELDS)
}

#[cfg(test)]
mod tests;
