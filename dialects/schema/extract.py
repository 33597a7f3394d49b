#!/usr/bin/env python3
"""Writes onnx.schema: facts of every operator of the newest ai.onnx operator set, without any documentation text.

Run with the onnx package installed whose operator set is wanted: `python3 dialects/schema/extract.py`.
"""

import pathlib
from collections import defaultdict

import onnx
from onnx import defs, helper

OPTION = {"Single": "in", "Optional": "in?", "Variadic": "in*"}


def type_name(text):
    """`tensor(float)` as `float`; other types keep their constructor."""
    return text[len("tensor(") : -1] if text.startswith("tensor(") else text.replace("tensor(", "").replace("))", ")")


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def default(attribute):
    value = attribute.default_value
    if value.type == onnx.AttributeProto.UNDEFINED:
        return None
    value = helper.get_attribute_value(value)
    one = lambda v: quote(v.decode()) if isinstance(v, bytes) else repr(v)
    return "[" + ", ".join(map(one, value)) + "]" if isinstance(value, list) else one(value)


def parameters(schema, formals, word):
    for formal in formals:
        kind = str(formal.option).split(".")[-1]
        name = OPTION[kind].replace("in", word)
        mixed = " mixed" if kind == "Variadic" and not formal.is_homogeneous else ""
        least = f" {formal.min_arity}" if kind == "Variadic" else ""
        yield f"{name} {formal.name} {type_name(formal.type_str)}{least}{mixed}"


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


def main():
    histories = defaultdict(list)
    for schema in defs.get_all_schemas_with_history():
        if schema.domain == "":
            histories[schema.name].append(schema)
    lines = [
        f"# Operators of ai.onnx opset {defs.onnx_opset_version()}, from the schemas of onnx {onnx.__version__}. Made by extract.py.",
        f"opset {defs.onnx_opset_version()}",
    ]
    for name in sorted(histories):
        lines += operator(name, sorted(histories[name], key=lambda s: s.since_version))
    pathlib.Path(__file__).with_name("onnx.schema").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
