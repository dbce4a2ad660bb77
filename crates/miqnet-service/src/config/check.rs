//! From what was written to what is ready to run.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::PathBuf;

use miqnet_store::Location;

use super::key::KEYS;
use super::written::Text;
use super::{Config, ConfigError, Limits, LogLevel, Sources, TokenSource};

/// Reads every key and tells every fault.
pub(super) fn check(
    texts: &BTreeMap<&'static str, Text>,
    errors: Vec<ConfigError>,
) -> Result<Config, Vec<ConfigError>> {
    let mut reader = Reader { texts, errors };
    let bind = reader.address("bind");
    let metrics_bind = match reader.text("metrics_bind") {
        "off" => Some(None),
        _ => reader.address("metrics_bind").map(Some),
    };
    let behind_proxy = reader.truth("behind_proxy");
    let proxies = reader.proxies();
    let limits = Limits {
        pairs: reader.number("max_pairs", 1..=1_000_000_000),
        lines: reader.number("max_lines", 1..=1_000_000),
        large_bodies: size(reader.number("large_bodies", 1..=1_000)),
        ..Limits::default()
    };
    let config = Config {
        bind: bind.unwrap_or(NOWHERE),
        metrics_bind: metrics_bind.flatten(),
        trusted_proxies: behind_proxy.then(|| proxies.clone()),
        database: reader.location(),
        secret_file: PathBuf::from(reader.text("secret_file")),
        tokens: reader.tokens(),
        sources: Sources {
            policy: reader.optional("policy").map(PathBuf::from),
            travel: reader.optional("travel").map(PathBuf::from),
            dictionary: reader.optional("dictionary").map(PathBuf::from),
            guidance_numbers: reader.optional("guidance_numbers").map(PathBuf::from),
        },
        workers: size(reader.number("workers", 1..=64)),
        match_threads: size(reader.number("match_threads", 0..=1_024)),
        match_seats: size(reader.number("match_seats", 1..=1_000)),
        max_connections: size(reader.number("max_connections", 16..=20_000)),
        limits,
        log: reader.level(),
    };
    if bind.is_some_and(|bind| !bind.ip().is_loopback()) && !behind_proxy {
        reader.tell(
            "bind",
            "the service speaks no TLS itself: bind 127.0.0.1, or set behind_proxy = true and name \
             the proxies in trusted_proxies",
        );
    }
    if config
        .metrics_bind
        .is_some_and(|bind| !bind.ip().is_loopback())
    {
        reader.tell(
            "metrics_bind",
            "the counters ask nobody who asks: bind 127.0.0.1",
        );
    }
    if metrics_bind.flatten().is_some() && metrics_bind.flatten() == bind {
        reader.tell("metrics_bind", "requests come in there: take another port");
    }
    if behind_proxy && proxies.is_empty() {
        reader.tell(
            "trusted_proxies",
            "behind a proxy nobody else may connect: write the IP addresses of the proxies",
        );
    }
    if !behind_proxy && !proxies.is_empty() {
        reader.tell(
            "trusted_proxies",
            "these count only with behind_proxy = true",
        );
    }
    if reader.errors.is_empty() {
        return Ok(config);
    }
    let order = |error: &ConfigError| {
        let is_of = |key: &super::Key| error.key == key.name || error.key == key.variable;
        KEYS.iter().position(is_of)
    };
    reader.errors.sort_by_key(order);
    Err(reader.errors)
}

/// Stands where an address has a fault, which is told.
const NOWHERE: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);

struct Reader<'t> {
    texts: &'t BTreeMap<&'static str, Text>,
    errors: Vec<ConfigError>,
}

impl<'t> Reader<'t> {
    fn text(&self, name: &str) -> &'t str {
        match self.texts.get(name) {
            Some(text) => text.text.trim(),
            None => KEYS
                .iter()
                .find(|key| key.name == name)
                .map_or("", |key| key.default),
        }
    }

    fn optional(&self, name: &str) -> Option<String> {
        let text = self.text(name);
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn tell(&mut self, name: &str, problem: &str) {
        let (place, key) = match self.texts.get(name) {
            Some(text) => (text.place.clone(), text.key.clone()),
            None => ("default".to_owned(), name.to_owned()),
        };
        self.errors.push(ConfigError {
            place,
            key,
            problem: problem.to_owned(),
        });
    }

    fn address(&mut self, name: &str) -> Option<SocketAddr> {
        let address = self.text(name).parse().ok();
        if address.is_none() {
            self.tell(
                name,
                "write an IP address and a port, for example 127.0.0.1:8080",
            );
        }
        address
    }

    fn truth(&mut self, name: &str) -> bool {
        match self.text(name) {
            "true" => true,
            "false" => false,
            _ => {
                self.tell(name, "write true or false");
                false
            }
        }
    }

    fn number(&mut self, name: &str, allowed: RangeInclusive<u64>) -> u64 {
        let number = self.text(name).parse().ok();
        number
            .filter(|number| allowed.contains(number))
            .unwrap_or_else(|| {
                let (least, most) = (allowed.start(), allowed.end());
                self.tell(
                    name,
                    &format!("write a whole number from {least} to {most}"),
                );
                *least
            })
    }

    fn proxies(&mut self) -> BTreeSet<IpAddr> {
        let text = self.text("trusted_proxies");
        let all = text.split(',').map(str::trim).filter(|one| !one.is_empty());
        let read: Result<BTreeSet<IpAddr>, _> = all.map(str::parse).collect();
        read.unwrap_or_else(|_| {
            self.tell(
                "trusted_proxies",
                "write IP addresses, for example [\"10.0.0.2\"]",
            );
            // Something is written: that nothing is would be a second fault.
            BTreeSet::from([NOWHERE.ip()])
        })
    }

    /// The provider of tokens: three keys, or none of them.
    fn tokens(&mut self) -> Option<TokenSource> {
        let keys = ["jwks_file", "jwt_issuer", "jwt_audience"];
        let given = keys.map(|key| self.optional(key));
        if given.iter().any(Option::is_some) {
            for (key, _) in keys.iter().zip(&given).filter(|(_, given)| given.is_none()) {
                self.tell(
                    key,
                    "jwks_file, jwt_issuer and jwt_audience are written together",
                );
            }
        }
        let [jwks_file, issuer, audience] = given;
        Some(TokenSource {
            jwks_file: PathBuf::from(jwks_file?),
            issuer: issuer?,
            audience: audience?,
        })
    }

    fn location(&mut self) -> Location {
        // The text may hold a password, so it is not repeated.
        Location::parse(self.text("database_url")).unwrap_or_else(|_| {
            self.tell(
                "database_url",
                "write sqlite:FILE or postgres://USER@HOST/DATABASE",
            );
            Location::Sqlite(PathBuf::new())
        })
    }

    fn level(&mut self) -> LogLevel {
        match self.text("log") {
            "error" => LogLevel::Error,
            "warn" => LogLevel::Warn,
            "info" => LogLevel::Info,
            _ => {
                self.tell("log", "write error, warn or info");
                LogLevel::Info
            }
        }
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::Written;
    use super::*;

    #[track_caller]
    fn check(toml: &str, variables: &[(&str, &str)], expected: &[&str]) {
        let variables = variables
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        let written = Written::default()
            .with_file("miqnet.toml", toml)
            .with_environment(variables);
        let errors = written.check().err().unwrap_or_default();
        let found: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), expected.len(), "{found:#?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{found}");
        }
    }

    #[test]
    fn nothing_written_is_a_service_for_this_machine_alone() {
        let config = Written::default()
            .check()
            .expect("the defaults are allowed");
        assert_eq!(config.bind, SocketAddr::from(([127, 0, 0, 1], 8080)));
        assert_eq!(config.trusted_proxies, None);
        assert_eq!(config.limits, Limits::default());
    }

    #[test]
    fn another_address_needs_a_proxy_that_is_named() {
        check(
            "bind = \"0.0.0.0:80\"",
            &[],
            &["miqnet.toml: bind: the service speaks no TLS"],
        );
        check(
            "bind = \"0.0.0.0:80\"\nbehind_proxy = true",
            &[],
            &["default: trusted_proxies: behind a proxy nobody else"],
        );
        check(
            "bind = \"0.0.0.0:80\"\nbehind_proxy = true\ntrusted_proxies = [\"10.0.0.2\"]",
            &[],
            &[],
        );
        check(
            "trusted_proxies = [\"10.0.0.2\"]",
            &[],
            &["miqnet.toml: trusted_proxies: these count only"],
        );
    }

    #[test]
    fn every_fault_is_told_at_once_where_it_stands() {
        check(
            "bind = 80\nworkers = 0\nlog = \"all\"\nport = 1\nbehind_proxy = 1.5\nmax_lines = \"x\"",
            &[
                ("MIQNET_WORKERS", "many"),
                ("MIQNET_PORT", "1"),
                ("HOME", "/"),
            ],
            &[
                "miqnet.toml: port: this key is unknown",
                "environment: MIQNET_PORT: this variable is unknown",
                "miqnet.toml: bind: write an IP address",
                "miqnet.toml: behind_proxy: write one text",
                "environment: MIQNET_WORKERS: write a whole number from 1 to 64",
                "miqnet.toml: max_lines: write a whole number",
                "miqnet.toml: log: write error",
            ],
        );
    }

    #[test]
    fn the_environment_goes_before_the_file() {
        let written = Written::default()
            .with_environment([("MIQNET_LOG".to_owned(), "warn".to_owned())])
            .with_file("miqnet.toml", "log = \"error\"");
        // The caller takes the file first; whatever is taken last counts.
        assert_eq!(
            written.check().expect("both are allowed").log,
            LogLevel::Error
        );
        check("log = \"all\"", &[("MIQNET_LOG", "warn")], &[]);
    }

    #[test]
    fn a_broken_file_is_named_by_its_line_and_shows_no_password() {
        let toml = "log = \"info\"\ndatabase_url = \"postgres://u:geheim@h/d\nlog = 1";
        let errors = Written::default().with_file("miqnet.toml", toml).check();
        let errors = format!("{:?}", errors.expect_err("the file is broken"));
        assert!(errors.contains("line "), "{errors}");
        assert!(!errors.contains("geheim"), "{errors}");
    }

    #[test]
    fn records_are_kept_in_a_file_unless_a_server_is_named() {
        let of = |url: &str| {
            let variables = [("DATABASE_URL".to_owned(), url.to_owned())];
            Written::default()
                .with_environment(variables)
                .check()
                .map(|it| it.database)
        };
        let default = Written::default()
            .check()
            .expect("the defaults are allowed");
        assert_eq!(
            default.database,
            Location::Sqlite("miqnet-data/miqnet.db".into())
        );
        let url = "postgres://app:geheim@db/miqnet";
        assert_eq!(of(url), Ok(Location::Postgres(url.to_owned())));
        let error = format!(
            "{:?}",
            of("mysql://app:geheim@db/x").expect_err("no such database")
        );
        assert!(
            error.contains("write sqlite:FILE") && !error.contains("geheim"),
            "{error}"
        );
    }

    #[test]
    fn a_provider_of_tokens_is_written_whole() {
        check(
            "jwks_file = \"keys.json\"",
            &[],
            &[
                "default: jwt_issuer: jwks_file",
                "default: jwt_audience: jwks_file",
            ],
        );
        let whole = "jwks_file = \"k\"\njwt_issuer = \"i\"\njwt_audience = \"a\"";
        check(whole, &[], &[]);
    }

    #[test]
    fn counters_stay_on_this_machine() {
        check(
            "metrics_bind = \"0.0.0.0:9\"",
            &[],
            &["miqnet.toml: metrics_bind: the counters ask nobody"],
        );
        check(
            "metrics_bind = \"127.0.0.1:8080\"",
            &[],
            &["miqnet.toml: metrics_bind: requests come in there"],
        );
        check("metrics_bind = \"off\"", &[], &[]);
    }
}
