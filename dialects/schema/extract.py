#!/usr/bin/env python3
"""Writes onnx.schema and domains.schema: facts of operators, without any documentation text.

onnx.schema has every operator of the newest ai.onnx operator set. domains.schema has those operators of other domains
that `src/onnx/ops/PREFIX` or `src/onnx/functions/PREFIX` has a file for, and those that onnxruntime adds to ai.onnx and
`src/onnx/functions` has a file for: run this again after adding one. Run with the onnx and onnxruntime packages
installed whose operator sets are wanted: `python3 dialects/schema/extract.py`.
"""

import pathlib
from collections import defaultdict

import onnx
import onnxruntime
import onnxruntime.capi.onnxruntime_pybind11_state as runtime
from onnx import defs, helper

# Prefix of an operator's name in the dialect, and its domain.
DOMAINS = {
    "ml": "ai.onnx.ml",
    "ms": "com.microsoft",
    "preview": "ai.onnx.preview",
    "training": "ai.onnx.preview.training",
}
OPTION = {"Single": "in", "Optional": "in?", "Variadic": "in*"}


def type_name(text):
    """`tensor(float)` as `float`; other types keep their constructor."""
    return text[len("tensor(") : -1] if text.startswith("tensor(") else text.replace("tensor(", "").replace("))", ")")


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def default(attribute):
    if isinstance(attribute.default_value if hasattr(attribute, "default_value") else None, onnx.AttributeProto):
        value = attribute.default_value
    else:
        value = onnx.AttributeProto.FromString(attribute._default_value)
    if value.type == onnx.AttributeProto.UNDEFINED:
        return None
    value = helper.get_attribute_value(value)
    one = lambda v: quote(v.decode()) if isinstance(v, bytes) else repr(v)
    return "[" + ", ".join(map(one, value)) + "]" if isinstance(value, list) else one(value)


def parameters(schema, formals, word):
    for formal in formals:
        kind = str(formal.option).split(".")[-1]
        name = OPTION[kind].replace("in", word)
        # onnxruntime's bindings name some fields differently.
        same = formal.is_homogeneous if hasattr(formal, "is_homogeneous") else formal.isHomogeneous
        text = formal.type_str if hasattr(formal, "type_str") else formal.typeStr
        mixed = " mixed" if kind == "Variadic" and not same else ""
        least = f" {getattr(formal, 'min_arity', 1)}" if kind == "Variadic" else ""
        yield f"{name} {formal.name} {type_name(text)}{least}{mixed}"


def operator(name, history):
    schema = history[-1]
    yield f"op {name} " + " ".join(str(s.since_version) for s in history)
    if schema.deprecated:
        yield "deprecated"
        return
    yield from parameters(schema, schema.inputs, "in")
    yield from parameters(schema, schema.outputs, "out")
    for name, attribute in sorted(schema.attributes.items()):
        kind = str(attribute.type).split(".")[-1].lower()
        value = default(attribute)
        suffix = " required" if attribute.required else "" if value is None else f" = {value}"
        yield f"attr {name} {kind}{suffix}"
    for constraint in schema.type_constraints:
        types = sorted({type_name(t) for t in constraint.allowed_type_strs})
        yield f"type {constraint.type_param_str} " + " ".join(types)


def write(name, lines):
    pathlib.Path(__file__).with_name(name).write_text("\n".join(lines) + "\n")


def histories(schemas, domain):
    found = defaultdict(list)
    for schema in schemas:
        if schema.domain == domain:
            found[schema.name].append(schema)
    return {name: sorted(versions, key=lambda s: s.since_version) for name, versions in sorted(found.items())}


def main():
    standard = defs.get_all_schemas_with_history()
    opset = defs.onnx_opset_version()
    lines = [
        f"# Operators of ai.onnx opset {opset}, from the schemas of onnx {onnx.__version__}. Made by extract.py.",
        f"opset {opset}",
    ]
    for name, history in histories(standard, "").items():
        lines += operator(name, history)
    write("onnx.schema", lines)
    lines = [
        f"# Operators of other domains, from the schemas of onnx {onnx.__version__} and onnxruntime {onnxruntime.__version__}.",
        "# Made by extract.py.",
    ]
    added = runtime.get_all_operator_schema()
    for prefix, domain in {"": "", **DOMAINS}.items():
        folders = ["functions"] if prefix == "" else [f"ops/{prefix}", f"functions/{prefix}"]
        root = pathlib.Path(__file__).parent.parent / "src/onnx"
        wanted = {p.stem.replace("_", "") for folder in folders for p in (root / folder).glob("*.rs")}
        known = histories(added if domain in ("", "com.microsoft") else standard, domain)
        for missing in wanted - {n.lower() for n in known}:
            raise SystemExit(f"{domain} has no operator of the name {missing}")
        if prefix:
            lines.append(f"domain {prefix} {domain}")
        for name, history in known.items():
            if name.lower() in wanted:
                lines += operator(f"{prefix}.{name}" if prefix else name, history)
    write("domains.schema", lines)


if __name__ == "__main__":
    main()
