"""Keep the ids of a run apart."""

from array import array
from dataclasses import replace
from hashlib import blake2b
from typing import TypeVar

from rashomon.records.reading import Reading
from rashomon.records.remark import Remark
from rashomon.records.report import Report

_SMALLEST = 1024
Item = TypeVar("Item", bound=Report | Reading)


class Identities:
    """The ids met in one run, in about 16 to 32 bytes each, however long they are.

    An open-addressing table of 64-bit digests: two ids that differ are taken for one with a chance of about one in
    four million among ten million of them, and the second then gets a number that it did not need.
    """

    def __init__(self) -> None:
        self._slots = array("Q", bytes(8 * _SMALLEST))
        self._filled = 0
        self._repeated: dict[int, int] = {}

    def set_apart(self, item: Item) -> Item:
        """The report or reading itself where its id is new; else the same as `id-2`, `id-3` …, with a remark."""
        head = item.head if isinstance(item, Report) else item.report
        name = head.id
        digest = _digest(name)
        if self._add(digest):
            return item
        number = self._repeated.get(digest, 1) + 1
        while not self._add(_digest(f"{name}-{number}")):
            number += 1
        self._repeated[digest] = number
        remark = Remark(
            stage="ingest",
            code="id-repeated",
            message=f"the id {name!r} came before in this run; this report is {name}-{number}",
        )
        head, remarks = replace(head, id=f"{name}-{number}"), (*item.remarks, remark)
        if isinstance(item, Report):
            return replace(item, head=head, remarks=remarks)
        return replace(item, report=head, remarks=remarks)

    def _add(self, digest: int) -> bool:
        slot = self._find(digest)
        if self._slots[slot]:
            return False
        self._slots[slot] = digest
        self._filled += 1
        if self._filled * 2 > len(self._slots):
            self._grow()
        return True

    def _find(self, digest: int) -> int:
        mask = len(self._slots) - 1
        slot = digest & mask
        while self._slots[slot] and self._slots[slot] != digest:
            slot = (slot + 1) & mask
        return slot

    def _grow(self) -> None:
        old = self._slots
        self._slots = array("Q", bytes(16 * len(old)))
        for digest in old:
            if digest:
                self._slots[self._find(digest)] = digest


def _digest(name: str) -> int:
    # Zero marks an empty slot.
    return int.from_bytes(blake2b(name.encode("utf-8"), digest_size=8).digest(), "big") or 1
