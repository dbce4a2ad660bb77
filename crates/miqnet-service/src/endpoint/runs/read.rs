//! `GET /v1/runs/{id}`: a run as it was kept.

use actix_web::http::Method;
use actix_web::web;
use miqnet_store::{Outcome as _, RunKey, Runs};
use miqnet_wire::run::MatchDocument;

use super::document;
use crate::contract::ResultRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "get_run",
    method: Method::GET,
    path: "/v1/runs/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns a run that is kept
///
/// The bytes that were made, whatever changed since. Where the run held a person who was erased,
/// they are gone: 410 with the digest of the bytes and the reason.
#[utoipa::path(
    get,
    path = "/v1/runs/{id}",
    operation_id = "get_run",
    tag = "runs",
    params(("id" = String, Path, description = "The key of the run.", format = "uuid")),
    responses(
        (status = 200, description = "The lists of both sides, best first.", body = MatchDocument),
        ResultRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, key: PathKey<RunKey>) -> Result<Answer, Problem> {
    let (_, bytes) = document::find(&desk, key.0).await?;
    let act = desk.begin().await?;
    act.commit(Told::about(Runs::NAME, key.0).fields("facts"))
        .await?;
    Ok(Answer::written(bytes.into_bytes()))
}

#[cfg(test)]
mod tests {
    use miqnet_store::Digest;
    use miqnet_store::testing::{Backend, entry, moment};

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn a_run_is_shown_as_it_was_made_until_a_person_of_it_is_erased(backend: Backend) {
        let app = TestApp::on(backend);
        let stage = app.stage.clone();
        let make = |query: &str| {
            let path = format!("/v1/runs?as_of=2026-12-01{query}");
            let heading = app.post(&path).by(Who::CaseManager).send().json();
            let word = |name: &str| heading[name].as_str().expect("a word").to_owned();
            (format!("/v1/runs/{}", word("id")), word("digest"))
        };
        let ask = |path: &str, who| app.get(path).by(who).send();
        let (whole, digest) = make("");
        let (of_fair, _) = make(&format!("&fair={}", stage.second.fair));
        let shown = ask(&whole, Who::CaseManager);
        assert_eq!(shown.status, 200, "{}", shown.text());
        assert_eq!(Digest::of(shown.bytes()).to_string(), digest);
        assert_eq!(ask(&of_fair, Who::OtherOrganiser).status, 200);
        for (path, who) in [
            (&whole, Who::OtherOrganiser),
            (&of_fair, Who::Organiser),
            (&whole, Who::OtherCaseManager),
        ] {
            assert_eq!(ask(path, who).code(), "not_found", "{who:?}");
        }
        let scope = stage.scope();
        app.look(async |store| {
            let mut work = store.begin(moment(9)).await.expect("a free database");
            let erased = work
                .erase(&scope, stage.first.candidate, &[], "on demand")
                .await;
            assert!(erased.is_ok(), "{erased:?}");
            work.commit(entry("test")).await.expect("kept");
        });
        let gone = ask(&whole, Who::CaseManager);
        assert_eq!((gone.status, gone.code()), (410, "gone".to_owned()));
        let told = gone.json();
        assert_eq!(told["faults"][0]["text"], digest);
        assert_eq!(told["faults"][1]["text"], "on demand");
        let replay = app.post(&format!("{whole}/replay")).by(Who::CaseManager);
        assert_eq!(replay.send().code(), "gone");
        let other = ask(&of_fair, Who::CaseManager);
        assert_eq!(other.status, 200, "she was not in it");
    }

    on_both!(a_run_is_shown_as_it_was_made_until_a_person_of_it_is_erased);
}
