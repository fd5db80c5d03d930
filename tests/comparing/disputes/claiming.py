"""Make claims by hand."""

from typing import Any

from rashomon.records.claim import Claim
from rashomon.records.comparison import Holder
from rashomon.records.span import Span


def make(report: str, name: str, slot: str, value: str, **more: Any) -> Claim:
    """A claim of a report, quoted with its own words: no two are of one sentence."""
    quote = more.pop("quote", f"{name} {value} in {report}")
    holder = Holder(name=name, report=report, stance=more.pop("stance", "asserts"), evidence=Span(0, 9), quote=quote)
    text = more.pop("text", value)
    return Claim(slot=slot, report=report, story="s1", holder=holder, value=value, text=text, **more)


def figure(report: str, name: str, slot: str, number: int, **more: Any) -> Claim:
    """A claim of an exact number, unless `high` says otherwise."""
    return make(report, name, slot, str(number), low=number, **{"high": number, **more})


def words(*stems: str) -> frozenset[str]:
    return frozenset(stems)
