//! Every amount, date, weight and default that a rule needs, as data.
//!
//! Nothing here is a constant of the program: a dated policy file says each value with its source
//! and the day it was confirmed (see `docs/POLICY.md`). The types only name what there is.

use jiff::civil::Date;

use crate::{
    certificate::{Certificate, LicenceClass},
    finding::Partner,
    language::Cefr,
    money::Cents,
    step_rule::{Papers, Steps, Weeks},
    vacancy::Branch,
};

/// A value that holds between two days, both included; `until` is `None` while no end is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated<T> {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Option<Date>,
    /// The value.
    pub value: T,
}

/// A value over time: entries in order of `from`, without overlap; gaps are allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline<T>(Vec<Dated<T>>);

impl<T> Default for Timeline<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// Two entries of a timeline overlap, or one ends before it starts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("two values hold on {0}, or one ends before it starts")]
pub struct Overlap(pub Date);

impl<T> Timeline<T> {
    /// Returns the timeline with these entries, sorted by their first day.
    ///
    /// # Errors
    /// [`Overlap`] with the first day of the entry that overlaps its predecessor or ends before it
    /// starts.
    pub fn new(mut entries: Vec<Dated<T>>) -> Result<Self, Overlap> {
        entries.sort_by_key(|entry| entry.from);
        for pair in entries.windows(2) {
            if pair[0].until.is_none_or(|until| until >= pair[1].from) {
                return Err(Overlap(pair[1].from));
            }
        }
        match entries
            .iter()
            .find(|entry| entry.until.is_some_and(|until| until < entry.from))
        {
            Some(entry) => Err(Overlap(entry.from)),
            None => Ok(Self(entries)),
        }
    }

    /// The entry that holds on this day; `None` in a gap.
    pub fn at(&self, day: Date) -> Option<&Dated<T>> {
        self.0
            .iter()
            .find(|entry| entry.from <= day && entry.until.is_none_or(|until| day <= until))
    }

    /// The first entry that starts after this day.
    pub fn next_after(&self, day: Date) -> Option<&Dated<T>> {
        self.0.iter().find(|entry| entry.from > day)
    }

    /// All entries in order.
    pub fn entries(&self) -> &[Dated<T>] {
        &self.0
    }
}

/// The tiers of the minimum wage in care (PY-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CareWage {
    /// Helpers without training.
    pub helper: Cents,
    /// Helpers with a training of one year.
    pub one_year: Cents,
    /// Fachkräfte.
    pub skilled: Cents,
}

/// A branch minimum wage (PY-14), by the requirement level of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BranchWage {
    /// Requirement level 1; `None` where the branch has no tier for it.
    pub unskilled: Option<Cents>,
    /// Requirement level 2 and above; `None` where the branch has no tier for it.
    pub skilled: Option<Cents>,
}

/// Wages and limits, each over time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wages {
    /// The general minimum wage an hour (PY-1).
    pub minimum: Timeline<Cents>,
    /// The monthly limit of a Minijob (PY-2).
    pub minijob_monthly: Timeline<Cents>,
    /// The minimum monthly pay in the first year of a training (PY-5).
    pub training_first_year_monthly: Timeline<Cents>,
    /// The minimum wage in care (PY-6).
    pub care: Timeline<CareWage>,
    /// Branch minimum wages (PY-14), in the order of the branches.
    pub branch: Vec<(Branch, Timeline<BranchWage>)>,
}

/// How a certificate is obtained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Obtaining {
    /// How long it usually takes, in weeks.
    pub weeks: u16,
    /// The same in the best case.
    pub least_weeks: u16,
    /// In a slow case.
    pub most_weeks: u16,
    /// Who issues it, or helps with it first.
    pub partner: Partner,
    /// The German that its course or examination asks for; `Cefr::None` where it asks for none.
    pub german: Cefr,
    /// What to bring.
    pub papers: Papers,
}

impl Obtaining {
    /// How long it takes, as a range.
    pub fn range(self) -> Weeks {
        Weeks {
            least: self.least_weeks,
            usual: self.weeks,
            most: self.most_weeks,
        }
    }
}

/// The weights of the criteria; each is an integer with its reason in the policy file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CriterionValues {
    /// Occupation fit.
    pub occupation: u16,
    /// Level fit.
    pub level: u16,
    /// Language.
    pub language: u16,
    /// Time fit.
    pub time: u16,
    /// Travel.
    pub travel: u16,
    /// Skills.
    pub skills: u16,
    /// Experience.
    pub experience: u16,
    /// Pay against wish.
    pub pay: u16,
}

impl CriterionValues {
    /// The values in the order of the criteria: occupation, level, language, time, travel, skills,
    /// experience, pay.
    pub fn to_array(self) -> [u16; 8] {
        [
            self.occupation,
            self.level,
            self.language,
            self.time,
            self.travel,
            self.skills,
            self.experience,
            self.pay,
        ]
    }
}

/// The shapes of the point curves; all points lie in 0…1000.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curves {
    /// Level fit when her level is 0, 1, 2, 3 above the job's.
    pub level_above: [u16; 4],
    /// Level fit when her level is 1, 2, 3 below the job's.
    pub level_below: [u16; 3],
    /// Language when she is 0, 1, 2 steps below what is needed; 0 from three steps on.
    pub language_below: [u16; 3],
    /// Travel up to this many minutes gives 1000.
    pub travel_near_minutes: u16,
    /// Travel of exactly her longest gives this many points; more gives 0.
    pub travel_at_longest: u16,
    /// A wished occupation counts this many thousandths of its similarity.
    pub wish_permille: u16,
    /// A required skill weighs this many desired ones.
    pub required_skill_weight: u16,
}

/// The times that rules on working time need; minutes and clock minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeRules {
    /// Handover at the care place, each way, in minutes (TM-6).
    pub handover_minutes: u16,
    /// Where opening hours are unstated, a shift can be moved by this many minutes.
    pub opening_slack_minutes: u16,
    /// Night begins at this minute of the day.
    pub night_from: u16,
    /// Night ends at this minute of the day.
    pub night_to: u16,
    /// Work that starts before this minute needs a way to get there (GE-2).
    pub early_before: u16,
    /// Work that ends after this minute needs a way to get home (GE-2).
    pub late_after: u16,
    /// Rest between two shifts, in minutes (TM-9).
    pub rest_minutes: u16,
    /// The same in hospitals, care and gastronomy.
    pub short_rest_minutes: u16,
    /// A shift longer than this is flagged, in minutes.
    pub long_shift_minutes: u16,
}

/// The estimates of travel time; rates in tenths of a minute for each kilometre as the crow flies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TravelRules {
    /// Within one postal code, in minutes.
    pub same_place_minutes: u16,
    /// Car: fixed part in minutes.
    pub car_base_minutes: u16,
    /// Car: tenths of a minute for each kilometre.
    pub car_decimin_per_km: u16,
    /// Bus: fixed part in minutes (GE-1).
    pub bus_base_minutes: u16,
    /// Bus: tenths of a minute for each kilometre (GE-1).
    pub bus_decimin_per_km: u16,
    /// Bicycle: fixed part in minutes.
    pub bicycle_base_minutes: u16,
    /// Bicycle: tenths of a minute for each kilometre.
    pub bicycle_decimin_per_km: u16,
    /// Rail: ways to and from the stations, in minutes (GE-1).
    pub rail_access_minutes: u16,
}

/// The limits that decide on levels, experience and certificates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Two occupations with at least this similarity are related.
    pub related_similarity: u16,
    /// Training time that stands for an award of level 2, 3, 4, in months.
    pub training_months: [u16; 3],
    /// Experience that makes up one missing level, in months (LV-3).
    pub one_below_months: u16,
    /// Experience that ended more than this many years ago counts half (LV-4).
    pub full_experience_years: u16,
    /// A certificate that takes at most this many weeks is a step, not a barrier (RC-23).
    pub obtainable_weeks: u16,
    /// The longest unpaid orientation internship, in days (PY-9).
    pub orientation_days: u16,
    /// The level at which a working language replaces German.
    pub working_language_level: Cefr,
}

/// A dated policy: all of the numbers of all of the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its name and version, for example `boeblingen-2026-11`.
    pub version: Box<str>,
    /// The first `as_of` it covers.
    pub valid_from: Date,
    /// The last `as_of` it covers.
    pub valid_to: Date,
    /// Wages and limits.
    pub wages: Wages,
    /// How certificates are obtained, in the order of [`Certificate::ALL`]; one entry for each.
    pub certificates: Vec<(Certificate, Obtaining)>,
    /// How driving licences are obtained, in the order of [`LicenceClass::ALL`]; one for each.
    pub driving_licences: Vec<(LicenceClass, Obtaining)>,
    /// The weights of the criteria.
    pub weights: CriterionValues,
    /// What an unknown fact scores; each below 1000.
    pub unknown_points: CriterionValues,
    /// The point curves.
    pub curves: Curves,
    /// Times.
    pub time: TimeRules,
    /// Travel estimates.
    pub travel: TravelRules,
    /// Limits.
    pub limits: Limits,
    /// Steps that plans are made of.
    pub steps: Steps,
}

impl Policy {
    /// Whether the policy covers this day.
    pub fn covers(&self, as_of: Date) -> bool {
        self.valid_from <= as_of && as_of <= self.valid_to
    }

    /// How this certificate is obtained.
    pub fn obtaining(&self, certificate: Certificate) -> Obtaining {
        self.certificates
            .iter()
            .find(|(key, _)| *key == certificate)
            .map(|(_, obtaining)| *obtaining)
            .expect("a policy has an entry for each certificate")
    }

    /// How this driving licence is obtained.
    pub fn obtaining_licence(&self, class: LicenceClass) -> Obtaining {
        self.driving_licences
            .iter()
            .find(|(key, _)| *key == class)
            .map(|(_, obtaining)| *obtaining)
            .expect("a policy has an entry for each driving licence class")
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn dated(from: Date, until: Option<Date>, value: u8) -> Dated<u8> {
        Dated { from, until, value }
    }

    #[test]
    fn a_timeline_answers_on_its_edges_and_in_its_gaps() {
        let timeline = Timeline::new(vec![
            dated(date(2027, 1, 1), None, 2),
            dated(date(2025, 1, 1), Some(date(2025, 12, 31)), 1),
        ])
        .expect("the entries do not overlap");
        assert_eq!(
            timeline.at(date(2025, 12, 31)).map(|entry| entry.value),
            Some(1)
        );
        assert_eq!(timeline.at(date(2026, 6, 1)), None);
        assert_eq!(
            timeline.at(date(2030, 1, 1)).map(|entry| entry.value),
            Some(2)
        );
        assert_eq!(
            timeline
                .next_after(date(2025, 6, 1))
                .map(|entry| entry.value),
            Some(2)
        );
    }

    #[test]
    fn entries_that_overlap_are_refused() {
        let open = dated(date(2025, 1, 1), None, 1);
        let later = dated(date(2026, 1, 1), None, 2);
        assert_eq!(
            Timeline::new(vec![open, later]),
            Err(Overlap(date(2026, 1, 1)))
        );
        let backwards = dated(date(2025, 1, 2), Some(date(2025, 1, 1)), 1);
        assert_eq!(
            Timeline::new(vec![backwards]),
            Err(Overlap(date(2025, 1, 2)))
        );
    }
}
