//! Requests that are carried out once, however often they come: `Idempotency-Key`.

use miqnet_store::{CandidateKey, Claim, ClaimKey, Digest, Document, Request};
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Desk, Told};
use crate::problem::{Problem, ProblemCode};

/// What an act made, before it is kept.
pub(crate) struct Made {
    /// What the caller is answered, now and when the request comes again.
    pub(crate) answer: Answer,
    /// What the audit is told.
    pub(crate) told: Told,
    /// The candidate that the answer tells of: erasing her removes the kept answer too.
    pub(crate) subject: Option<CandidateKey>,
}

/// An answer as it is kept; the body follows behind a line break.
#[derive(Serialize, Deserialize)]
struct Head {
    version: Option<u64>,
    location: Option<String>,
}

impl Desk {
    /// Carries out a request that makes something, once for each `Idempotency-Key`; without such a
    /// key, each time. A request that failed may come again under its key.
    ///
    /// # Errors
    /// [`ProblemCode::InFlight`] while the first one is carried out, [`ProblemCode::KeyReused`]
    /// where the key belongs to another request, what the act refuses, and those of the store.
    pub(crate) async fn once<F>(&self, body: &[u8], act: F) -> Result<Answer, Problem>
    where
        F: AsyncFnOnce(&mut Act<'_>) -> Result<Made, Problem>,
    {
        let Some(key) = &self.idempotency_key else {
            return self.carry_out(None, act).await;
        };
        let request = Request {
            principal: self.caller.principal.key,
            key,
            digest: self.digest(body),
        };
        let store = &self.state.store;
        match store.claim(request, self.new_key(), self.now()).await? {
            Claim::Done { status, response } => given_again(status, response.as_bytes()),
            Claim::InFlight => Err(Problem::new(ProblemCode::InFlight)),
            Claim::OtherRequest => Err(Problem::new(ProblemCode::KeyReused)),
            Claim::New(claim) => {
                let done = self.carry_out(Some((request, claim)), act).await;
                if done.is_err() {
                    // Where this fails too, the claim ends by itself.
                    let _ = store.release(request, claim).await;
                }
                done
            }
        }
    }

    async fn carry_out<F>(
        &self,
        claim: Option<(Request<'_>, ClaimKey)>,
        act: F,
    ) -> Result<Answer, Problem>
    where
        F: AsyncFnOnce(&mut Act<'_>) -> Result<Made, Problem>,
    {
        let mut work = self.begin().await?;
        let made = act(&mut work).await?;
        if let Some((request, claim)) = claim {
            let kept = kept(&made.answer);
            let status = made.answer.status;
            work.finish(request, claim, status, &kept, made.subject)
                .await?;
        }
        work.commit(made.told).await?;
        Ok(made.answer)
    }

    fn digest(&self, body: &[u8]) -> Digest {
        let target = self.target.as_bytes();
        let length = (target.len() as u64).to_le_bytes();
        Digest::of(&[&length, target, body].concat())
    }
}

fn kept(answer: &Answer) -> Document {
    let head = Head {
        version: answer.version,
        location: answer.location.clone(),
    };
    let mut bytes = serde_json::to_vec(&head).expect("a head is plain data");
    bytes.push(b'\n');
    bytes.extend_from_slice(&answer.body);
    Document::new(bytes)
}

fn given_again(status: u16, kept: &[u8]) -> Result<Answer, Problem> {
    let broken = || Problem::new(ProblemCode::Internal);
    let end = kept
        .iter()
        .position(|byte| *byte == b'\n')
        .ok_or_else(broken)?;
    let head: Head = serde_json::from_slice(&kept[..end]).map_err(|_| broken())?;
    Ok(Answer {
        status,
        version: head.version,
        location: head.location,
        body: kept[end + 1..].to_vec(),
    })
}
