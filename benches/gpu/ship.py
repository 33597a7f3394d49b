"""Puts a database of measured kernels into the sources, so that the compiler knows them: `src/ARCHETYPE/tuned/TARGET.jsonl`.

    python3 benches/gpu/ship.py DB.jsonl

What is there is replaced by the same kernel on the same device; failed measurements are left out. Records are sorted, so that
a new database makes a small difference.
"""
import json
import pathlib
import re
import sys

KERNELS = pathlib.Path(__file__).resolve().parents[2] / "kernels/src"


def folders():
    """By an archetype's name, the folder that declares it."""
    out = {}
    for mod in sorted(KERNELS.glob("*/mod.rs")):
        text = mod.read_text()
        if "pub static ARCHETYPE" in text:
            name = re.search(r'fn name\(&self\) -> &\'static str \{\s*"([a-z-]+)"', text) or re.search(r'NAME: &str = "([a-z-]+)"', text)
            out[name.group(1)] = mod.parent
    return out


def main():
    where, new = folders(), {}
    for line in pathlib.Path(sys.argv[1]).read_text().splitlines():
        record = json.loads(line)
        if record["status"] == "ok":
            new.setdefault((record["archetype"], record["target"]), []).append(record)
    for (archetype, target), records in sorted(new.items()):
        path = where[archetype] / "tuned" / f"{target}.jsonl"
        path.parent.mkdir(exist_ok=True)
        old = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
        kept = {tuple(r[k] for k in ("key", "candidate", "device", "driver", "compiler")): r for r in old + records}
        path.write_text("".join(json.dumps(kept[k], separators=(",", ":")) + "\n" for k in sorted(kept)))
        print(f"{path}: {len(kept)} records")


if __name__ == "__main__":
    main()
