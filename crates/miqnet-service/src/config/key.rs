//! The keys of a configuration.

/// One key, as people read about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Its name in the file.
    pub name: &'static str,
    /// Its name in the environment, which goes before the file.
    pub variable: &'static str,
    /// The value where it is not written; empty where there is none.
    pub default: &'static str,
    /// What it says, in one line.
    pub about: &'static str,
}

const fn key(
    name: &'static str,
    variable: &'static str,
    default: &'static str,
    about: &'static str,
) -> Key {
    Key {
        name,
        variable,
        default,
        about,
    }
}

/// All keys, in the order in which they are documented.
#[rustfmt::skip]
pub const KEYS: &[Key] = &[
    key("bind", "MIQNET_BIND", "127.0.0.1:8080", "Address and port for requests; another address than 127.0.0.1 only behind a proxy"),
    key("metrics_bind", "MIQNET_METRICS_BIND", "127.0.0.1:9464", "Address and port for the counters, loopback only; “off” for none"),
    key("behind_proxy", "MIQNET_BEHIND_PROXY", "false", "Whether a proxy in front speaks TLS; then connections are kept open for 5 s"),
    key("trusted_proxies", "MIQNET_TRUSTED_PROXIES", "", "IP addresses of these proxies; nobody else may connect then"),
    key("database_url", "DATABASE_URL", "sqlite:miqnet-data/miqnet.db", "Where records are kept: sqlite:FILE or postgres://…"),
    key("secret_file", "MIQNET_SECRET_FILE", "miqnet-data/secret", "File of 32 random bytes, made at the first start; keep a copy apart from the database"),
    key("jwks_file", "MIQNET_JWKS_FILE", "", "Public keys of a provider whose tokens are taken, EdDSA or ES256; with the next two"),
    key("jwt_issuer", "MIQNET_JWT_ISSUER", "", "The issuer that these tokens name"),
    key("jwt_audience", "MIQNET_JWT_AUDIENCE", "", "The audience that these tokens name"),
    key("policy", "MIQNET_POLICY", "", "Policy file instead of the built-in one"),
    key("travel", "MIQNET_TRAVEL", "", "Travel times that go before the estimates"),
    key("dictionary", "MIQNET_DICTIONARY", "", "Dictionary of occupations instead of the built-in table"),
    key("guidance_numbers", "MIQNET_GUIDANCE_NUMBERS", "", "Amounts and days of guidance instead of the built-in ones"),
    key("workers", "MIQNET_WORKERS", "2", "Threads that read requests and write answers, 1 to 64"),
    key("match_threads", "MIQNET_MATCH_THREADS", "0", "Threads that match, 0 to 1024; 0 is one for each core"),
    key("match_seats", "MIQNET_MATCH_SEATS", "64", "Requests that match or wait for it, 1 to 1000; others are told to come back"),
    key("large_bodies", "MIQNET_LARGE_BODIES", "8", "Bodies beyond 64 KiB that are in memory at once, 1 to 1000; others are told to come back"),
    key("max_connections", "MIQNET_MAX_CONNECTIONS", "2000", "Connections for each of the workers, 16 to 20000"),
    key("max_pairs", "MIQNET_MAX_PAIRS", "10000000", "Pairs that one request may have judged, 1 to 1000000000"),
    key("max_lines", "MIQNET_MAX_LINES", "20000", "Lines of lists in one answer, 1 to 1000000"),
    key("log", "MIQNET_LOG", "info", "What is logged: error, warn or info (a line for each request)"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_and_variables_stand_once() {
        let names: BTreeSet<_> = KEYS.iter().map(|key| key.name).collect();
        let variables: BTreeSet<_> = KEYS.iter().map(|key| key.variable).collect();
        assert_eq!((names.len(), variables.len()), (KEYS.len(), KEYS.len()));
    }
}
