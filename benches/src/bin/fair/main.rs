//! How good are timetables, and how long do they take? (`cargo xtask fair-bench`)
//!
//! First the assignments of other people, with known best values, where the folder with their files
//! is given and there; then generated fairs of three sizes, seed `miqnet_benches::SEED`, without and
//! with windows and interpreters. Everything is printed as tables; memory is the highest so far.

mod assignment;
mod interviews;

use std::path::Path;
use std::time::{Duration, Instant};

use miqnet_fair::{
    Change, Event, Instance, Levels, Limits, Plan, check, first_come, measure, plan, replan,
};
use miqnet_synth::{FairOptions, SyntheticFair, fair};

fn main() {
    match std::env::args_os().nth(1) {
        Some(folder) => published(Path::new(&folder)),
        None => println!("Published assignments are skipped: no folder with their files is named."),
    }
    println!();
    println!("| fair | level | booked by themselves | planned | no plan exceeds | gap |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut times = Vec::new();
    for (people, tables, slots) in [(60, 12, 10), (150, 25, 12), (300, 40, 12)] {
        for hard in [false, true] {
            let options = FairOptions {
                people,
                tables,
                slots,
                windows: hard,
                interpreters: hard,
            };
            times.push(generated(&options));
        }
    }
    println!();
    println!("| fair | pairs | plan | of it on a core | replan, a third missing | memory so far |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for line in times {
        println!("{line}");
    }
}

/// Solves the published assignments in a folder and compares with their best values.
fn published(folder: &Path) {
    if !folder.is_dir() {
        println!(
            "Published assignments are skipped: {} is not there.",
            folder.display()
        );
        return;
    }
    println!("| assignment | found | known as best | time |");
    println!("| --- | --- | --- | --- |");
    let (cost, time) = timed(|| assignment::cheapest(&folder.join("assign100.txt")));
    let found = cost.map_or_else(|error| error, |cost| format!("cost {cost}"));
    println!("| OR-Library assign100 | {found} | cost 305 | {time:.1?} |");
    let folder = folder.join("csplib062");
    for (people, companies, known) in [
        ("test2.csv", "company2.csv", "regret 1, sum 171"),
        ("test100.csv", "company100.csv", "regret 1, sum 414"),
    ] {
        let (best, time) =
            timed(|| interviews::best(&folder.join(people), &folder.join(companies)));
        let found = best.map_or_else(
            |error| error,
            |best| format!("regret {}, sum {}", best.regret, best.sum),
        );
        println!("| CSPLib 062, day 2, {people} | {found} | {known} | {time:.1?} |");
    }
}

/// Plans a generated fair, prints its levels and returns the line with its times.
fn generated(options: &FairOptions) -> String {
    let drawn = fair(miqnet_benches::SEED, options);
    let no_shows: Vec<_> = drawn.no_shows.iter().cloned().map(Event::NoShow).collect();
    let instance = instance(drawn);
    let kind = if options.windows {
        "windows, interpreters"
    } else {
        "all day"
    };
    let name = format!(
        "{} × {} × {}, {kind}",
        options.people, options.tables, options.slots
    );
    let cpu_before = on_cpu();
    let (made, time) = timed(|| plan(&instance, &Limits::default()));
    let cpu = on_cpu().saturating_sub(cpu_before);
    print_levels(&name, &instance, &made);
    let now = 2;
    let cpu_before = on_cpu();
    let (day, replan_time) = timed(|| replan(&instance, &made.timetable, now, &no_shows));
    let replan_cpu = on_cpu().saturating_sub(cpu_before);
    let day = day.expect("everybody who did not come is registered");
    judged(&day.instance, &day.timetable);
    let levels = day.levels.iter().map(|result| {
        let name = result.level.name();
        format!("{name} {} of {}", result.value, result.bound)
    });
    let levels: Vec<_> = levels.take(day.levels.len() - 1).collect();
    eprintln!("{name}, a third missing: {}", levels.join(", "));
    let count = |kind: fn(&Change) -> bool| day.changes.iter().filter(|one| kind(one)).count();
    format!(
        "| {name} | {} | {time:.1?} | {cpu:.1?} | {replan_time:.1?}, on a core {replan_cpu:.1?}, {} moved, {} added | {} |",
        instance.pairs().len(),
        count(|change| matches!(change, Change::Moved { .. })),
        count(|change| matches!(change, Change::Added(_))),
        memory(),
    )
}

fn instance(drawn: SyntheticFair) -> Instance {
    Instance::new(drawn.fair, drawn.registrations, drawn.pairs).expect("every pair is known")
}

fn print_levels(name: &str, instance: &Instance, plan: &Plan) {
    let booked = judged(instance, &first_come(instance));
    judged(instance, &plan.timetable);
    for result in plan.levels {
        println!(
            "| {name} | {} | {} | {} | {} | {} |",
            result.level.name(),
            booked.of(result.level),
            result.value,
            result.bound,
            result.gap(),
        );
    }
}

/// Measures a timetable that keeps every rule.
///
/// # Panics
/// When it does not.
fn judged(instance: &Instance, timetable: &miqnet_fair::Timetable) -> Levels {
    let (people, pairs) = (instance.registrations(), instance.pairs());
    let clashes = check(instance.fair(), people, pairs, timetable);
    assert!(clashes.is_empty(), "{clashes:?}");
    measure(people, pairs, timetable)
}

/// How long this thread has run on a core, as Linux counts it; nothing elsewhere.
fn on_cpu() -> Duration {
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = counted.split_whitespace().next();
    Duration::from_nanos(nanoseconds.and_then(|word| word.parse().ok()).unwrap_or(0))
}

/// The most memory that the process has held so far, as Linux counts it.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or("unknown", str::trim).to_owned()
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}
