//! How many pairs are judged and ranked in a second?
//!
//! Corpus: synthetic county, seed `miqnet_benches::SEED`, 4,000 candidates × 2,000 vacancies; all
//! gates, all criteria, the exact top 20 of both sides, engine only. And one candidate against
//! 100,000 vacancies with explanations of her top 20.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use miqnet_benches::Parts;
use miqnet_core::{Catalog, Progress, explain, match_list, match_lists};

fn county_4000_by_2000(c: &mut Criterion) {
    let parts = Parts::shipped();
    let (candidates, vacancies) = parts.county(4_000, 2_000);
    let catalog = Catalog::new(parts.world(), vacancies.clone()).expect("known occupations");
    let mut group = c.benchmark_group("county_4000_by_2000");
    group.sample_size(20);
    group.throughput(Throughput::Elements(
        (candidates.len() * vacancies.len()) as u64,
    ));
    group.bench_function("match_lists_top_20", |b| {
        b.iter(|| match_lists(&catalog, black_box(&candidates), 20, &Progress::default()));
    });
    group.bench_function("compile_catalog", |b| {
        b.iter_batched(
            || vacancies.clone(),
            |vacancies| Catalog::new(parts.world(), vacancies),
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

fn one_against_100000(c: &mut Criterion) {
    let parts = Parts::shipped();
    let (candidates, vacancies) = parts.county(50, 100_000);
    let catalog = Catalog::new(parts.world(), vacancies).expect("known occupations");
    let mut group = c.benchmark_group("one_by_100000");
    group.sample_size(20);
    let mut next = 0;
    group.bench_function("top_20_with_explanations", |b| {
        b.iter(|| {
            next = (next + 1) % candidates.len();
            let candidate = &candidates[next];
            let (list, _) = match_list(&catalog, candidate, 20);
            list.iter()
                .map(|entry| explain(&catalog, candidate, entry.other_ix as usize))
                .collect::<Vec<_>>()
        });
    });
    group.finish();
}

criterion_group!(benches, county_4000_by_2000, one_against_100000);
criterion_main!(benches);
