//! `GET /v1/audit`: who did what?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Recorded;
use serde::Serialize;
use utoipa::ToSchema;

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::paging::{PageParams, Paging};
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_audit",
    method: Method::GET,
    path: "/v1/audit",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// A part of the audit.
#[derive(Serialize, ToSchema)]
pub(crate) struct AuditPage {
    /// The entries, oldest first.
    items: Vec<AuditEntry>,
    /// The `cursor` of the next page; `null` at the end.
    #[schema(required = true)]
    next: Option<String>,
}

/// One act. Its words name things and closed sets, never data of a person.
#[derive(Serialize, ToSchema)]
pub(crate) struct AuditEntry {
    /// Its number in the chain.
    #[schema(minimum = 1)]
    seq: u64,
    /// When, UTC.
    #[schema(format = DateTime)]
    at: String,
    /// Who: the kind and key of a user, a system or the holder of a token.
    principal: String,
    /// The operation.
    action: String,
    /// The kind of object.
    object_kind: String,
    /// Its key; empty for a list.
    object_key: String,
    /// How it ended: `done`, `denied` or `failed`.
    ending: &'static str,
    /// The request.
    request_id: String,
    /// For what purpose.
    purpose: String,
    /// The classes of fields, separated by blanks.
    fields: String,
    /// The hash over the entry and the hash of the one before, in hexadecimal digits.
    hash: String,
}

/// Lists who did what
///
/// Only what was done with data of the caller's county. Reading the audit is told in it too.
#[utoipa::path(
    get,
    path = "/v1/audit",
    operation_id = "list_audit",
    tag = "service",
    params(PageParams),
    responses(
        (status = 200, description = "A part of the audit.", body = AuditPage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    let mut query = Query::of(&request);
    let paging = Paging::take(&mut query, &desk);
    query.finish()?;
    let place: Option<[u8; 8]> = paging.place().and_then(|it| it.try_into().ok());
    let after = place.map_or(0, u64::from_be_bytes);
    let county = desk.scope().county_key();
    let mut act = desk.begin().await?;
    let page = act.audit().page(Some(county), after, paging.limit).await?;
    act.commit(Told::about("audit", "")).await?;
    let last = page.entries.last().filter(|_| page.more);
    let next = last.map(|one| paging.cursor(&desk, &one.seq.to_be_bytes()));
    let items = page.entries.into_iter().map(AuditEntry::from).collect();
    Ok(Answer::ok(&AuditPage { items, next }))
}

impl From<Recorded> for AuditEntry {
    fn from(one: Recorded) -> Self {
        Self {
            seq: one.seq,
            at: one.at.to_string(),
            principal: one.entry.principal,
            action: one.entry.action,
            object_kind: one.entry.object_kind,
            object_key: one.entry.object_key,
            ending: one.entry.ending.as_str(),
            request_id: one.entry.request_id,
            purpose: one.entry.purpose,
            fields: one.entry.fields,
            hash: one.hash.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn each_county_sees_its_own_part_page_by_page(backend: Backend) {
        let app = TestApp::on(backend);
        for who in [Who::CaseManager, Who::OtherCaseManager, Who::CaseManager] {
            app.get("/v1/candidates").by(who).send();
        }
        // Who may not is told as well.
        app.get("/v1/candidates").by(Who::Employer).send();
        let list = |query: &str, who| {
            let reply = app.get(&format!("/v1/audit?{query}")).by(who).send();
            assert_eq!(reply.status, 200, "{}", reply.text());
            reply.json()
        };
        let there = list("", Who::OtherCaseManager);
        assert_eq!(there["items"].as_array().map(Vec::len), Some(1));
        let mut endings = Vec::new();
        let mut query = "limit=1".to_owned();
        for _ in 0..3 {
            let page = list(&query, Who::Admin);
            endings.push(page["items"][0]["ending"].clone());
            query = format!("limit=1&cursor={}", page["next"].as_str().expect("more"));
        }
        assert_eq!(endings, ["done", "done", "denied"]);
        for who in [Who::Organiser, Who::Employer, Who::Integration] {
            assert_eq!(app.get("/v1/audit").by(who).send().code(), "forbidden");
        }
    }

    on_both!(each_county_sees_its_own_part_page_by_page);
}
