//! Steps as data: what each needs, changes and takes, and who decides on it.

use crate::{
    language::Cefr,
    recognition::RecognitionState,
    rule::Rule,
    step::{Condition, CourseKind, Effect, Paper, Partner, Step},
    time::Span,
};

/// How long a step takes in practice, in weeks; never a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Weeks {
    /// In the best case.
    pub least: u16,
    /// As a rule; plans are dated with it.
    pub usual: u16,
    /// In a slow case.
    pub most: u16,
}

/// Who decides on a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decider {
    /// The same partner for everybody.
    Partner(Partner),
    /// The Ausländerbehörde of the town where she lives (WP-15).
    AbhOfTown,
    /// The office in charge of the profession.
    AuthorityOfProfession,
}

impl Decider {
    /// The name used in policy files: a partner's, `abh_of_town` or `authority_of_profession`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Partner(partner) => partner.name(),
            Self::AbhOfTown => "abh_of_town",
            Self::AuthorityOfProfession => "authority_of_profession",
        }
    }

    /// All deciders: those that depend on the person first, then the partners in their order.
    pub fn all() -> Vec<Self> {
        let partners = Partner::ALL.iter().copied().map(Self::Partner);
        [Self::AbhOfTown, Self::AuthorityOfProfession]
            .into_iter()
            .chain(partners)
            .collect()
    }
}

/// A set of papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Papers(u32);

impl Papers {
    /// The same set with one paper more.
    pub fn with(self, paper: Paper) -> Self {
        Self(self.0 | 1 << paper as u32)
    }

    /// Whether the paper belongs to the set.
    pub fn contains(self, paper: Paper) -> bool {
        self.0 & (1 << paper as u32) != 0
    }

    /// The papers of the set, in the order of declaration.
    pub fn iter(self) -> impl Iterator<Item = Paper> {
        let all = Paper::ALL.iter().copied();
        all.filter(move |paper| self.contains(*paper))
    }
}

impl FromIterator<Paper> for Papers {
    fn from_iter<I: IntoIterator<Item = Paper>>(papers: I) -> Self {
        papers.into_iter().fold(Self::default(), Self::with)
    }
}

/// One step as the policy describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRule {
    /// Which step.
    pub step: Step,
    /// The states of recognition from which it leads on, any one of them; empty where it is not
    /// about a qualification.
    pub from: Vec<RecognitionState>,
    /// What must hold before it can begin, all of it.
    pub needs: Vec<Condition>,
    /// What it changes.
    pub effect: Effect,
    /// How long it takes, unless a table below says it for the level, certificate or class, or the
    /// candidate has a day for it.
    pub weeks: Weeks,
    /// Who decides.
    pub decider: Decider,
    /// What to bring.
    pub papers: Papers,
    /// The rules it rests on.
    pub rules: Vec<Rule>,
}

/// The way to one level of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageRule {
    /// The level at its end.
    pub to: Cefr,
    /// The kind of course, for German.
    pub course: CourseKind,
    /// Who decides on a place in it.
    pub partner: Partner,
    /// How long it takes from the level below.
    pub weeks: Weeks,
}

/// All steps of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    /// One for each step, in the order of [`Step::ALL`].
    pub rules: Vec<StepRule>,
    /// One for each level from A1 on, lowest first.
    pub languages: Vec<LanguageRule>,
    /// The hours from Monday to Friday that a care place usually covers at most.
    pub care_span: Span,
}

impl Steps {
    /// What the policy says of a step.
    pub fn of(&self, step: Step) -> &StepRule {
        self.rules
            .iter()
            .find(|rule| rule.step == step)
            .expect("a policy has an entry for each step")
    }

    /// The way to this level; `None` for no level at all.
    pub fn language(&self, to: Cefr) -> Option<&LanguageRule> {
        self.languages.iter().find(|rule| rule.to == to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_papers_keeps_each_paper_once_and_in_order() {
        let papers: Papers = [Paper::Cv, Paper::Passport, Paper::Cv]
            .into_iter()
            .collect();
        assert_eq!(
            papers.iter().collect::<Vec<_>>(),
            [Paper::Passport, Paper::Cv]
        );
        let all: Papers = Paper::ALL.iter().copied().collect();
        assert_eq!(all.iter().count(), Paper::ALL.len());
    }

    #[test]
    fn deciders_have_names_of_their_own() {
        let mut names: Vec<_> = Decider::all().into_iter().map(Decider::name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
