//! NumPy's `.npy` and `.npz` files.
//!
//! Versions 1 to 3 of the format (NEP 1), every boolean, integer and float type in either byte order, C or Fortran order.
//! Texts are arrays of `U` or `S`: fixed width, filled up with zeros.
//! Types that NumPy lacks are written as it writes ml_dtypes': bfloat16 as `<V2`, those of 8, 4 and 2 bits as `<V1`, an
//! element a byte. `array.view(ml_dtypes.float8_e4m3fn)` gives them back. Which one a `V1` (or an older ml_dtypes' `f1`)
//! holds the file does not say: it is read as bytes, and bytes and unsigned integers are accepted for any input of such a
//! type of their size.

use crate::{
    error::RuntimeError,
    tensor::{Tensor, Tensors},
};
use kiln_format::DType;
use std::{
    fs::File,
    io::{BufReader, BufWriter, Cursor, Read, Write},
    path::Path,
    sync::Arc,
};

/// Header bytes that are plausible; NumPy's own limit is 10 000 for untrusted files.
const MAX_HEADER: usize = 1 << 16;
const MAGIC: &[u8] = b"\x93NUMPY";

/// Reads a `.npy` file.
pub fn load_npy(path: &Path) -> Result<Tensor, RuntimeError> {
    let fail = |why: String| RuntimeError::Tensors { path: path.display().to_string(), why };
    let file = File::open(path).map_err(|e| fail(e.to_string()))?;
    read_npy(BufReader::new(file)).map_err(fail)
}

/// Reads every array of a `.npz` file, by name.
pub fn load_npz(path: &Path) -> Result<Tensors, RuntimeError> {
    let fail = |why: String| RuntimeError::Tensors { path: path.display().to_string(), why };
    let file = File::open(path).map_err(|e| fail(e.to_string()))?;
    read_npz(BufReader::new(file)).map_err(fail)
}

/// Reads every array of a `.npz` file in memory, by name.
pub fn npz_from_bytes(bytes: &[u8]) -> Result<Tensors, String> {
    read_npz(Cursor::new(bytes))
}

fn read_npz(input: impl Read + std::io::Seek) -> Result<Tensors, String> {
    let mut archive = zip::ZipArchive::new(input).map_err(|e| format!("not an .npz file: {e}"))?;
    let mut tensors = Tensors::new();
    for i in 0..archive.len() {
        let entry = archive.by_index(i).map_err(|e| e.to_string())?;
        let path = entry.name().map_err(|e| e.to_string())?.into_owned();
        let name = path.strip_suffix(".npy").unwrap_or(&path).to_string();
        let tensor = read_npy(entry).map_err(|why| format!("array {name}: {why}"))?;
        tensors.insert(name, tensor);
    }
    Ok(tensors)
}

/// Writes tensors as an uncompressed `.npz` file, in order of their names; the same tensors give the same bytes.
pub fn save_npz<'a>(path: &Path, tensors: impl IntoIterator<Item = (&'a str, &'a Tensor)>) -> Result<(), RuntimeError> {
    let fail = |why: String| RuntimeError::Tensors { path: path.display().to_string(), why };
    let file = File::create(path).map_err(|e| fail(e.to_string()))?;
    let mut zip = zip::ZipWriter::new(BufWriter::new(file));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .large_file(true);
    for (name, tensor) in tensors {
        zip.start_file(format!("{name}.npy"), options).map_err(|e| fail(e.to_string()))?;
        write_npy(&mut zip, tensor).map_err(|e| fail(e.to_string()))?;
    }
    let mut out = zip.finish().map_err(|e| fail(e.to_string()))?;
    out.flush().map_err(|e| fail(e.to_string()))
}

/// Writes a `.npy` file.
pub fn save_npy(path: &Path, tensor: &Tensor) -> Result<(), RuntimeError> {
    let fail = |e: std::io::Error| RuntimeError::Tensors { path: path.display().to_string(), why: e.to_string() };
    let mut out = BufWriter::new(File::create(path).map_err(fail)?);
    write_npy(&mut out, tensor).and_then(|()| out.flush()).map_err(fail)
}

fn descr(dtype: DType) -> &'static str {
    match dtype {
        DType::Bool => "|b1",
        DType::I8 => "|i1",
        DType::U8 => "|u1",
        DType::I16 => "<i2",
        DType::I32 => "<i4",
        DType::I64 => "<i8",
        DType::U16 => "<u2",
        DType::U32 => "<u4",
        DType::U64 => "<u8",
        DType::F16 => "<f2",
        DType::BF16 => "<V2",
        DType::F32 => "<f4",
        DType::F64 => "<f8",
        _ => "<V1",
    }
}

/// Longest text in characters that an array may have.
const MAX_TEXT: usize = 1 << 20;

/// Texts as UCS-4 of one width, and that width in characters.
fn wide(t: &Tensor) -> (usize, Vec<u8>) {
    let width = t.texts().iter().map(|t| t.chars().count()).max().unwrap_or(0).max(1);
    let mut bytes = Vec::with_capacity(4 * width * t.texts().len());
    for text in t.texts() {
        let end = bytes.len() + 4 * width;
        text.chars().for_each(|c| bytes.extend((c as u32).to_le_bytes()));
        bytes.resize(end, 0);
    }
    (width, bytes)
}

/// Texts of elements of `width` bytes: UCS-4, or bytes of UTF-8.
fn narrow(data: &[u8], width: usize, ucs: bool, big_endian: bool, count: usize) -> Result<Vec<Arc<str>>, String> {
    if width == 0 {
        return Ok(vec![Arc::from(""); count]);
    }
    let one = |element: &[u8]| -> Result<Arc<str>, String> {
        if !ucs {
            let end = element.iter().rposition(|b| *b != 0).map_or(0, |i| i + 1);
            return std::str::from_utf8(&element[..end]).map(Arc::from).map_err(|e| format!("a text: {e}"));
        }
        let code = |c: &[u8]| {
            let bytes = c.try_into().unwrap_or_default();
            if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
        };
        let text: Option<String> = element.chunks_exact(4).map(|c| char::from_u32(code(c))).collect();
        let text = text.ok_or("a text holds what is no character")?;
        Ok(Arc::from(text.trim_end_matches('\0')))
    };
    data.chunks_exact(width).map(one).collect()
}

fn write_npy(out: &mut impl Write, t: &Tensor) -> std::io::Result<()> {
    let dims: Vec<String> = t.shape().iter().map(u64::to_string).collect();
    let comma = if dims.len() == 1 { "," } else { "" };
    let shape = format!("({}{comma})", dims.join(", "));
    let texts = (t.dtype() == DType::Str).then(|| wide(t));
    let descr = texts.as_ref().map_or_else(|| descr(t.dtype()).to_owned(), |(width, _)| format!("<U{width}"));
    let mut header = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}");
    let padded = (MAGIC.len() + 4 + header.len() + 1).next_multiple_of(64);
    header.extend(std::iter::repeat_n(' ', padded - (MAGIC.len() + 4 + header.len() + 1)));
    header.push('\n');
    let len = u16::try_from(header.len()).map_err(|_| std::io::Error::other("a tensor of too many dimensions"))?;
    out.write_all(MAGIC)?;
    out.write_all(&[1, 0])?;
    out.write_all(&len.to_le_bytes())?;
    out.write_all(header.as_bytes())?;
    out.write_all(texts.as_ref().map_or(t.bytes(), |(_, bytes)| bytes))
}

/// Reads one array; nothing is allocated ahead of the bytes that are there.
pub fn read_npy(mut input: impl Read) -> Result<Tensor, String> {
    let io = |e: std::io::Error| format!("the file ends early or cannot be read: {e}");
    let mut head = [0; 8];
    input.read_exact(&mut head).map_err(io)?;
    if &head[..6] != MAGIC {
        return Err("not a .npy array".into());
    }
    let len = if head[6] == 1 {
        let mut b = [0; 2];
        input.read_exact(&mut b).map_err(io)?;
        usize::from(u16::from_le_bytes(b))
    } else if matches!(head[6], 2 | 3) {
        let mut b = [0; 4];
        input.read_exact(&mut b).map_err(io)?;
        u32::from_le_bytes(b) as usize
    } else {
        return Err(format!("version {} of the .npy format is not known", head[6]));
    };
    if len > MAX_HEADER {
        return Err(format!("a header of {len} bytes is not plausible"));
    }
    let mut text = vec![0; len];
    input.read_exact(&mut text).map_err(io)?;
    let header = Header::parse(std::str::from_utf8(&text).map_err(|e| e.to_string())?)?;
    let count = header.shape.iter().try_fold(1u64, |n, d| n.checked_mul(*d)).ok_or("its size overflows 64 bits")?;
    let bytes = count.checked_mul(header.width as u64).ok_or("its size overflows 64 bits")?;
    // Texts of no characters take no bytes of the file: their number must not be trusted either.
    if header.dtype == DType::Str && header.width == 0 && count > MAX_TEXT as u64 {
        return Err(format!("{count} empty texts are not plausible"));
    }
    let mut data = Vec::new();
    input.take(bytes).read_to_end(&mut data).map_err(io)?;
    if data.len() as u64 != bytes {
        return Err(format!("{} bytes of data instead of {bytes}: the file ends early", data.len()));
    }
    if header.big_endian && header.dtype != DType::Str {
        data.chunks_exact_mut(header.dtype.size()).for_each(<[u8]>::reverse);
    }
    if header.fortran_order && header.width > 0 {
        data = transposed(&data, header.width, &header.shape);
    }
    if header.dtype == DType::Str {
        let texts = narrow(&data, header.width, header.ucs, header.big_endian, count as usize)?;
        return Tensor::from_texts(&header.shape, texts).map_err(|e| e.to_string());
    }
    if header.dtype == DType::Bool {
        data.iter_mut().for_each(|b| *b = u8::from(*b != 0));
    }
    Tensor::from_bytes(header.dtype, &header.shape, &data).map_err(|e| e.to_string())
}

/// Reads an array from memory.
pub fn npy_from_bytes(bytes: &[u8]) -> Result<Tensor, String> {
    read_npy(Cursor::new(bytes))
}

struct Header {
    dtype: DType,
    /// Bytes of an element.
    width: usize,
    /// Texts are UCS-4.
    ucs: bool,
    big_endian: bool,
    fortran_order: bool,
    shape: Vec<u64>,
}

impl Header {
    /// Parses the dictionary literal that NumPy writes: three keys, a string, a boolean and a tuple of integers.
    fn parse(text: &str) -> Result<Self, String> {
        let after = |key: &str| {
            let at = text.find(&format!("'{key}'")).ok_or_else(|| format!("its header has no {key}"))?;
            let rest = text[at + key.len() + 2..].trim_start();
            rest.strip_prefix(':').map(str::trim_start).ok_or_else(|| format!("its header has no value for {key}"))
        };
        let descr = after("descr")?;
        let Some(descr) = descr.strip_prefix('\'').and_then(|d| d.split('\'').next()) else {
            return Err("structured arrays are not supported".into());
        };
        let Descr { dtype, width, ucs, big_endian } = parse_descr(descr)?;
        let fortran_order = after("fortran_order")?.starts_with("True");
        let shape = after("shape")?;
        let inside = shape.strip_prefix('(').and_then(|s| s.split(')').next()).ok_or("its shape is not a tuple")?;
        let shape = inside
            .split(',')
            .map(str::trim)
            .filter(|s| !s.is_empty())
            .map(|s| s.trim_end_matches('L').parse().map_err(|_| format!("its shape has the dimension {s}")))
            .collect::<Result<Vec<u64>, String>>()?;
        Ok(Self { dtype, width, ucs, big_endian, fortran_order, shape })
    }
}

/// What an array's elements are.
struct Descr {
    dtype: DType,
    width: usize,
    ucs: bool,
    big_endian: bool,
}

fn parse_descr(descr: &str) -> Result<Descr, String> {
    let (order, kind) = match descr.chars().next() {
        Some(c @ ('<' | '>' | '|' | '=')) => (c, &descr[1..]),
        _ => ('<', descr),
    };
    if matches!(kind, "V1" | "f1") {
        return Ok(Descr { dtype: DType::U8, width: 1, ucs: false, big_endian: false });
    }
    let texts = kind.strip_prefix('U').map(|n| (n, 4)).or(kind.strip_prefix('S').map(|n| (n, 1)));
    if let Some((n, size)) = texts {
        let width = n.parse().ok().filter(|n: &usize| *n <= MAX_TEXT).ok_or_else(|| format!("texts of {n} characters"))?;
        return Ok(Descr { dtype: DType::Str, width: width * size, ucs: size == 4, big_endian: order == '>' });
    }
    let dtype = DType::ALL.into_iter().find(|d| &self::descr(*d)[1..] == kind || d.name() == descr).ok_or_else(|| {
        format!("the type {descr} is not supported; convert the array to a boolean, integer, float or text type")
    })?;
    Ok(Descr { dtype, width: dtype.size(), ucs: false, big_endian: order == '>' })
}

/// Row-major copy of a column-major array.
fn transposed(data: &[u8], size: usize, shape: &[u64]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut index = vec![0u64; shape.len()];
    for _ in 0..data.len() / size {
        let at = index.iter().zip(shape).rev().fold(0, |at, (i, d)| at * d + i) as usize * size;
        out.extend_from_slice(&data[at..at + size]);
        for (i, d) in index.iter_mut().zip(shape).rev() {
            *i += 1;
            if *i < *d {
                break;
            }
            *i = 0;
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn fortran_and_big_endian() {
        let mut file = MAGIC.to_vec();
        let header = "{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3), }\n";
        file.extend([1, 0]);
        file.extend((header.len() as u16).to_le_bytes());
        file.extend(header.bytes());
        file.extend([1i16, 4, 2, 5, 3, 6].iter().flat_map(|v| v.to_be_bytes()));
        let t = npy_from_bytes(&file).unwrap();
        assert_eq!((t.shape(), t.to_vec::<i16>().unwrap()), (&[2, 3][..], vec![1, 2, 3, 4, 5, 6]));
        for end in 0..file.len() {
            assert!(npy_from_bytes(&file[..end]).is_err());
        }
    }

    #[test]
    fn hostile_headers_are_errors() {
        for header in [
            "{'descr': '<f4', 'fortran_order': False, 'shape': (18446744073709551615, 2), }",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387903,), }",
            "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }",
            "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }",
            "{}",
            "",
        ] {
            let mut file = MAGIC.to_vec();
            file.extend([1, 0]);
            file.extend((header.len() as u16).to_le_bytes());
            file.extend(header.bytes());
            assert!(npy_from_bytes(&file).is_err(), "{header}");
        }
    }
}
