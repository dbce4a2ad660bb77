//! How long does it take to plan for one person, and for one pair?
//!
//! Corpus: synthetic county, seed `miqnet_benches::SEED`, 50 candidates in turn against 10,000
//! vacancies: about 20 steps and 200 pairs of steps for each, with the best vacancies of each and
//! the questions. And plans of single pairs, each candidate against another vacancy in turn.

use criterion::{Criterion, criterion_group, criterion_main};
use miqnet_benches::Parts;
use miqnet_core::{Planner, plan_pair};

fn person_by_10000(c: &mut Criterion) {
    let parts = Parts::shipped();
    let (candidates, vacancies) = parts.county(50, 10_000);
    let planner = Planner::new(parts.world(), vacancies).expect("known occupations");
    let mut group = c.benchmark_group("plan");
    group.sample_size(50);
    let mut next = 0;
    group.bench_function("person_by_10000", |b| {
        b.iter(|| {
            next = (next + 1) % candidates.len();
            planner.plan(&candidates[next], 20)
        });
    });
    let mut next = 0;
    group.bench_function("pair", |b| {
        b.iter(|| {
            next += 1;
            let candidate = &candidates[next % candidates.len()];
            plan_pair(planner.catalog(), candidate, next % 10_000)
        });
    });
    group.finish();
}

criterion_group!(benches, person_by_10000);
criterion_main!(benches);
