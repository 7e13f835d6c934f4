//! Time and memory of this process.
//!
//! Time is that of the processor, all threads added up: what else runs on the machine counts less than
//! it does on the clock, and whoever takes two cores pays for two.

use std::time::Duration;

/// As many rounds are behind a figure as take this long together.
const ENOUGH: Duration = Duration::from_secs(3);

/// The processor time of the fastest round of `work`, of three at least; with `quick` there is one. What
/// disturbs a round, such as others at the caches, only ever makes it slower.
pub(crate) fn fastest(quick: bool, mut work: impl FnMut()) -> Duration {
    let (least, enough) = if quick { (1, Duration::ZERO) } else { (3, ENOUGH) };
    let (mut rounds, mut spent, mut fastest) = (0, Duration::ZERO, Duration::MAX);
    while rounds < least || spent < enough {
        let ((), round) = time(&mut work);
        rounds += 1;
        spent += round;
        fastest = fastest.min(round);
    }
    fastest
}

/// What `work` returns, and the processor time that it takes.
pub(crate) fn time<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = now();
    let result = work();
    (result, now().saturating_sub(start))
}

/// Processor time since the process began.
#[cfg(unix)]
fn now() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// Time since the first call: the nearest that the standard library has to processor time.
#[cfg(not(unix))]
fn now() -> Duration {
    use std::{sync::LazyLock, time::Instant};
    #[expect(clippy::disallowed_methods, reason = "a benchmark looks at the clock")]
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}

/// Bytes of memory that the process holds, with the pages of its file that it has touched; `None`
/// where the system does not say it the way Linux does.
pub(crate) fn resident() -> Option<u64> {
    #[expect(clippy::disallowed_methods, reason = "the system says it in a file")]
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    kilobytes(&status, "VmRSS:").map(|kilobytes| kilobytes * 1024)
}

fn kilobytes(status: &str, key: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_resident_set_is_read_from_its_line() {
        let status = "Name:\tpeers\nVmHWM:\t   14000 kB\nVmRSS:\t   12345 kB\nThreads:\t1\n";
        assert_eq!(kilobytes(status, "VmRSS:"), Some(12_345));
        assert_eq!(kilobytes("Name:\tpeers\n", "VmRSS:"), None);
    }

    #[test]
    fn a_quick_figure_has_one_round() {
        let mut rounds = 0;
        fastest(true, || rounds += 1);
        assert_eq!(rounds, 1);
    }
}
