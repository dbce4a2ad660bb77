//! Which office first, what to ask there, and which paper to bring? (PT-1 … PT-18)
//!
//! Each rule has a file and names errands; PT-18 in `order` makes at most three visits of them.

mod authority;
mod childcare;
mod craft_chamber;
mod fair_integration;
mod immigration_office;
mod industry_chamber;
mod job_agency;
mod jobcenter;
mod language;
mod manager;
mod money;
mod network;
mod order;
mod professional_chamber;
mod public_offices;
mod recognition_counsel;
mod regional_authority;
mod statements;
mod teachers;
mod training;
mod welcome;

use miqnet_domain::certificate::Certificate;
use miqnet_domain::step::Paper;

use crate::code::codes;
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub use order::MOST_REFERRALS;

codes! {
    /// What to ask at an office, in the words of who goes there.
    Request {
        /// What the title says about work.
        ReadTitle = "read_title",
        /// The permission for this job.
        WorkPermit = "work_permit",
        /// When work is allowed, and what is possible before.
        PermitLater = "permit_later",
        /// Whether the Bundesagentur can check this job beforehand; its consent is obtained by the
        /// Ausländerbehörde.
        FederalConsent = "federal_consent",
        /// How the title goes on.
        TitleEnd = "title_end",
        /// Whether moving house is allowed.
        MoveHouse = "move_house",
        /// Which other title is possible.
        ChangeTitle = "change_title",
        /// Which way of recognition fits.
        RecognitionWay = "recognition_way",
        /// How to go on after a refusal.
        AfterRefusal = "after_refusal",
        /// How to apply for recognition.
        ApplyRecognition = "apply_recognition",
        /// How far the procedure is.
        Progress = "progress",
        /// A Berufserlaubnis while the procedure runs.
        TemporaryPermit = "temporary_permit",
        /// Anpassungslehrgang or Kenntnisprüfung.
        Measure = "measure",
        /// What the Berufserlaubnis allows.
        PermitLimits = "permit_limits",
        /// When the licence comes.
        LicenceDate = "licence_date",
        /// Voluntary recognition of a training.
        TradeRecognition = "trade_recognition",
        /// A statement on a degree.
        DegreeStatement = "degree_statement",
        /// The protected title.
        TitleEntry = "title_entry",
        /// Admission as a lawyer from abroad, and legal work without it.
        ForeignLawyer = "foreign_lawyer",
        /// What a school certificate is worth.
        SchoolCertificate = "school_certificate",
        /// A paper or an examination: date and cost.
        PaperDate = "paper_date",
        /// The talk on work with food.
        FoodTalk = "food_talk",
        /// Whether a driving licence is valid.
        DrivingLicence = "driving_licence",
        /// The next course of German.
        LanguageCourse = "language_course",
        /// An examination of German.
        LanguageExam = "language_exam",
        /// A test of her level of German.
        LevelTest = "level_test",
        /// A care place or a longer one.
        CarePlace = "care_place",
        /// The care place in writing.
        CareInWriting = "care_in_writing",
        /// Other hours of the same length.
        MoveHours = "move_hours",
        /// A shorter shift.
        ShortShift = "short_shift",
        /// Whether the firm waits.
        FirmWaits = "firm_waits",
        /// A way to get there.
        Transport = "transport",
        /// A corrected advert.
        CorrectVacancy = "correct_vacancy",
        /// The corrected vacancy in the job exchange.
        ListVacancy = "list_vacancy",
        /// What the firm can get for an induction.
        FirmFunding = "firm_funding",
        /// A talk with the Kita on her place.
        KitaTalk = "kita_talk",
        /// A trial in place of unpaid work.
        Trial = "trial",
        /// Whether the offer is fair.
        FairOffer = "fair_offer",
        /// Costs, and work that is possible today.
        StartCosts = "start_costs",
        /// A Bildungsgutschein.
        CourseVoucher = "course_voucher",
        /// An Einstiegsqualifizierung.
        EntryQualification = "entry_qualification",
        /// A training contract.
        TrainingContract = "training_contract",
        /// A training at a school: what it asks for and when it begins.
        TrainingSchool = "training_school",
        /// A first orientation.
        Orientation = "orientation",
        /// The result, and what is agreed on next.
        ConfirmResult = "confirm_result",
    }
}

/// One visit: an office, what to ask there, and what to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// The rule that names the office.
    pub rule: GuidanceRule,
    /// The office.
    pub office: Office,
    /// What to ask, the most pressing first; at least one.
    pub requests: Vec<Request>,
    /// What to bring, in the order of [`Paper::ALL`]; at least one.
    pub papers: Vec<Paper>,
}

/// How pressing an errand is; the first is done first.
///
/// What makes the place lawful comes first, then what closes it for her, then what holds the start
/// up, then what helps, then what leads beyond this place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    UnpaidTrial,
    UnpaidDoubt,
    Correction,
    CorrectedListing,
    PayDoubt,
    Permission,
    Consent,
    DrivingLicence,
    PaperCourse,
    Paper,
    CounselFirst,
    Authority,
    FormalLanguage,
    Childcare,
    Hours,
    Wait,
    Transport,
    Money,
    CounselBeside,
    Language,
    Induction,
    Training,
    GoalCounsel,
    GoalAuthority,
    GoalLanguage,
    Degree,
    Title,
    Trade,
    Residence,
    FirmTalk,
    Orientation,
    FollowUp,
}

/// One thing to be asked at one office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Errand {
    rule: GuidanceRule,
    rank: Rank,
    office: Office,
    request: Request,
    papers: &'static [Paper],
}

/// Where to go for this pair, the most pressing first.
pub(crate) fn referrals(about: &Subject<'_>) -> Vec<Referral> {
    let rules: [fn(&Subject<'_>) -> Vec<Errand>; 17] = [
        jobcenter::errands,
        job_agency::errands,
        immigration_office::errands,
        recognition_counsel::errands,
        regional_authority::errands,
        teachers::errands,
        industry_chamber::errands,
        craft_chamber::errands,
        professional_chamber::errands,
        statements::errands,
        language::errands,
        welcome::errands,
        network::errands,
        manager::errands,
        childcare::errands,
        public_offices::errands,
        fair_integration::errands,
    ];
    order::visits(rules.iter().flat_map(|rule| rule(about)).collect())
}

/// Whether a course comes before this paper, which a Bildungsgutschein may pay.
pub(crate) fn rests_on_a_course(paper: Certificate) -> bool {
    matches!(
        paper,
        Certificate::Code95
            | Certificate::CareCompanion
            | Certificate::GuardExam
            | Certificate::DrivingInstructorLicence
            | Certificate::WeldingCertificate
    )
}

/// Checks the errands of one rule, as office, request and rank.
#[cfg(test)]
#[track_caller]
fn check(
    rule: fn(&Subject<'_>) -> Vec<Errand>,
    scene: &crate::testing::Scene,
    expected: &[(&str, Request, Rank)],
) {
    let errands = scene.with(rule);
    let found: Vec<_> = errands
        .iter()
        .map(|one| (one.office.name(), one.request, one.rank))
        .collect();
    assert_eq!(found, expected);
    for one in &errands {
        assert!(!one.papers.is_empty(), "{one:?}");
    }
}
