//! The schema table `schema/*.schema`: parsed, and turned into the definition of the onnx dialect and into the
//! table that its verifier reads.
//!
//! `domain PREFIX DOMAIN` says what the part before the dot in an operator's name stands for; names without one are of
//! ai.onnx. One operator a block: `op NAME VERSIONS..`, `deprecated`, `in|in?|in* NAME TYPE [LEAST] [mixed]`, `out..` alike,
//! `attr NAME KIND [required | = DEFAULT]`, `type VARIABLE TYPES..`. A TYPE is a variable or a type itself.
use std::fmt::Write;

/// What the table says.
pub struct Schema {
    /// The newest operator set of ai.onnx.
    pub opset: i64,
    /// Prefixes of operator names, and the domains that they stand for.
    pub domains: Vec<(String, String)>,
    /// Sorted by name.
    pub operators: Vec<Operator>,
}

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

/// Reads the files of the table, joined.
pub fn parse(text: &str) -> Result<Schema, String> {
    let (mut opset, mut domains) = (None, Vec::new());
    let mut operators: Vec<Operator> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = || format!("schema, line {}: {line}", number + 1);
        let mut words = line.split(' ');
        let Some(word) = words.next().filter(|w| !w.is_empty() && !w.starts_with('#')) else { continue };
        if word == "opset" {
            opset = words.next().and_then(|w| w.parse().ok());
            continue;
        }
        let name = words.next().map(str::to_owned);
        if word == "domain" {
            domains.push((name.ok_or_else(wrong)?, words.next().ok_or_else(wrong)?.to_owned()));
            continue;
        }
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
    operators.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Schema { opset: opset.ok_or("the schema gives no opset")?, domains, operators })
}

/// Operators whose results differ between two evaluations of the same operands.
const RANDOM: &[&str] = &["Bernoulli", "Multinomial", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike"];

/// The definition of the dialect: the table's operators behind what `td/_Onnx.td` defines by hand.
pub fn definition(schema: &Schema) -> String {
    let mut td = format!("// Operators of ai.onnx opset {}. Made from schema/*.schema.\ninclude \"_Onnx.td\"\n", schema.opset);
    for operator in schema.operators.iter().filter(|o| !o.deprecated) {
        let regions: Vec<String> =
            operator.attributes.iter().filter(|a| a.kind == "graph").map(|a| format!("${}", a.name)).collect();
        let (class, traits) = match (&regions[..], RANDOM.contains(&operator.name.as_str())) {
            ([], true) => ("Onnx_Op", ""),
            ([], false) => ("Onnx_Op", ", [Pure]"),
            _ => ("Onnx_RegionOp", ""),
        };
        let (def, name) = (operator.name.replace('.', "_"), &operator.name);
        let _ = writeln!(td, "\ndef Onnx_{def}Op : {class}<\"{name}\"{traits}> {{");
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
pub fn rust_table(schema: &Schema) -> String {
    let mut rust = format!("/// The operator set of the table.\npub const OPSET: i64 = {};\n\n", schema.opset);
    rust += "/// Domains beside ai.onnx: the prefix of their operators' names, and the domain.\n";
    let _ = writeln!(rust, "pub static DOMAINS: &[(&str, &str)] = &{:?};\n", schema.domains);
    rust += "/// Every operator, sorted by name.\npub static OPERATORS: &[Operator] = &[\n";
    for o in &schema.operators {
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
