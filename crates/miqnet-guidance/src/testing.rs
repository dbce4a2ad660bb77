//! A pair with its findings, for the tables of the rules.

use std::sync::LazyLock;

use jiff::civil::date;
use miqnet_core::{Explanation, Pair, World};
use miqnet_domain::certificate::Certificate;
use miqnet_domain::finding::{Arg, Finding, Gate, Message};
use miqnet_domain::money::Cents;
use miqnet_domain::policy::Policy;
use miqnet_domain::recognition::{Award, RecognitionState};
use miqnet_domain::travel::TravelTable;
use miqnet_domain::{Candidate, Cefr, Fact, OccupationId, Rule, Status, Vacancy, Verdict};
use miqnet_occupations::{Dictionary, Kldb};
use miqnet_testkit::{build, world};

use crate::case_file::CaseFile;
use crate::firm::Firm;
use crate::policy::*;
use crate::subject::Subject;

/// Codes of the KldB that the tables use.
pub(crate) const NURSE: u32 = 81302;
pub(crate) const DOCTOR: u32 = 81404;
pub(crate) const KITA: u32 = 83113;
pub(crate) const TEACHER: u32 = 84114;
pub(crate) const BUILDING_ENGINEER: u32 = 31104;
pub(crate) const HAIRDRESSER: u32 = 82312;
pub(crate) const OPERATOR: u32 = 25122;
pub(crate) const ACCOUNTANT: u32 = 72213;
pub(crate) const LAWYER: u32 = 73134;
pub(crate) const NOTARY: u32 = 73124;
pub(crate) const SALES: u32 = 62102;

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::built_in);
static ENGINE_POLICY: LazyLock<Policy> = LazyLock::new(world::policy);
static TRAVEL: LazyLock<TravelTable> = LazyLock::new(world::travel);
static POLICY: LazyLock<GuidancePolicy> = LazyLock::new(policy);

/// One pair under test; every part can be changed before it is looked at.
#[derive(Debug, Clone)]
pub(crate) struct Scene {
    pub(crate) candidate: Candidate,
    pub(crate) vacancy: Vacancy,
    pub(crate) case: CaseFile,
    pub(crate) firm: Firm,
    pub(crate) findings: Vec<Finding>,
    pub(crate) as_of: jiff::civil::Date,
    pub(crate) policy: GuidancePolicy,
}

impl Scene {
    /// A candidate with B1 who has learned nothing, a vacancy with this code, no finding, and a case
    /// file in which nothing is known.
    pub(crate) fn new(kldb: u32) -> Self {
        let mut candidate = build::candidate("K-1");
        candidate.languages = Fact::Stated(vec![build::german(Cefr::B1)]);
        let case = CaseFile::unknown(candidate.id.clone());
        Self {
            vacancy: build::vacancy("V-1", occupation(kldb).0),
            candidate,
            case,
            firm: Firm::default(),
            findings: Vec::new(),
            as_of: world::as_of(),
            policy: POLICY.clone(),
        }
    }

    /// The same with a finding; its values are made up where the message has any.
    pub(crate) fn finding(mut self, gate: Gate, status: Status, message: Message) -> Self {
        let levels = |name: &&str| match *name {
            "needed" => Arg::Cefr(Cefr::B2),
            "level" => Arg::Cefr(Cefr::B1),
            "language" => Arg::Language(miqnet_domain::Language::DE),
            _ => Arg::Choice("x"),
        };
        self.findings.push(Finding {
            gate,
            rule: Rule::Rc1,
            status,
            message,
            args: message.args().iter().map(levels).collect(),
        });
        self
    }

    /// The same without a certificate that the vacancy asks for.
    pub(crate) fn lacks(mut self, certificate: Certificate, status: Status) -> Self {
        self = self.finding(Gate::SideConditions, status, Message::ScMissing);
        let finding = self.findings.last_mut().expect("a finding was added");
        finding.args = vec![Arg::Certificate(certificate), Arg::Weeks(12)];
        self
    }

    /// The same with a qualification.
    pub(crate) fn learned(mut self, kldb: u32, award: Award, state: RecognitionState) -> Self {
        let one = build::qualification(occupation(kldb).0, award, state);
        self.candidate.qualifications = Fact::Stated(vec![one]);
        self
    }

    /// Looks at the scene.
    pub(crate) fn with<T>(&self, look: impl FnOnce(&Subject<'_>) -> T) -> T {
        let explanation = Explanation {
            candidate: self.candidate.id.clone(),
            vacancy: self.vacancy.id.clone(),
            pair: Pair {
                verdict: Verdict::of(&self.findings),
                score: 0,
                wish_match: true,
            },
            vacancy_blocked: self
                .findings
                .iter()
                .any(|one| one.gate == Gate::Vacancy && one.status == Status::Blocked),
            findings: self.findings.clone(),
            leaves: Vec::new(),
            wish_conflicts: Vec::new(),
            travel_minutes: None,
        };
        look(&Subject {
            candidate: &self.candidate,
            vacancy: &self.vacancy,
            explanation: &explanation,
            case: &self.case,
            firm: self.firm,
            world: World {
                as_of: self.as_of,
                policy: &ENGINE_POLICY,
                dictionary: &DICTIONARY,
                travel: &TRAVEL,
            },
            policy: &self.policy,
        })
    }
}

/// The first occupation with this code.
#[track_caller]
pub(crate) fn occupation(kldb: u32) -> OccupationId {
    let code = Kldb::new(kldb).expect("a code");
    let ix = DICTIONARY.by_kldb(code).expect("an occupation with it");
    DICTIONARY.get(ix).id
}

/// Numbers for the tables; tests of the workspace use the shipped file.
pub(crate) fn policy() -> GuidancePolicy {
    GuidancePolicy {
        version: "boeblingen-guidance-2026-11".into(),
        valid_from: date(2026, 1, 1),
        valid_to: date(2027, 12, 31),
        subsidy: Subsidy {
            share: 500,
            months: 12,
            older_months: 36,
            older_start_until: date(2028, 12, 31),
        },
        long_term_job: LongTermJob {
            shares: [750, 500],
            contract_months: 24,
        },
        participation_job: ParticipationJob {
            shares: [1000, 1000, 900, 800, 700],
            courses: Cents(300_000),
        },
        start_allowance_months: 24,
        trial: Trial {
            weeks: 6,
            long_weeks: 12,
        },
        entry_qualification: EntryQualification {
            from_months: 4,
            to_months: 12,
            monthly: Cents(27_600),
            weekly_hours: 20,
        },
        employee_training: EmployeeTraining {
            hours: 120,
            firm_shares: [0, 500, 750],
            wage_shares: [750, 500, 250],
        },
        recognition_grant: RecognitionGrant {
            procedure: Cents(60_000),
            analysis: Cents(120_000),
            measure: Cents(300_000),
            income: Cents(3_200_000),
            joint_income: Cents(5_000_000),
            last_day: date(2027, 6, 30),
        },
        language_course: LanguageCourse {
            lessons: 400,
            fee: Cents(232),
            free_income: Cents(2_000_000),
            joint_free_income: Cents(4_000_000),
            refund: 500,
            refund_months: 24,
            from_level: Cefr::B1,
        },
        residence: Residence {
            titles_valid_on: date(2026, 2, 1),
            protected_until: date(2027, 3, 4),
            warn_months: 6,
            duty_months: 36,
            duty_hours: 15,
            waiting_months: 3,
            reception_months: 6,
            work_first_since: date(2026, 7, 1),
        },
    }
}
