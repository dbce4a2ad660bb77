//! 100,000 candidates against 20,000 vacancies, every pair looked at, exact top 20 of both sides.
//!
//! Corpus: synthetic county, seed `miqnet_benches::SEED`; the two counts are arguments, with these
//! defaults. Prints one line of figures; measure memory from outside, for example with
//! `/usr/bin/time -v`.

use miqnet_benches::Parts;
use miqnet_core::{Catalog, Progress, match_lists};

fn main() {
    let mut counts = std::env::args().skip(1).map(|arg| arg.parse().ok());
    let mut count = |default: usize| counts.next().flatten().unwrap_or(default);
    let (n_candidates, n_vacancies) = (count(100_000), count(20_000));
    let parts = Parts::shipped();
    let (candidates, vacancies) = parts.county(n_candidates, n_vacancies);
    let catalog = Catalog::new(parts.world(), vacancies).expect("known occupations");
    println!("{catalog:?}");
    let start = now();
    let lists = match_lists(&catalog, &candidates, 20, &Progress::default());
    let seconds = (now() - start).as_secs_f64();
    let pairs = n_candidates * n_vacancies;
    let now_pairs: u64 = lists
        .candidate_tallies
        .iter()
        .map(|tally| u64::from(tally.now))
        .sum();
    let open: u64 = lists
        .candidate_tallies
        .iter()
        .map(|tally| u64::from(tally.with_condition))
        .sum();
    println!(
        "{pairs} pairs in {seconds:.2} s on {} threads: {:.1} million a second; \
         {now_pairs} eligible now, {open} with a condition",
        rayon::current_num_threads(),
        pairs as f64 / seconds / 1e6,
    );
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}
