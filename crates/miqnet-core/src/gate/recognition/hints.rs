//! What recognition could still bring: notes, which never touch the verdict.

use miqnet_domain::Rule;
use miqnet_domain::finding::Message;
use miqnet_domain::recognition::RecognitionState;

use miqnet_occupations::Family;

use super::Need;
use crate::facts::Facts;
use crate::sink::Sink;

/// Adds the hints of the free and the assistant column, for her qualifications in the field.
pub(super) fn add(facts: &Facts<'_>, need: &Need, sink: &mut impl Sink) {
    if need.craft {
        sink.note(Rule::Rc11, Message::RcCraft, Vec::new);
    }
    if need.title_only {
        sink.note(Rule::Rc12, Message::RcTitleOnly, Vec::new);
    }
    let awards = facts.awards.iter().flatten().filter(|_| sink.is_read());
    let in_field = awards.filter(|held| {
        let same_family = need.family.is_some() && held.family() == need.family;
        held.group() == Some(need.group) || same_family
    });
    let mut said = Vec::new();
    let in_field: Vec<_> = in_field.map(|held| held.stated).collect();
    for one in in_field {
        let Some(state) = one.recognition.value() else {
            continue;
        };
        let academic = one.award.value().is_some_and(|award| award.is_degree());
        if let Some(hint) = hint(*state, academic, need.post == super::Post::Assistant)
            && !said.contains(&hint)
        {
            said.push(hint);
            sink.note(hint.0, hint.1, Vec::new);
        }
    }
}

/// The hint of one state in work that needs no licence.
fn hint(state: RecognitionState, academic: bool, assistant: bool) -> Option<(Rule, Message)> {
    use RecognitionState::*;
    match (state, assistant) {
        (NotApplied, false) if academic => Some((Rule::Rc13, Message::RcZabHint)),
        (NotApplied, false) => Some((Rule::Rc1, Message::RcVoluntary)),
        (DocumentsMissing, false) => Some((Rule::Rc5, Message::RcAnalysisHint)),
        (PartialEquivalence, false) => Some((Rule::Rc4, Message::RcPartialHint)),
        (FullEquivalenceNoLicence | Licensed | FullEquivalence, true) => {
            Some((Rule::Rc1, Message::RcBelowLevel))
        }
        _ => None,
    }
}

/// Adds what leads on from a refusal in a licensed post.
pub(super) fn on_the_way_to_the_licence(
    state: RecognitionState,
    need: &Need,
    sink: &mut impl Sink,
) {
    use RecognitionState::*;
    let compared = need.family.is_none_or(Family::has_equivalence_procedure);
    match state {
        NotApplied | DocumentsMissing | Denied | ZabEvaluated | InProcedure if !compared => {
            sink.note(Rule::Rc7, Message::RcForeignLawyer, Vec::new);
        }
        ConditionalCompensation => sink.note(Rule::Rc3, Message::RcMeasureNamed, Vec::new),
        InProcedure => sink.note(Rule::Rc8, Message::RcTemporaryPermitRoute, Vec::new),
        NotApplied | DocumentsMissing | Denied => {
            sink.note(Rule::Rc15, Message::RcCounselling, Vec::new);
        }
        _ => {}
    }
}
