//! A bar that says how far a long run has come.

use std::io::IsTerminal as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use miqnet_core::Progress;

/// How often the bar is drawn.
const PERIOD: Duration = Duration::from_millis(100);

/// Does the work while a bar on the terminal shows how many of `total` candidates are done;
/// nothing is shown where standard error is no terminal.
pub(crate) fn with_bar<T: Send>(
    total: usize,
    label: String,
    work: impl FnOnce(&Progress) -> T + Send,
) -> T {
    let progress = Progress::default();
    if !std::io::stderr().is_terminal() {
        return work(&progress);
    }
    let bar = ProgressBar::new(total as u64);
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    bar.set_style(style.expect("the template is well-formed"));
    bar.set_message(label);
    let done = AtomicBool::new(false);
    let result = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                bar.set_position(progress.done() as u64);
                std::thread::sleep(PERIOD);
            }
        });
        let result = work(&progress);
        done.store(true, Ordering::Relaxed);
        result
    });
    bar.finish_and_clear();
    result
}
