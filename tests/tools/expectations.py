#!/usr/bin/env python3
"""Sorts the failures of a recorded run into an expectation file: expectations.py RUN.jsonl EXPECT.toml.

Reasons and tolerances that the file already gives are kept; a case that is new takes the first rule that fits what went wrong, or is
listed under "defect" with what was said, to be read and fixed by a person."""
import json
import pathlib
import re
import sys
import tomllib

RULES = [
    ("library", r"ImageDecoder", "ImageDecoder needs decoders of image file formats, which are no arithmetic; decode before the model."),
    ("training", r"preview\.training|Gradient", "An operator of training, which has no meaning in inference."),
    ("random", r"test_training_dropout", "Drops elements at random in training mode; the case expects NumPy's random numbers."),
    ("defect", r"no answer in", "Compiling takes longer than the time limit of a case."),
    ("operator", r"unsupported-operator|is not supported", "The operator has no lowering yet."),
]


def main():
    run, out = map(pathlib.Path, sys.argv[1:3])
    old, tolerances = {}, []
    if out.exists():
        file = tomllib.loads(out.read_text())
        tolerances = file.get("tolerance", [])
        for reason in file.get("failure", []):
            for case in reason["cases"]:
                old[case] = (reason["category"], reason["reason"])
    groups = {}
    for line in run.read_text().splitlines()[1:]:
        row = json.loads(line)
        if row["status"] in ("pass", "tolerated"):
            continue
        case = f"{row['group']}/{row['case']}"
        text = f"{case} {row.get('detail', '')}"
        rule = next(((c, why) for c, pattern, why in RULES if re.search(pattern, text)), None)
        known = old.get(case)
        key = known if known and known[0] != "defect" else rule or ("defect", re.sub(r"'[^']*'", "…", row.get("detail", ""))[:160])
        groups.setdefault(key, []).append(case)
    lines = ["# Cases of ONNX's backend suite that do not pass, with reasons. An unexpected pass fails a run as much as an",
             "# unexpected failure. `tests/tools/expectations.py` sorts new failures in; their reasons are for people to check.", ""]
    for (category, reason), cases in sorted(groups.items()):
        lines += ["[[failure]]", f"category = {json.dumps(category)}", f"reason = {json.dumps(reason, ensure_ascii=False)}", "cases = ["]
        lines += [f"  {json.dumps(c)}," for c in sorted(cases)] + ["]", ""]
    for t in tolerances:
        lines += ["[[tolerance]]", f"reason = {json.dumps(t['reason'], ensure_ascii=False)}", f"rtol = {t['rtol']!r}",
                  f"atol = {t['atol']!r}", "cases = [", *(f"  {json.dumps(c)}," for c in sorted(t["cases"])), "]", ""]
    out.write_text("\n".join(lines))
    print({f"{c}: {w[:60]}": len(v) for (c, w), v in sorted(groups.items())})


if __name__ == "__main__":
    main()
