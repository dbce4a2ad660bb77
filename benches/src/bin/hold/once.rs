//! Requests with an `Idempotency-Key` are each sent three times at once, while the service is killed now
//! and then. In the end each has been carried out once, and everybody was told the same.
//!
//! What a killed service had begun stays claimed for two minutes; the trial waits for that.

use std::collections::BTreeSet;
use std::thread::ScopedJoinHandle;
use std::time::Duration;

use miqnet_store::testing::Backend;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use crate::client::{Answer, Client};
use crate::service::Ground;
use crate::{Broken, SEED, kill, now};

/// How often each request is sent at the same time.
const SENDERS: u32 = 3;

/// How many requests are sent between two kills.
const BETWEEN_KILLS: u32 = 100;

/// The longest time until a request that a killed service had begun can be carried out.
const PATIENCE: Duration = Duration::from_secs(150);

/// What was told of one request.
#[derive(Debug, Default, Clone)]
struct Told {
    /// The body of the first answer that it was carried out.
    body: Option<String>,
    n_done: u32,
    n_in_flight: u32,
    n_cut_off: u32,
}

pub(crate) fn run(backend: Backend, n_requests: u32) -> Result<(), Broken> {
    let ground = Ground::new(backend)?;
    let key = ground.set_up()?;
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut told = vec![Told::default(); n_requests as usize];
    let mut usual = Duration::from_millis(500);
    let mut n_kills = 0;
    let mut service = ground.start()?;
    for from in (0..n_requests).step_by(BETWEEN_KILLS as usize) {
        let part = from..n_requests.min(from + BETWEEN_KILLS);
        let wait = usual.mul_f64(random.random_range(0.0..1.2));
        let client = service.client(&key);
        let start = now();
        let answers = std::thread::scope(|scope| {
            let send = |_| {
                let (client, part) = (&client, part.clone());
                scope.spawn(move || {
                    part.map(|nth| (nth, send(client, nth, "A1").ok()))
                        .collect()
                })
            };
            let senders: Vec<_> = (0..SENDERS).map(send).collect();
            std::thread::sleep(wait);
            service.cut_off()?;
            let ended = senders.into_iter().map(ScopedJoinHandle::join);
            let all: Result<Vec<Vec<_>>, _> = ended.collect();
            all.map_err(|_| Broken::from("a client panicked"))
        })?;
        for (nth, answer) in answers.into_iter().flatten() {
            told[nth as usize].take(nth, answer.as_ref())?;
        }
        usual = usual.max(start.elapsed());
        service.kill()?;
        n_kills += 1;
        service = ground.start()?;
    }
    let client = service.client(&key);
    let waited = now();
    for nth in 0..n_requests {
        let before = told[nth as usize].n_done;
        while told[nth as usize].n_done == before {
            if waited.elapsed() > PATIENCE {
                return Err(format!("request {nth} is not carried out").into());
            }
            told[nth as usize].take(nth, Some(&send(&client, nth, "A1")?))?;
            if told[nth as usize].n_done == before {
                std::thread::sleep(Duration::from_secs(1));
            }
        }
        let other = send(&client, nth, "B1")?;
        if other.status != 422 || !other.body.contains("key_reused") {
            return Err(format!("another request under key {nth} was answered {other:?}").into());
        }
    }
    let kept: BTreeSet<String> = kill::look(&ground)?.into_keys().collect();
    let expected: BTreeSet<String> = (0..n_requests).map(id).collect();
    if kept != expected {
        return Err(format!("{} records are kept of {n_requests}", kept.len()).into());
    }
    let sum = |of: fn(&Told) -> u32| told.iter().map(of).sum::<u32>();
    println!(
        "{n_requests} requests, each sent {SENDERS} times at once and once more in the end, with {n_kills} \
         kills between:\n{} answers that it was done, each time in the same words; {} that it is being \
         done; {} without an answer.\nRecords: {n_requests}, one for each request; another request under \
         the same key was refused each time",
        sum(|it| it.n_done),
        sum(|it| it.n_in_flight),
        sum(|it| it.n_cut_off),
    );
    Ok(())
}

/// The id of the record that a request makes.
fn id(nth: u32) -> String {
    format!("K-{nth:05}")
}

/// Sends the request of this number under its key, for somebody with this level of German.
fn send(client: &Client, nth: u32, german: &str) -> Result<Answer, Broken> {
    let lines = format!("Content-Type: application/json\r\nIdempotency-Key: trial-{nth}\r\n");
    let row =
        serde_json::json!({"id": id(nth), "skills": format!("Trial {nth}"), "german": german});
    let body = serde_json::json!({ "row": row }).to_string();
    Ok(client.ask("POST /v1/candidates", &lines, &body)?)
}

impl Told {
    /// Takes an answer in, or that none came.
    ///
    /// # Errors
    /// An answer that no request may get, or one in other words than before.
    fn take(&mut self, nth: u32, answer: Option<&Answer>) -> Result<(), String> {
        let Some(answer) = answer else {
            self.n_cut_off += 1;
            return Ok(());
        };
        match answer.status {
            201 => {
                let first = self.body.get_or_insert_with(|| answer.body.clone());
                if *first != answer.body {
                    return Err(format!("request {nth} was answered in two ways"));
                }
                self.n_done += 1;
            }
            409 if answer.body.contains("in_flight") => self.n_in_flight += 1,
            _ => return Err(format!("request {nth} was answered {answer:?}")),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_in_other_words_and_of_another_kind_break_the_promise() {
        let answer = |status, body: &str| Answer {
            status,
            etag: None,
            body: body.to_owned(),
        };
        let mut told = Told::default();
        assert_eq!(told.take(1, None), Ok(()));
        assert_eq!(told.take(1, Some(&answer(409, "in_flight"))), Ok(()));
        assert_eq!(told.take(1, Some(&answer(201, "K-1"))), Ok(()));
        assert_eq!(told.take(1, Some(&answer(201, "K-1"))), Ok(()));
        assert_eq!((told.n_done, told.n_in_flight, told.n_cut_off), (2, 1, 1));
        for wrong in [
            answer(201, "K-2"),
            answer(409, "duplicate"),
            answer(500, ""),
        ] {
            assert!(told.clone().take(1, Some(&wrong)).is_err(), "{wrong:?}");
        }
    }
}
