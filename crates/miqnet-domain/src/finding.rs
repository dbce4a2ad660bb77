//! The vocabulary of an answer: findings, what they mean for the verdict, and the values in them.

use jiff::civil::Date;

use crate::{
    candidate::CareForm,
    certificate::{Certificate, LicenceClass},
    id::OccupationId,
    language::{Cefr, Language},
    money::Cents,
    place::PostalCode,
    recognition::{RecognitionState, Schooling},
    rule::Rule,
    vacancy::Kind,
};

pub use crate::{
    message::Message,
    step::{Partner, Question, Step},
};

/// What a case manager should know of one rule for one pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which gate found it.
    pub gate: Gate,
    /// The rule it rests on.
    pub rule: Rule,
    /// What it means for the verdict.
    pub status: Status,
    /// The key of its sentence.
    pub message: Message,
    /// The values in its sentence, in the order of [`Message::args`].
    pub args: Vec<Arg>,
}

/// The gates in the order in which they are asked and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Gate {
    /// The lawfulness of the vacancy itself.
    Vacancy = 0,
    /// The kind of place.
    Kind,
    /// The start date.
    Start,
    /// The permission to work.
    WorkPermission,
    /// Recognition and licence.
    Recognition,
    /// Side conditions, certificates and driving licences.
    SideConditions,
    /// Languages.
    Language,
    /// The requirement level.
    Level,
    /// Travel.
    Travel,
    /// Working time.
    Time,
}

impl Gate {
    /// All gates, in order.
    pub const ALL: [Self; 10] = [
        Self::Vacancy,
        Self::Kind,
        Self::Start,
        Self::WorkPermission,
        Self::Recognition,
        Self::SideConditions,
        Self::Language,
        Self::Level,
        Self::Travel,
        Self::Time,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "vacancy",
            "kind",
            "start",
            "work_permission",
            "recognition",
            "side_conditions",
            "language",
            "level",
            "travel",
            "time",
        ][self as usize]
    }
}

/// What a finding means for the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A duty, flag or hint; never touches the verdict.
    Note,
    /// The rule is satisfied.
    Met,
    /// The rule can be satisfied.
    Open(Open),
    /// The rule is not satisfied.
    Blocked,
}

impl Status {
    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Met => "met",
            Self::Open(_) => "open",
            Self::Blocked => "blocked",
        }
    }
}

/// How an open rule can be satisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Open {
    /// By itself, on this date; `None` when the date is not known.
    Wait(Option<Date>),
    /// By a step, with this partner first.
    Step(Step, Partner),
    /// By an answer: this fact is missing.
    Ask(Question),
}

/// The verdict on a pair: its worst finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Verdict {
    /// Every rule is met.
    EligibleNow = 0,
    /// At least one rule is open and none is blocked.
    EligibleWithCondition,
    /// At least one rule is blocked.
    NotEligible,
}

impl Verdict {
    /// All verdicts, best first.
    pub const ALL: [Self; 3] = [
        Self::EligibleNow,
        Self::EligibleWithCondition,
        Self::NotEligible,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        ["eligible_now", "eligible_with_condition", "not_eligible"][self as usize]
    }

    /// The verdict that these findings give; without any, `EligibleNow`.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        findings
            .into_iter()
            .map(|finding| match finding.status {
                Status::Note | Status::Met => Self::EligibleNow,
                Status::Open(_) => Self::EligibleWithCondition,
                Status::Blocked => Self::NotEligible,
            })
            .max()
            .unwrap_or(Self::EligibleNow)
    }
}

/// How somebody gets to work, as a travel time was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TravelMode {
    /// By car.
    Car,
    /// By bus.
    Bus,
    /// By rail.
    Rail,
    /// By bicycle.
    Bicycle,
    /// Within one postal code.
    SamePlace,
    /// As the travel-time file says.
    File,
}

impl TravelMode {
    /// The name used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Car => "car",
            Self::Bus => "bus",
            Self::Rail => "rail",
            Self::Bicycle => "bicycle",
            Self::SamePlace => "same_place",
            Self::File => "file",
        }
    }
}

/// A value in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// A date; `None` where it is not known.
    Date(Option<Date>),
    /// A duration in minutes.
    Minutes(u16),
    /// A time of day in minutes since midnight; above 1440 it lies on the next day.
    Clock(u16),
    /// A weekly amount of hours, in minutes.
    WeeklyHours(u16),
    /// A number of weeks.
    Weeks(u16),
    /// A number of months.
    Months(u16),
    /// A requirement level or award level, 1 to 4.
    Level(u8),
    /// An amount of money.
    Money(Cents),
    /// A language level.
    Cefr(Cefr),
    /// A language.
    Language(Language),
    /// An occupation.
    Occupation(OccupationId),
    /// A certificate.
    Certificate(Certificate),
    /// A driving licence class.
    Class(LicenceClass),
    /// A state of recognition.
    Recognition(RecognitionState),
    /// A kind of place.
    Kind(Kind),
    /// A schooling.
    Schooling(Schooling),
    /// A form of care.
    CareForm(CareForm),
    /// A mode of travel.
    Mode(TravelMode),
    /// A partner.
    Partner(Partner),
    /// A postal code.
    Postal(PostalCode),
    /// A word of a closed set, chosen by the message (for example `before` or `after`).
    Choice(&'static str),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_finding_gives_the_verdict() {
        let finding = |status| Finding {
            gate: Gate::Start,
            rule: Rule::St1,
            status,
            message: Message::StNow,
            args: vec![],
        };
        let open = finding(Status::Open(Open::Wait(None)));
        assert_eq!(Verdict::of(&[]), Verdict::EligibleNow);
        assert_eq!(
            Verdict::of([&finding(Status::Note), &open]),
            Verdict::EligibleWithCondition
        );
        assert_eq!(
            Verdict::of([&open, &finding(Status::Blocked)]),
            Verdict::NotEligible
        );
    }
}
