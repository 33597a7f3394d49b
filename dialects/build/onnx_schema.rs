//! The schema table `schema/onnx.schema`: parsed, and turned into the definition of the onnx dialect and into the
//! table that its verifier reads.
//!
//! One operator a block: `op NAME VERSIONS..`, `deprecated`, `in|in?|in* NAME TYPE [LEAST] [mixed]`, `out..` alike,
//! `attr NAME KIND [required | = DEFAULT]`, `type VARIABLE TYPES..`. A TYPE is a variable or a type itself.
use std::fmt::Write;

/// An operator of the newest operator set.
pub struct Operator {
    pub name: String,
    pub versions: Vec<i64>,
    pub deprecated: bool,
    pub inputs: Vec<Parameter>,
    pub outputs: Vec<Parameter>,
    pub attributes: Vec<Attribute>,
    pub types: Vec<(String, Vec<String>)>,
}

/// An input or output.
pub struct Parameter {
    pub name: String,
    pub ty: String,
    /// `""`, `"?"` (optional) or `"*"` (variadic).
    pub option: &'static str,
    /// Smallest number of values of a variadic parameter.
    pub least: usize,
    /// The values of a variadic parameter may differ in type.
    pub mixed: bool,
}

/// An attribute; `default` is literal text.
pub struct Attribute {
    pub name: String,
    pub kind: String,
    pub required: bool,
    pub default: Option<String>,
}

/// The newest operator set, and its operators sorted by name.
pub fn parse(text: &str) -> Result<(i64, Vec<Operator>), String> {
    let mut opset = None;
    let mut operators: Vec<Operator> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = || format!("schema/onnx.schema:{}: {line}", number + 1);
        let mut words = line.split(' ');
        let Some(word) = words.next().filter(|w| !w.is_empty() && !w.starts_with('#')) else { continue };
        if word == "opset" {
            opset = words.next().and_then(|w| w.parse().ok());
            continue;
        }
        let name = words.next().map(str::to_owned);
        if word == "op" {
            operators.push(Operator {
                name: name.ok_or_else(wrong)?,
                versions: words.map(|w| w.parse().map_err(|_| wrong())).collect::<Result<_, _>>()?,
                deprecated: false,
                inputs: Vec::new(),
                outputs: Vec::new(),
                attributes: Vec::new(),
                types: Vec::new(),
            });
            continue;
        }
        let operator = operators.last_mut().ok_or_else(wrong)?;
        match word {
            "deprecated" => operator.deprecated = true,
            "type" => operator.types.push((name.ok_or_else(wrong)?, words.map(str::to_owned).collect())),
            "attr" => {
                let (declared, default) = line.split_once(" = ").map_or((line, None), |(d, v)| (d, Some(v)));
                let mut words = declared.split(' ').skip(2);
                operator.attributes.push(Attribute {
                    name: name.ok_or_else(wrong)?,
                    kind: words.next().ok_or_else(wrong)?.to_owned(),
                    required: words.next() == Some("required"),
                    default: default.map(str::to_owned),
                });
            }
            _ => {
                let (list, option) = match word {
                    "in" => (&mut operator.inputs, ""),
                    "in?" => (&mut operator.inputs, "?"),
                    "in*" => (&mut operator.inputs, "*"),
                    "out" => (&mut operator.outputs, ""),
                    "out?" => (&mut operator.outputs, "?"),
                    "out*" => (&mut operator.outputs, "*"),
                    _ => return Err(wrong()),
                };
                let ty = words.next().ok_or_else(wrong)?.to_owned();
                let least = words.next().map_or(Ok(0), |w| w.parse().map_err(|_| wrong()))?;
                let mixed = words.next() == Some("mixed");
                list.push(Parameter { name: name.ok_or_else(wrong)?, ty, option, least, mixed });
            }
        }
    }
    Ok((opset.ok_or("schema/onnx.schema gives no opset")?, operators))
}

/// Operators whose results differ between two evaluations of the same operands.
const RANDOM: &[&str] = &["Bernoulli", "Multinomial", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike"];

/// The definition of the dialect: the table's operators behind what `td/_Onnx.td` defines by hand.
pub fn definition(opset: i64, operators: &[Operator]) -> String {
    let mut td = format!("// Operators of ai.onnx opset {opset}. Made from schema/onnx.schema.\ninclude \"_Onnx.td\"\n");
    for operator in operators.iter().filter(|o| !o.deprecated) {
        let regions: Vec<String> =
            operator.attributes.iter().filter(|a| a.kind == "graph").map(|a| format!("${}", a.name)).collect();
        let (class, traits) = match (&regions[..], RANDOM.contains(&operator.name.as_str())) {
            ([], true) => ("Onnx_Op", ""),
            ([], false) => ("Onnx_Op", ", [Pure]"),
            _ => ("Onnx_RegionOp", ""),
        };
        let _ = writeln!(td, "\ndef Onnx_{0}Op : {class}<\"{0}\"{traits}> {{", operator.name);
        let versions: Vec<String> = operator.versions.iter().map(i64::to_string).collect();
        let _ = writeln!(td, "  let summary = \"ONNX {}, versions {}\";", operator.name, versions.join(", "));
        if !regions.is_empty() {
            let declared: Vec<String> = regions.iter().map(|r| format!("SizedRegion<1>:{r}")).collect();
            let _ = writeln!(td, "  let regions = (region {});", declared.join(", "));
            let bodies = regions.join(" `,` ");
            let _ = writeln!(
                td,
                "  let assemblyFormat = \"`(` $inputs `)` {bodies} attr-dict `:` functional-type($inputs, $outputs)\";"
            );
        }
        td += "}\n";
    }
    td
}

/// The table as Rust statics of the types in `src/onnx/schema.rs`.
pub fn rust_table(opset: i64, operators: &[Operator]) -> String {
    let mut rust = format!("/// The operator set of the table.\npub const OPSET: i64 = {opset};\n\n");
    rust += "/// Every operator of the set, sorted by name.\npub static OPERATORS: &[Operator] = &[\n";
    for o in operators {
        let _ = writeln!(
            rust,
            "    Operator {{ name: {:?}, versions: &{:?}, deprecated: {}, inputs: &{}, outputs: &{}, attributes: &{}, types: &{} }},",
            o.name,
            o.versions,
            o.deprecated,
            list(&o.inputs, parameter),
            list(&o.outputs, parameter),
            list(&o.attributes, attribute),
            list(&o.types, |(name, types)| format!("({name:?}, &{types:?})")),
        );
    }
    rust + "];\n"
}

fn list<T>(items: &[T], render: impl Fn(&T) -> String) -> String {
    format!("[{}]", items.iter().map(render).collect::<Vec<_>>().join(", "))
}

fn parameter(p: &Parameter) -> String {
    let arity = match p.option {
        "?" => "Arity::Optional".to_owned(),
        "*" => format!("Arity::Variadic {{ least: {}, mixed: {} }}", p.least, p.mixed),
        _ => "Arity::Single".to_owned(),
    };
    format!("Parameter {{ name: {:?}, ty: {:?}, arity: {arity} }}", p.name, p.ty)
}

fn attribute(a: &Attribute) -> String {
    let kind = a.kind.to_uppercase();
    let (name, required, default) = (&a.name, a.required, &a.default);
    format!("Attribute {{ name: {name:?}, kind: {kind:?}, required: {required}, default: {default:?} }}")
}
