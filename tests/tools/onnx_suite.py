#!/usr/bin/env python3
"""Writes ONNX's backend test suite, from the `onnx` package: onnx_suite.py OUT [GROUP ...].

OUT/<group>/<case>/ holds model.onnx and, for each set of data, inputs.npz and outputs.npz (inputs.1.npz, ... for the
second set and on). OUT/suite.json lists the cases with group, operator, operators, number of sets and tolerances.

Values are keyed by their names in the model. A sequence x is x.0, x.1, ... (an empty one x.len = 0); a missing optional
is x.none. Element types that NumPy lacks are in types.json, as node_cases.py writes them; texts are arrays of NumPy's own type.
"""
import json
import pathlib
import sys
import warnings

import numpy as np
import onnx
from onnx import numpy_helper
from onnx.backend.test.loader import load_model_tests
from onnx.backend.test.runner import Runner

from node_cases import plain

GROUPS = ["node", "simple", "pytorch-converted", "pytorch-operator", "light"]
# Operators whose outputs are drawn at random: only type, shape and range can be checked.
RANDOM = {"Bernoulli", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike", "Multinomial"}


def put(out, types, name, value, kind):
    """Adds a value of an ONNX type under its name, and its real element type where the array's does not say it."""
    which = kind.WhichOneof("value")
    if which == "optional_type":
        kind = kind.optional_type.elem_type
    elif which == "sequence_type":
        kind = kind.sequence_type.elem_type
    if isinstance(value, (onnx.TensorProto, onnx.SequenceProto, onnx.OptionalProto)):
        value = to_array(value)
    if value is None:
        out[f"{name}.none"] = np.array(1, np.int64)
    elif isinstance(value, (list, tuple)):
        if not value:
            out[f"{name}.len"] = np.array(0, np.int64)
        for i, item in enumerate(value):
            put(out, types, f"{name}.{i}", item, kind)
    elif which == "optional_type":
        put(out, types, name, value, kind)
    elif kind.tensor_type.elem_type == onnx.TensorProto.STRING:
        out[name] = np.array(value).astype(np.str_)
        types[name] = "string"
    else:
        out[name], real = plain(value, kind.tensor_type.elem_type)
        if real:
            types[name] = real


def to_array(value):
    if isinstance(value, onnx.SequenceProto):
        return numpy_helper.to_list(value)
    if isinstance(value, onnx.OptionalProto):
        return numpy_helper.to_optional(value)
    return numpy_helper.to_array(value)


def operators(graph):
    found = []
    for node in graph.node:
        name = f"{node.domain}.{node.op_type}" if node.domain not in ("", "ai.onnx") else node.op_type
        found.append(name)
        for attribute in node.attribute:
            for body in [attribute.g, *attribute.graphs]:
                found += operators(body)
    return found


def from_files(folder):
    """Data sets of a case that lies in a folder."""
    sets = []
    for data in sorted(folder.glob("test_data_set_*")):
        both = []
        for kind, infos in (("input", MODEL.graph.input), ("output", MODEL.graph.output)):
            values = []
            for i, info in enumerate(infos):
                path = data / f"{kind}_{i}.pb"
                if not path.exists():
                    break
                proto = {"sequence_type": onnx.SequenceProto, "optional_type": onnx.OptionalProto}
                message = proto.get(info.type.WhichOneof("value"), onnx.TensorProto)()
                message.ParseFromString(path.read_bytes())
                values.append(message)
            both.append(values)
        sets.append(both)
    return sets


MODEL = None


def cases(group):
    """Name, model, data sets, tolerances."""
    global MODEL
    root = pathlib.Path(onnx.__file__).parent / "backend/test/data"
    if group == "node":
        for c in load_model_tests(kind="node"):
            yield c.name, c.model, c.data_sets[:1], (c.rtol, c.atol)
    elif group == "light":
        for path in sorted((root / "light").glob("*.onnx")):
            model = onnx.load(path)
            constants = {i.name for i in model.graph.initializer}
            inputs = [Runner.generate_dummy_data(i, seed=0, name=path.stem) for i in model.graph.input if i.name not in constants]
            proto = onnx.TensorProto()
            proto.ParseFromString((path.parent / f"{path.stem}_output_0.pb").read_bytes())
            yield f"test_{path.stem}", model, [(inputs, [proto])], (1e-3, 1e-7)
    else:
        for c in sorted(load_model_tests(kind=group), key=lambda c: c.name):
            folder = pathlib.Path(c.model_dir)
            MODEL = onnx.load(folder / "model.onnx")
            yield c.name, MODEL, from_files(folder), (c.rtol, c.atol)


def write(out, group, name, model, sets, tolerances):
    folder = out / group / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(model.SerializeToString())
    constants = {i.name for i in model.graph.initializer}
    given = [i.name for i in model.graph.input]
    used, types = operators(model.graph), {"inputs": {}, "outputs": {}}
    for at, (inputs, outputs) in enumerate(sets):
        infos = list(model.graph.input)
        if len(inputs) < len(infos):
            infos = [i for i in infos if i.name not in constants]
        for kind, keys, values in (("inputs", infos, inputs), ("outputs", model.graph.output, outputs)):
            arrays = {}
            for info, value in zip(keys, values):
                put(arrays, types[kind], info.name, value, info.type)
            np.savez(folder / (f"{kind}.npz" if at == 0 else f"{kind}.{at}.npz"), **arrays)
    if any(types.values()):
        (folder / "types.json").write_text(json.dumps(types, indent=0, sort_keys=True))
    # Only the names of types matter to expectations: which cases hold strings, for instance.
    odd = sorted({t for both in types.values() for t in both.values()})
    row = {"group": group, "case": name, "operator": used[0] if used else "", "operators": sorted(set(used)), "sets": len(sets)}
    values = [*model.graph.input, *model.graph.output]
    plain_types = all(v.type.WhichOneof("value") == "tensor_type" for v in values) and not odd
    row["ordinary"] = group == "node" and plain_types and not any("." in name for name in used)
    row |= {"rtol": tolerances[0], "atol": tolerances[1], "random": bool(RANDOM & set(used)), "types": odd}
    return row


def main():
    warnings.filterwarnings("ignore", category=RuntimeWarning)
    out, groups = pathlib.Path(sys.argv[1]), sys.argv[2:] or GROUPS
    rows = [write(out, group, *case) for group in groups for case in cases(group)]
    # A function's expansion tests the function.
    own = {r["case"]: r["operator"] for r in rows}
    for r in rows:
        if "_expanded" in r["case"]:
            r["operator"] = own.get(r["case"].split("_expanded")[0], r["operator"])
        elif r["group"] == "light":
            r["operator"] = "model"
    (out / "suite.json").write_text(json.dumps(rows, indent=0, sort_keys=True))
    print(f"{len(rows)} cases in {out}")


if __name__ == "__main__":
    main()
