//! Clients that hold connections and send next to nothing go, and whoever asks for something beside
//! them is answered as if they were not there.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use miqnet_store::testing::Backend;

use crate::client::Client;
use crate::service::Ground;
use crate::{Broken, millis_at, now};

/// Whoever sends so little is gone after this.
const GONE_AFTER: Duration = Duration::from_secs(15);

/// How long the trial waits for those who are not.
const WATCHED: Duration = Duration::from_secs(40);

/// The longest time of the 99th of 100 requests beside them.
const HEALTHY_P99_MILLIS: f64 = 50.0;

/// How many requests are sent beside them.
const HEALTHY: u32 = 200;

/// A byte is sent this often.
const DRIP: Duration = Duration::from_secs(1);

/// How a client is slow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It connects and says nothing.
    Silent,
    /// Its head comes byte by byte.
    Head,
    /// Its head announces a body that never comes.
    NoBody,
    /// Its body comes byte by byte.
    Body,
    /// The same for an operation that takes large bodies.
    LargeBody,
}

const WAYS: [Way; 5] = [
    Way::Silent,
    Way::Head,
    Way::NoBody,
    Way::Body,
    Way::LargeBody,
];

struct Slow {
    way: Way,
    stream: TcpStream,
    gone_after: Option<Duration>,
}

pub(crate) fn run(backend: Backend, n_sockets: u32) -> Result<(), Broken> {
    let ground = Ground::new(backend)?;
    let key = ground.set_up()?;
    let service = ground.start()?;
    let client = service.client(&key);
    let open_before = service.n_open_files();
    let idle = healthy(&client, &AtomicBool::new(true))?;
    let start = now();
    let mut all = Vec::new();
    for (nth, way) in (0..n_sockets).zip(WAYS.into_iter().cycle()) {
        let opened = open(&client, way);
        all.push(opened.map_err(|error| format!("socket {nth}: {error}"))?);
    }
    println!(
        "{n_sockets} slow sockets were opened within {:.1} s",
        start.elapsed().as_secs_f64()
    );
    let are_gone = AtomicBool::new(false);
    let beside = std::thread::scope(|scope| {
        let asking = scope.spawn(|| healthy(&client, &are_gone));
        watch(&mut all);
        are_gone.store(true, Ordering::Relaxed);
        asking
            .join()
            .map_err(|_| "the client panicked".to_owned())?
    })?;
    let mut late = 0;
    for way in WAYS {
        let of_way: Vec<_> = all.iter().filter(|slow| slow.way == way).collect();
        let mut took: Vec<_> = of_way.iter().filter_map(|slow| slow.gone_after).collect();
        took.sort_unstable();
        let in_time = took.iter().filter(|took| **took <= GONE_AFTER).count();
        late += of_way.len() - in_time;
        println!(
            "{way:?}: {} sockets, {in_time} closed within {} s; p50 {:.1} s, last {:.1} s, {} never",
            of_way.len(),
            GONE_AFTER.as_secs(),
            millis_at(&took, 0.5) / 1e3,
            millis_at(&took, 1.0) / 1e3,
            of_way.len() - took.len(),
        );
    }
    let p99 = millis_at(&beside, 0.99);
    println!(
        "{} healthy requests beside them: p50 {:.1} ms, p99 {p99:.1} ms, most {:.1} ms; alone p50 \
         {:.1} ms, p99 {:.1} ms",
        beside.len(),
        millis_at(&beside, 0.5),
        millis_at(&beside, 1.0),
        millis_at(&idle, 0.5),
        millis_at(&idle, 0.99),
    );
    drop(all);
    std::thread::sleep(Duration::from_secs(1));
    let open_after = service.n_open_files();
    if let (Some(before), Some(after), Some(mib)) =
        (open_before, open_after, service.most_memory_mib())
    {
        println!("Files and sockets open before {before}, after {after}; peak memory {mib} MiB");
        if after > before + 8 {
            return Err(format!("{after} files and sockets stay open").into());
        }
    }
    if late > 0 {
        return Err(format!("{late} slow sockets were open after {GONE_AFTER:?}").into());
    }
    if p99 > HEALTHY_P99_MILLIS {
        return Err(format!("p99 of healthy requests is {p99:.1} ms").into());
    }
    Ok(())
}

/// Opens a connection and sends what comes first.
fn open(client: &Client, way: Way) -> io::Result<Slow> {
    let mut stream = TcpStream::connect(client.address)?;
    let json = "Content-Type: application/json\r\n";
    let first = match way {
        Way::Silent => String::new(),
        Way::Head => "GET /health HTTP/1.1\r\n".to_owned(),
        Way::NoBody | Way::Body => client.head("POST /v1/candidates", json, 1_000),
        Way::LargeBody => client.head("POST /v1/match", json, 1_000_000),
    };
    stream.write_all(first.as_bytes())?;
    stream.set_nonblocking(true)?;
    Ok(Slow {
        way,
        stream,
        gone_after: None,
    })
}

/// Sends a byte now and then and notes when each connection ends.
fn watch(all: &mut [Slow]) {
    let start = now();
    let mut dripped = start;
    while start.elapsed() < WATCHED && all.iter().any(|slow| slow.gone_after.is_none()) {
        let drips = dripped.elapsed() >= DRIP;
        if drips {
            dripped = now();
        }
        for slow in all.iter_mut().filter(|slow| slow.gone_after.is_none()) {
            let sends = drips && matches!(slow.way, Way::Head | Way::Body | Way::LargeBody);
            if has_ended(&mut slow.stream, sends) {
                slow.gone_after = Some(start.elapsed());
            }
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Whether the other end has closed the connection. What it says before is read and dropped.
fn has_ended(stream: &mut TcpStream, sends: bool) -> bool {
    let is_over = |error: &io::Error| error.kind() != ErrorKind::WouldBlock;
    if sends && stream.write(b"x").is_err_and(|error| is_over(&error)) {
        return true;
    }
    let mut bytes = [0; 4_096];
    loop {
        match stream.read(&mut bytes) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) => return is_over(&error),
        }
    }
}

/// Sends [`HEALTHY`] requests, one after the other, and more until `are_gone`; returns how long each
/// took, in order of size.
fn healthy(client: &Client, are_gone: &AtomicBool) -> Result<Vec<Duration>, String> {
    let mut all = Vec::new();
    while all.len() < HEALTHY as usize || !are_gone.load(Ordering::Relaxed) {
        let start = now();
        let answer = client.ask("GET /v1/candidates?limit=1", "", "");
        match answer {
            Ok(answer) if answer.status == 200 => all.push(start.elapsed()),
            other => return Err(format!("a healthy request was not answered: {other:?}")),
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    all.sort_unstable();
    Ok(all)
}
