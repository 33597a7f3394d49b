//! Kernels written by hand, and what they do to a buffer.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use kiln_emulator::{Device, Finding, Launch, LaunchError, Limits, Module, Rule};

/// A kernel `k` with parameters `p` and `q`, whose pointers are in `%rd0` and `%rd1` and whose thread is `%r0`.
pub fn module(head: &str, body: &str) -> Module {
    let text = format!(
        ".version 8.0\n.target sm_90a\n.address_size 64\n{head}\n.visible .entry k(.param .u64 p, .param .u64 q)\n{{\n\
         .reg .pred %p<8>;\n.reg .b16 %rs<16>;\n.reg .b32 %r<160>;\n.reg .b64 %rd<32>;\n\
         ld.param.b64 %rd0, [p];\nld.param.b64 %rd1, [q];\nmov.u32 %r0, %tid.x;\n{body}\nret;\n}}\n"
    );
    Module::parse(&text).unwrap_or_else(|e| panic!("{e}\n{text}"))
}

/// Two buffers: what is in the first, and how large the second is, in which nothing is.
pub struct Case {
    pub module: Module,
    pub input: Vec<u8>,
    pub output: usize,
    pub launch: Launch,
}

pub fn case(head: &str, body: &str) -> Case {
    let input = (0..1024u32).flat_map(u32::to_le_bytes).collect();
    Case { module: module(head, body), input, output: 4096, launch: Launch::new(1, 32) }
}

impl Case {
    pub fn blocks(mut self, grid: u32, block: u32) -> Self {
        (self.launch.grid[0], self.launch.block[0]) = (grid, block);
        self
    }

    pub fn shared(mut self, bytes: u32) -> Self {
        self.launch.shared = bytes;
        self
    }

    /// The second buffer, with zeros where nothing was written; all orders must agree.
    pub fn run(&self) -> Result<Vec<u8>, Box<Finding>> {
        let mut first: Option<Vec<u8>> = None;
        for seed in 0..6 {
            let device = Device::new(Limits::SM_90);
            let p = device.memory.allocate(self.input.len() as u64).unwrap();
            let q = device.memory.allocate(self.output as u64).unwrap();
            device.memory.upload(p, &self.input, 0).unwrap();
            let kernel = self.module.kernel("k").unwrap();
            let launch = Launch { seed, ..self.launch.clone() };
            let launch = launch.with(kernel, 0, &p.to_le_bytes()).with(kernel, 1, &q.to_le_bytes());
            device.launch(kernel, &launch).map_err(|e| match e {
                LaunchError::Finding(f) => f,
                e => panic!("{e}"),
            })?;
            let mut out = vec![0; self.output];
            device.memory.download(&mut out, q).unwrap();
            assert!(first.is_none() || first.as_ref() == Some(&out), "another order, another result");
            first = Some(out);
        }
        Ok(first.unwrap())
    }

    pub fn words(&self) -> Vec<u32> {
        let out = self.run().unwrap_or_else(|f| panic!("{f}"));
        out.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect()
    }

    pub fn floats(&self) -> Vec<f32> {
        self.words().into_iter().map(f32::from_bits).collect()
    }

    /// The rule that the kernel breaks, with what is said about it.
    pub fn breaks(&self, rule: Rule, told: &str) {
        let f = self.run().err().unwrap_or_else(|| panic!("nothing was found"));
        assert_eq!(f.rule, rule, "{f}");
        assert!(f.to_string().contains(told), "{f}");
        assert_eq!(f.kernel, "k");
    }
}

/// Stores a word of each thread.
pub fn store(r: &str) -> String {
    format!("mul.wide.u32 %rd30, %r0, 4;\nadd.s64 %rd31, %rd1, %rd30;\nst.global.b32 [%rd31], {r};")
}

/// Loads a word for each thread.
pub fn load(r: &str) -> String {
    format!("mul.wide.u32 %rd30, %r0, 4;\nadd.s64 %rd31, %rd0, %rd30;\nld.global.b32 {r}, [%rd31];")
}

pub const SHARED: &str = ".extern .shared .align 1024 .b8 smem[];";
