//! Sentences that are formatted once and used again.

use std::collections::HashMap;

use miqnet_domain::Finding;
use miqnet_domain::finding::{Arg, Message, Open, Partner, Step};

use crate::text::Texts;

/// The sentences of findings and steps, each different one formatted once.
///
/// Lists repeat a few thousand sentences a hundred thousand times. Formatting one costs
/// microseconds, looking it up a tenth of that. One thread uses it at a time.
pub struct Sentences<'t> {
    texts: &'t Texts,
    findings: HashMap<(Message, Vec<Arg>), String>,
    opens: HashMap<Open, String>,
    steps: HashMap<Step, String>,
    partners: HashMap<Partner, String>,
}

impl<'t> Sentences<'t> {
    /// Starts with nothing formatted.
    pub fn new(texts: &'t Texts) -> Self {
        Self {
            texts,
            findings: HashMap::new(),
            opens: HashMap::new(),
            steps: HashMap::new(),
            partners: HashMap::new(),
        }
    }

    /// The sentence of a finding.
    pub fn finding(&mut self, finding: &Finding) -> String {
        let key = (finding.message, finding.args.clone());
        let sentence = self
            .findings
            .entry(key)
            .or_insert_with(|| self.texts.finding(finding));
        sentence.clone()
    }

    /// The next step of an open finding in one line.
    pub fn open(&mut self, open: Open) -> String {
        self.opens
            .entry(open)
            .or_insert_with(|| self.texts.open(open))
            .clone()
    }

    /// What is to be done, without a partner.
    pub fn step(&mut self, step: Step) -> String {
        self.steps
            .entry(step)
            .or_insert_with(|| self.texts.step(step))
            .clone()
    }

    /// A partner by name.
    pub fn partner(&mut self, partner: Partner) -> String {
        self.partners
            .entry(partner)
            .or_insert_with(|| self.texts.partner(partner))
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::{Cefr, Gate, Language, Rule, Status};

    use super::*;
    use crate::text::Lang;

    #[test]
    fn a_sentence_used_again_is_the_sentence_of_its_own_values() {
        let finding = |level| Finding {
            gate: Gate::Language,
            rule: Rule::Lg2,
            status: Status::Blocked,
            message: Message::LgTwoBelow,
            args: vec![
                Arg::Language(Language::DE),
                Arg::Cefr(Cefr::C1),
                Arg::Cefr(level),
            ],
        };
        let texts = Texts::load(Lang::De);
        let mut sentences = Sentences::new(&texts);
        for level in [Cefr::A1, Cefr::A2, Cefr::A1, Cefr::A2] {
            let finding = finding(level);
            assert_eq!(sentences.finding(&finding), texts.finding(&finding));
        }
    }
}
