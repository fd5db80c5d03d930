"""Hold all versions that had a part in a reading."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """All that had a part: rashomon's version, the stages', models', tables' and settings', and the processor kernel.

    Equal recipe and report give an equal reading. `id` is the SHA-256 of all the rest. A stage that is not among
    `stages` did not run: its layer is empty because nothing looked for it.
    """

    rashomon: str
    id: str
    stages: dict[str, str]
    models: dict[str, str]
    tables: dict[str, str]
    settings: dict[str, str]
    kernel: str
