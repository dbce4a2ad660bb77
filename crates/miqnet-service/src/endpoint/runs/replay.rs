//! `POST /v1/runs/{id}/replay`: does a run come out the same again?

use actix_web::http::Method;
use actix_web::web;
use miqnet_store::{Digest, RunKey};
use serde::Serialize;
use utoipa::ToSchema;

use super::document::{self, Stored};
use crate::contract::ReplayRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replay_run",
    method: Method::POST,
    path: "/v1/runs/{id}/replay",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// What came out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Replay {
    /// Whether the bytes are the same.
    same: bool,
    /// The digest of the bytes that are kept.
    kept_digest: String,
    /// The digest of the bytes of now.
    digest: String,
    /// What differs of what the run rests on; empty where nothing does.
    differs: Vec<Differing>,
}

/// Something that a run rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Differing {
    /// The version of the engine.
    Engine,
    /// The policy.
    Policy,
    /// The dictionary of occupations.
    Dictionary,
    /// The travel times.
    Travel,
    /// The facts of candidates or vacancies.
    Facts,
}

/// Computes a kept run again and compares
///
/// The same question over the records of now. Where nothing that the run rests on has changed, the
/// bytes are the same; otherwise the answer names what has. Nothing is kept.
#[utoipa::path(
    post,
    path = "/v1/runs/{id}/replay",
    operation_id = "replay_run",
    tag = "runs",
    params(("id" = String, Path, description = "The key of the run.", format = "uuid")),
    responses(
        (status = 200, description = "Whether it is the same, and what differs.", body = Replay),
        ReplayRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, key: PathKey<RunKey>) -> Result<Answer, Problem> {
    let (kept, bytes) = document::find(&desk, key.0).await?;
    let (question, then) = Stored::read(&kept, &bytes)?;
    let computed = document::compute(&desk, question).await?;
    let now = computed.digests;
    let differs = [
        (
            Differing::Engine,
            then.engine_version == env!("CARGO_PKG_VERSION"),
        ),
        (Differing::Policy, then.digests.policy == now.policy),
        (
            Differing::Dictionary,
            then.digests.dictionary == now.dictionary,
        ),
        (Differing::Travel, then.digests.travel == now.travel),
        (Differing::Facts, then.digests.facts == now.facts),
    ];
    let differs = differs.into_iter().filter(|(_, same)| !same);
    let digest = Digest::of(computed.document.as_bytes());
    Ok(Answer::ok(&Replay {
        same: digest == kept.digest,
        kept_digest: kept.digest.to_string(),
        digest: digest.to_string(),
        differs: differs.map(|(what, _)| what).collect(),
    }))
}

#[cfg(test)]
mod tests {
    use miqnet_domain::VacancyId;
    use miqnet_store::testing::{Backend, entry, moment};
    use miqnet_store::{Change, Document, Status};
    use serde_json::json;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, fixture, on_both};

    fn a_run_comes_out_the_same_until_a_fact_changes(backend: Backend) {
        let app = TestApp::on(backend);
        let stage = app.stage.clone();
        let made = app.post("/v1/runs?as_of=2026-12-01&lang=uk&top=3");
        let made = made.by(Who::CaseManager).send().json();
        let path = format!("/v1/runs/{}/replay", made["id"].as_str().expect("an id"));
        let replay = |who| app.post(&path).by(who).send();
        let same = replay(Who::CaseManager).json();
        assert_eq!(same["same"], true, "{same}");
        assert_eq!(
            (&same["digest"], &same["differs"]),
            (&made["digest"], &json!([]))
        );
        app.clock.advance(40 * 86_400);
        assert_eq!(replay(Who::CaseManager).json(), same, "another day");
        assert_eq!(replay(Who::OtherCaseManager).status, 404);
        let mut row: serde_json::Value =
            serde_json::from_str(&fixture::near_vacancy()).expect("a row is JSON");
        row["id"] = "V-1".into();
        row["openings"] = "3".into();
        let scope = stage.scope();
        app.look(async |store| {
            let mut work = store.begin(moment(9)).await.expect("a free database");
            let change = Change {
                external: VacancyId::new("V-1").expect("an id"),
                status: Status::Active,
                parent: stage.first.employer,
                document: Document::new(row.to_string()),
            };
            let key = stage.first.vacancy;
            let done = work.vacancies().replace(&scope, key, 1, change).await;
            assert_eq!(done, Ok(Some(2)));
            work.commit(entry("test")).await.expect("kept");
        });
        let other = replay(Who::CaseManager).json();
        assert_eq!(
            (&other["same"], &other["differs"]),
            (&json!(false), &json!(["facts"]))
        );
        assert_eq!(other["kept_digest"], made["digest"]);
    }

    on_both!(a_run_comes_out_the_same_until_a_fact_changes);
}
