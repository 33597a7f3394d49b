//! Reads numpy's `.npz` files.

use std::{collections::BTreeMap, fs::File, io::Read, path::Path};

use kiln_algebra::{DType, Tensor};

/// Arrays by name, with the types that `types.json` gives to some: `{"inputs": {NAME: TYPE}, "outputs": {NAME: TYPE}}`.
pub(crate) fn read_typed(folder: &Path, side: &str) -> Result<BTreeMap<String, Tensor>, String> {
    let mut out = read(&folder.join(format!("{side}.npz")))?;
    let Ok(text) = std::fs::read_to_string(folder.join("types.json")) else { return Ok(out) };
    let types: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_str(&text).map_err(|e| e.to_string())?;
    for (name, real) in types.get(side).into_iter().flatten() {
        let code = kiln_onnx::ElementType::ALL.iter().find(|t| t.name() == real).map_or(0, |t| t.code());
        let dtype = kiln_dialects::onnx::dtype_of_code(code.into()).ok_or_else(|| format!("element type {real}"))?;
        let Some(t) = out.get_mut(name) else { continue };
        *t = Tensor::new(dtype, t.shape(), t.bytes().to_vec()).map_err(|e| e.to_string())?;
    }
    Ok(out)
}

/// Arrays by name.
pub(crate) fn read(path: &Path) -> Result<BTreeMap<String, Tensor>, String> {
    let file = File::open(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut zip = zip::ZipArchive::new(file).map_err(|e| e.to_string())?;
    let mut out = BTreeMap::new();
    for i in 0..zip.len() {
        let mut entry = zip.by_index(i).map_err(|e| e.to_string())?;
        let name = entry.name().map_err(|e| e.to_string())?.trim_end_matches(".npy").to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(|e| e.to_string())?;
        out.insert(name, npy(&bytes)?);
    }
    Ok(out)
}

fn npy(bytes: &[u8]) -> Result<Tensor, String> {
    let wide = bytes.get(6) > Some(&1);
    let (start, len) = match (wide, bytes) {
        (false, [_, _, _, _, _, _, _, _, a, b, ..]) => (10, u16::from_le_bytes([*a, *b]) as usize),
        (true, [_, _, _, _, _, _, _, _, a, b, c, d, ..]) => (12, u32::from_le_bytes([*a, *b, *c, *d]) as usize),
        _ => return Err("not an array".into()),
    };
    let header = String::from_utf8_lossy(&bytes[start..start + len]).into_owned();
    let between = |key: &str, open: char, close: char| -> Option<String> {
        let rest = &header[header.find(key)? + key.len()..];
        let rest = &rest[rest.find(open)? + 1..];
        Some(rest[..rest.find(close)?].to_string())
    };
    let descr = between("'descr':", '\'', '\'').ok_or("no element type")?;
    let dtype = match &descr[1..] {
        "b1" => DType::Bool,
        "i1" => DType::I8,
        "i2" => DType::I16,
        "i4" => DType::I32,
        "i8" => DType::I64,
        "u1" => DType::U8,
        "u2" => DType::U16,
        "u4" => DType::U32,
        "u8" => DType::U64,
        "f2" => DType::F16,
        "f4" => DType::F32,
        "f8" => DType::F64,
        _ => return Err(format!("element type {descr}")),
    };
    let shape = between("'shape':", '(', ')').ok_or("no shape")?;
    let shape: Vec<usize> = shape.split(',').filter_map(|s| s.trim().parse().ok()).collect();
    let data = &bytes[start + len..];
    if !header.contains("'fortran_order': True") || shape.len() < 2 {
        return Tensor::new(dtype, &shape, data).map_err(|e| e.to_string());
    }
    let reversed: Vec<usize> = shape.iter().rev().copied().collect();
    let t = Tensor::new(dtype, &reversed, data).map_err(|e| e.to_string())?;
    Ok(Tensor::from_fn(dtype, &shape, |i| {
        let mut rest = i;
        let mut index = vec![0; shape.len()];
        for (k, d) in shape.iter().enumerate().rev() {
            index[k] = rest % d;
            rest /= d;
        }
        let flat = index.iter().zip(&shape).rev().fold(0, |f, (x, d)| f * d + x);
        t.get(flat)
    }))
}
