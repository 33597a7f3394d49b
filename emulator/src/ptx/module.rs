//! Kernels of a module.

use std::{fmt, sync::Arc};

use rustc_hash::FxHashMap;

use super::{
    lex::{Token, tokens},
    parse::Cursor,
    registers::{Class, Names},
};
use crate::{decode, finding::ParseError, inst::Inst, memory::SHARED_BASE};

/// Of a kernel, in its parameter memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    pub offset: u32,
    pub bytes: u32,
}

/// A kernel, ready to run.
#[derive(Clone)]
pub struct Kernel {
    pub name: String,
    pub parameters: Vec<Parameter>,
    pub(crate) code: Vec<Inst>,
    /// The line of each instruction.
    pub(crate) lines: Vec<u32>,
    pub(crate) text: Arc<str>,
    /// Registers of each class.
    pub(crate) registers: [u32; 4],
    /// Bytes of shared memory that are declared.
    pub(crate) shared: u32,
    /// Threads that a block must have.
    pub(crate) required: Option<[u32; 3]>,
    /// Threads that a block may have.
    pub(crate) most: Option<u32>,
    pub(crate) cluster: [u32; 3],
    /// Memory is watched in units of this many bytes, as a power of two: no access is narrower.
    pub(crate) shared_unit: u32,
    pub(crate) global_unit: u32,
    /// Its blocks may see each other.
    pub(crate) atomics: bool,
    /// It waits for the kernels ahead.
    pub(crate) waits: bool,
}

impl fmt::Debug for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} instructions", self.name, self.code.len())
    }
}

impl Kernel {
    /// Bytes of all parameters.
    pub(crate) fn parameter_bytes(&self) -> usize {
        self.parameters.last().map_or(0, |p| (p.offset + p.bytes) as usize)
    }

    /// An instruction as it stands in the module.
    pub(crate) fn instruction(&self, pc: usize) -> (u32, String) {
        let line = self.lines.get(pc).copied().unwrap_or(0);
        let text = self.text.lines().nth(line.saturating_sub(1) as usize).unwrap_or_default();
        (line, text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Bytes of shared memory that the module itself asks for.
    pub fn static_shared(&self) -> u32 {
        self.shared
    }

    /// How many registers of 32 bits a thread names, at most: virtual ones, before any allocation.
    pub fn virtual_registers(&self) -> u32 {
        self.registers[Class::Word as usize] + 2 * self.registers[Class::Wide as usize]
    }
}

/// The kernels of a PTX text.
#[derive(Clone, Debug)]
pub struct Module {
    pub kernels: Vec<Kernel>,
    /// `sm_90a`
    pub target: String,
    /// As a major and a minor number.
    pub version: (u32, u32),
}

impl Module {
    /// # Errors
    /// PTX that is malformed, or holds what the emulator does not know, with its line.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let all = tokens(text)?;
        let mut reader = Reader { at: Cursor { tokens: &all, at: 0 }, text: text.into(), shared: Vec::new() };
        reader.module()
    }

    pub fn kernel(&self, name: &str) -> Option<&Kernel> {
        self.kernels.iter().find(|k| k.name == name)
    }
}

struct Reader<'a, 't> {
    at: Cursor<'a, 't>,
    text: Arc<str>,
    /// Shared variables of the module: name, alignment, bytes; none where the launch says how many.
    shared: Vec<(&'a str, u32, Option<u32>)>,
}

fn bytes(ty: &str) -> Option<u32> {
    let digits = ty.trim_start_matches(|c: char| !c.is_ascii_digit());
    digits.parse::<u32>().ok().map(|bits| bits / 8)
}

impl<'a> Reader<'a, '_> {
    fn module(&mut self) -> Result<Module, ParseError> {
        let mut module = Module { kernels: Vec::new(), target: String::new(), version: (0, 0) };
        while let Some(t) = self.at.peek() {
            let Token::Word(w) = t else { return Err(self.at.wrong("a directive is missing")) };
            self.at.at += 1;
            match w {
                ".version" => {
                    let major = self.at.number()? as u32;
                    // `8.0` is a number and the word `.0`.
                    let minor = self.at.word()?.trim_start_matches('.').parse().unwrap_or(0);
                    module.version = (major, minor);
                }
                ".target" => {
                    module.target = self.at.word()?.into();
                    while self.at.takes(b',') {
                        self.at.word()?;
                    }
                }
                ".address_size" => {
                    if self.at.number()? != 64 {
                        return Err(self.at.wrong("addresses of another width than 64"));
                    }
                }
                ".extern" | ".visible" | ".weak" => {}
                ".shared" => {
                    let v = self.variable()?;
                    self.shared.push(v);
                }
                ".entry" => {
                    let kernel = self.kernel()?;
                    module.kernels.push(kernel);
                }
                other => return Err(self.at.wrong(format!("'{other}' is not known here"))),
            }
        }
        Ok(module)
    }

    /// `.align 4 .b8 name[16];`, after the space.
    fn variable(&mut self) -> Result<(&'a str, u32, Option<u32>), ParseError> {
        let (name, align, bytes) = self.declared()?;
        self.at.expect(b';')?;
        Ok((name, align, bytes))
    }

    fn declared(&mut self) -> Result<(&'a str, u32, Option<u32>), ParseError> {
        let (mut align, mut width) = (1, 1);
        let name = loop {
            match self.at.word()? {
                ".align" => align = self.at.number()? as u32,
                ".ptr" | ".global" => {}
                w if w.starts_with('.') => {
                    width = bytes(w).ok_or_else(|| self.at.wrong(format!("a variable of type {w}")))?;
                }
                name => break name,
            }
        };
        let mut count = Some(1);
        if self.at.takes(b'[') {
            count = if self.at.takes(b']') { None } else { Some(self.at.number()? as u32) };
            if count.is_some() {
                self.at.expect(b']')?;
            }
        }
        Ok((name, align.max(width), count.and_then(|n| n.checked_mul(width))))
    }

    fn kernel(&mut self) -> Result<Kernel, ParseError> {
        let name = self.at.word()?;
        let mut names = Names::default();
        names.open();
        let parameters = self.parameters(&mut names)?;
        let (mut required, mut most, mut cluster) = (None, None, [1; 3]);
        while let Some(Token::Word(w)) = self.at.peek() {
            self.at.at += 1;
            match w {
                ".reqntid" => required = Some(self.triple()?),
                ".maxntid" => most = Some(self.triple()?.iter().product()),
                ".reqnctapercluster" => cluster = self.triple()?,
                ".minnctapersm" | ".maxnreg" => {
                    self.at.number()?;
                }
                ".explicitcluster" => {}
                other => return Err(self.at.wrong(format!("'{other}' is not known here"))),
            }
        }
        self.at.expect(b'{')?;
        let mut body = Body::default();
        let mut end = SHARED_BASE;
        // What the launch sizes comes last.
        let own = self.own_variables()?;
        let (fixed, open): (Vec<_>, Vec<_>) = self.shared.iter().chain(&own).partition(|v| v.2.is_some());
        for &(name, align, bytes) in fixed.into_iter().chain(open) {
            let start = end.next_multiple_of(align.max(1));
            end = start.saturating_add(bytes.unwrap_or(0));
            names.shared.insert(name, start);
        }
        self.body(&mut names, &mut body)?;
        let mut kernel = Kernel {
            name: name.into(),
            parameters,
            code: Vec::new(),
            lines: Vec::new(),
            text: self.text.clone(),
            registers: [0; 4],
            shared: end - SHARED_BASE,
            required,
            most,
            cluster,
            shared_unit: 4,
            global_unit: 4,
            atomics: false,
            waits: false,
        };
        decode::finish(&mut kernel, body.code, &body.labels);
        kernel.registers = names.counts;
        Ok(kernel)
    }

    /// Shared variables that the kernel declares in its body: they have places before anything is decoded.
    fn own_variables(&mut self) -> Result<Vec<(&'a str, u32, Option<u32>)>, ParseError> {
        let (start, mut depth, mut all) = (self.at.at, 1, Vec::new());
        while depth > 0 {
            match self.at.peek() {
                Some(Token::Mark(b'{')) => depth += 1,
                Some(Token::Mark(b'}')) => depth -= 1,
                Some(Token::Word(".shared")) => {
                    self.at.at += 1;
                    all.push(self.variable()?);
                    continue;
                }
                Some(_) => {}
                None => return Err(self.at.wrong("a kernel without an end")),
            }
            self.at.at += 1;
        }
        self.at.at = start;
        Ok(all)
    }

    fn triple(&mut self) -> Result<[u32; 3], ParseError> {
        let mut all = [1; 3];
        for (i, v) in all.iter_mut().enumerate() {
            if i > 0 && !self.at.takes(b',') {
                break;
            }
            *v = self.at.number()? as u32;
        }
        Ok(all)
    }

    fn parameters(&mut self, names: &mut Names<'a>) -> Result<Vec<Parameter>, ParseError> {
        let mut all: Vec<Parameter> = Vec::new();
        if !self.at.takes(b'(') {
            return Ok(all);
        }
        while !self.at.takes(b')') {
            if self.at.word()? != ".param" {
                return Err(self.at.wrong("a parameter is missing"));
            }
            // `.ptr` brings an alignment of what it points to, which is not the parameter's own.
            let start = self.at.at;
            let (name, mut align, bytes) = self.declared()?;
            if self.at.tokens[start..self.at.at].iter().any(|t| t.1 == Token::Word(".ptr")) {
                align = 8;
            }
            let bytes = bytes.ok_or_else(|| self.at.wrong("a parameter without a size"))?;
            let end = all.last().map_or(0, |p| p.offset + p.bytes);
            let offset = end.next_multiple_of(align.max(1));
            names.parameters.insert(name, offset);
            all.push(Parameter { offset, bytes });
            self.at.takes(b',');
        }
        Ok(all)
    }

    /// Up to the brace that closes it.
    fn body(&mut self, names: &mut Names<'a>, body: &mut Body<'a>) -> Result<(), ParseError> {
        body.parents.push(0);
        let mut open = vec![0u32];
        while let Some(t) = self.at.peek() {
            match t {
                Token::Mark(b'{') => {
                    self.at.at += 1;
                    names.open();
                    body.parents.push(*open.last().unwrap_or(&0));
                    open.push(body.parents.len() as u32 - 1);
                }
                Token::Mark(b'}') => {
                    self.at.at += 1;
                    open.pop();
                    if open.is_empty() {
                        return body.resolve();
                    }
                    names.close();
                }
                Token::Word(".reg") => self.registers(names)?,
                Token::Word(".pragma") => {
                    while !self.at.takes(b';') {
                        self.at.at += 1;
                    }
                }
                // Already placed.
                Token::Word(".shared") => {
                    self.at.at += 1;
                    self.variable()?;
                }
                Token::Word(label) if self.at.ahead(1) == Some(Token::Mark(b':')) => {
                    self.at.at += 2;
                    let here = body.code.len() as u32;
                    if body.named.insert((*open.last().unwrap_or(&0), label), here).is_some() {
                        return Err(self.at.wrong(format!("'{label}' is declared twice")));
                    }
                }
                _ => {
                    let raw = self.at.instruction()?;
                    if let Some(inst) = decode::instruction(&raw, names)? {
                        if let crate::inst::Op::Branch { .. } = inst.op {
                            let Some(super::Operand::Name(to)) = raw.operands.first() else {
                                return Err(ParseError { line: raw.line, what: "a branch to nowhere".into() });
                            };
                            body.branches.push((body.code.len(), *open.last().unwrap_or(&0), to, raw.line));
                        }
                        body.code.push((raw.line, inst));
                    }
                }
            }
        }
        Err(self.at.wrong("a kernel without an end"))
    }

    fn registers(&mut self, names: &mut Names<'a>) -> Result<(), ParseError> {
        self.at.at += 1;
        let ty = self.at.word()?;
        let class = Class::of(ty.trim_start_matches('.')).ok_or_else(|| self.at.wrong(format!("registers of type {ty}")))?;
        loop {
            let name = self.at.word()?;
            let count = if self.at.takes(b'<') {
                let n = self.at.number()? as u32;
                self.at.expect(b'>')?;
                Some(n)
            } else {
                None
            };
            if count.is_some_and(|n| n > 1 << 20) {
                return Err(self.at.wrong("too many registers"));
            }
            names.declare(name, class, count);
            if !self.at.takes(b',') {
                return self.at.expect(b';');
            }
        }
    }
}

#[derive(Default)]
struct Body<'a> {
    code: Vec<(u32, Inst)>,
    /// The scope around each scope.
    parents: Vec<u32>,
    /// Labels by scope and name.
    named: FxHashMap<(u32, &'a str), u32>,
    /// Instruction, scope, label and line of each branch.
    branches: Vec<(usize, u32, &'a str, u32)>,
    /// Where each branch goes.
    labels: Vec<(usize, u32)>,
}

impl Body<'_> {
    fn resolve(&mut self) -> Result<(), ParseError> {
        for (inst, scope, label, line) in &self.branches {
            let mut scope = *scope;
            let to = loop {
                match self.named.get(&(scope, *label)) {
                    Some(to) => break *to,
                    None if scope == 0 => return Err(ParseError { line: *line, what: format!("'{label}' is not declared") }),
                    None => scope = self.parents[scope as usize],
                }
            };
            self.labels.push((*inst, to));
        }
        Ok(())
    }
}
