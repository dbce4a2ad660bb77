//! One world for all properties, and the loop that runs a property on generated cases.

use std::sync::LazyLock;

use miqnet_core::{Catalog, Explanation, World, explain};
use miqnet_domain::policy::Policy;
use miqnet_domain::travel::TravelTable;
use miqnet_domain::{Candidate, Gate, Vacancy, Verdict};
use miqnet_occupations::Dictionary;
use miqnet_testkit::generate;
use miqnet_testkit::oracle::OracleWorld;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};

static POLICY: LazyLock<Policy> = LazyLock::new(miqnet_testkit::world::policy);
static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::built_in);
static TRAVEL: LazyLock<TravelTable> = LazyLock::new(generate::travel);

/// The world of the engine.
pub(crate) fn world() -> World<'static> {
    World {
        as_of: miqnet_testkit::world::as_of(),
        policy: &POLICY,
        dictionary: &DICTIONARY,
        travel: &TRAVEL,
    }
}

/// The same world for the oracle.
pub(crate) fn oracle_world() -> OracleWorld<'static> {
    OracleWorld {
        as_of: miqnet_testkit::world::as_of(),
        policy: &POLICY,
        dictionary: &DICTIONARY,
        travel: &TRAVEL,
    }
}

/// The number that a variable of the environment holds, or this one without it.
fn number(variable: &str, otherwise: u32) -> u32 {
    match std::env::var(variable) {
        Ok(text) => text.parse().expect("the variable holds a number"),
        Err(_) => otherwise,
    }
}

/// Runs a property on a share of the cases, in tenths, and panics with the smallest that fails.
#[track_caller]
pub(crate) fn check<S: Strategy>(
    tenths: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> TestCaseResult,
) {
    let cases = number("MIQNET_CASES", 3000) * tenths / 10;
    let config = Config {
        cases: cases.max(1),
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    let mut seed = [7; 32];
    seed[..4].copy_from_slice(&number("MIQNET_SEED", 0).to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let outcome = TestRunner::new_with_rng(config, rng).run(strategy, property);
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

/// The catalog of these vacancies.
pub(crate) fn catalog(vacancies: Vec<Vacancy>) -> Catalog<'static> {
    Catalog::new(world(), vacancies).expect("generated occupations are in the dictionary")
}

/// The engine's explanation of one pair.
pub(crate) fn explained(candidate: &Candidate, vacancy: &Vacancy) -> Explanation {
    explain(&catalog(vec![vacancy.clone()]), candidate, 0)
}

/// The verdict of each gate, in the order of [`Gate::ALL`].
pub(crate) fn gate_verdicts(explanation: &Explanation) -> [Verdict; 10] {
    Gate::ALL.map(|gate| {
        let findings = explanation.findings.iter();
        Verdict::of(findings.filter(|finding| finding.gate == gate))
    })
}

/// The points of each criterion; `None` where it is left out.
pub(crate) fn points(explanation: &Explanation) -> [Option<u16>; 8] {
    let mut points = [None; 8];
    for leaf in &explanation.leaves {
        points[leaf.criterion as usize] = Some(leaf.points);
    }
    points
}
