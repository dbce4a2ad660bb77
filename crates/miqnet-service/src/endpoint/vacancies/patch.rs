//! `PATCH /v1/vacancies/{id}`: change a vacancy.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{Vacancies, VacancyKey};

use crate::body::JsonBytes;
use crate::contract::ChangeRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "patch_vacancy",
    method: Method::PATCH,
    path: "/v1/vacancies/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::patch().to(handle),
};

/// Changes a vacancy
///
/// A merge patch (RFC 7396). The row that comes out is checked as a whole.
#[utoipa::path(
    patch,
    path = "/v1/vacancies/{id}",
    operation_id = "patch_vacancy",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the vacancy."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = record::VacancyChange, content_type = "application/merge-patch+json", description = "What changes."),
    responses(
        (status = 200, description = "It is changed.", body = record::VacancyRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        ChangeRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<VacancyKey>,
    known: IfMatch,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::patch::<Vacancies>(&desk, &request, key.0, known, &body).await
}
