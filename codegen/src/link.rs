//! A linker for kernel code: one ELF relocatable becomes one flat position-independent blob.
//!
//! The blob holds `.text*` then `.rodata*`, each section at its alignment, and is meant to be mapped read-only and
//! executable at any page-aligned address. Only PC-relative relocations between those sections exist in it; anything that
//! would need a loader (absolute addresses, writable data, symbols from outside) is refused.

use std::collections::BTreeMap;

use object::{
    Object, ObjectSection, ObjectSymbol, Relocation, RelocationFlags, RelocationTarget, SectionIndex, SectionKind, SymbolKind,
    elf,
};

use crate::error::CodegenError;

/// Linked code of one instruction-set level.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Blob {
    /// Code and read-only data.
    pub bytes: Vec<u8>,
    /// Offset of each kernel, by name.
    pub entries: BTreeMap<String, u64>,
}

struct Placed<'a> {
    name: String,
    index: SectionIndex,
    at: u64,
    data: &'a [u8],
}

/// Links an x86-64 object file. `kernels` are the names of its entry points.
///
/// # Errors
/// [`CodegenError::Undefined`] for a symbol that the object does not define, [`CodegenError::Link`] for anything else
/// that does not fit in a flat blob.
pub fn link(object: &[u8], kernels: &[String]) -> Result<Blob, CodegenError> {
    let bad = |e: &dyn std::fmt::Display| CodegenError::Link(e.to_string());
    let file = object::File::parse(object).map_err(|e| bad(&e))?;
    if file.architecture() != object::Architecture::X86_64 {
        return Err(bad(&"the object file is not for x86-64"));
    }
    let placed = place(&file)?;
    let len = placed.last().map_or(0, |p| p.at + p.data.len() as u64);
    let mut bytes = vec![0u8; usize::try_from(len).map_err(|e| bad(&e))?];
    for p in &placed {
        bytes[p.at as usize..p.at as usize + p.data.len()].copy_from_slice(p.data);
    }
    let functions = functions(&file, &placed);
    for p in &placed {
        let section = file.section_by_index(p.index).map_err(|e| bad(&e))?;
        for (offset, relocation) in section.relocations() {
            let place = p.at + offset;
            let target = resolve(&file, &placed, &relocation, || holder(&functions, place, &p.name))?;
            apply(&mut bytes, place, target, &relocation)?;
        }
    }
    let mut entries = BTreeMap::new();
    for name in kernels {
        let at = functions.iter().find(|(_, n)| n == name).ok_or_else(|| bad(&format!("the object has no kernel '{name}'")))?;
        entries.insert(name.clone(), at.0);
    }
    Ok(Blob { bytes, entries })
}

fn place<'a>(file: &object::File<'a>) -> Result<Vec<Placed<'a>>, CodegenError> {
    let mut placed = Vec::new();
    let mut at = 0u64;
    for kinds in [&[SectionKind::Text][..], &[SectionKind::ReadOnlyData, SectionKind::ReadOnlyString]] {
        for s in file.sections().filter(|s| kinds.contains(&s.kind())) {
            let name = s.name().unwrap_or_default().to_string();
            if name == ".eh_frame" || s.size() == 0 {
                continue;
            }
            let data = s.data().map_err(|e| CodegenError::Link(format!("section {name}: {e}")))?;
            at = at.next_multiple_of(s.align().max(1));
            placed.push(Placed { name, index: s.index(), at, data });
            at += data.len() as u64;
        }
    }
    Ok(placed)
}

/// Start and name of every function, sorted.
fn functions(file: &object::File<'_>, placed: &[Placed<'_>]) -> Vec<(u64, String)> {
    let mut all: Vec<(u64, String)> = file
        .symbols()
        .filter(|s| s.kind() == SymbolKind::Text)
        .filter_map(|s| {
            let p = placed.iter().find(|p| Some(p.index) == s.section_index())?;
            Some((p.at + s.address(), s.name().ok()?.to_string()))
        })
        .collect();
    all.sort();
    all
}

/// Name of the function around a place, or of the section.
fn holder(functions: &[(u64, String)], place: u64, section: &str) -> String {
    let before = functions.partition_point(|(at, _)| *at <= place);
    before.checked_sub(1).map_or_else(|| section.to_string(), |i| functions[i].1.clone())
}

fn resolve(
    file: &object::File<'_>,
    placed: &[Placed<'_>],
    relocation: &Relocation,
    holder: impl Fn() -> String,
) -> Result<u64, CodegenError> {
    let bad = |what: String| CodegenError::Link(format!("in '{}': {what}", holder()));
    let base = |index: SectionIndex| {
        placed.iter().find(|p| p.index == index).map(|p| p.at).ok_or_else(|| {
            let name = file.section_by_index(index).ok().and_then(|s| s.name().ok().map(str::to_string));
            bad(format!("it refers to section {}, which is neither code nor constant data", name.unwrap_or_default()))
        })
    };
    match relocation.target() {
        RelocationTarget::Section(index) => base(index),
        RelocationTarget::Symbol(index) => {
            let symbol = file.symbol_by_index(index).map_err(|e| bad(e.to_string()))?;
            let name = symbol.name().unwrap_or_default();
            match symbol.section_index() {
                Some(section) => Ok(base(section)? + symbol.address()),
                None => Err(CodegenError::Undefined { kernel: holder(), symbol: name.to_string() }),
            }
        }
        other => Err(bad(format!("a relocation to {other:?}"))),
    }
}

fn apply(bytes: &mut [u8], place: u64, target: u64, relocation: &Relocation) -> Result<(), CodegenError> {
    let bad = |what: String| CodegenError::Link(format!("at offset {place:#x}: {what}"));
    let RelocationFlags::Elf { r_type } = relocation.flags() else {
        return Err(bad("not an ELF relocation".into()));
    };
    let distance = (target as i64).wrapping_add(relocation.addend()).wrapping_sub(place as i64);
    let at = place as usize;
    let mut put = |value: &[u8]| match bytes.get_mut(at..at + value.len()) {
        Some(slot) => {
            slot.copy_from_slice(value);
            Ok(())
        }
        None => Err(bad("past the end of its section".into())),
    };
    match r_type {
        elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 => {
            let d = i32::try_from(distance).map_err(|_| bad("more than 2 GiB away".into()))?;
            put(&d.to_le_bytes())
        }
        elf::R_X86_64_PC64 => put(&distance.to_le_bytes()),
        elf::R_X86_64_GOTPCREL | elf::R_X86_64_GOTPCRELX | elf::R_X86_64_REX_GOTPCRELX => {
            // `mov sym@GOTPCREL(%rip), reg` becomes `lea sym(%rip), reg`.
            let d = i32::try_from(distance).map_err(|_| bad("more than 2 GiB away".into()))?;
            put(&d.to_le_bytes())?;
            match at.checked_sub(2).and_then(|i| bytes.get_mut(i)) {
                Some(opcode) if *opcode == 0x8b => {
                    *opcode = 0x8d;
                    Ok(())
                }
                _ => Err(bad("a use of the global offset table that is no load".into())),
            }
        }
        other => Err(bad(format!("relocation type {other} needs a loader"))),
    }
}
