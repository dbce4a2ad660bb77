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
    let in_field: Vec<_> = in_field.collect();
    for held in in_field {
        let Some(state) = held.stated.recognition.value() else {
            continue;
        };
        let academic = held
            .stated
            .award
            .value()
            .is_some_and(|award| award.is_degree());
        let assistant = need.post == super::Post::Assistant;
        let held = Held {
            state: *state,
            academic,
            family: held.family(),
        };
        if let Some(hint) = hint(held, assistant)
            && !said.contains(&hint)
        {
            said.push(hint);
            sink.note(hint.0, hint.1, Vec::new);
        }
    }
}

/// What a hint looks at in a qualification.
struct Held {
    state: RecognitionState,
    academic: bool,
    family: Option<Family>,
}

/// The hint of one qualification in work that needs no licence.
///
/// Missing papers lead to a Qualifikationsanalyse where the BQFG holds, which is also the law of all
/// occupations without a licence. Health professions have laws of their own (RC-7), and no authority
/// compares a degree in law.
fn hint(held: Held, assistant: bool) -> Option<(Rule, Message)> {
    use RecognitionState::*;
    match (held.state, assistant) {
        (NotApplied, false) if held.academic => Some((Rule::Rc13, Message::RcZabHint)),
        (NotApplied, false) => Some((Rule::Rc1, Message::RcVoluntary)),
        (DocumentsMissing, false) => match held.family {
            Some(family) if !family.has_equivalence_procedure() => None,
            Some(family) if !family.is_under_bqfg() => Some((Rule::Rc7, Message::RcOwnLawHint)),
            _ => Some((Rule::Rc5, Message::RcAnalysisHint)),
        },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_papers_lead_to_an_analysis_only_where_the_bqfg_holds() {
        let analysis = Some((Rule::Rc5, Message::RcAnalysisHint));
        let own_law = Some((Rule::Rc7, Message::RcOwnLawHint));
        for (family, expected) in [
            (None, analysis),
            (Some(Family::Education), analysis),
            (Some(Family::Nursing), own_law),
            (Some(Family::Medicine), own_law),
            (Some(Family::Law), None),
        ] {
            let held = Held {
                state: RecognitionState::DocumentsMissing,
                academic: false,
                family,
            };
            assert_eq!(hint(held, false), expected, "{family:?}");
        }
    }
}
