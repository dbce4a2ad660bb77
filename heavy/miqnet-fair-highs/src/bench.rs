//! How long does a proof take? Generated fairs of three sizes, without and with windows and
//! interpreters, each timetable checked.

use std::time::Duration;

use anyhow::{Result, bail};
use miqnet_fair::exact::plan_exactly;
use miqnet_fair::{Instance, Limits, check};
use miqnet_fair_highs::Highs;
use miqnet_synth::{FairOptions, fair};

/// The seed of all benches of this project.
const SEED: u64 = 20_261_122;

/// Prints one line for each fair.
pub(crate) fn run() -> Result<()> {
    println!(
        "| fair, windows, interpreters | value of each level | proved | time | of it on a core |"
    );
    println!("| --- | --- | --- | --- | --- |");
    for (people, tables, slots) in [(60, 12, 10), (150, 25, 12), (300, 40, 12)] {
        let drawn = fair(
            SEED,
            &FairOptions {
                people,
                tables,
                slots,
                windows: true,
                interpreters: true,
            },
        );
        let Ok(instance) = Instance::new(drawn.fair, drawn.registrations, drawn.pairs) else {
            bail!("the generated fair has pairs that it does not know");
        };
        let on_cpu_before = on_cpu();
        let start = super::now();
        let plan = plan_exactly(&instance, &Limits::default(), &Highs::default());
        let (time, on_cpu) = (start.elapsed(), on_cpu().saturating_sub(on_cpu_before));
        let (people_known, pairs) = (instance.registrations(), instance.pairs());
        let clashes = check(instance.fair(), people_known, pairs, &plan.timetable);
        if !clashes.is_empty() {
            bail!("the timetable breaks rules: {clashes:?}");
        }
        let values: Vec<_> = plan
            .levels
            .iter()
            .map(|level| level.value.to_string())
            .collect();
        let proved = plan.levels[..6].iter().all(|level| level.gap() == 0);
        let proved = if proved { "all but idle" } else { "not all" };
        println!(
            "| {people} × {tables} × {slots} | {} | {proved} | {time:.1?} | {on_cpu:.1?} |",
            values.join(", ")
        );
    }
    Ok(())
}

/// How long this thread has run on a core, as Linux counts it; nothing elsewhere.
fn on_cpu() -> Duration {
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = counted.split_whitespace().next();
    Duration::from_nanos(nanoseconds.and_then(|word| word.parse().ok()).unwrap_or(0))
}
