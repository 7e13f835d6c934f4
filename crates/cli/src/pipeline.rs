//! Documents through a function on all cores; the only place with threads.
//!
//! **Invariant:** results come in the order of the documents, and only a few batches are in
//! memory at a time.
//!
//! One thread reads, a pool works, the caller writes. The reader hands over what it has whenever
//! the pool is idle, so that a slow pipe is answered line by line and a fast disk in large batches.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

use rayon::ThreadPool;
use rayon::prelude::*;
use tallywire_report::Unread;

use crate::error::Error;
use crate::input::{Each, Inputs, Opened};
use crate::notice::{self, Progress};

/// Most items in a batch.
const ITEMS: usize = 512;
/// Most bytes in a batch, but that an item may be larger.
const BYTES: usize = 8 << 20;

/// What a reader hands over: an item, or why there is none.
type Read<I> = Result<I, Unread>;

/// Reads with `read`, works with `work`, and hands the results in order to `done`; returns what
/// could not be read.
///
/// `read` gets a function to call with each item and its size in bytes, and stops when that breaks.
///
/// # Errors
/// [`Error::Nothing`] where no file could be opened; those of `done`.
pub(crate) fn run<I: Send + 'static, T: Send>(
    inputs: &Inputs,
    read: impl FnOnce(&Inputs, &mut Each<I>) -> Opened + Send + 'static,
    work: impl Fn(I) -> Result<T, Unread> + Sync,
    mut done: impl FnMut(Vec<T>) -> Result<(), Error>,
) -> Result<Vec<Unread>, Error> {
    let mut progress = Progress::new();
    let mut unread = Vec::new();
    let Opened { files, passed_over } = batches(inputs, read, work, |results| {
        progress.add(results.len());
        let mut good = Vec::with_capacity(results.len());
        for result in results {
            match result {
                Ok(value) => good.push(value),
                Err(bad) => {
                    progress.wipe();
                    notice::unread(&bad);
                    unread.push(bad);
                }
            }
        }
        done(good)
    })?;
    progress.wipe();
    notice::passed_over(&passed_over);
    if files == 0 { Err(Error::Nothing) } else { Ok(unread) }
}

/// Looks through all of `inputs` before they are read for good: as [`run`], but says nothing of
/// progress and of what cannot be read, as that will be said then.
///
/// # Errors
/// [`Error::Threads`] where no threads could be started.
pub(crate) fn survey<I: Send + 'static, T: Send>(
    inputs: &Inputs,
    read: impl FnOnce(&Inputs, &mut Each<I>) -> Opened + Send + 'static,
    work: impl Fn(I) -> T + Sync,
    mut done: impl FnMut(T),
) -> Result<(), Error> {
    batches(
        inputs,
        read,
        |item| Ok(work(item)),
        |results| {
            results.into_iter().flatten().for_each(&mut done);
            Ok(())
        },
    )?;
    Ok(())
}

/// Hands the results of `work` to `done`, batch by batch, in order; returns what came of reading.
fn batches<I: Send + 'static, T: Send>(
    inputs: &Inputs,
    read: impl FnOnce(&Inputs, &mut Each<I>) -> Opened + Send + 'static,
    work: impl Fn(I) -> Result<T, Unread> + Sync,
    mut done: impl FnMut(Vec<Result<T, Unread>>) -> Result<(), Error>,
) -> Result<Opened, Error> {
    let pool = pool(inputs.threads)?;
    let (batches, opened) = reader(inputs.clone(), read);
    for batch in batches {
        done(pool.install(|| batch.into_par_iter().map(|item| work(item?)).collect()))?;
    }
    Ok(opened.recv().unwrap_or_default())
}

fn pool(threads: usize) -> Result<ThreadPool, Error> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|error| Error::Threads(error.to_string()))
}

/// Starts the thread that reads: its batches, and at the end what came of it.
///
/// It is never joined: when nobody wants more it may be waiting for a pipe that says no more.
fn reader<I: Send + 'static>(
    inputs: Inputs,
    read: impl FnOnce(&Inputs, &mut Each<I>) -> Opened + Send + 'static,
) -> (Receiver<Vec<Read<I>>>, Receiver<Opened>) {
    let (sender, batches) = sync_channel(1);
    let (report, opened) = sync_channel(1);
    #[expect(clippy::disallowed_methods, reason = "this is the place with threads")]
    std::thread::spawn(move || {
        let mut batch = Batch { items: Vec::new(), bytes: 0, sender };
        let opened = read(&inputs, &mut |item, bytes| batch.add(item, bytes));
        // Nobody listens any more if the writer has failed.
        let _ = batch.send();
        let _ = report.send(opened);
    });
    (batches, opened)
}

/// What has been read and not handed over.
struct Batch<I> {
    items: Vec<Read<I>>,
    bytes: usize,
    sender: SyncSender<Vec<Read<I>>>,
}

impl<I> Batch<I> {
    /// Adds an item; hands the batch over if the pool is idle, and waits for the pool if it is full.
    fn add(&mut self, item: Read<I>, bytes: usize) -> ControlFlow<()> {
        self.items.push(item);
        self.bytes += bytes;
        if self.items.len() >= ITEMS || self.bytes >= BYTES {
            return self.send();
        }
        match self.sender.try_send(std::mem::take(&mut self.items)) {
            Ok(()) => self.bytes = 0,
            Err(TrySendError::Full(items)) => self.items = items,
            Err(TrySendError::Disconnected(_)) => return ControlFlow::Break(()),
        }
        ControlFlow::Continue(())
    }

    fn send(&mut self) -> ControlFlow<()> {
        self.bytes = 0;
        match self.sender.send(std::mem::take(&mut self.items)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    }
}
