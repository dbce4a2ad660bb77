//! What the engine and the spreadsheets make of a synthetic county.

use std::collections::BTreeSet;

use miqnet_core::{Catalog, World};
use miqnet_domain::{Vacancy, VacancyId};
use miqnet_occupations::Dictionary;
use miqnet_synth::{County, Fault, Options, county};
use miqnet_wire::{
    column::{Side, columns, header_kind},
    policy, read, row, travel,
};

fn small() -> County {
    county(2026, 300, 1_500, &Options::default())
}

/// Runs a question to the engine over the vacancies of a county.
fn ask<T>(vacancies: Vec<Vacancy>, question: impl FnOnce(&Catalog<'_>) -> T) -> T {
    let as_of = Options::default().as_of;
    let policy = policy::built_in();
    let dictionary = Dictionary::built_in();
    let travel = travel::built_in();
    let world = World {
        as_of,
        policy: policy.for_date(as_of).expect("the policy covers the day"),
        dictionary: &dictionary,
        travel: &travel,
    };
    question(&Catalog::new(world, vacancies).expect("every occupation is known"))
}

#[test]
fn the_engine_blocks_the_planted_vacancies_and_no_other() {
    let options = Options {
        unknown_percent: 0,
        fault_permille: 60,
        ..Options::default()
    };
    let county = county(2026, 0, 4_000, &options);
    let planted: BTreeSet<_> = county
        .planted
        .iter()
        .map(|planted| &planted.vacancy)
        .collect();
    let kinds: BTreeSet<Fault> = county.planted.iter().map(|planted| planted.fault).collect();
    assert_eq!(kinds.len(), 6, "every fault occurs");
    let wrong: Vec<String> = ask(county.vacancies.clone(), |catalog| {
        let all = catalog.vacancies().iter().enumerate();
        all.filter(|(ix, vacancy)| catalog.is_blocked(*ix) != planted.contains(&vacancy.id))
            .map(|(ix, vacancy)| format!("{} {:?}", vacancy.id, catalog.check(ix)))
            .collect()
    });
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn unknown_facts_make_no_lawful_vacancy_unlawful() {
    let county = small();
    let planted: BTreeSet<_> = county
        .planted
        .iter()
        .map(|planted| &planted.vacancy)
        .collect();
    let wrong: Vec<VacancyId> = ask(county.vacancies.clone(), |catalog| {
        let all = catalog.vacancies().iter().enumerate();
        let blocked = all.filter(|(ix, _)| catalog.is_blocked(*ix));
        blocked
            .map(|(_, vacancy)| vacancy.id.clone())
            .filter(|id| !planted.contains(id))
            .collect()
    });
    assert_eq!(wrong, []);
}

/// Writes rows as a spreadsheet would hold them and reads them as a table.
fn table(side: Side, rows: impl Iterator<Item = Vec<String>>) -> read::Table {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = columns(side).iter().map(|column| column.name);
    writer.write_record(header).expect("memory takes every row");
    for cells in rows {
        writer.write_record(cells).expect("memory takes every row");
    }
    let bytes = writer.into_inner().expect("memory takes every row");
    let limits = read::Limits::default();
    let reading = read::table("county.csv", &bytes, &limits, &|header| {
        header_kind(side, header)
    });
    assert!(reading.issues.is_empty(), "{:?}", reading.issues);
    reading.table.expect("a table without issues")
}

#[test]
fn candidates_are_read_back_from_a_sheet_as_they_were() {
    let dictionary = Dictionary::built_in();
    let candidates = small().candidates;
    let cells = candidates
        .iter()
        .map(|candidate| row::candidate_cells(candidate, &dictionary));
    let import = row::candidates(&table(Side::Candidates, cells), &dictionary);
    assert!(import.issues.is_empty(), "{:?}", import.issues.first());
    let read: Vec<_> = import
        .good
        .into_iter()
        .map(|accepted| accepted.value)
        .collect();
    for (given, read) in candidates.iter().zip(&read) {
        assert_eq!(given, read);
    }
    assert_eq!(read.len(), candidates.len());
}

#[test]
fn vacancies_are_read_back_from_a_sheet_as_they_were() {
    let dictionary = Dictionary::built_in();
    let vacancies = small().vacancies;
    let cells = vacancies
        .iter()
        .map(|vacancy| row::vacancy_cells(vacancy, &dictionary));
    let import = row::vacancies(&table(Side::Vacancies, cells), &dictionary);
    assert!(import.issues.is_empty(), "{:?}", import.issues.first());
    let read: Vec<_> = import
        .good
        .into_iter()
        .map(|accepted| accepted.value)
        .collect();
    for (given, read) in vacancies.iter().zip(&read) {
        assert_eq!(given, read);
    }
    assert_eq!(read.len(), vacancies.len());
}
