//! The county of `fixtures/county`.

use std::fs;
use std::path::PathBuf;

use crate::bench::Bench;

/// How the county was generated.
const GENERATE: &str = "generate --seed 2026 --candidates 300 --vacancies 120 --format csv --fair";

/// The whole command, typed at the root of the project.
fn command() -> String {
    format!("cargo run --package miqnet-cli -- {GENERATE} --out fixtures/county")
}

fn fixtures() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "fixtures"]
        .iter()
        .collect()
}

#[test]
fn the_county_is_what_generate_writes() {
    let bench = Bench::empty();
    bench.run(&format!("{GENERATE} --out county")).with(0);
    for name in ["candidates.csv", "vacancies.csv", "fair.json"] {
        let kept = fs::read(fixtures().join("county").join(name)).expect("a fixture");
        let written = fs::read(bench.path("county").join(name)).expect("a generated file");
        assert!(
            kept == written,
            "fixtures/county/{name} is not what generate writes; to write it anew: {}",
            command()
        );
    }
}

#[test]
fn the_readme_names_the_command() {
    let readme = fs::read_to_string(fixtures().join("README.md")).expect("a page of the project");
    assert!(readme.contains(&command()), "{readme}");
}
