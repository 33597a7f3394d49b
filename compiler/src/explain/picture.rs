//! Boxes and arrows, as Graphviz text and as SVG.
//!
//! The SVG's layout is layered (Sugiyama, Tagawa, Toda, "Methods for visual understanding of hierarchical system
//! structures", 1981): a box lies below all that it comes after, boxes of a layer are ordered by the mean place of their
//! neighbours in the layer above.

use std::fmt::Write;

/// A box.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// Lines of text, the first is the title.
    pub lines: Vec<String>,
    /// Drawn strongly.
    pub strong: bool,
    /// A colour by number; none is white.
    pub colour: Option<usize>,
}

/// Boxes and arrows between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// The boxes.
    pub boxes: Vec<Shape>,
    /// From, to.
    pub arrows: Vec<(usize, usize)>,
}

/// Fills that text can be read on.
const COLOURS: [&str; 10] =
    ["#cfe2f3", "#d9ead3", "#fff2cc", "#f4cccc", "#d9d2e9", "#fce5cd", "#d0e0e3", "#ead1dc", "#e2efda", "#ddebf7"];
const LINE: f64 = 14.0;
const CHARACTER: f64 = 6.6;
const MARGIN: f64 = 8.0;
const GAP: f64 = 28.0;
/// Sweeps that order the layers.
const SWEEPS: usize = 4;
/// Characters of a line, at most.
const LONGEST: usize = 64;

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST { text.to_string() } else { text.chars().take(LONGEST - 1).chain(['…']).collect() }
}

fn colour(s: &Shape) -> &'static str {
    s.colour.map_or("#ffffff", |c| COLOURS[c % COLOURS.len()])
}

impl Picture {
    /// As Graphviz text.
    pub fn dot(&self) -> String {
        let mut out = String::from("digraph kiln {\n  node [shape=box, style=filled, fontname=\"monospace\", fontsize=10];\n");
        // Writing to a string cannot fail.
        for (i, s) in self.boxes.iter().enumerate() {
            let label: Vec<String> = s.lines.iter().map(|l| cut(l).replace('\\', "\\\\").replace('"', "\\\"")).collect();
            let width = if s.strong { 2 } else { 1 };
            let _ = writeln!(out, "  n{i} [label=\"{}\\l\", fillcolor=\"{}\", penwidth={width}];", label.join("\\l"), colour(s));
        }
        for (a, b) in &self.arrows {
            let _ = writeln!(out, "  n{a} -> n{b};");
        }
        out + "}\n"
    }

    /// Layer of each box: one more than that of everything with an arrow to it. Arrows that close a cycle are ignored.
    fn layers(&self) -> Vec<usize> {
        let mut layer = vec![0usize; self.boxes.len()];
        for _ in 0..self.boxes.len() {
            let mut moved = false;
            for (a, b) in self.arrows.iter().filter(|(a, b)| a < b) {
                if layer[*b] <= layer[*a] {
                    layer[*b] = layer[*a] + 1;
                    moved = true;
                }
            }
            if !moved {
                break;
            }
        }
        layer
    }

    /// As SVG.
    pub fn svg(&self) -> String {
        let layer = self.layers();
        let count = layer.iter().max().map_or(0, |m| m + 1);
        let mut rows: Vec<Vec<usize>> = vec![Vec::new(); count];
        layer.iter().enumerate().for_each(|(i, l)| rows[*l].push(i));
        let mut above: Vec<Vec<usize>> = vec![Vec::new(); self.boxes.len()];
        for (a, b) in self.arrows.iter().filter(|(a, b)| layer[*a] < layer[*b]) {
            above[*b].push(*a);
        }
        let mut place = vec![0.0f64; self.boxes.len()];
        for _ in 0..SWEEPS {
            for row in &mut rows {
                let mean = |i: &usize| {
                    let n = &above[*i];
                    if n.is_empty() { place[*i] } else { n.iter().map(|a| place[*a]).sum::<f64>() / n.len() as f64 }
                };
                let mut sorted: Vec<(f64, usize)> = row.iter().map(|i| (mean(i), *i)).collect();
                sorted.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
                *row = sorted.into_iter().map(|(_, i)| i).collect();
                let middle = row.len() as f64 / 2.0;
                row.iter().enumerate().for_each(|(k, i)| place[*i] = k as f64 - middle);
            }
        }
        let size = |s: &Shape| {
            let longest = s.lines.iter().map(|l| cut(l).chars().count()).max().unwrap_or(0);
            (longest as f64 * CHARACTER + 2.0 * MARGIN, s.lines.len().max(1) as f64 * LINE + 2.0 * MARGIN)
        };
        let width_of = |row: &Vec<usize>| row.iter().map(|i| size(&self.boxes[*i]).0 + GAP).sum::<f64>();
        let width = rows.iter().map(width_of).fold(0.0, f64::max) + GAP;
        let mut at = vec![(0.0, 0.0); self.boxes.len()];
        let mut y = GAP;
        for row in &rows {
            let mut x = (width - width_of(row)) / 2.0 + GAP / 2.0;
            for i in row {
                at[*i] = (x, y);
                x += size(&self.boxes[*i]).0 + GAP;
            }
            y += row.iter().map(|i| size(&self.boxes[*i]).1).fold(0.0, f64::max) + GAP;
        }
        self.draw(&at, &size, (width, y))
    }

    fn draw(&self, at: &[(f64, f64)], size: &dyn Fn(&Shape) -> (f64, f64), (width, height): (f64, f64)) -> String {
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" font-family=\"monospace\" font-size=\"11\">\n\
             <defs><marker id=\"a\" markerWidth=\"8\" markerHeight=\"8\" refX=\"7\" refY=\"4\" orient=\"auto\">\
             <path d=\"M0,0 L8,4 L0,8 z\"/></marker></defs>\n"
        );
        for (a, b) in &self.arrows {
            let ((ax, ay), (aw, ah)) = (at[*a], size(&self.boxes[*a]));
            let ((bx, by), (bw, _)) = (at[*b], size(&self.boxes[*b]));
            let (x1, y1, x2, y2) = (ax + aw / 2.0, ay + ah, bx + bw / 2.0, by);
            let m = (y1 + y2) / 2.0;
            let _ = writeln!(
                out,
                "<path d=\"M{x1:.1},{y1:.1} C{x1:.1},{m:.1} {x2:.1},{m:.1} {x2:.1},{y2:.1}\" fill=\"none\" stroke=\"#555\" marker-end=\"url(#a)\"/>"
            );
        }
        for (s, (x, y)) in self.boxes.iter().zip(at) {
            let (w, h) = size(s);
            let stroke = if s.strong { 2.5 } else { 1.0 };
            let _ = writeln!(
                out,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"3\" fill=\"{}\" stroke=\"#333\" stroke-width=\"{stroke}\"/>",
                colour(s)
            );
            for (i, l) in s.lines.iter().enumerate() {
                let text = cut(l).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                let weight = if i == 0 { " font-weight=\"bold\"" } else { "" };
                let _ = writeln!(
                    out,
                    "<text x=\"{:.1}\" y=\"{:.1}\"{weight}>{text}</text>",
                    x + MARGIN,
                    y + MARGIN + (i as f64 + 0.8) * LINE
                );
            }
        }
        out + "</svg>\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diamond() -> Picture {
        let of = |t: &str| Shape { lines: vec![t.into(), "a < b & \"c\"".into()], ..Shape::default() };
        Picture { boxes: ["a", "b", "c", "d"].map(of).to_vec(), arrows: vec![(0, 1), (0, 2), (1, 3), (2, 3)] }
    }

    #[test]
    fn a_box_lies_below_what_it_comes_after() {
        assert_eq!(diamond().layers(), [0, 1, 1, 2]);
    }

    #[test]
    fn text_is_escaped() {
        assert!(diamond().svg().contains("a &lt; b &amp; \"c\""));
        assert!(diamond().dot().contains("a < b & \\\"c\\\""));
        assert_eq!(diamond().svg().matches("<rect").count(), 4);
    }
}
