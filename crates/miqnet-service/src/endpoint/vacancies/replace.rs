//! `PUT /v1/vacancies/{id}`: change a vacancy.

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
    id: "replace_vacancy",
    method: Method::PUT,
    path: "/v1/vacancies/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::put().to(handle),
};

/// Replaces a vacancy
///
/// The row is the whole vacancy: a column that is left out is unknown afterwards.
#[utoipa::path(
    put,
    path = "/v1/vacancies/{id}",
    operation_id = "replace_vacancy",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the vacancy."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = record::VacancyWrite, description = "The row that takes the place of the one that is kept."),
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
    record::replace::<Vacancies>(&desk, &request, key.0, known, &body).await
}
