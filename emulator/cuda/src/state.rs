//! The driver's state, behind one lock: calls come from any thread, and run one at a time.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
    time::Instant,
};

use kiln_emulator::{Device, Kernel, Launch, LaunchError, Limits, MemoryError, Rule};

use crate::types::{
    CAPTURE_INVALID, Code, Handle, ILLEGAL_ADDRESS, INVALID_HANDLE, INVALID_VALUE, LAUNCH_FAILED, MISALIGNED_ADDRESS,
};

/// Something that a stream does.
#[derive(Clone)]
pub(crate) enum Command {
    Launch { kernel: Arc<Kernel>, launch: Launch },
    Copy { to: u64, from: u64, bytes: usize },
    Upload { to: u64, bytes: Vec<u8> },
    Fill { to: u64, bytes: Vec<u8> },
}

/// A kernel of a module.
pub(crate) struct Function {
    pub(crate) kernel: Arc<Kernel>,
    pub(crate) module: usize,
    /// Dynamic shared memory that launches may ask for.
    pub(crate) shared: u32,
}

#[derive(Default, Clone, Copy)]
pub(crate) struct Ran {
    pub(crate) launches: u64,
    pub(crate) instructions: u64,
    pub(crate) lanes: u64,
    pub(crate) seconds: f64,
}

pub(crate) struct State {
    pub(crate) device: Device,
    seed: u64,
    stats: bool,
    next: usize,
    pub(crate) modules: BTreeMap<usize, Vec<Arc<Kernel>>>,
    pub(crate) functions: BTreeMap<usize, Function>,
    /// With what has been captured, while a stream captures.
    pub(crate) streams: BTreeMap<usize, Option<Vec<Command>>>,
    pub(crate) events: BTreeMap<usize, Option<Instant>>,
    pub(crate) graphs: BTreeMap<usize, Vec<Command>>,
    pub(crate) executables: BTreeMap<usize, Vec<Command>>,
    pub(crate) ran: BTreeMap<String, Ran>,
    /// What went wrong, which every later call says again.
    pub(crate) lost: Option<Code>,
}

static STATE: LazyLock<Mutex<State>> = LazyLock::new(|| {
    let limits = match std::env::var("KILN_EMULATE").as_deref() {
        Ok("sm_80") => Limits::SM_80,
        _ => Limits::SM_90,
    };
    let seed = std::env::var("KILN_EMULATE_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(0);
    Mutex::new(State {
        device: Device::new(limits),
        seed,
        stats: std::env::var_os("KILN_EMULATE_STATS").is_some_and(|v| v != "0"),
        // Handles are no addresses, and none is null.
        next: 0x1000,
        modules: BTreeMap::new(),
        functions: BTreeMap::new(),
        streams: BTreeMap::new(),
        events: BTreeMap::new(),
        graphs: BTreeMap::new(),
        executables: BTreeMap::new(),
        ran: BTreeMap::new(),
        lost: None,
    })
});

/// Runs a call with the state, if the device is not lost.
pub(crate) fn call(f: impl FnOnce(&mut State) -> Result<(), Code>) -> Code {
    let mut s = STATE.lock().unwrap_or_else(PoisonError::into_inner);
    match s.lost {
        Some(code) => code,
        None => f(&mut s).err().unwrap_or(0),
    }
}

/// Runs a call that works on a lost device, too.
pub(crate) fn always(f: impl FnOnce(&mut State)) -> Code {
    f(&mut STATE.lock().unwrap_or_else(PoisonError::into_inner));
    0
}

pub(crate) fn number(h: Handle) -> usize {
    h.addr()
}

pub(crate) fn handle(n: usize) -> Handle {
    std::ptr::without_provenance_mut(n)
}

impl State {
    pub(crate) fn fresh(&mut self) -> usize {
        self.next += 16;
        self.next
    }

    pub(crate) fn lose(&mut self, code: Code, what: &dyn std::fmt::Display) -> Code {
        eprintln!("emulator: {what}");
        self.lost = Some(code);
        code
    }

    pub(crate) fn missing(&mut self, e: &MemoryError) -> Code {
        eprintln!("emulator: a copy of memory: {e}");
        INVALID_VALUE
    }

    /// Does something now, or keeps it for the graph that the stream captures. Streams that were not created are the default one.
    pub(crate) fn enqueue(&mut self, stream: Handle, command: Command) -> Result<(), Code> {
        match self.streams.get_mut(&number(stream)) {
            Some(Some(captured)) => {
                captured.push(command);
                Ok(())
            }
            Some(None) => self.perform(&command),
            None if number(stream) <= 2 => self.perform(&command),
            None => Err(INVALID_HANDLE),
        }
    }

    /// Copies to the host cannot be captured.
    pub(crate) fn idle(&self, stream: Handle) -> Result<(), Code> {
        match self.streams.get(&number(stream)) {
            Some(Some(_)) => Err(CAPTURE_INVALID),
            Some(None) => Ok(()),
            None if number(stream) <= 2 => Ok(()),
            None => Err(INVALID_HANDLE),
        }
    }

    pub(crate) fn perform(&mut self, command: &Command) -> Result<(), Code> {
        let serial = self.device.serial();
        let done = match command {
            Command::Launch { kernel, launch } => return self.launch(kernel, launch),
            Command::Copy { to, from, bytes } => self.device.memory.copy(*to, *from, *bytes, serial),
            Command::Upload { to, bytes } | Command::Fill { to, bytes } => self.device.memory.upload(*to, bytes, serial),
        };
        // Kernels after it begin when it has ended, and it when those before it have.
        self.device.settle();
        done.map_err(|e| self.missing(&e))
    }

    fn launch(&mut self, kernel: &Kernel, launch: &Launch) -> Result<(), Code> {
        let launch = Launch { seed: self.seed, ..launch.clone() };
        let start = Instant::now();
        match self.device.launch(kernel, &launch) {
            Ok(stats) => {
                if self.stats {
                    let ran = self.ran.entry(kernel.name.clone()).or_default();
                    ran.launches += 1;
                    ran.instructions += stats.instructions;
                    ran.lanes += stats.lanes;
                    ran.seconds += start.elapsed().as_secs_f64();
                }
                Ok(())
            }
            Err(LaunchError::Finding(f)) => {
                let code = match f.rule {
                    Rule::Bounds => ILLEGAL_ADDRESS,
                    Rule::Alignment => MISALIGNED_ADDRESS,
                    _ => LAUNCH_FAILED,
                };
                Err(self.lose(code, &f))
            }
            Err(e) => {
                eprintln!("emulator: {e}");
                Err(INVALID_VALUE)
            }
        }
    }

    /// Prints what ran.
    pub(crate) fn report(&mut self) {
        let all = std::mem::take(&mut self.ran);
        if all.is_empty() {
            return;
        }
        let sum = all.values().fold(Ran::default(), |s, r| Ran {
            launches: s.launches + r.launches,
            instructions: s.instructions + r.instructions,
            lanes: s.lanes + r.lanes,
            seconds: s.seconds + r.seconds,
        });
        for (name, r) in all.iter().map(|(n, r)| (n.as_str(), r)).chain([("all kernels", &sum)]) {
            let rate = r.lanes as f64 / r.seconds.max(1e-9) / 1e6;
            eprintln!(
                "emulator: {name:32} {:6} launches {:12} instructions {:8.3} s {rate:7.0} M thread instructions/s",
                r.launches, r.instructions, r.seconds
            );
        }
    }
}
