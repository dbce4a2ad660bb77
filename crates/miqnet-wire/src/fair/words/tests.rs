//! Every fault and every clash has its sentence, and no sentence is left over.

use std::collections::BTreeSet;

use miqnet_domain::fair::{FairProblem as Parts, RegistrationProblem, SlotsError};
use miqnet_domain::id::{CandidateId, EmployerId, FairId, InterpreterId, TableId, VacancyId};
use miqnet_fair::{Clash, EventProblem, FrameProblem, PairProblem, Talk};

use super::*;
use crate::fair::read_fair;
use crate::text::Lang;

/// A fault of each kind.
fn faults() -> Vec<FairProblem> {
    let person = || CandidateId::new("K-17").expect("the id is short");
    let table = || TableId::new("T-4").expect("the id is short");
    let vacancy = || VacancyId::new("V-9").expect("the id is short");
    let employer = || EmployerId::new("E-3").expect("the id is short");
    let interpreter = || InterpreterId::new("D-2").expect("the id is short");
    let fair = || FairId::new("F-8").expect("the id is short");
    let mut faults = vec![
        FairProblem::Form("missing field `id`".into()),
        FairProblem::Id("".into()),
        FairProblem::Clock("25 Uhr".into()),
        FairProblem::Span {
            from: "14:00".into(),
            to: "13:00".into(),
        },
        FairProblem::Window { from: 5, to: -1 },
        FairProblem::Number {
            given: 77,
            least: 1,
            most: 50,
        },
        FairProblem::Language("deutsch".into()),
        FairProblem::NoPairs,
        FairProblem::PairsGiven,
        FairProblem::NoSuchTable("T-99".into()),
        FairProblem::TableTwice("T-98".into()),
        FairProblem::OtherFair("F-0".into()),
    ];
    let slots = [
        SlotsError::NoLength,
        SlotsError::NoneFits,
        SlotsError::TooMany(96),
    ];
    faults.extend(slots.map(FairProblem::Slots));
    let parts = [
        Parts::NoTable,
        Parts::TooManyTables(501),
        Parts::TableTwice(table()),
        Parts::TableNeverOpen(table()),
        Parts::TableOutsideDay(table()),
        Parts::TooManyInterpreters(501),
        Parts::InterpreterTwice(interpreter()),
        Parts::InterpreterMute(interpreter()),
        Parts::InterpreterOutsideDay(interpreter()),
    ];
    faults.extend(parts.map(FairProblem::Fair));
    let registrations = [
        RegistrationProblem::TooMany(20_001),
        RegistrationProblem::Twice(person()),
        RegistrationProblem::OtherFair(person(), fair()),
        RegistrationProblem::WantsNone(person()),
        RegistrationProblem::WantsMoreThanMost(person()),
        RegistrationProblem::OutsideDay(person()),
    ];
    faults.extend(registrations.map(FairProblem::Registration));
    let pairs = [
        PairProblem::UnknownPerson(person(), table()),
        PairProblem::UnknownTable(person(), table()),
        PairProblem::Twice(person(), table()),
    ];
    faults.extend(pairs.map(FairProblem::Pair));
    let frames = [
        FrameProblem::UnknownCandidate(person()),
        FrameProblem::UnknownVacancy(table(), vacancy()),
        FrameProblem::ForeignVacancy(table(), vacancy(), employer()),
        FrameProblem::NothingOffered(table(), employer()),
    ];
    faults.extend(frames.map(FairProblem::Frame));
    let events = [
        EventProblem::UnknownPerson(person()),
        EventProblem::UnknownTable(table()),
        EventProblem::UnknownInterpreter(interpreter()),
    ];
    faults.extend(events.map(FairProblem::Event));
    faults
}

/// A clash of each kind.
fn clashes() -> Vec<Clash> {
    let candidate = CandidateId::new("K-17").expect("the id is short");
    let table = TableId::new("T-4").expect("the id is short");
    let interpreter = InterpreterId::new("D-2").expect("the id is short");
    let talk = Talk {
        slot: 1,
        table: table.clone(),
        candidate: candidate.clone(),
        interpreter: Some(interpreter.clone()),
    };
    let of_talk: [fn(Talk) -> Clash; 10] = [
        Clash::UnknownPerson,
        Clash::UnknownTable,
        Clash::UnknownSlot,
        Clash::UnknownInterpreter,
        Clash::NoPair,
        Clash::PersonAbsent,
        Clash::TableClosed,
        Clash::InterpreterMissing,
        Clash::InterpreterLacksLanguage,
        Clash::InterpreterAbsent,
    ];
    let mut clashes: Vec<_> = of_talk.iter().map(|made| made(talk.clone())).collect();
    let (slot, talks) = (1, 3);
    clashes.extend([
        Clash::MeetAgain {
            candidate: candidate.clone(),
            table: table.clone(),
            talks,
        },
        Clash::PersonTwice {
            candidate: candidate.clone(),
            slot,
            talks,
        },
        Clash::TableFull {
            table: table.clone(),
            slot,
            talks,
            seats: 2,
        },
        Clash::InterpreterTwice {
            interpreter,
            slot,
            talks,
        },
        Clash::TooManyTalks {
            candidate,
            talks,
            most: 2,
        },
        Clash::OpenSharePromised {
            table,
            talks,
            most: 2,
        },
    ]);
    clashes
}

fn instance() -> Instance {
    let file = include_bytes!("../../../../../fixtures/fair/fair.json");
    read_fair("fair.json", file).expect("the fixture is a fair")
}

#[test]
fn every_fault_and_every_clash_has_a_sentence_and_none_is_left_over() {
    let keys: BTreeSet<String> = include_str!("../../../messages/de/fair.ftl")
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key.to_owned())
        .collect();
    let said = faults();
    let mut used: BTreeSet<String> = said
        .iter()
        .map(|fault| format!("fair-{}", fault.said().0))
        .collect();
    assert_eq!(used.len(), said.len(), "a fault of each kind");
    let clashes = clashes();
    used.extend(
        clashes
            .iter()
            .map(|clash| format!("fair-clash-{}", clash.code())),
    );
    assert_eq!(
        used.len(),
        said.len() + clashes.len(),
        "a clash of each kind"
    );
    assert_eq!(used, keys);
}

#[test]
fn a_fault_says_its_values_and_what_to_do_in_every_language() {
    for lang in Lang::ALL {
        let texts = Texts::load(lang);
        for fault in faults() {
            let words = fault.words(&texts);
            assert!(words.contains(": "), "{words}");
            assert!(!words.starts_with("fair-"), "{words}");
            for (name, value) in fault.said().1 {
                assert!(words.contains(&value), "{name} is missing: {words}");
            }
        }
    }
}

#[test]
fn a_clash_says_who_where_and_when_in_every_language() {
    let instance = instance();
    for lang in Lang::ALL {
        let texts = Texts::load(lang);
        for clash in clashes() {
            let file = ClashFile::new(&clash, &instance, &texts);
            let says = |word: &str| {
                assert!(file.text.contains(word), "{word} is missing: {}", file.text);
            };
            match &clash {
                Clash::UnknownPerson(_) | Clash::TooManyTalks { .. } => says("K-17"),
                Clash::UnknownTable(_) | Clash::OpenSharePromised { .. } => says("T-4"),
                Clash::UnknownSlot(_) => says("1"),
                Clash::UnknownInterpreter(_) => says("D-2"),
                Clash::InterpreterAbsent(_) | Clash::InterpreterTwice { .. } => {
                    says("D-2");
                    says("13:15");
                }
                Clash::InterpreterLacksLanguage(_) => {
                    says("D-2");
                    says("K-17");
                }
                Clash::NoPair(_) | Clash::MeetAgain { .. } => {
                    says("K-17");
                    says("T-4");
                }
                Clash::PersonAbsent(_) | Clash::PersonTwice { .. } => {
                    says("K-17");
                    says("13:15");
                }
                Clash::TableClosed(_) | Clash::TableFull { .. } => {
                    says("T-4");
                    says("13:15");
                }
                Clash::InterpreterMissing(_) => {
                    says("K-17");
                    says("T-4");
                    says("13:15");
                }
            }
        }
    }
}

#[test]
fn english_sentences_begin_as_the_errors_do() {
    let texts = Texts::load(Lang::En);
    let plain = |text: String| text.replace(['"', '“', '”'], "");
    for fault in faults() {
        let (words, error) = (plain(fault.words(&texts)), plain(fault.to_string()));
        let begin = error.split(": ").next().unwrap_or_default();
        assert!(words.starts_with(begin), "{words}\n{error}");
    }
}
