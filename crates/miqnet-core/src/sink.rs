//! Where gates report: one code path for the fast engine and for the explanation.

use miqnet_domain::finding::{Arg, Finding, Gate, Message, Open, Status};
use miqnet_domain::{Rule, Verdict};

/// Receives the findings of a gate.
pub(crate) trait Sink {
    /// Takes one finding; `args` is called only where somebody will read it.
    fn add(
        &mut self,
        rule: Rule,
        status: Status,
        message: Message,
        args: impl FnOnce() -> Vec<Arg>,
    );

    /// Whether somebody reads the findings; where nobody does, notes need no preparation.
    fn is_read(&self) -> bool;

    /// A rule that is satisfied.
    fn met(&mut self, rule: Rule, message: Message, args: impl FnOnce() -> Vec<Arg>) {
        self.add(rule, Status::Met, message, args);
    }

    /// A rule that can be satisfied.
    fn open(&mut self, rule: Rule, open: Open, message: Message, args: impl FnOnce() -> Vec<Arg>) {
        self.add(rule, Status::Open(open), message, args);
    }

    /// A rule that is not satisfied.
    fn blocked(&mut self, rule: Rule, message: Message, args: impl FnOnce() -> Vec<Arg>) {
        self.add(rule, Status::Blocked, message, args);
    }

    /// A duty, flag or hint.
    fn note(&mut self, rule: Rule, message: Message, args: impl FnOnce() -> Vec<Arg>) {
        self.add(rule, Status::Note, message, args);
    }
}

/// Keeps the worst verdict and nothing else; allocates nothing.
#[derive(Debug)]
pub(crate) struct Worst(pub(crate) Verdict);

impl Default for Worst {
    fn default() -> Self {
        Self(Verdict::EligibleNow)
    }
}

impl Sink for Worst {
    fn is_read(&self) -> bool {
        false
    }

    #[inline]
    fn add(&mut self, _: Rule, status: Status, _: Message, _: impl FnOnce() -> Vec<Arg>) {
        let verdict = match status {
            Status::Note | Status::Met => return,
            Status::Open(_) => Verdict::EligibleWithCondition,
            Status::Blocked => Verdict::NotEligible,
        };
        self.0 = self.0.max(verdict);
    }
}

/// Keeps every finding, in the order in which the gates speak.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(crate) gate: Gate,
    pub(crate) findings: Vec<Finding>,
}

impl Sink for Listing {
    fn is_read(&self) -> bool {
        true
    }

    fn add(
        &mut self,
        rule: Rule,
        status: Status,
        message: Message,
        args: impl FnOnce() -> Vec<Arg>,
    ) {
        let args = args();
        debug_assert_eq!(args.len(), message.args().len(), "{}", message.key());
        self.findings.push(Finding {
            gate: self.gate,
            rule,
            status,
            message,
            args,
        });
    }
}

/// Passes every finding on as a note.
#[derive(Debug)]
pub(crate) struct Notes<'a, S>(pub(crate) &'a mut S);

impl<S: Sink> Sink for Notes<'_, S> {
    fn is_read(&self) -> bool {
        self.0.is_read()
    }

    fn add(&mut self, rule: Rule, _: Status, message: Message, args: impl FnOnce() -> Vec<Arg>) {
        self.0.add(rule, Status::Note, message, args);
    }
}
