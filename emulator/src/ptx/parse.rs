//! Statements: what an instruction says before anything of it is understood.

use super::lex::Token;
use crate::finding::ParseError;

/// An operand as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand<'a> {
    Name(&'a str),
    Number(u64),
    /// `{a, b}`
    List(Vec<Operand<'a>>),
    /// `[a+4]`
    Address(Box<Operand<'a>>, i64),
    /// `[a, {x, y}]`
    Tensor(Box<Operand<'a>>, Vec<Operand<'a>>),
    /// `a|b`
    Pair(&'a str, &'a str),
    /// `!a`
    Not(&'a str),
}

/// An instruction as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Raw<'a> {
    pub(crate) line: u32,
    /// Predicate and whether it is negated.
    pub(crate) guard: Option<(&'a str, bool)>,
    pub(crate) opcode: &'a str,
    pub(crate) operands: Vec<Operand<'a>>,
}

/// Tokens and how far they have been read.
pub(super) struct Cursor<'a, 't> {
    pub(super) tokens: &'t [(u32, Token<'a>)],
    pub(super) at: usize,
}

impl<'a> Cursor<'a, '_> {
    pub(super) fn line(&self) -> u32 {
        self.tokens.get(self.at.min(self.tokens.len().saturating_sub(1))).map_or(1, |t| t.0)
    }

    pub(super) fn wrong(&self, what: impl Into<String>) -> ParseError {
        ParseError { line: self.line(), what: what.into() }
    }

    pub(super) fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at).map(|t| t.1)
    }

    pub(super) fn ahead(&self, by: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + by).map(|t| t.1)
    }

    /// Whether the next token is this mark, which is then read.
    pub(super) fn takes(&mut self, mark: u8) -> bool {
        let found = self.peek() == Some(Token::Mark(mark));
        self.at += usize::from(found);
        found
    }

    pub(super) fn expect(&mut self, mark: u8) -> Result<(), ParseError> {
        if self.takes(mark) { Ok(()) } else { Err(self.wrong(format!("'{}' is missing", mark as char))) }
    }

    pub(super) fn word(&mut self) -> Result<&'a str, ParseError> {
        match self.peek() {
            Some(Token::Word(w)) => {
                self.at += 1;
                Ok(w)
            }
            _ => Err(self.wrong("a name is missing")),
        }
    }

    pub(super) fn number(&mut self) -> Result<u64, ParseError> {
        let negative = self.takes(b'-');
        match self.peek() {
            Some(Token::Number(v)) => {
                self.at += 1;
                Ok(if negative { v.wrapping_neg() } else { v })
            }
            _ => Err(self.wrong("a number is missing")),
        }
    }

    fn list(&mut self) -> Result<Vec<Operand<'a>>, ParseError> {
        let mut all = Vec::new();
        while !self.takes(b'}') {
            all.push(self.operand()?);
            if !self.takes(b',') && self.peek() != Some(Token::Mark(b'}')) {
                return Err(self.wrong("a list without an end"));
            }
        }
        Ok(all)
    }

    pub(super) fn operand(&mut self) -> Result<Operand<'a>, ParseError> {
        match self.peek() {
            Some(Token::Word(w)) => {
                self.at += 1;
                if self.takes(b'|') {
                    return Ok(Operand::Pair(w, self.word()?));
                }
                // `smem+16` outside of brackets.
                if self.peek() == Some(Token::Mark(b'+')) {
                    self.at += 1;
                    let by = self.number()? as i64;
                    return Ok(Operand::Address(Box::new(Operand::Name(w)), by));
                }
                Ok(Operand::Name(w))
            }
            Some(Token::Number(_) | Token::Mark(b'-')) => Ok(Operand::Number(self.number()?)),
            Some(Token::Mark(b'!')) => {
                self.at += 1;
                Ok(Operand::Not(self.word()?))
            }
            Some(Token::Mark(b'{')) => {
                self.at += 1;
                Ok(Operand::List(self.list()?))
            }
            Some(Token::Mark(b'[')) => {
                self.at += 1;
                let base = match self.peek() {
                    Some(Token::Number(v)) => {
                        self.at += 1;
                        Operand::Number(v)
                    }
                    _ => Operand::Name(self.word()?),
                };
                if self.takes(b',') {
                    self.expect(b'{')?;
                    let coordinates = self.list()?;
                    self.expect(b']')?;
                    return Ok(Operand::Tensor(Box::new(base), coordinates));
                }
                let by = if self.takes(b'+') || self.peek() == Some(Token::Mark(b'-')) { self.number()? } else { 0 };
                self.expect(b']')?;
                Ok(Operand::Address(Box::new(base), by as i64))
            }
            _ => Err(self.wrong("an operand is missing")),
        }
    }

    /// An instruction with its semicolon.
    pub(super) fn instruction(&mut self) -> Result<Raw<'a>, ParseError> {
        let line = self.line();
        let guard = if self.takes(b'@') {
            let negated = self.takes(b'!');
            Some((self.word()?, negated))
        } else {
            None
        };
        let opcode = self.word()?;
        let mut operands = Vec::new();
        while !self.takes(b';') {
            operands.push(self.operand()?);
            if !self.takes(b',') && self.peek() != Some(Token::Mark(b';')) {
                return Err(self.wrong(format!("'{opcode}' without an end")));
            }
        }
        Ok(Raw { line, guard, opcode, operands })
    }
}
