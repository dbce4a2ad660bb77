//! How fast is a match list over the vacancies of a large county, while requests keep coming?
//!
//! Corpus: a synthetic county of 100,000 vacancies and 200 candidates (`miqnet_synth::county`),
//! kept in an embedded database, occupations coded. A service on this machine is asked for the
//! top 20 of one candidate after the other, `rate` requests a second for `seconds`, each on a
//! connection of its own. A request is due at its time whether or not those before it were
//! answered, and its time counts from then on, so that a queue is seen. After that one vacancy after
//! the other is changed, and the next answer, which has to know of it, is timed. Client and service
//! share the machine. Arguments: vacancies, rate, seconds.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use miqnet_domain::{EmployerId, VacancyId};
use miqnet_occupations::Dictionary;
use miqnet_service::access::Role;
use miqnet_service::clock::{Clock as _, SystemClock, SystemEntropy};
use miqnet_service::config::Written;
use miqnet_service::engine::Engine;
use miqnet_service::secret::{Secret, SecretKind};
use miqnet_service::server::{self, Listeners};
use miqnet_service::state::{AppState, Parts};
use miqnet_service::vault::Vault;
use miqnet_service::workers::Workers;
use miqnet_store::record::Row;
use miqnet_store::testing::{Backend, Keys, TestDatabase, entry};
use miqnet_store::{
    CandidateKey, Candidates, Document, Employers, New, NewApiKey, Scope, Status, Store, Vacancies,
    VacancyKey,
};
use miqnet_synth::{Options, county};
use miqnet_wire::column::{Side, columns};
use miqnet_wire::row;

/// The seed of the corpus.
const SEED: u64 = 20_261_122;

/// How many people are asked about in turn.
const CANDIDATES: usize = 200;

/// How long requests come before they are counted: the first ones meet cold memory.
const UNSEEN_SECONDS: usize = 2;

/// How many vacancies are changed, each before a further question.
const CHANGES: usize = 10;

/// What the client asks with.
struct Ask {
    address: SocketAddr,
    /// Of a case manager, who asks, and of a system, which changes.
    keys: [String; 2],
    candidates: Vec<CandidateKey>,
    vacancies: Vec<VacancyKey>,
}

fn main() -> io::Result<()> {
    let mut numbers = std::env::args().skip(1).map(|it| it.parse().ok());
    let mut number = |usual: usize| numbers.next().flatten().unwrap_or(usual);
    let (n_vacancies, rate, seconds) = (number(100_000), number(50), number(30));
    let setting = [
        ("MIQNET_BIND", "127.0.0.1:0"),
        ("MIQNET_METRICS_BIND", "off"),
    ];
    let setting = setting.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = Written::default().with_environment(setting).check();
    let config = config.expect("these settings are allowed");
    let listeners = Listeners::bind(&config).map_err(|(_, error)| error)?;
    let address = listeners.address()?;
    // It lives until the process ends.
    let mut database = None;
    let served = server::serve(&config, listeners, async || {
        let made = database.insert(TestDatabase::new(Backend::Sqlite).await);
        let store = made.open().await;
        let entropy = SystemEntropy::default();
        let keys = [(); 2].map(|()| Secret::make(SecretKind::ApiKey, &entropy));
        let (candidates, vacancies) = fill(&store, &keys, n_vacancies).await;
        let ask = Ask {
            address,
            keys: keys.map(|key| key.expose().to_owned()),
            candidates,
            vacancies,
        };
        std::thread::spawn(move || {
            let measured = || measure(&ask, n_vacancies, rate, seconds);
            let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(measured)).is_err();
            std::process::exit(i32::from(failed));
        });
        let workers = Workers::start(config.match_threads, config.match_seats);
        let workers = workers.map_err(io::Error::other)?;
        let parts = Parts::new(Engine::built_in(), workers, store, Vault::new([7; 32]));
        Ok::<_, io::Error>(AppState::new(parts))
    });
    served.map_err(io::Error::other)
}

/// Fills the database with one county.
async fn fill(
    store: &Store,
    secrets: &[Secret; 2],
    n_vacancies: usize,
) -> (Vec<CandidateKey>, Vec<VacancyKey>) {
    let dictionary = Dictionary::built_in();
    let made = county(SEED, CANDIDATES, n_vacancies, &Options::default());
    let mut keys = Keys::starting_at(1);
    let (here, employer) = (keys.make(), keys.make());
    let scope = Scope::county(here);
    let at = SystemClock.now();
    let mut work = store.begin(at).await.expect("a free database");
    work.counties().create(here, "Load").await.expect("new");
    let new: New<Employers> = New {
        key: employer,
        external: EmployerId::new("E-1").expect("an id"),
        status: Status::Active,
        parent: (),
        document: Document::new(r#"{"id":"E-1"}"#),
    };
    work.employers().create(&scope, new).await.expect("new");
    let rows = made.vacancies.iter().map(|vacancy| Row::<Vacancies> {
        key: keys.make(),
        external: VacancyId::new(vacancy.id.as_str()).expect("an id"),
        status: Status::Active,
        parent: employer,
        document: document(Side::Vacancies, row::vacancy_cells(vacancy, &dictionary)),
    });
    let rows = rows.collect();
    let vacancies = work.vacancies().import(&scope, rows).await.expect("rows");
    let rows = made.candidates.iter().map(|candidate| Row::<Candidates> {
        key: keys.make(),
        external: candidate.id.clone(),
        status: Status::Active,
        parent: (),
        document: document(
            Side::Candidates,
            row::candidate_cells(candidate, &dictionary),
        ),
    });
    let rows = rows.collect();
    let candidates = work.candidates().import(&scope, rows).await.expect("rows");
    let roles = [
        (Role::CaseManager, Vec::new()),
        (Role::Integration, vec!["records".to_owned()]),
    ];
    for (secret, (role, scopes)) in secrets.iter().zip(roles) {
        let new = NewApiKey {
            key: keys.make(),
            county: here,
            employer: None,
            label: "load".to_owned(),
            secret_hash: secret.hash(),
            role,
            scopes,
            granted_fairs_only: false,
            expires_at: at + jiff::SignedDuration::from_hours(24),
        };
        work.api_keys().create(new).await.expect("a new key");
    }
    work.commit(entry("load")).await.expect("a full database");
    (
        candidates.rows.into_iter().map(|(key, _)| key).collect(),
        vacancies.rows.into_iter().map(|(key, _)| key).collect(),
    )
}

/// A row as it is kept: what its cells say, under the names of the columns.
fn document(side: Side, cells: Vec<String>) -> Document {
    let cells = columns(side).iter().zip(cells);
    let cells = cells.filter(|(_, cell)| !cell.is_empty());
    let row = cells.map(|(column, cell)| (column.name.to_owned(), cell.into()));
    let row: serde_json::Map<String, serde_json::Value> = row.collect();
    Document::new(serde_json::Value::Object(row).to_string())
}

/// Asks at a steady rate and prints the figures.
fn measure(ask: &Ask, n_vacancies: usize, rate: usize, seconds: usize) {
    let first = now();
    // Until the service listens, connections wait in its queue; it begins to warm up then.
    let (status, length) = get(ask, 0);
    assert_eq!(status, 200, "the first answer");
    println!(
        "{n_vacancies} vacancies: first answer, with reading and compiling, after {} ms, {length} \
         bytes",
        first.elapsed().as_millis(),
    );
    let start = now() + Duration::from_millis(200);
    let due = |nth: usize| start + Duration::from_secs_f64(nth as f64 / rate as f64);
    let unseen = rate * UNSEEN_SECONDS;
    let total = rate * seconds;
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut all: Vec<(u16, Duration)> = std::thread::scope(|scope| {
        let client = || {
            let mut mine = Vec::new();
            loop {
                let nth = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                if nth >= unseen + total {
                    return mine;
                }
                let due = due(nth);
                std::thread::sleep(due.saturating_duration_since(now()));
                let (status, _) = get(ask, nth);
                if nth >= unseen {
                    mine.push((status, due.elapsed()));
                }
            }
        };
        let clients: Vec<_> = (0..16).map(|_| scope.spawn(client)).collect();
        let all = clients.into_iter().map(|it| it.join().expect("a client"));
        all.flatten().collect()
    });
    all.sort_by_key(|(_, took)| *took);
    let mut refused: BTreeMap<u16, u32> = BTreeMap::new();
    for (status, _) in all.iter().filter(|(status, _)| *status != 200) {
        *refused.entry(*status).or_default() += 1;
    }
    let at = |share: f64| all[((total - 1) as f64 * share) as usize].1.as_secs_f64() * 1e3;
    println!(
        "{rate} requests a second for {seconds} s: p50 {:.1} ms, p90 {:.1} ms, p99 {:.1} ms, most \
         {:.1} ms; of {total} not answered with 200, by status: {refused:?}",
        at(0.5),
        at(0.9),
        at(0.99),
        at(1.0),
    );
    after_changes(ask);
}

/// Changes vacancies and prints how long the next answers take, and the ones after them.
fn after_changes(ask: &Ask) {
    let (mut after, mut again) = (Vec::new(), Vec::new());
    for (nth, vacancy) in ask.vacancies.iter().take(CHANGES).enumerate() {
        let body = r#"{"row": {"employer": "E-1", "experience_required_years": "7"}}"#;
        let head = format!(
            "PATCH /v1/vacancies/{vacancy} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \
             {}\r\nIf-Match: \"1\"\r\nContent-Type: application/merge-patch+json\r\nContent-Length: \
             {}\r\n\r\n{body}",
            ask.keys[1],
            body.len(),
        );
        let (status, _) = send(ask, &head);
        assert_eq!(status, 200, "a changed vacancy");
        for times in [&mut after, &mut again] {
            let start = now();
            let (status, _) = get(ask, nth);
            assert_eq!(status, 200, "an answer after a change");
            times.push(start.elapsed());
        }
    }
    for (what, times) in [
        ("first answer after a change", after),
        ("the one after it", again),
    ] {
        let mut times = times;
        times.sort_unstable();
        let at = |nth: usize| times[nth].as_secs_f64() * 1e3;
        println!(
            "{what}: middle {:.0} ms, most {:.0} ms of {}",
            at(times.len() / 2),
            at(times.len() - 1),
            times.len()
        );
    }
}

/// Asks for one list. Returns status and length of the answer.
fn get(ask: &Ask, nth: usize) -> (u16, usize) {
    let candidate = ask.candidates[nth % ask.candidates.len()];
    let head = format!(
        "GET /v1/candidates/{candidate}/matches?top=20 HTTP/1.1\r\nHost: \
         localhost\r\nAuthorization: Bearer {}\r\n\r\n",
        ask.keys[0]
    );
    send(ask, &head)
}

/// Sends a request. Returns status and length of the answer.
fn send(ask: &Ask, request: &str) -> (u16, usize) {
    let asked = || -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(ask.address)?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(answer)
    };
    let answer = asked().unwrap_or_default();
    let status = answer
        .get(9..12)
        .and_then(|it| std::str::from_utf8(it).ok());
    (
        status.and_then(|it| it.parse().ok()).unwrap_or(0),
        answer.len(),
    )
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn now() -> Instant {
    Instant::now()
}
