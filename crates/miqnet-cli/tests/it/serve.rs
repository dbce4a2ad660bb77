//! The service as the binary starts and ends it.

use crate::bench::Bench;
use crate::running::Running;

#[track_caller]
fn check(config: &str, words: &str, code: &str, expected: &[&str]) {
    let bench = Bench::empty();
    bench.write("miqnet.toml", config.as_bytes());
    let ran = bench.run(&format!("--lang en serve --config miqnet.toml {words}"));
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.starts_with(code), "{}", ran.err);
    for expected in expected {
        assert!(ran.err.contains(expected), "{}", ran.err);
    }
}

#[test]
fn every_fault_of_the_configuration_is_told_at_once() {
    check(
        "bind = \"0.0.0.0:8080\"\nworkers = 0\nport = 1",
        "",
        "C530",
        &[
            "miqnet.toml: port:",
            "miqnet.toml: bind:",
            "miqnet.toml: workers:",
            "\n→ ",
        ],
    );
    check("", "--bind here", "C530", &["command line: --bind:"]);
}

#[test]
fn a_file_that_the_configuration_names_is_read_before_anything_starts() {
    check(
        "policy = \"nowhere.toml\"",
        "--check",
        "C531",
        &["policy: nowhere.toml"],
    );
}

#[test]
fn an_address_that_is_taken_is_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("the port is known");
    check(
        &format!("bind = \"{address}\"\nmetrics_bind = \"off\""),
        "",
        "C532",
        &["bind: "],
    );
}

#[test]
fn a_configuration_in_order_can_be_checked_without_serving() {
    let bench = Bench::empty();
    bench.write("miqnet.toml", b"log = \"warn\"");
    let ran = bench.run("serve --config miqnet.toml --check");
    assert_eq!((ran.code, &*ran.out), (0, ""), "{}", ran.err);
}

#[test]
fn the_help_names_every_key() {
    let ran = Bench::empty().run("serve --help");
    for key in [
        "trusted_proxies (MIQNET_TRUSTED_PROXIES)",
        "database_url (DATABASE_URL)",
    ] {
        assert!(ran.out.contains(key), "{}", ran.out);
    }
}

#[test]
fn the_contract_that_is_printed_is_the_one_that_is_kept() {
    let ran = Bench::empty().run("openapi");
    assert!(
        ran.out == include_str!("../../../../openapi/miqnet.json"),
        "run `cargo xtask openapi`"
    );
}

#[cfg(unix)]
#[test]
fn a_county_can_be_tried_out_with_one_command_that_says_what_to_ask() {
    let bench = Bench::empty();
    let county = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/county");
    // The last thing to ask plans the fair.
    let (service, said) = Running::start_with(&bench, &["--try", county], "-X POST");
    let key = said.lines().find_map(|line| line.strip_prefix("KEY="));
    let head = format!("Authorization: Bearer {}\r\n", key.expect("a key"));
    let asks = said.lines().filter_map(|line| line.strip_prefix("curl "));
    let asks: Vec<&str> = asks.collect();
    assert_eq!(asks.len(), 7, "{said}");
    for ask in asks {
        let method = if ask.contains("-X POST") {
            "POST"
        } else {
            "GET"
        };
        let url = ask.split('"').nth(3).expect("an address");
        let path = url.splitn(4, '/').nth(3).expect("a path");
        let answer = service.ask(&format!("{method} /{path}"), &head, "");
        assert!(answer.starts_with("HTTP/1.1 20"), "{ask}: {answer}");
    }
    assert!(!bench.path("miqnet-data").exists(), "nothing is left here");
    assert_eq!(service.stop().0, Some(0));
}

#[cfg(unix)]
#[test]
fn a_service_answers_logs_lines_of_json_and_ends_when_it_is_told_to() {
    // Its folder is removed when it is dropped.
    let bench = Bench::empty();
    let service = Running::start(&bench);
    let ask = |path: &str| service.ask(&format!("GET {path}"), "", "");
    let ready = ask("/ready");
    assert!(ready.starts_with("HTTP/1.1 200"), "{ready}");
    // There is no default account.
    let unknown = ask("/v1/occupations?q=Koch");
    assert!(unknown.starts_with("HTTP/1.1 401"), "{unknown}");
    let (code, log) = service.stop();
    assert_eq!(code, Some(0));
    let lines: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect();
    let statuses: Vec<_> = lines.iter().map(|line| line["status"].as_u64()).collect();
    assert_eq!(statuses, [Some(200), Some(401)], "{log}");
    assert!(!log.contains("Koch"), "{log}");
}
