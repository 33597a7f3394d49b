//! Tokens. Comments go; every token knows its line.

use crate::finding::ParseError;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Token<'a> {
    /// A name with all its dots and double colons: `ld.global.b32`, `%tid.x`, `$L__BB0_1`, `.reg`.
    Word(&'a str),
    /// The bits of a number; a float has the bits of its own width.
    Number(u64),
    Text(&'a str),
    Mark(u8),
}

fn is_word(c: u8) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, b'_' | b'$' | b'%' | b'.')
}

/// The number that `text` begins with and its length.
fn number(text: &str) -> Option<(u64, usize)> {
    let bytes = text.as_bytes();
    let run = |from: usize, ok: fn(&u8) -> bool| bytes[from..].iter().take_while(|b| ok(b)).count();
    let hex = |from: usize| {
        let n = run(from, u8::is_ascii_hexdigit);
        u64::from_str_radix(&text[from..from + n], 16).ok().map(|v| (v, from + n))
    };
    let (v, mut end) = match bytes.get(..2) {
        // Exactly eight or sixteen digits, so that what follows is no part of them.
        Some(b"0f" | b"0F") => (u64::from_str_radix(text.get(2..10)?, 16).ok()?, 10),
        Some(b"0d" | b"0D") => (u64::from_str_radix(text.get(2..18)?, 16).ok()?, 18),
        Some(b"0x" | b"0X") => hex(2)?,
        _ => {
            let n = run(0, u8::is_ascii_digit);
            (text[..n].parse().ok()?, n)
        }
    };
    if bytes.get(end) == Some(&b'U') {
        end += 1;
    }
    Some((v, end))
}

/// All tokens with their lines, counted from 1.
///
/// # Errors
/// A character that PTX does not have, and a text or number without an end.
pub(super) fn tokens(text: &str) -> Result<Vec<(u32, Token<'_>)>, ParseError> {
    let (bytes, mut out, mut at, mut line) = (text.as_bytes(), Vec::with_capacity(text.len() / 4), 0, 1u32);
    while let Some(&c) = bytes.get(at) {
        let rest = &text[at..];
        let wrong = |what: &str| ParseError { line, what: what.into() };
        match c {
            b'\n' => {
                line += 1;
                at += 1;
            }
            b' ' | b'\t' | b'\r' | 0 => at += 1,
            b'/' if rest.starts_with("//") => at += rest.find('\n').unwrap_or(rest.len()),
            b'/' if rest.starts_with("/*") => {
                let end = rest.find("*/").ok_or_else(|| wrong("a comment without an end"))?;
                line += rest[..end].bytes().filter(|b| *b == b'\n').count() as u32;
                at += end + 2;
            }
            b'"' => {
                let end = rest[1..].find('"').ok_or_else(|| wrong("a text without an end"))?;
                out.push((line, Token::Text(&rest[1..=end])));
                at += end + 2;
            }
            b'0'..=b'9' => {
                let (v, n) = number(rest).ok_or_else(|| wrong("a number that cannot be read"))?;
                out.push((line, Token::Number(v)));
                at += n;
            }
            _ if is_word(c) => {
                let mut end = at;
                loop {
                    match bytes.get(end) {
                        Some(b) if is_word(*b) => end += 1,
                        Some(b':') if bytes.get(end + 1) == Some(&b':') => end += 2,
                        _ => break,
                    }
                }
                out.push((line, Token::Word(&text[at..end])));
                at = end;
            }
            b'@' | b'!' | b',' | b';' | b':' | b'{' | b'}' | b'[' | b']' | b'(' | b')' | b'<' | b'>' | b'+' | b'-' | b'|'
            | b'=' => {
                out.push((line, Token::Mark(c)));
                at += 1;
            }
            _ if !c.is_ascii() => return Err(wrong("a character beyond ASCII")),
            _ => return Err(wrong(&format!("'{}' is no character of PTX", c as char))),
        }
    }
    Ok(out)
}
