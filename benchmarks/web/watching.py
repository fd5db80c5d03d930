"""See what a server takes of the processor, of memory."""

import os
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_DEPTH = 3


def measure_processor(*processes: int) -> float:
    """Milliseconds of processor that some processes with their children have taken; a 0 is none."""
    family = set().union(*(_find_family(one) for one in processes if one))
    return sum(sum(map(int, _read_state(one)[11:13])) for one in family) * 1000 / _TICKS


def measure_memory(process: int) -> float:
    """Megabytes that a process and its children hold; what they share counts once."""
    found = 0
    for one in _find_family(process):
        told = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
        found += sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return found / 1000


def _find_family(process: int) -> set[int]:
    there = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
    parents = {one: int(state[1]) for one in there if (state := _read_state(one))}
    found = {process}
    for _ in range(_DEPTH):
        found |= {one for one, parent in parents.items() if parent in found}
    return found


def _read_state(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:  # it has ended
        return []
