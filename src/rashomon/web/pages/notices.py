"""Tell what a visitor has just done."""

from dataclasses import dataclass

from rashomon.casebook.laying import list_stored_judgements
from rashomon.export.judged import say_judgement
from rashomon.web.asking import Asked

_LEAST = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A judgement of the visitor's own that was kept just now, or, if `undone`, taken back."""

    judgement: str
    words: str
    undone: bool


def tell_notice(asked: Asked) -> Notice | None:
    """What the address says was done; nothing where it is not so, since addresses can be made by anybody."""
    kept, undone = asked.get("kept"), asked.get("undone")
    name = undone or kept
    if name is None or len(name) < _LEAST:
        return None
    mine = (one for one in list_stored_judgements(asked.store) if one.judgement.by == asked.visitor.name)
    found = next((one for one in mine if one.judgement.id.startswith(name)), None)
    if found is None or (found.withdrawn is not None) != bool(undone):
        return None
    return Notice(judgement=found.judgement.id, words=say_judgement(found.judgement), undone=bool(undone))
