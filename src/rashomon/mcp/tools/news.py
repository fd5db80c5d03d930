"""Tell what is new in a casebook."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rashomon.casebook.changes import find_changes
from rashomon.casebook.laying import find_earlier
from rashomon.export.accounts import describe_account, say_copy
from rashomon.export.rows import hold
from rashomon.export.visible import flatten
from rashomon.export.wording import ask
from rashomon.mcp.desk import Desk, read_offset
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import News, Novelty, Question, Voice, WhatIsNew
from rashomon.mcp.gathering import enter_dispute, enter_update, name_by_id, tell_question, tell_voice
from rashomon.mcp.phrasing import join, say_basis, say_counted, say_news
from rashomon.records.changes import Changes, Fallen
from rashomon.records.comparison import Comparison, Dispute, Holder

_MOST = 40
_MOST_VOICES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Since when."""

    since: str | None = None
    after: str | None = None


def tell_news(desk: Desk, asked: Asked) -> Draft[WhatIsNew]:
    """What is new in the newest comparison, set against an earlier one."""
    laid, first = desk.find(), read_offset(asked.after)
    earlier = find_earlier(desk.store, asked.since or None)
    changes = find_changes(earlier, (laid.id, laid.comparison))
    found = list(_Teller(laid.comparison).tell(changes))

    def make(number: int) -> Draft[WhatIsNew]:
        news = WhatIsNew(
            basis=laid.basis,
            since=earlier.id[: len(laid.basis.comparison)] if earlier else None,
            counted=tuple(Counter(one.kind for one in found).items()),
            news=tuple(found[first : first + number]),
        )
        following = str(first + number) if first + number < len(found) else None
        return Draft(found=news, text=join(_say(news)), next=following)

    return desk.fit(make, _MOST)


class _Teller:
    """Changes one by one, those of disputes first, those of reports last."""

    def __init__(self, comparison: Comparison) -> None:
        self._reports = {one.id: one for one in comparison.reports}
        self._accounts = name_by_id(comparison.reports)

    def tell(self, changes: Changes) -> Iterator[News]:
        """Each change, in words or as the question that it is about."""
        yield from (_tell("new dispute", question=self._ask(one)) for one in changes.disputes)
        for joined in changes.joined:
            voices = self._hear(joined.holders)
            yield _tell("more voices in a dispute", question=self._ask(joined.dispute, 0), voices=voices)
        for ended in changes.ended:  # its id is that of the earlier comparison, and may be another's now
            yield _tell("dispute ended", question=replace(self._ask(ended, 0), id=None))
        yield from map(self._tell_fallen, changes.fallen)
        yield from (_tell("new denial", voices=self._hear([denial.holder])) for denial in changes.denials)
        for update in changes.updates:
            entry = enter_update(update, self._accounts)
            yield _tell("later figure", question=tell_question(entry, voices=_MOST_VOICES))
        yield from (_tell("new copy", say_copy(copy, self._accounts.labels)) for copy in changes.copies)
        yield from (_tell("new report", self._describe(report)) for report in changes.reports)
        yield from (_tell("report gone", report) for report in changes.gone)

    def _describe(self, report: str) -> str:
        account = self._reports[report]
        title = f" · {flatten(account.title)}" if account.title else ""
        return f"{flatten(report)} · {describe_account(account)}{title}"

    def _ask(self, dispute: Dispute, voices: int = _MOST_VOICES) -> Question:
        return tell_question(enter_dispute(dispute, self._accounts), voices=voices)

    def _hear(self, holders: Sequence[Holder]) -> tuple[Voice, ...]:
        return tuple(tell_voice(hold(holder, self._accounts)) for holder in holders[:_MOST_VOICES])

    def _tell_fallen(self, fallen: Fallen) -> News:
        now = f"at least {fallen.after} now" if fallen.after else "nobody says so any more"
        words = f"{ask(fallen.slot)} {fallen.value}: at least {fallen.before} before, {now}"
        why = f"; {fallen.reason}" if fallen.reason else ""
        return _tell("lost independent origins", words + why, voices=self._hear(fallen.holders) if fallen.after else ())


def _tell(kind: Novelty, words: str = "", question: Question | None = None, voices: tuple[Voice, ...] = ()) -> News:
    return News(kind=kind, words=words, question=question, voices=voices)


def _say(found: WhatIsNew) -> Iterator[str]:
    yield say_basis(found.basis)
    counted = say_counted("changes", found.counted) or "nothing is new"
    yield f"since {f'the comparison {found.since}' if found.since else 'there was nothing'}; {counted}"
    for one in found.news:
        yield ""
        yield from say_news(one)
