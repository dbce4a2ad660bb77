//! Facts of one case file that cannot both be true.

use jiff::{ToSpan, civil::Date};
use miqnet_domain::Fact;

use super::{CaseFile, Employment, Sgb2Time, TitleKind, UnemployedBand};
use crate::code::codes;

codes! {
    /// Two facts of a case file that exclude each other; neither is used, and both are asked.
    Contradiction {
        /// Works with social insurance and has been without work for a year or more.
        WorksAndUnemployed = "works_and_unemployed",
        /// Has a title without an end, and a day on which it ends.
        UnlimitedWithEnd = "unlimited_with_end",
        /// The first title was issued after the day of reference.
        FirstTitleInFuture = "first_title_in_future",
        /// The first title is younger than the end of the title in force.
        FirstTitleAfterEnd = "first_title_after_end",
        /// Five or six years of SGB II, and a first title that is younger.
        Sgb2BeforeFirstTitle = "sgb2_before_first_title",
    }
}

impl CaseFile {
    /// Returns the case file with facts that contradict each other set to unknown, and what they
    /// were, in the order of [`Contradiction::ALL`].
    ///
    /// `as_of` is the day of reference.
    pub fn without_contradictions(&self, as_of: Date) -> (Self, Vec<Contradiction>) {
        let mut clean = self.clone();
        let found: Vec<Contradiction> = Contradiction::ALL
            .iter()
            .copied()
            .filter(|one| self.contradicts(*one, as_of))
            .collect();
        for one in &found {
            match one {
                Contradiction::WorksAndUnemployed => {
                    clean.employment = Fact::Unknown;
                    clean.unemployed = Fact::Unknown;
                }
                Contradiction::UnlimitedWithEnd => {
                    clean.title = Fact::Unknown;
                    clean.title_end = Fact::Unknown;
                }
                Contradiction::FirstTitleInFuture => clean.first_title = Fact::Unknown,
                Contradiction::FirstTitleAfterEnd => {
                    clean.first_title = Fact::Unknown;
                    clean.title_end = Fact::Unknown;
                }
                Contradiction::Sgb2BeforeFirstTitle => {
                    clean.first_title = Fact::Unknown;
                    clean.sgb2_time = Fact::Unknown;
                }
            }
        }
        (clean, found)
    }

    /// Whether her first title was issued less than so many years before this day, so that she
    /// cannot have got SGB II for so long.
    pub(crate) fn is_here_under(&self, years: i64, as_of: Date) -> bool {
        let first = self.first_title.value().map(|month| month.first_day());
        first.is_some_and(|first| first > as_of.saturating_sub(years.years()))
    }

    fn contradicts(&self, one: Contradiction, as_of: Date) -> bool {
        let first_title = self.first_title.value().map(|month| month.first_day());
        match one {
            Contradiction::WorksAndUnemployed => {
                let works = matches!(
                    self.employment.value(),
                    Some(Employment::Insured | Employment::InTraining)
                );
                let long = matches!(
                    self.unemployed.value(),
                    Some(UnemployedBand::OneToTwoYears | UnemployedBand::TwoYearsOrMore)
                );
                works && long
            }
            Contradiction::UnlimitedWithEnd => {
                self.title.value() == Some(&TitleKind::Unlimited)
                    && self.title_end.value().is_some()
            }
            Contradiction::Sgb2BeforeFirstTitle => {
                let years = match self.sgb2_time.value() {
                    Some(Sgb2Time::SixYearsOrMore) => 6,
                    Some(Sgb2Time::FiveToSixYears) => 5,
                    Some(Sgb2Time::UnderFiveYears) | None => return false,
                };
                self.is_here_under(years, as_of)
            }
            Contradiction::FirstTitleInFuture => first_title.is_some_and(|first| first > as_of),
            Contradiction::FirstTitleAfterEnd => {
                // Its first day stands for the month, so that one and the same month agrees.
                matches!((first_title, self.title_end.value()), (Some(first), Some(end)) if first > *end)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::CandidateId;

    use super::*;
    use crate::case_file::Month;

    const AS_OF: Date = date(2026, 11, 22);

    #[track_caller]
    fn check(change: impl FnOnce(&mut CaseFile), expected: &[Contradiction]) -> CaseFile {
        let mut file = CaseFile::unknown(CandidateId::new("K-1").expect("a valid id"));
        change(&mut file);
        let (clean, found) = file.without_contradictions(AS_OF);
        assert_eq!(found, expected);
        assert_eq!(clean.without_contradictions(AS_OF), (clean.clone(), vec![]));
        clean
    }

    #[test]
    fn an_empty_case_file_contradicts_nothing() {
        check(|_| {}, &[]);
    }

    #[test]
    fn who_works_has_not_been_without_work_for_years() {
        let both = |file: &mut CaseFile| {
            file.employment = Fact::Stated(Employment::Insured);
            file.unemployed = Fact::Stated(UnemployedBand::TwoYearsOrMore);
        };
        let clean = check(both, &[Contradiction::WorksAndUnemployed]);
        assert!(clean.employment.is_unknown() && clean.unemployed.is_unknown());
        check(
            |file| {
                file.employment = Fact::Stated(Employment::Minijob);
                file.unemployed = Fact::Stated(UnemployedBand::TwoYearsOrMore);
            },
            &[],
        );
    }

    #[test]
    fn a_title_without_an_end_has_no_last_day() {
        check(
            |file| {
                file.title = Fact::Stated(TitleKind::Unlimited);
                file.title_end = Fact::Stated(date(2027, 3, 4));
            },
            &[Contradiction::UnlimitedWithEnd],
        );
    }

    #[test]
    fn nobody_got_sgb_2_for_longer_than_she_is_here() {
        let clean = check(
            |file| {
                file.first_title = Month::new(2022, 4).into();
                file.sgb2_time = Fact::Stated(Sgb2Time::SixYearsOrMore);
            },
            &[Contradiction::Sgb2BeforeFirstTitle],
        );
        assert!(clean.first_title.is_unknown() && clean.sgb2_time.is_unknown());
        check(
            |file| {
                file.first_title = Month::new(2020, 4).into();
                file.sgb2_time = Fact::Stated(Sgb2Time::SixYearsOrMore);
            },
            &[],
        );
        for (time, expected) in [
            (
                Sgb2Time::SixYearsOrMore,
                &[Contradiction::Sgb2BeforeFirstTitle][..],
            ),
            (Sgb2Time::FiveToSixYears, &[]),
            (Sgb2Time::UnderFiveYears, &[]),
        ] {
            check(
                |file| {
                    file.first_title = Month::new(2021, 4).into();
                    file.sgb2_time = Fact::Stated(time);
                },
                expected,
            );
        }
    }

    #[test]
    fn the_first_title_lies_in_the_past_and_before_the_end() {
        check(
            |file| file.first_title = Month::new(2027, 1).into(),
            &[Contradiction::FirstTitleInFuture],
        );
        check(
            |file| {
                file.first_title = Month::new(2026, 5).into();
                file.title_end = Fact::Stated(date(2025, 3, 4));
            },
            &[Contradiction::FirstTitleAfterEnd],
        );
        check(
            |file| {
                file.first_title = Month::new(2026, 5).into();
                file.title_end = Fact::Stated(date(2026, 5, 20));
            },
            &[],
        );
    }
}
