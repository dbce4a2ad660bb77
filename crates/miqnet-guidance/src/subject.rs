//! What a rule of guidance looks at: one finished result, the records behind it, the case file.

use jiff::civil::Date;
use miqnet_core::{Explanation, PersonPlan, World};
use miqnet_domain::certificate::Certificate;
use miqnet_domain::finding::{Arg, Finding, Gate, Message, Partner, Step};
use miqnet_domain::recognition::{Award, RecognitionState};
use miqnet_domain::step::Paper;
use miqnet_domain::vacancy::Kind;
use miqnet_domain::{Candidate, Cefr, Language, Open, Status, Vacancy};
use miqnet_occupations::{Occupation, RegulationKind};

use crate::case_file::CaseFile;
use crate::firm::Firm;
use crate::policy::GuidancePolicy;

/// Everything that guidance for one pair rests on. It reads results and never makes them.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The candidate.
    pub candidate: &'a Candidate,
    /// The vacancy.
    pub vacancy: &'a Vacancy,
    /// What the engine said about the two.
    pub explanation: &'a Explanation,
    /// What the case manager knows beside it.
    pub case: &'a CaseFile,
    /// What the firm said of itself.
    pub firm: Firm,
    /// Day, dictionary and places.
    pub world: World<'a>,
    /// The numbers of guidance.
    pub policy: &'a GuidancePolicy,
}

/// The vacancy that guidance beside the plan of a person is about: her best goal, else the best
/// vacancy that is possible now; none where neither is there.
pub fn goal_of(plan: &PersonPlan) -> Option<usize> {
    let goal = plan.goals.first().map(|goal| &goal.entry);
    let entry = goal.or(plan.now.first());
    entry.map(|entry| entry.other_ix as usize)
}

/// One of her qualifications with its occupation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Own<'a> {
    pub(crate) occupation: &'a Occupation,
    pub(crate) state: Option<RecognitionState>,
    pub(crate) award: Option<Award>,
}

impl Own<'_> {
    /// Whether the profession is closed without a licence or, in a Kita, without recognition.
    pub(crate) fn is_licensed_profession(&self) -> bool {
        self.occupation.regulation.as_ref().is_some_and(|one| {
            let closed = matches!(
                one.kind,
                RegulationKind::Approbation | RegulationKind::Permit | RegulationKind::KitaStaff
            );
            closed && !one.only_when_required
        })
    }

    /// Whether it is such a profession and an application for recognition can lead into it; not
    /// the law, where no authority compares a degree from abroad.
    pub(crate) fn can_be_recognised(&self) -> bool {
        self.is_licensed_profession() && !self.is_law()
    }

    /// Whether it is the profession of a lawyer or a notary (BRAO, BNotO).
    pub(crate) fn is_law(&self) -> bool {
        let regulation = self.occupation.regulation.as_ref();
        regulation.is_some_and(|one| !one.family.has_equivalence_procedure())
    }

    /// Whether only the title of the profession is protected (RC-12).
    pub(crate) fn is_title_only(&self) -> bool {
        self.is_kind(RegulationKind::TitleOnly)
    }

    /// Whether it is a craft of the Handwerksordnung (RC-11).
    pub(crate) fn is_craft(&self) -> bool {
        self.is_kind(RegulationKind::Craft)
    }

    /// Whether nothing is left to recognise.
    pub(crate) fn is_finished(&self) -> bool {
        use RecognitionState::{FullEquivalence, Licensed, NoneNeeded};
        matches!(self.state, Some(NoneNeeded | FullEquivalence | Licensed))
            || self.award.is_some_and(Award::is_german)
    }

    /// Whether a first application is still to be made, or to be made anew.
    pub(crate) fn is_before_application(&self) -> bool {
        use RecognitionState::{Denied, DocumentsMissing, NotApplied, ZabEvaluated};
        matches!(
            self.state,
            Some(Denied | DocumentsMissing | NotApplied | ZabEvaluated) | None
        )
    }

    /// Whether an authority has decided on it.
    pub(crate) fn has_decision(&self) -> bool {
        use RecognitionState::{
            CompensationRunning, ConditionalCompensation, Denied, FullEquivalenceNoLicence,
            PartialEquivalence, TemporaryPermit,
        };
        matches!(
            self.state,
            Some(
                CompensationRunning
                    | ConditionalCompensation
                    | Denied
                    | FullEquivalenceNoLicence
                    | PartialEquivalence
                    | TemporaryPermit
            )
        )
    }

    /// Whether it is a degree that the ZAB compares.
    pub(crate) fn is_degree(&self) -> bool {
        self.award.is_some_and(Award::is_degree)
    }

    /// Whether it is a vocational training abroad.
    pub(crate) fn is_training(&self) -> bool {
        use Award::{JuniorBachelor, JuniorSpecialist, SkilledWorker};
        matches!(
            self.award,
            Some(SkilledWorker | JuniorSpecialist | JuniorBachelor)
        )
    }

    /// Whether it is a training that no law asks for and that can be compared for the first time.
    pub(crate) fn is_free_training(&self) -> bool {
        self.occupation.regulation.is_none() && self.is_before_application() && self.is_training()
    }

    /// What she can bring before a first application: where papers are missing, what shows her work
    /// stands in for the diploma.
    pub(crate) fn papers_before_application(&self) -> &'static [Paper] {
        if self.state == Some(RecognitionState::DocumentsMissing) {
            &[Paper::Cv, Paper::WorkReferences]
        } else {
            &[Paper::Diploma, Paper::WorkReferences]
        }
    }

    fn is_kind(&self, kind: RegulationKind) -> bool {
        let regulation = self.occupation.regulation.as_ref();
        regulation.is_some_and(|one| one.kind == kind)
    }
}

impl<'a> Subject<'a> {
    /// The day of reference.
    pub(crate) fn as_of(&self) -> Date {
        self.world.as_of
    }

    /// The first finding with this message.
    pub(crate) fn finding(&self, message: Message) -> Option<&'a Finding> {
        let mut findings = self.explanation.findings.iter();
        findings.find(|finding| finding.message == message)
    }

    /// Whether a finding says this.
    pub(crate) fn says(&self, message: Message) -> bool {
        self.finding(message).is_some()
    }

    /// Whether a finding says one of these.
    pub(crate) fn says_any(&self, messages: &[Message]) -> bool {
        messages.iter().any(|message| self.says(*message))
    }

    /// The partner of an open finding that this step can close.
    pub(crate) fn step(&self, wanted: Step) -> Option<Partner> {
        let mut findings = self.explanation.findings.iter();
        findings.find_map(|finding| match finding.status {
            Status::Open(Open::Step(step, partner)) if step == wanted => Some(partner),
            _ => None,
        })
    }

    /// Whether a finding of this gate is open or blocked.
    pub(crate) fn has_gap(&self, gate: Gate) -> bool {
        self.in_gate(gate, |status| {
            matches!(status, Status::Open(_) | Status::Blocked)
        })
    }

    /// Whether a finding of this gate is blocked.
    pub(crate) fn is_closed(&self, gate: Gate) -> bool {
        self.in_gate(gate, |status| status == Status::Blocked)
    }

    /// Whether the place is closed for her, whatever the firm corrects in its advert.
    pub(crate) fn is_closed_for_her(&self) -> bool {
        let mut findings = self.explanation.findings.iter();
        findings.any(|one| one.gate != Gate::Vacancy && one.status == Status::Blocked)
    }

    /// Whether the vacancy asks for work without pay.
    pub(crate) fn is_unpaid_work(&self) -> bool {
        self.says_any(&[Message::VcUnpaidInternship, Message::VcUnpaidWork])
    }

    /// Whether the place is a job with social insurance, or becomes one once it is corrected.
    pub(crate) fn is_insured_job(&self) -> bool {
        match self.vacancy.kind {
            Kind::Job | Kind::Direkteinstieg | Kind::RecognitionMeasure => true,
            Kind::Internship => self.is_unpaid_work(),
            Kind::Minijob | Kind::Ausbildung | Kind::Eq => false,
        }
    }

    /// The occupation of the vacancy.
    pub(crate) fn offered(&self) -> Option<&'a Occupation> {
        self.world.dictionary.find(self.vacancy.occupation)
    }

    /// Whether the vacancy is one of a lawyer or a notary.
    pub(crate) fn offers_law(&self) -> bool {
        let regulation = self.offered().and_then(|one| one.regulation.as_ref());
        regulation.is_some_and(|one| !one.family.has_equivalence_procedure())
    }

    /// Her qualifications in occupations that the dictionary knows, in their order.
    pub(crate) fn own(&self) -> impl Iterator<Item = Own<'a>> {
        let dictionary = self.world.dictionary;
        let stated: &'a [_] = self
            .candidate
            .qualifications
            .value()
            .map_or(&[], Vec::as_slice);
        stated.iter().filter_map(move |one| {
            let occupation = dictionary.find(*one.occupation.value()?)?;
            Some(Own {
                occupation,
                state: one.recognition.value().copied(),
                award: one.award.value().copied(),
            })
        })
    }

    /// Her qualifications with a recognition that is not finished.
    pub(crate) fn unfinished(&self) -> impl Iterator<Item = Own<'a>> {
        self.own().filter(|own| !own.is_finished())
    }

    /// Whether one of her qualifications counts in Germany as a vocational degree: a German award,
    /// one that is recognised, or a degree with a statement of the ZAB. `None` when a missing fact
    /// decides. A training from abroad that nobody recognised counts as none (§ 81(2) SGB III).
    pub(crate) fn has_usable_degree(&self) -> Option<bool> {
        use RecognitionState::{FullEquivalence, Licensed, NoneNeeded, ZabEvaluated};
        let held = self.candidate.qualifications.value()?;
        let answers = held.iter().map(|one| {
            let award = one.award.value().copied();
            match one.recognition.value() {
                // A degree takes a training of two years or more; a year makes a helper.
                _ if award == Some(Award::GermanHelper) => Some(false),
                _ if award.is_some_and(Award::is_german) => Some(true),
                Some(FullEquivalence | Licensed | NoneNeeded) => Some(true),
                Some(ZabEvaluated) => award.map(Award::is_degree),
                Some(_) => Some(false),
                None => None,
            }
        });
        let answers: Vec<_> = answers.collect();
        if answers.contains(&Some(true)) {
            return Some(true);
        }
        let none = answers.iter().all(|answer| *answer == Some(false));
        none.then_some(false)
    }

    /// The certificates that findings name as missing, in their order.
    pub(crate) fn missing_papers(&self) -> impl Iterator<Item = Certificate> {
        let findings: &'a [Finding] = &self.explanation.findings;
        let missing = findings
            .iter()
            .filter(|one| matches!(one.message, Message::ScStep | Message::ScMissing));
        missing.filter_map(|one| {
            one.args.iter().find_map(|value| match value {
                Arg::Certificate(certificate) => Some(*certificate),
                _ => None,
            })
        })
    }

    /// Those of them that this partner gives, as the engine's policy says.
    pub(crate) fn papers_of(&self, partner: Partner) -> impl Iterator<Item = Certificate> {
        let obtaining = &self.world.policy.certificates;
        self.missing_papers().filter(move |paper| {
            let mut entries = obtaining.iter();
            entries.any(|(one, how)| one == paper && how.partner == partner)
        })
    }

    /// Her German today; `None` when nobody knows. A list without German says that she has none.
    pub(crate) fn german(&self) -> Option<Cefr> {
        let languages = self.candidate.languages.value()?;
        let german = languages
            .iter()
            .find(|skill| skill.language == Language::DE);
        german.map_or(Some(Cefr::None), |skill| skill.level.value().copied())
    }

    /// The German that the findings of this vacancy ask for and that she has not reached.
    pub(crate) fn german_missing(&self) -> Option<Cefr> {
        self.german_gaps().filter_map(needed_german).max()
    }

    /// The open and blocked findings about German, in their order; not those about another language.
    pub(crate) fn german_gaps(&self) -> impl Iterator<Item = &'a Finding> {
        let findings: &'a [Finding] = &self.explanation.findings;
        findings.iter().filter(|finding| {
            finding.gate == Gate::Language
                && matches!(finding.status, Status::Open(_) | Status::Blocked)
                && needed_german(finding).is_some()
        })
    }

    /// The German that her own licensed professions ask for, where it lies above hers.
    pub(crate) fn german_of_goal(&self) -> Option<Cefr> {
        let german = self.german()?;
        let goals = self.unfinished().filter(Own::is_licensed_profession);
        let needed = goals.map(|own| {
            let norm = own.occupation.language();
            norm.formal.unwrap_or(norm.usual_low).max(norm.usual_low)
        });
        needed.max().filter(|needed| *needed > german)
    }

    /// The Ausländerbehörde of the place where she lives (WP-15).
    pub(crate) fn immigration_office(&self) -> Partner {
        let home = self.candidate.home.value();
        home.and_then(|home| self.world.travel.place(*home))
            .map_or(Partner::AbhElsewhere, |place| place.abh)
    }

    fn in_gate(&self, gate: Gate, wanted: impl Fn(Status) -> bool) -> bool {
        let mut findings = self.explanation.findings.iter();
        findings.any(|finding| finding.gate == gate && wanted(finding.status))
    }
}

/// The level of German that a finding of the language gate names as needed.
fn needed_german(finding: &Finding) -> Option<Cefr> {
    let named = |wanted: &str| {
        let mut names = finding.message.args().iter().zip(&finding.args);
        names
            .find(|(name, _)| **name == wanted)
            .map(|(_, value)| *value)
    };
    match (named("language"), named("needed")) {
        (None | Some(Arg::Language(Language::DE)), Some(Arg::Cefr(level))) => Some(level),
        _ => None,
    }
}
