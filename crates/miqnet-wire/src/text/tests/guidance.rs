//! The messages of guidance and its codes hold each other equal, and what people read of them.

use std::collections::BTreeSet;

use jiff::civil::date;
use miqnet_domain::{finding::Partner, language::Cefr, money::Cents};
use miqnet_guidance::{
    Beneficiary, CaseQuestion, Contradiction, Deadline, FundingHint, GuidanceRule, Module,
    ModuleState, Office, Outcome, Paper, Reason, Referral, Request, Saying, Value,
};

use super::super::{Lang, Texts, value::money};
use super::catalogue::{Names, parsed};

/// The keys that the codes of guidance ask for.
pub(super) fn wanted() -> Names {
    fn family<T: Copy>(
        prefix: &str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> impl Iterator<Item = String> {
        let keys = all.iter().map(|one| format!("{prefix}-{}", name(*one)));
        keys.collect::<Vec<_>>().into_iter()
    }
    let mut keys: Names = Saying::ALL
        .iter()
        .map(|saying| saying.key().to_owned())
        .collect();
    keys.extend(family("office", &Office::OWN, Office::name));
    keys.extend(family("request", Request::ALL, Request::name));
    keys.extend(family("case", CaseQuestion::ALL, CaseQuestion::name));
    keys.extend(family(
        "contradiction",
        Contradiction::ALL,
        Contradiction::name,
    ));
    keys.extend(family("not", Reason::ALL, Reason::name));
    keys.extend(family("deadline", Deadline::ALL, Deadline::name));
    keys.extend(family("beneficiary", Beneficiary::ALL, Beneficiary::name));
    keys.extend(family("module", Module::ALL, Module::name));
    keys.extend(family("module-state", ModuleState::ALL, ModuleState::name));
    keys
}

/// A value that stands under this name in this sentence.
fn sample(saying: Saying, name: &str) -> Value {
    match name {
        "share" | "wage" | "first" | "second" | "small" | "middle" | "large" | "refund"
        | "year_1" | "year_3" | "year_4" | "year_5" => Value::Permille(500),
        "months" | "from" | "to" | "reception" => Value::Months(36),
        "weeks" | "long" => Value::Weeks(12),
        "hours" => Value::Hours(120),
        "lessons" => Value::Lessons(400),
        "level" => Value::Level(Cefr::B2),
        "until" | "since" | "valid_on" => Value::Date(date(2027, 12, 31)),
        "helper" | "one_year" | "skilled" | "courses" | "amount" | "procedure" | "analysis"
        | "measure" | "income" | "fee" | "free" | "joint" => Value::Money(Cents(5_000_000)),
        _ => panic!("{}: no sample for {name}", saying.key()),
    }
}

fn samples(saying: Saying) -> Vec<Value> {
    let names = saying.args().iter();
    names.map(|name| sample(saying, name)).collect()
}

#[test]
fn a_sentence_uses_every_value_it_is_given_and_no_other() {
    let messages = parsed(Lang::De);
    for saying in Saying::ALL {
        let declared: BTreeSet<String> = saying
            .args()
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        assert_eq!(
            messages[saying.key()].sentence,
            declared,
            "{}",
            saying.key()
        );
    }
}

#[test]
fn every_sentence_is_complete_and_short() {
    for lang in Lang::ALL {
        let texts = Texts::load(lang);
        let sayings = Saying::ALL
            .iter()
            .map(|saying| texts.saying(*saying, &samples(*saying)));
        let requests = Request::ALL.iter().map(|one| texts.request(*one));
        let questions = CaseQuestion::ALL
            .iter()
            .map(|one| texts.case_question(*one));
        let reasons = Reason::ALL.iter().map(|one| texts.reason(*one));
        let others = Contradiction::ALL
            .iter()
            .map(|one| texts.contradiction(*one));
        for text in sayings
            .chain(requests)
            .chain(questions)
            .chain(reasons)
            .chain(others)
        {
            let complete = !text.contains(['{', '}', '\n']) && text.ends_with(['.', '?']);
            assert!(complete && !text.contains("  "), "{lang:?}: {text}");
            assert!(text.chars().count() <= 280, "{lang:?}: {text}");
        }
    }
}

#[test]
fn ukrainian_texts_are_ukrainian_and_the_others_are_not() {
    let cyrillic = |text: &str| text.chars().any(|letter| ('а'..='ґ').contains(&letter));
    for lang in Lang::ALL {
        let texts = Texts::load(lang);
        let sayings = Saying::ALL
            .iter()
            .map(|saying| texts.saying(*saying, &samples(*saying)));
        let requests = Request::ALL.iter().map(|one| texts.request(*one));
        let papers = Paper::ALL.iter().map(|one| texts.paper(*one));
        let questions = CaseQuestion::ALL
            .iter()
            .map(|one| texts.case_question(*one));
        for text in sayings.chain(requests).chain(papers).chain(questions) {
            assert_eq!(cyrillic(&text), lang == Lang::Uk, "{lang:?}: {text}");
        }
    }
}

#[test]
fn the_official_german_name_of_an_office_stands_behind_its_explanation() {
    let german = Texts::load(Lang::De);
    for lang in [Lang::Uk, Lang::En] {
        let texts = Texts::load(lang);
        for office in Office::OWN {
            let (text, official) = (texts.office(office), german.office(office));
            assert!(text.ends_with(&format!(" ({official})")), "{text}");
        }
    }
}

fn subsidy(outcome: Outcome) -> FundingHint {
    FundingHint {
        rule: GuidanceRule::Fd1,
        outcome,
        saying: Saying::Subsidy,
        values: vec![Value::Permille(453), Value::Months(12)],
        beneficiary: Beneficiary::Firm,
        decides: Office::Jobcenter,
        deadline: Deadline::Contract,
    }
}

#[test]
fn a_funding_can_be_checked_or_asks_or_says_why_not() {
    let texts = Texts::load(Lang::De);
    let what = "Eingliederungszuschuss (EGZ) für den Betrieb bei längerer Einarbeitung: bis zu \
                45,3\u{a0}% vom Lohn, höchstens 12 Monate.";
    #[track_caller]
    fn check(texts: &Texts, outcome: Outcome, expected: String) {
        assert_eq!(texts.funding(&subsidy(outcome)), expected);
    }
    check(
        &texts,
        Outcome::MayBeChecked,
        format!(
            "{what} Das kann geprüft werden. Es entscheidet: Jobcenter Landkreis Böblingen. \
             Antrag vor dem Arbeitsvertrag stellen."
        ),
    );
    check(
        &texts,
        Outcome::Ask(vec![CaseQuestion::NeedsInduction]),
        format!(
            "{what} Ob das geprüft werden kann, hängt von Antworten ab: Frage an den Betrieb: \
             Braucht die Person am Anfang eine längere Einarbeitung?"
        ),
    );
    check(
        &texts,
        Outcome::NotApplicable(Reason::HasWork),
        format!(
            "{what} Derzeit passt es nicht: Die Person hat schon Arbeit, die nicht bald endet."
        ),
    );
}

#[test]
fn a_visit_says_where_what_to_ask_and_what_to_bring() {
    let visit = Referral {
        rule: GuidanceRule::Pt16,
        office: Office::Partner(Partner::LicenceOffice),
        requests: vec![Request::DrivingLicence],
        papers: vec![Paper::ResidenceDocument, Paper::DrivingLicence],
    };
    assert_eq!(
        Texts::load(Lang::Uk).visit(1, &visit),
        "1. відомство з водійських прав (Fahrerlaubnisbehörde). Запитайте: Чи ще діє тут моє \
         водійське посвідчення? Якщо його треба обміняти, який іспит складати (без обов’язкових \
         уроків)? Візьміть із собою: документ на перебування (Aufenthaltsdokument); водійське \
         посвідчення (Führerschein).",
    );
}

#[test]
fn shares_and_amounts_follow_the_language() {
    let values = [
        Value::Level(Cefr::B2),
        Value::Lessons(401),
        Value::Money(Cents(232)),
        Value::Money(Cents(2_000_000)),
        Value::Money(Cents(4_000_000)),
        Value::Permille(125),
        Value::Months(24),
    ];
    let all = Lang::ALL.map(|lang| Texts::load(lang).saying(Saying::LanguageCoursePaid, &values));
    assert_eq!(
        all,
        [
            "Berufssprachkurs bis B2 mit 401 Unterrichtsstunden: 2,32 € je Stunde, frei bei \
             Einkommen bis 20.000,00 € im Jahr, bei gemeinsamer Steuer bis 40.000,00 €. Ist die \
             Prüfung bestanden (Frist: 24 Monate), gibt es auf Antrag 12,5\u{a0}% zurück.",
            "Курс німецької для роботи (Berufssprachkurs) до B2, 401 навчальна година: 2,32 € за \
             заняття, безоплатно за доходу до 20\u{a0}000,00 € на рік, за спільного оподаткування \
             до 40\u{a0}000,00 €. Якщо іспит складено (строк: 24 місяці), за заявою повертають \
             12,5\u{a0}%.",
            "Course of German for work (Berufssprachkurs) to B2 with 401 lessons: €2.32 a lesson, \
             free up to an income of €20,000.00 a year, for two taxed together up to €40,000.00. \
             Where the examination is passed within 24 months, 12.5\u{a0}% is paid back on \
             application.",
        ]
    );
}

#[test]
fn amounts_that_a_law_caps_are_said_as_the_most() {
    let shares = [1000, 900, 800, 700].map(Value::Permille);
    let courses = [shares.as_slice(), &[Value::Money(Cents(300_000))]].concat();
    let until = Value::Date(date(2027, 6, 30));
    let grant = [60_000, 120_000, 300_000, 3_200_000].map(|cents| Value::Money(Cents(cents)));
    let grant = [grant.as_slice(), &[until]].concat();
    for (lang, most) in Lang::ALL.into_iter().zip(["bis zu ", "до ", "up to "]) {
        let texts = Texts::load(lang);
        let check = |saying, values: &[Value], amounts: &[u32]| {
            let said = texts.saying(saying, values);
            for amount in amounts {
                let capped = format!("{most}{}", money(Cents(*amount), lang));
                assert!(said.contains(&capped), "{said}");
            }
        };
        check(Saying::ParticipationJob, &courses, &[300_000]);
        check(
            Saying::RecognitionGrant,
            &grant,
            &[60_000, 120_000, 300_000],
        );
        let joint = Saying::RecognitionGrantJoint;
        check(joint, &grant, &[60_000, 120_000, 300_000]);
    }
}
