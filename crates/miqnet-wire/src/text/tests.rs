//! Message files and codes hold each other equal.

mod catalogue;
mod guidance;
mod sentences;
mod values;

use jiff::civil::date;
use miqnet_domain::{
    candidate::CareForm,
    certificate::{Certificate, LicenceClass},
    finding::{Arg, Message, Partner, TravelMode},
    id::OccupationId,
    language::{Cefr, Language},
    money::Cents,
    recognition::{RecognitionState, Schooling},
    vacancy::Kind,
};

/// Every form of care; the domain has no list of them.
const CARE_FORMS: [CareForm; 7] = [
    CareForm::ExtendedHours,
    CareForm::FullDay,
    CareForm::NurseryFullDay,
    CareForm::ReliableSchool,
    CareForm::AfterSchool,
    CareForm::NoCare,
    CareForm::Independent,
];

/// Every mode of travel; the domain has no list of them.
const MODES: [TravelMode; 6] = [
    TravelMode::Car,
    TravelMode::Bus,
    TravelMode::Rail,
    TravelMode::Bicycle,
    TravelMode::SamePlace,
    TravelMode::File,
];

/// The words that `side` can be.
const SIDES: [&str; 6] = ["before", "after", "both", "early", "late", "other"];

/// The messages that an open or a blocked finding can carry; each says what would change that.
fn can_decide(message: Message) -> bool {
    use Message::*;
    !matches!(
        message,
        VcWageRises
            | VcPayUnknown
            | VcTrialHint
            | VcRestUnstated
            | VcTraits
            | KpWanted
            | KpEntryMet
            | KpMinijobTrap
            | StNow
            | WpUnrestricted
            | WpCopyTitle
            | WpAbh
            | RcFree
            | RcAssistant
            | RcComparable
            | RcLicenceHeld
            | RcTemporaryPermitRoute
            | RcMeasureNamed
            | RcCounselling
            | RcForeignLawyer
            | RcReservedActs
            | RcKitaCounts
            | RcPlaceNotNeeded
            | RcCraft
            | RcTitleOnly
            | RcVoluntary
            | RcZabHint
            | RcAnalysisHint
            | RcOwnLawHint
            | RcPartialHint
            | RcBelowLevel
            | ScHeld
            | ScLicenceHeld
            | ScMeasles
            | ScClearance
            | ScGuard
            | LgFormalMet
            | LgMet
            | LgFlexible
            | LgWorkingLanguage
            | LvHelper
            | LvMet
            | LvAbove
            | LvTwoLists
            | LvExperience
            | LvNewFieldInduction
            | GeWithin
            | GeHomeOffice
            | GeOutsideCounty
            | GeAssumedLongest
            | TmFits
            | TmNothingStated
            | TmHoursFit
            | TmPlacement
            | TmAskCareShifts
            | TmCareClaim
            | TmAllDayClaim
            | TmAssumedWindow
    )
}

/// Values that a message could carry, by the names of its arguments.
fn samples(message: Message) -> Vec<Vec<Arg>> {
    let lists: Vec<Vec<Arg>> = message
        .args()
        .iter()
        .map(|name| sample_values(message, name))
        .collect();
    let longest = lists.iter().map(Vec::len).max().unwrap_or(1);
    (0..longest)
        .map(|index| {
            lists
                .iter()
                .map(|values| values[index % values.len()])
                .collect()
        })
        .collect()
}

fn sample_values(message: Message, name: &str) -> Vec<Arg> {
    let key = message.key();
    match name {
        "pay" | "minimum" | "limit" => vec![Arg::Money(Cents(1420)), Arg::Money(Cents(101_400))],
        "date" => vec![Arg::Date(Some(date(2027, 3, 1))), Arg::Date(None)],
        "latest" => vec![Arg::Date(Some(date(2027, 1, 4)))],
        "needed" | "level" if key.starts_with("lg-") => {
            Cefr::ALL.into_iter().map(Arg::Cefr).collect()
        }
        "needed" | "level" if key.starts_with("lv-") => (1..=4).map(Arg::Level).collect(),
        "needed" if key.starts_with("tm-") => vec![Arg::WeeklyHours(1200)],
        "rest" | "needed" | "length" => vec![Arg::Minutes(510), Arg::Minutes(660)],
        "minutes" | "longest" => [12, 21, 45, 135].into_iter().map(Arg::Minutes).collect(),
        "usable" => vec![Arg::WeeklyHours(1430), Arg::WeeklyHours(60)],
        "from" | "usable_from" => vec![Arg::Clock(487), Arg::Clock(1290)],
        "to" | "usable_to" => vec![Arg::Clock(773), Arg::Clock(1830)],
        "weeks" => [1, 4, 8, 104].into_iter().map(Arg::Weeks).collect(),
        "months" => [1, 24, 36].into_iter().map(Arg::Months).collect(),
        "side" => SIDES.into_iter().map(Arg::Choice).collect(),
        "kind" => Kind::ALL.into_iter().map(Arg::Kind).collect(),
        "schooling" => Schooling::ALL.into_iter().map(Arg::Schooling).collect(),
        "partner" => Partner::ALL.iter().copied().map(Arg::Partner).collect(),
        "occupation" => vec![Arg::Occupation(OccupationId(8_130_201))],
        "state" => RecognitionState::ALL
            .into_iter()
            .map(Arg::Recognition)
            .collect(),
        "certificate" => Certificate::ALL.into_iter().map(Arg::Certificate).collect(),
        "class" => LicenceClass::ALL.into_iter().map(Arg::Class).collect(),
        "language" => vec![Arg::Language(Language::DE), Arg::Language(Language::EN)],
        "mode" => MODES.into_iter().map(Arg::Mode).collect(),
        "form" => CARE_FORMS.into_iter().map(Arg::CareForm).collect(),
        _ => panic!("{key}: no sample for {name}"),
    }
}
