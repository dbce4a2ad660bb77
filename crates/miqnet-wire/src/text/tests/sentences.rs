//! What people read.

use jiff::civil::date;
use miqnet_domain::{
    Finding, Gate, Open, Rule, Status,
    finding::{Arg, Message, Partner, Question, Step},
    language::{Cefr, Language},
    money::Cents,
    recognition::RecognitionState,
};

use super::{
    super::{Lang, Names, Texts},
    can_decide, samples,
};

fn finding(message: Message, status: Status, args: Vec<Arg>) -> Finding {
    Finding {
        gate: Gate::Time,
        rule: Rule::Tm6,
        status,
        message,
        args,
    }
}

#[track_caller]
fn check(lang: Lang, message: Message, args: &[Arg], sentence: &str, change: &str) {
    let texts = Texts::load(lang);
    let finding = finding(message, Status::Blocked, args.to_vec());
    assert_eq!(texts.finding(&finding), sentence);
    assert_eq!(texts.change(&finding).as_deref(), Some(change));
}

#[test]
fn an_early_shift_is_explained_by_care_and_offers_the_hours_that_fit() {
    let args = [
        Arg::Choice("before"),
        Arg::Clock(375),
        Arg::Clock(825),
        Arg::Clock(487),
        Arg::Clock(773),
        Arg::WeeklyHours(1430),
    ];
    check(
        Lang::De,
        Message::TmAskPlacement,
        &args,
        "Der Dienst von 6:15 bis 13:45 beginnt vor der Betreuung. Mit Weg und Übergabe kann sie \
         von 8:07 bis 12:53 arbeiten (23,8 Stunden in der Woche).",
        "Den Betrieb nach einem Dienst in dieser Zeit fragen.",
    );
    check(
        Lang::Uk,
        Message::TmAskPlacement,
        &args,
        "Зміна з 6:15 до 13:45 починається раніше, ніж догляд за дітьми. З дорогою і передачею \
         дитини вона може працювати з 8:07 до 12:53 (23,8 години на тиждень).",
        "Запитати підприємство про зміну в цей час.",
    );
    check(
        Lang::En,
        Message::TmAskPlacement,
        &args,
        "The shift from 6:15 to 13:45 starts before childcare. With travel and handover she can \
         work from 8:07 to 12:53 (23.8 hours a week).",
        "Ask the employer for a shift within these hours.",
    );
}

#[test]
fn pay_below_the_minimum_names_both_amounts_and_the_date() {
    check(
        Lang::De,
        Message::VcMinimumWage,
        &[
            Arg::Money(Cents(1420)),
            Arg::Money(Cents(1460)),
            Arg::Date(Some(date(2027, 1, 1))),
        ],
        "Die Stelle zahlt 14,20 € in der Stunde. Ab dem 1.1.2027 sind mindestens 14,60 € \
         vorgeschrieben (gesetzlicher Mindestlohn).",
        "Mit dem Betrieb den Lohn auf mindestens 14,60 € in der Stunde korrigieren.",
    );
}

#[test]
fn a_missing_licence_names_the_profession_and_the_state() {
    struct Nurse;
    impl Names for Nurse {
        fn occupation(&self, _: miqnet_domain::OccupationId, _: Lang) -> Option<String> {
            Some("Pflegefachfrau".to_owned())
        }
    }
    let texts = Texts::load(Lang::De).with_names(std::sync::Arc::new(Nurse));
    let args = vec![
        Arg::Occupation(miqnet_domain::OccupationId(8_130_201)),
        Arg::Recognition(RecognitionState::ConditionalCompensation),
    ];
    assert_eq!(
        texts.finding(&finding(Message::RcLicenceMissing, Status::Blocked, args)),
        "Für diesen Beruf fehlt ihr die staatliche Zulassung: Pflegefachfrau. Stand der \
         Anerkennung: Bescheid mit Ausgleichsmaßnahme.",
    );
}

#[test]
fn one_step_of_language_is_named_with_both_levels() {
    check(
        Lang::Uk,
        Message::LgOneBelow,
        &[
            Arg::Language(Language::DE),
            Arg::Cefr(Cefr::B2),
            Arg::Cefr(Cefr::B1),
        ],
        "Бракує одного рівня мови. Мова: німецька, потрібно B2, у неї B1.",
        "Перевірити курс паралельно з роботою або запитати підприємство, чи досить її рівня для початку.",
    );
}

#[test]
fn a_wait_without_a_date_says_so() {
    let sentence = |date| {
        let args = vec![Arg::Date(date)];
        Texts::load(Lang::De).finding(&finding(Message::RcKitaWait, Status::Met, args))
    };
    assert_eq!(
        sentence(Some(date(2027, 3, 1))),
        "Ab dem 1.3.2027 wird sie voraussichtlich als Fachkraft in der Kita zählen."
    );
    assert_eq!(
        sentence(None),
        "Die Anerkennung für die Kita ist auf dem Weg, der Termin ist noch offen."
    );
}

#[test]
fn the_next_step_is_a_date_a_step_with_its_partner_or_a_question() {
    let texts = Texts::load(Lang::De);
    assert_eq!(
        texts.open(Open::Wait(Some(date(2027, 3, 1)))),
        "Abwarten bis 1.3.2027"
    );
    assert_eq!(texts.open(Open::Wait(None)), "Abwarten, Termin noch offen");
    assert_eq!(
        texts.open(Open::Step(Step::LanguageCourse, Partner::ClearingLanguage)),
        "Sprachkurs suchen, möglichst neben der Arbeit – zuerst fragen: Clearingstelle \
         Sprachförderung, Landratsamt Böblingen",
    );
    assert_eq!(
        texts.open(Open::Ask(Question::Home)),
        "Wie ist die Postleitzahl Ihrer Wohnung?"
    );
}

#[test]
fn only_open_and_blocked_findings_say_what_would_change() {
    let texts = Texts::load(Lang::De);
    let change = |status| texts.change(&finding(Message::TmSomeShift, status, vec![]));
    assert_eq!(change(Status::Note), None);
    assert_eq!(change(Status::Met), None);
    assert!(change(Status::Blocked).is_some());
    assert_eq!(
        change(Status::Blocked),
        change(Status::Open(Open::Ask(Question::Shifts)))
    );
}

#[test]
fn every_sentence_is_complete_and_short_with_every_value() {
    for lang in Lang::ALL {
        let texts = Texts::load(lang);
        for message in Message::ALL {
            for args in samples(*message) {
                let finding = finding(*message, Status::Blocked, args);
                let change = texts.change(&finding);
                assert_eq!(change.is_some(), can_decide(*message), "{}", message.key());
                for text in [Some(texts.finding(&finding)), change]
                    .into_iter()
                    .flatten()
                {
                    let complete = !text.contains(['{', '}', '\n', '\u{2068}', '\u{2069}'])
                        && !text.contains("  ")
                        && text.ends_with('.');
                    assert!(complete, "{lang:?} {}: {text}", message.key());
                    let length = text.chars().count();
                    assert!(
                        length <= 280,
                        "{lang:?} {}: {length} letters: {text}",
                        message.key()
                    );
                }
            }
        }
    }
}

#[test]
fn ukrainian_sentences_are_ukrainian_and_the_others_are_not() {
    let cyrillic = |text: &str| text.chars().any(|letter| ('а'..='ґ').contains(&letter));
    for message in Message::ALL {
        let finding = finding(*message, Status::Blocked, samples(*message).swap_remove(0));
        for lang in Lang::ALL {
            let text = Texts::load(lang).finding(&finding);
            assert_eq!(
                cyrillic(&text),
                lang == Lang::Uk,
                "{lang:?} {}: {text}",
                message.key()
            );
        }
    }
}

#[test]
fn the_official_german_name_of_a_partner_stands_behind_its_explanation() {
    let german = Texts::load(Lang::De);
    for lang in [Lang::Uk, Lang::En] {
        let texts = Texts::load(lang);
        for partner in Partner::ALL {
            let (text, official) = (texts.partner(*partner), german.partner(*partner));
            assert!(
                text.ends_with(&format!(" ({official})")),
                "{text} / {official}"
            );
        }
    }
}
