//! The case file: what its cells say, and that no message repeats them.

use jiff::civil::date;
use miqnet_domain::{CandidateId, Fact, IssueCode};
use miqnet_guidance::{
    AgeBand, BenefitSystem, CaseFile, Employment, IncomeBand, Module, ModuleState, Month, Sgb2Time,
    TitleKind, UnemployedBand,
};
use miqnet_occupations::Dictionary;
use proptest::{option, prelude::*, sample::select};

use super::{
    round_trip::{check, check_again, one_row, spoiled_row},
    rows::table,
};
use crate::{
    column::{Side, columns},
    row::{Import, case_files},
};

fn read(text: &str) -> Import<CaseFile> {
    case_files(&table(Side::CaseFiles, text), &Dictionary::built_in())
}

#[test]
fn a_row_as_a_case_manager_writes_it_is_read() {
    let import = read(
        "Kennung;Leistung;Altersgruppe;Beschäftigung;Titel;Titel bis;erster Titel;Begleitung\n\
         K-017;Bürgergeld;25-54;arbeitslos;§ 24 AufenthG;04.03.2027;05.2024;geplant\n",
    );
    assert_eq!(import.issues, []);
    let case = &import.good[0].value;
    let mut expected = CaseFile::unknown(CandidateId::new("K-017").expect("a valid id"));
    expected.benefit = Fact::Stated(BenefitSystem::Sgb2);
    expected.age = Fact::Stated(AgeBand::From25To54);
    expected.employment = Fact::Stated(Employment::NotEmployed);
    expected.title = Fact::Stated(TitleKind::TemporaryProtection);
    expected.title_end = Fact::Stated(date(2027, 3, 4));
    expected.first_title = Month::new(2024, 5).into();
    let planned = Fact::Stated(ModuleState::Planned);
    expected.programme.set(Module::Accompaniment, planned);
    assert_eq!(case, &expected);
}

#[test]
fn an_empty_row_is_an_empty_case_file() {
    let import = read("id;benefit;age_band\nK-1;;?\n");
    assert_eq!(import.issues, []);
    let id = CandidateId::new("K-1").expect("a valid id");
    assert_eq!(import.good[0].value, CaseFile::unknown(id));
}

#[test]
fn every_problem_is_named_at_once_and_no_value_is_repeated() {
    let import = read(
        "id;benefit;age_band;title_end;first_title;Lieblingsfarbe\n\
         K-1;Rente wegen Krankheit;48 Jahre;bald;Frühling;blau\n\
         K-2;sgb2;;;;\n\
         K-2;sgb3;;;;\n\
         ;sgb3;;;;\n",
    );
    let codes: Vec<_> = import
        .issues
        .iter()
        .map(|issue| (issue.row, issue.code, issue.value.as_deref()))
        .collect();
    assert_eq!(
        codes,
        [
            (Some(1), IssueCode::UnknownColumn, None),
            (Some(2), IssueCode::NotAllowed, Some("…")),
            (Some(2), IssueCode::NotAllowed, Some("…")),
            (Some(2), IssueCode::BadDate, Some("…")),
            (Some(2), IssueCode::BadDate, Some("…")),
            (Some(4), IssueCode::DuplicateId, Some("K-2")),
            (Some(5), IssueCode::BadId, None),
        ]
    );
    assert_eq!(import.bad_rows, [2, 4, 5]);
}

#[test]
fn a_row_of_examples_is_read_without_an_issue() {
    let examples = columns(Side::CaseFiles).iter();
    let examples = examples.map(|column| column.example.to_owned()).collect();
    let dictionary = Dictionary::built_in();
    let import = case_files(&one_row(Side::CaseFiles, examples), &dictionary);
    assert_eq!(import.issues, []);
}

/// A fact that is one of these, assumed or stated, or unknown.
fn fact<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Fact<T>> {
    option::of((select(all), any::<bool>())).prop_map(|fact| match fact {
        Some((value, true)) => Fact::Stated(value),
        Some((value, false)) => Fact::Assumed(value),
        None => Fact::Unknown,
    })
}

fn case_file() -> impl Strategy<Value = CaseFile> {
    let flag = || fact(&[true, false]);
    let bands = (
        fact(BenefitSystem::ALL),
        fact(AgeBand::ALL),
        fact(Employment::ALL),
        fact(UnemployedBand::ALL),
        fact(Sgb2Time::ALL),
        fact(IncomeBand::ALL),
        fact(TitleKind::ALL),
    );
    let flags = (
        flag(),
        flag(),
        flag(),
        flag(),
        flag(),
        flag(),
        flag(),
        flag(),
    );
    let days = (
        option::of(0..30_000_i64),
        option::of((2000..2099_i16, 1..13_i8)),
    );
    let modules = proptest::collection::vec(fact(ModuleState::ALL), Module::ALL.len());
    (bands, flags, days, modules).prop_map(|(bands, flags, days, modules)| {
        let mut case = CaseFile::unknown(CandidateId::new("K-1").expect("a valid id"));
        let (benefit, age, employment, unemployed, sgb2_time, income, title) = bands;
        case.benefit = benefit;
        case.age = age;
        case.employment = employment;
        case.unemployed = unemployed;
        case.sgb2_time = sgb2_time;
        case.income = income;
        case.title = title;
        let (five, little, long_ago, unskilled, course, moves, changes, ends) = flags;
        case.five_years_suffice = five;
        case.worked_little = little;
        case.training_long_ago = long_ago;
        case.four_years_unskilled = unskilled;
        case.integration_course_below_b1 = course;
        case.wants_to_move = moves;
        case.wants_to_change_title = changes;
        case.work_ends = ends;
        let (end, first) = days;
        let day = |days: i64| date(2001, 1, 1).saturating_add(jiff::Span::new().days(days));
        case.title_end = end.map(day).into();
        case.first_title = first
            .and_then(|(year, month)| Month::new(year, month))
            .into();
        for (module, state) in Module::ALL.iter().zip(modules) {
            case.programme.set(*module, state);
        }
        case
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_case_file_is_read_as_it_was_written(case in case_file()) {
        check(&case, case_files);
    }

    #[test]
    fn no_words_make_the_importer_panic(row in spoiled_row(Side::CaseFiles)) {
        check_again(row, case_files);
    }
}
