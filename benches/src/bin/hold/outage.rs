//! The database server is killed in the middle of imports, and the service goes on. What was
//! acknowledged is there afterwards, no import is there in part, and the service answers again as soon as
//! the server does.
//!
//! Every other time it is the whole server (`pg_ctl stop -m immediate`), which is started again, and in
//! between one of the processes that serve the service (`kill -9`), after which the server ends all others
//! and repairs itself. The imports are those of `hold kill`.

use std::collections::BTreeSet;
use std::time::Duration;

use miqnet_store::testing::Cluster;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use crate::kill::{NEW, PEOPLE, import, judge, look};
use crate::service::{Ground, Service};
use crate::{Broken, SEED, millis_at, now};

/// After the server is back, the service has to answer within this.
const BACK: Duration = Duration::from_secs(2);

/// After this the trial is given up.
const LONGEST: Duration = Duration::from_secs(30);

/// How often the service and the server are asked whether they are back.
const PAUSE: Duration = Duration::from_millis(20);

pub(crate) fn run(n_kills: u32) -> Result<(), Broken> {
    let ground = Ground::on_own_server()?;
    let server = ground.server().ok_or("a server")?;
    let key = ground.set_up()?;
    let service = ground.start()?;
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let start = now();
    let first = import(&service, &key, 1)?;
    let longest = start.elapsed();
    if first != 200 {
        return Err(format!("import 1 was answered with {first}").into());
    }
    // A kill takes a while to begin; so long the import waits for it.
    let start = now();
    server.answers();
    let lead = start.elapsed();
    let mut known = BTreeSet::from([1]);
    let (mut n_acknowledged, mut n_kept, mut n_undone) = (0_u32, 0_u32, 0_u32);
    let mut pauses = Vec::new();
    for number in 2..=n_kills + 1 {
        let wait = longest.mul_f64(random.random_range(0.0..1.0));
        let is_whole = number % 2 == 0;
        let status = std::thread::scope(|scope| {
            let sent = scope.spawn(|| {
                std::thread::sleep(lead);
                import(&service, &key, number).unwrap_or(0)
            });
            std::thread::sleep(wait);
            if is_whole {
                server.crash();
                server.restart();
            } else if !(0..3).any(|_| server.kill_backend()) {
                // One that ends by itself between being found and being killed is no kill.
                return Err(Broken::from("no process served the service"));
            }
            sent.join().map_err(|_| Broken::from("the client panicked"))
        })?;
        // The server was away: the service says so (503) and nothing else.
        if ![200, 503].contains(&status) {
            return Err(format!("import {number} was answered with {status}").into());
        }
        pauses.push(until_back(server, &service, &key)?);
        let found = look(&ground)?;
        let is_acknowledged = status == 200;
        let is_kept = judge(&found, &known, number, is_acknowledged)?;
        if is_kept {
            known.insert(number);
        }
        n_acknowledged += u32::from(is_acknowledged);
        n_kept += u32::from(is_kept && !is_acknowledged);
        n_undone += u32::from(!is_kept);
    }
    pauses.sort_unstable();
    println!(
        "{n_kills} kills of the database ({} of the whole server, {} of one of its processes) during \
         imports of {PEOPLE} changed and {NEW} new people:\n{n_acknowledged} imports were answered \
         with 200, all of them are there;\n{} with 503, of which {n_kept} are there as a whole and \
         {n_undone} not at all.\nRows lost: 0, half imports: 0, audit in order {n_kills} times, no \
         answer but 200 and 503.\nThe service answers after the server does: p50 {:.0} ms, most \
         {:.0} ms",
        n_kills.div_ceil(2),
        n_kills / 2,
        n_kept + n_undone,
        millis_at(&pauses, 0.5),
        millis_at(&pauses, 1.0),
    );
    Ok(())
}

/// Waits until the server and then the service answer. Returns how much later the service did.
///
/// # Errors
/// When the service takes too long, or says something else than 503 meanwhile.
fn until_back(server: &Cluster, service: &Service, key: &str) -> Result<Duration, Broken> {
    let start = now();
    while !server.answers() {
        if start.elapsed() > LONGEST {
            return Err("the server does not come back".into());
        }
        std::thread::sleep(PAUSE);
    }
    let start = now();
    loop {
        let answer = service
            .client(key)
            .ask("GET /v1/candidates?limit=1", "", "")?;
        let took = start.elapsed();
        match answer.status {
            200 if took <= BACK => return Ok(took),
            200 => return Err(format!("the service answers after {took:?}").into()),
            503 if took <= LONGEST => std::thread::sleep(PAUSE),
            status => return Err(format!("the service answers {status} after {took:?}").into()),
        }
    }
}
