//! The sections of steps: what each needs, changes and takes.

use miqnet_domain::{
    Rule,
    language::Cefr,
    recognition::RecognitionState,
    step::{Condition, CourseKind, Effect, Paper, Partner, Step},
    step_rule::{Decider, LanguageRule, Papers, StepRule, Steps, Weeks},
    time::Span,
};

use super::{
    PolicyProblem,
    section::{Defaults, Section},
};

/// The longest duration that a file can state: ten years.
pub(super) const MOST_WEEKS: u16 = 520;

/// Reads `steps`, `step_languages` and `step_care` from the root of the file.
pub(super) fn steps(root: &mut Section<'_>, file: &Defaults) -> Steps {
    Steps {
        rules: root.section("steps", |section| {
            let all = Step::ALL.iter().copied();
            all.map(|step| rule(section, step, file)).collect()
        }),
        languages: root.section("step_languages", |section| {
            let levels = Cefr::ALL.into_iter().filter(|level| *level > Cefr::None);
            levels.map(|to| language(section, to, file)).collect()
        }),
        care_span: root.section("step_care", |section| care_span(section, file)),
    }
}

fn rule(section: &mut Section<'_>, step: Step, file: &Defaults) -> StepRule {
    let read = |entry: &mut Section<'_>| {
        let effect = entry.choice("effect", Effect::ALL, Effect::name);
        let fits = effect.subject().is_none_or(|about| about == step.subject());
        if !fits {
            let problem = PolicyProblem::Value {
                given: effect.name().into(),
                allowed: "an effect on what the step is about".into(),
            };
            entry.fault("effect", problem);
        }
        StepRule {
            step,
            from: entry.choices("from", &RecognitionState::ALL, RecognitionState::name),
            needs: entry.choices("needs", Condition::ALL, Condition::name),
            effect,
            weeks: weeks(entry),
            decider: entry.choice("decides", &Decider::all(), Decider::name),
            papers: papers(entry),
            rules: entry.choices("rules", Rule::ALL, Rule::id),
        }
    };
    let entry = section.entry(step.name(), file, read);
    entry.unwrap_or_else(|| StepRule {
        step,
        from: Vec::new(),
        needs: Vec::new(),
        effect: Effect::TimePassed,
        weeks: Weeks::default(),
        decider: Decider::AbhOfTown,
        papers: Papers::default(),
        rules: Vec::new(),
    })
}

fn language(section: &mut Section<'_>, to: Cefr, file: &Defaults) -> LanguageRule {
    let entry = section.entry(to.name(), file, |entry| LanguageRule {
        to,
        course: entry.choice("course", CourseKind::ALL, CourseKind::name),
        partner: entry.choice("decides", Partner::ALL, Partner::name),
        weeks: weeks(entry),
    });
    entry.unwrap_or(LanguageRule {
        to,
        course: CourseKind::StateCourse,
        partner: Partner::ClearingLanguage,
        weeks: Weeks::default(),
    })
}

/// The hours of a care place; they must not be empty.
fn care_span(section: &mut Section<'_>, file: &Defaults) -> Span {
    let faults_before = section.fault_count();
    let mut clock = |key| section.entry(key, file, |entry| entry.clock("value"));
    let (from, to) = (clock("from").unwrap_or(0), clock("to").unwrap_or(0));
    let whole_day = Span { from: 0, to: 1440 };
    Span::new(from, to).unwrap_or_else(|| {
        if section.fault_count() == faults_before {
            let problem = PolicyProblem::Value {
                given: format!("{from} to {to}").into(),
                allowed: "an end after the beginning".into(),
            };
            section.fault("to", problem);
        }
        whole_day
    })
}

/// `least`, `weeks` and `most`, in this order.
pub(super) fn weeks(entry: &mut Section<'_>) -> Weeks {
    let faults_before = entry.fault_count();
    let weeks = Weeks {
        least: entry.number("least", 0..=MOST_WEEKS),
        usual: entry.number("weeks", 0..=MOST_WEEKS),
        most: entry.number("most", 0..=MOST_WEEKS),
    };
    let given = [weeks.least, weeks.usual, weeks.most];
    if !given.is_sorted() && entry.fault_count() == faults_before {
        let problem = PolicyProblem::Value {
            given: format!("{given:?}").into(),
            allowed: "weeks with least ≤ weeks ≤ most".into(),
        };
        entry.fault("", problem);
    }
    weeks
}

/// `papers`, a list of names.
pub(super) fn papers(entry: &mut Section<'_>) -> Papers {
    let named = entry.choices("papers", Paper::ALL, Paper::name);
    named.into_iter().collect()
}
