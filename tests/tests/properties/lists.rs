//! Match lists against the full sort, on any number of threads and in any order (M5, M7).

use std::collections::{BTreeMap, HashSet};

use miqnet_core::{Catalog, Entry, Lists, Progress, Row, explain, match_list, match_lists};
use miqnet_domain::candidate::WeeklyMinutes;
use miqnet_domain::{Candidate, Date, Fact, Vacancy, VacancyId, Verdict};
use miqnet_testkit::build::postal;
use miqnet_testkit::generate;
use proptest::{collection, prop_assert, prop_assert_eq};

use crate::support::{catalog, check};

const SIZE: usize = 24;

#[test]
fn a_list_is_the_head_of_the_full_sort() {
    check(1, &generate::fair(SIZE), |(candidates, vacancies)| {
        let catalog = catalog(vacancies);
        let full = full_lists(&catalog, &candidates);
        for top in [0, 1, 3, SIZE + 1] {
            let lists = lists(&catalog, &candidates, top);
            prop_assert_eq!(&lists.by_candidate, &heads(&full.0, top));
            prop_assert_eq!(&lists.by_vacancy, &heads(&full.1, top));
            let first = match_list(&catalog, &candidates[0], top);
            prop_assert_eq!(&first.0, &lists.by_candidate[0]);
            prop_assert_eq!(first.1, lists.candidate_tallies[0]);
        }
        Ok(())
    });
}

#[test]
fn a_vacancy_is_judged_among_others_as_it_is_alone() {
    check(1, &generate::pair(), |(candidate, vacancy)| {
        // The same hours on the same way, with a start before, on and after the days of her care;
        let days = [(2026, 6), (2026, 12), (2027, 3), (2027, 9), (2029, 1)];
        let days = days.map(|(year, month)| Date::constant(year, month, 1));
        let facts = days.map(Fact::Stated).into_iter().chain([Fact::Unknown]);
        let starts = facts.flat_map(|earliest| {
            let latest = days.map(Some).into_iter().chain([None]);
            latest.map(move |latest| (earliest, latest))
        });
        // other hours; another way.
        let mut shorter = vacancy.clone();
        shorter.time.weekly_minutes = Fact::Stated(WeeklyMinutes { from: 300, to: 300 });
        let mut elsewhere = vacancy.clone();
        elsewhere.workplaces = vec![postal("10115")];
        let kinds = [vacancy, shorter, elsewhere];
        let offers = starts.flat_map(|start| kinds.iter().map(move |kind| (start, kind)));
        let vacancies: Vec<Vacancy> = offers
            .enumerate()
            .map(|(at, ((start_earliest, start_latest), kind))| Vacancy {
                id: VacancyId::new(&format!("V-{at:03}")).expect("an id"),
                start_earliest,
                start_latest,
                ..kind.clone()
            })
            .collect();
        let together = catalog(vacancies.clone());
        let mut row = Row::new(&together, &candidate);
        for (at, vacancy) in vacancies.into_iter().enumerate() {
            let alone = catalog(vec![vacancy]);
            prop_assert_eq!(row.pair(at), Row::new(&alone, &candidate).pair(0));
        }
        Ok(())
    });
}

#[test]
fn both_lists_agree_on_every_pair() {
    check(1, &generate::fair(SIZE), |(candidates, vacancies)| {
        let lists = lists(&catalog(vacancies), &candidates, SIZE);
        let mut n_entries = 0;
        for (candidate_ix, list) in lists.by_candidate.iter().enumerate() {
            for entry in list {
                let mirrored = Entry {
                    other_ix: index(candidate_ix),
                    ..*entry
                };
                prop_assert!(lists.by_vacancy[entry.other_ix as usize].contains(&mirrored));
                n_entries += 1;
            }
        }
        let there: usize = lists.by_vacancy.iter().map(Vec::len).sum();
        prop_assert_eq!(n_entries, there);
        Ok(())
    });
}

#[test]
fn tallies_count_every_pair_once() {
    check(1, &generate::fair(SIZE), |(candidates, vacancies)| {
        let lists = lists(&catalog(vacancies), &candidates, SIZE);
        let tallies = lists.candidate_tallies.iter().zip(&lists.by_candidate);
        for (tally, list) in tallies.chain(lists.vacancy_tallies.iter().zip(&lists.by_vacancy)) {
            let on_list = tally.now + tally.with_condition - tally.unwished;
            prop_assert_eq!(on_list, index(list.len()));
            let all = tally.now + tally.with_condition + tally.not_eligible;
            prop_assert_eq!(all, index(SIZE));
        }
        Ok(())
    });
}

#[test]
fn threads_and_the_order_of_the_vacancies_change_nothing() {
    let pools = [1, 2, 8].map(|threads| {
        let builder = rayon::ThreadPoolBuilder::new().num_threads(threads);
        builder.build().expect("a pool of a few threads starts")
    });
    check(1, &generate::fair(SIZE), |(candidates, vacancies)| {
        let mut shuffled = vacancies.clone();
        shuffled.reverse();
        shuffled.rotate_left(SIZE / 3);
        let (straight, shuffled) = (catalog(vacancies), catalog(shuffled));
        let expected = lists(&straight, &candidates, 5);
        for pool in &pools {
            prop_assert_eq!(
                &pool.install(|| lists(&straight, &candidates, 5)),
                &expected
            );
            prop_assert_eq!(
                &pool.install(|| lists(&shuffled, &candidates, 5)),
                &expected
            );
        }
        Ok(())
    });
}

#[test]
fn a_changed_catalog_is_that_of_the_vacancies_that_are_there() {
    // What happens to each vacancy: it stays, goes, is another one from then on, or comes.
    let fates = collection::vec(0..12_u8, SIZE);
    let both = (generate::fair(SIZE), generate::fair(SIZE), fates);
    check(1, &both, |((candidates, before), (_, after), fates)| {
        let of = |fate: u8| {
            let pairs = before.iter().zip(&after).zip(&fates);
            let pairs = pairs
                .filter(move |(_, of)| **of == fate)
                .map(|(pair, _)| pair);
            pairs.map(|(before, after)| (before.clone(), after.clone()))
        };
        let there: Vec<Vacancy> = (0..12)
            .filter(|fate| *fate != 3)
            .flat_map(of)
            .map(|it| it.0)
            .collect();
        let mut changed = catalog(there.clone());
        let gone: HashSet<VacancyId> = of(1).map(|it| it.0.id).collect();
        let new: Vec<Vacancy> = of(2).chain(of(3)).map(|it| it.1).collect();
        changed
            .change(&gone, new.clone())
            .expect("known occupations");
        // And one of them once more.
        let again: Vec<Vacancy> = of(4).map(|it| it.1).take(1).collect();
        changed
            .change(&HashSet::new(), again.clone())
            .expect("known occupations");
        let mut now: BTreeMap<VacancyId, Vacancy> =
            there.into_iter().map(|it| (it.id.clone(), it)).collect();
        now.retain(|id, _| !gone.contains(id));
        now.extend(new.into_iter().chain(again).map(|it| (it.id.clone(), it)));
        let fresh = catalog(now.into_values().collect());
        prop_assert_eq!(changed.vacancies(), fresh.vacancies());
        for (ix, (_, candidate)) in fresh.vacancies().iter().zip(&candidates).enumerate() {
            prop_assert_eq!(changed.check(ix), fresh.check(ix));
            prop_assert_eq!(changed.is_blocked(ix), fresh.is_blocked(ix));
            let of = |catalog| explain(catalog, candidate, ix);
            prop_assert_eq!(of(&changed), of(&fresh));
        }
        let expected = lists(&fresh, &candidates, SIZE);
        prop_assert_eq!(lists(&changed, &candidates, SIZE), expected);
        Ok(())
    });
}

#[test]
fn the_order_of_questions_changes_no_pair() {
    check(1, &generate::fair(SIZE), |(candidates, vacancies)| {
        let catalog = catalog(vacancies);
        for candidate in &candidates {
            let (mut forwards, mut backwards) =
                (Row::new(&catalog, candidate), Row::new(&catalog, candidate));
            let there: Vec<_> = (0..SIZE).map(|at| forwards.pair(at)).collect();
            let mut back: Vec<_> = (0..SIZE).rev().map(|at| backwards.pair(at)).collect();
            back.reverse();
            prop_assert_eq!(there, back);
        }
        Ok(())
    });
}

fn lists(catalog: &Catalog<'_>, candidates: &[Candidate], top: usize) -> Lists {
    match_lists(catalog, candidates, top, &Progress::default())
}

fn index(position: usize) -> u32 {
    u32::try_from(position).expect("fairs of tests are small")
}

type Full = (Vec<Vec<Entry>>, Vec<Vec<Entry>>);

/// Every pair that belongs on a list, sorted as the page says; indices are in the order of ids.
fn full_lists(catalog: &Catalog<'_>, candidates: &[Candidate]) -> Full {
    let n_vacancies = catalog.vacancies().len();
    let mut full = (vec![vec![]; candidates.len()], vec![vec![]; n_vacancies]);
    for (candidate_ix, candidate) in candidates.iter().enumerate() {
        for vacancy_ix in 0..n_vacancies {
            let pair = explain(catalog, candidate, vacancy_ix).pair;
            if pair.verdict == Verdict::NotEligible || !pair.wish_match {
                continue;
            }
            let entry = |other_ix| Entry {
                other_ix: index(other_ix),
                verdict: pair.verdict,
                score: pair.score,
            };
            full.0[candidate_ix].push(entry(vacancy_ix));
            full.1[vacancy_ix].push(entry(candidate_ix));
        }
    }
    for list in full.0.iter_mut().chain(&mut full.1) {
        list.sort_by_key(|entry| (entry.verdict, u32::MAX - entry.score, entry.other_ix));
    }
    full
}

fn heads(full: &[Vec<Entry>], top: usize) -> Vec<Vec<Entry>> {
    let head = |list: &Vec<Entry>| list.iter().take(top).copied().collect();
    full.iter().map(head).collect()
}
