//! Integer expressions from text: what `Display` prints, and affine syntax with `min(a, b)` and `max(a, b)`.

use crate::ix::Ix;

/// Text that is no integer expression.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at byte {at} of {text:?}: expected {expected}")]
pub struct IxSyntaxError {
    /// The text.
    pub text: String,
    /// Where reading stopped.
    pub at: usize,
    /// What should be there.
    pub expected: &'static str,
}

/// Expressions nest no deeper than this in text.
const MAX_DEPTH: usize = 128;

impl Ix {
    /// Parses one expression.
    ///
    /// # Errors
    /// The text is no expression.
    pub fn parse(text: &str) -> Result<Ix, IxSyntaxError> {
        let mut p = Parser { text, at: 0, depth: 0 };
        let e = p.sum()?;
        p.end()?;
        Ok(e)
    }

    /// Parses expressions that commas separate; none for an empty text.
    ///
    /// # Errors
    /// The text is no list of expressions.
    pub fn parse_list(text: &str) -> Result<Vec<Ix>, IxSyntaxError> {
        let mut p = Parser { text, at: 0, depth: 0 };
        let mut all = Vec::new();
        p.space();
        if p.at == text.len() {
            return Ok(all);
        }
        loop {
            all.push(p.sum()?);
            if !p.eat(",") {
                p.end()?;
                return Ok(all);
            }
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn fail<T>(&self, expected: &'static str) -> Result<T, IxSyntaxError> {
        Err(IxSyntaxError { text: self.text.into(), at: self.at, expected })
    }

    fn space(&mut self) {
        self.at += self.text[self.at..].bytes().take_while(|b| *b == b' ').count();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.space();
        let hit = self.text[self.at..].starts_with(token);
        self.at += if hit { token.len() } else { 0 };
        hit
    }

    fn need(&mut self, token: &'static str) -> Result<(), IxSyntaxError> {
        if self.eat(token) { Ok(()) } else { self.fail(token) }
    }

    fn end(&mut self) -> Result<(), IxSyntaxError> {
        self.space();
        if self.at == self.text.len() { Ok(()) } else { self.fail("the end") }
    }

    fn sum(&mut self) -> Result<Ix, IxSyntaxError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail("a shallower expression");
        }
        let mut e = self.product()?;
        loop {
            if self.eat("+") {
                e = e.plus(&self.product()?);
            } else if self.eat("-") {
                e = e.minus(&self.product()?);
            } else {
                self.depth -= 1;
                return Ok(e);
            }
        }
    }

    fn product(&mut self) -> Result<Ix, IxSyntaxError> {
        let mut e = self.factor()?;
        loop {
            if self.eat("*") {
                e = e.times(&self.factor()?);
            } else if self.eat("floordiv") {
                e = e.floordiv(&self.divisor()?);
            } else if self.eat("ceildiv") {
                e = e.ceildiv(&self.divisor()?);
            } else if self.eat("mod") {
                e = e.modulo(&self.divisor()?);
            } else {
                return Ok(e);
            }
        }
    }

    fn divisor(&mut self) -> Result<Ix, IxSyntaxError> {
        // Zero is how an undefined expression is written.
        let d = self.factor()?;
        if d.as_const().is_some_and(|c| c < 0) { self.fail("a positive divisor") } else { Ok(d) }
    }

    fn factor(&mut self) -> Result<Ix, IxSyntaxError> {
        if self.eat("(") {
            let e = self.sum()?;
            self.need(")")?;
            return Ok(e);
        }
        for (name, larger) in [("min(", false), ("max(", true)] {
            if self.eat(name) {
                let a = self.sum()?;
                self.need(",")?;
                let b = self.sum()?;
                self.need(")")?;
                return Ok(if larger { a.larger(&b) } else { a.smaller(&b) });
            }
        }
        if self.eat("d") {
            return Ok(Ix::axis(self.number()? as usize));
        }
        if self.eat("s") {
            return Ok(Ix::sym(self.number()? as usize));
        }
        let negative = self.eat("-");
        self.space();
        if !self.text[self.at..].starts_with(|c: char| c.is_ascii_digit()) {
            return if negative { self.negated() } else { self.fail("an expression") };
        }
        let start = self.at;
        self.at += self.text[self.at..].bytes().take_while(u8::is_ascii_digit).count();
        let digits = format!("{}{}", if negative { "-" } else { "" }, &self.text[start..self.at]);
        digits.parse().map(Ix::konst).or_else(|_| self.fail("a 64-bit integer"))
    }

    fn negated(&mut self) -> Result<Ix, IxSyntaxError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail("a shallower expression");
        }
        let e = self.factor()?.scale(-1);
        self.depth -= 1;
        Ok(e)
    }

    fn number(&mut self) -> Result<u32, IxSyntaxError> {
        let start = self.at;
        self.at += self.text[self.at..].bytes().take_while(u8::is_ascii_digit).count();
        self.text[start..self.at].parse().or_else(|_| self.fail("a number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_reads_back() {
        for t in ["0", "-3", "d0", "d0 * s1 * 4 + -2", "((d0) floordiv (4))", "min(d0 + 1, s0)", "max(0, ((s0 + -1) mod (3)))"] {
            let e = Ix::parse(t).unwrap();
            assert_eq!(Ix::parse(&e.to_string()).unwrap(), e, "{t}");
        }
        assert_eq!(Ix::parse("d0 * 4 - 2 + s0 ceildiv 2").unwrap(), Ix::axis(0) * 4 - 2 + Ix::sym(0).ceildiv(&Ix::konst(2)));
        assert_eq!(Ix::parse_list(" d0, (1 - s0)").unwrap(), [Ix::axis(0), Ix::konst(1) - Ix::sym(0)]);
        assert_eq!(Ix::parse_list("").unwrap(), []);
        assert_eq!(Ix::parse(&Ix::undefined().to_string()).unwrap(), Ix::undefined());
    }

    #[test]
    fn broken_text_is_an_error() {
        for t in ["", "d", "d0 +", "(d0", "min(d0)", "99999999999999999999", "d0 floordiv -1", "é", "d0 d1", "--"] {
            assert!(Ix::parse(t).is_err(), "{t}");
        }
        assert!(Ix::parse(&"(".repeat(100_000)).is_err());
        assert!(Ix::parse(&"-".repeat(100_000)).is_err());
    }
}
