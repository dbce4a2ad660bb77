//! One case of a step: the step and what it is about.

use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::finding::{Partner, Step};
use miqnet_domain::step_rule::{Decider, Papers, StepRule, Weeks};
use miqnet_domain::{Candidate, Cefr, Date, Language, OccupationId, Rule, Vacancy};
use miqnet_occupations::{Regulation, RegulationKind};

use crate::gate::work_permission::responsible_office;
use crate::world::World;

/// A step with what it is about; in the order of the steps, then of what they are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Case {
    /// Which step.
    pub step: Step,
    /// What this case of it is about.
    pub target: Target,
}

/// What one case of a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Nothing in particular.
    Herself,
    /// A language and the level at the end of the step.
    Language(Language, Cefr),
    /// A certificate.
    Certificate(Certificate),
    /// A class of driving licence.
    DrivingLicence(LicenceClass),
    /// A qualification, by its place in the candidate's list.
    Qualification(usize),
}

/// How fast things go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    Least,
    Usual,
    Most,
}

impl Case {
    /// What the policy says of its step.
    pub(crate) fn rule<'a>(&self, world: &World<'a>) -> &'a StepRule {
        world.policy.steps.of(self.step)
    }

    /// How long it takes, where no fact of the candidate says the day.
    pub fn weeks(&self, world: &World<'_>) -> Weeks {
        let rule = self.rule(world);
        match (self.step, self.target) {
            (Step::LanguageCourse, Target::Language(_, to)) => {
                let way = world.policy.steps.language(to);
                way.map_or(rule.weeks, |way| way.weeks)
            }
            (Step::ObtainCertificate, Target::Certificate(one)) => {
                world.policy.obtaining(one).range()
            }
            (Step::ObtainDrivingLicence, Target::DrivingLicence(class)) => {
                world.policy.obtaining_licence(class).range()
            }
            _ => rule.weeks,
        }
    }

    /// What to bring.
    pub fn papers(&self, world: &World<'_>) -> Papers {
        match self.target {
            Target::Certificate(one) => world.policy.obtaining(one).papers,
            Target::DrivingLicence(class) => world.policy.obtaining_licence(class).papers,
            _ => self.rule(world).papers,
        }
    }

    /// The rules it rests on.
    pub fn rules<'a>(&self, world: &World<'a>) -> &'a [Rule] {
        &self.rule(world).rules
    }

    /// Who decides, for this candidate and, where the step is about a post, this vacancy.
    pub fn partner(
        &self,
        candidate: &Candidate,
        vacancy: Option<&Vacancy>,
        world: &World<'_>,
    ) -> Partner {
        match self.target {
            Target::Certificate(one) => world.policy.obtaining(one).partner,
            Target::DrivingLicence(class) => world.policy.obtaining_licence(class).partner,
            Target::Language(Language::DE, to) if self.step == Step::LanguageCourse => {
                let way = world.policy.steps.language(to);
                way.expect("a policy has a way to each level from A1 on")
                    .partner
            }
            _ => self.decider(candidate, vacancy, world),
        }
    }

    /// Who decides as the policy says of the step itself.
    fn decider(
        &self,
        candidate: &Candidate,
        vacancy: Option<&Vacancy>,
        world: &World<'_>,
    ) -> Partner {
        match self.rule(world).decider {
            Decider::Partner(partner) => partner,
            Decider::AbhOfTown => responsible_office(candidate, world),
            Decider::AuthorityOfProfession => {
                let of_post = vacancy.and_then(|vacancy| regulation(vacancy.occupation, world));
                let authority = self.profession(candidate, world).or(of_post);
                authority.map_or(Partner::RecognitionCounsel, |found| found.authority)
            }
        }
    }

    /// The day on which it ends when it begins on this one.
    ///
    /// A day that a fact of the candidate says goes before the duration of the policy; one that
    /// lies in the past is the day of the beginning.
    pub(crate) fn ends_on(
        &self,
        candidate: &Candidate,
        begins: Date,
        pace: Pace,
        world: &World<'_>,
    ) -> Date {
        if let Some(day) = self.stated_end(candidate) {
            return day.max(begins);
        }
        let weeks = self.weeks(world);
        let weeks = match pace {
            Pace::Least => weeks.least,
            Pace::Usual => weeks.usual,
            Pace::Most => weeks.most,
        };
        add_weeks(begins, weeks)
    }

    /// The day that a fact of the candidate says for its end.
    pub(crate) fn stated_end(&self, candidate: &Candidate) -> Option<Date> {
        use miqnet_domain::candidate::CareStatus;
        match (self.step, self.target) {
            (Step::FinishCourse, Target::Language(language, _)) => {
                let skills = candidate.languages.value()?.iter();
                let mut of_language = skills.filter(|skill| skill.language == language);
                let course = of_language.find_map(|skill| skill.course)?;
                course.expected_on.value().copied()
            }
            (Step::FinishMeasure | Step::CompleteLicence, Target::Qualification(ix)) => {
                let held = candidate.qualifications.value()?.get(ix)?;
                held.expected_on.value().copied()
            }
            (Step::AwaitCare, _) => match candidate.care.status.value()? {
                CareStatus::FromDate { from, .. } => Some(*from),
                _ => None,
            },
            (Step::AwaitStart, _) => candidate.available_from.value().copied(),
            _ => None,
        }
    }

    /// The law on the profession that the case is about; `None` where it is about none.
    pub(crate) fn profession<'a>(
        &self,
        candidate: &Candidate,
        world: &World<'a>,
    ) -> Option<&'a Regulation> {
        let Target::Qualification(ix) = self.target else {
            return None;
        };
        let held = candidate.qualifications.value()?.get(ix)?;
        let found = regulation(*held.occupation.value()?, world)?;
        let licensed = matches!(
            found.kind,
            RegulationKind::Approbation | RegulationKind::Permit | RegulationKind::KitaStaff
        );
        licensed.then_some(found)
    }

    /// The occupation of the qualification that the case is about.
    pub fn occupation(&self, candidate: &Candidate) -> Option<OccupationId> {
        let Target::Qualification(ix) = self.target else {
            return None;
        };
        let held = candidate.qualifications.value()?.get(ix)?;
        held.occupation.value().copied()
    }
}

fn regulation<'a>(occupation: OccupationId, world: &World<'a>) -> Option<&'a Regulation> {
    world.dictionary.find(occupation)?.regulation.as_ref()
}

/// The day so many weeks later; the last day of the calendar where there is none.
fn add_weeks(day: Date, weeks: u16) -> Date {
    let span = jiff::Span::new().weeks(i64::from(weeks));
    day.saturating_add(span)
}
