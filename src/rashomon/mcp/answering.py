"""Answer calls, whatever stands in them, within bounds."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from secrets import token_hex
from types import TracebackType

from rashomon.errors import BadSettings, RashomonError
from rashomon.export.visible import neutralise
from rashomon.mcp.catalogue import Tool, read_arguments
from rashomon.mcp.desk import Desk
from rashomon.mcp.fitting import Json, cut, settle
from rashomon.mcp.phrases import load_phrases

_LONGEST_ERROR = 1_000
_TOKEN_BYTES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What goes out: words, the same as JSON; neither holds more than the settings allow."""

    text: str
    structured: dict[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why a call is not answered, in words for the assistant."""

    text: str


def answer(desk: Desk, tool: Tool, arguments: Mapping[str, object]) -> Answered | Refused:
    """What a tool says to arguments; where they do not fit, or name nothing, why."""
    try:
        draft = tool.answer(desk, read_arguments(tool.asks, arguments))
        settled = cut(settle(draft), desk.room)
    except RashomonError as error:
        return Refused(text=explain(error, desk))
    phrases = load_phrases()
    text = enclose(settled.text, token_hex(_TOKEN_BYTES))
    if draft.next is not None:
        text += "\n" + phrases.more.format(name=tool.next, value=draft.next)
    found: dict[str, Json] = {"notice": phrases.notice, "found": settled.found, "next": draft.next}
    return Answered(text=text, structured=found)


def enclose(text: str, token: str) -> str:
    """Words of reports between two marks that bear a token which no report can know."""
    phrases = load_phrases()
    opening, closing = phrases.opening.format(token=token), phrases.closing.format(token=token)
    return f"⟦{opening}⟧\n{text.rstrip()}\n⟦{closing}⟧"


def explain(error: RashomonError, desk: Desk) -> str:
    """An error in words; where on this machine the casebook lies is nobody's business."""
    return neutralise(str(error).replace(desk.store.case, "this casebook"))[:_LONGEST_ERROR]


def fill_prompt(name: str, arguments: Mapping[str, str]) -> str:
    """What a prompt says. Raises BadSettings for one that there is not, or where an argument is missing or too long."""
    phrases = load_phrases()
    if name not in phrases.prompts:
        raise BadSettings(f"there is no prompt {name[:60]!r}; there are {', '.join(phrases.prompts)}")
    prompt = phrases.prompts[name]
    given = {key: neutralise(arguments.get(key, "")).strip() for key in prompt.arguments}
    for key, value in given.items():
        if not 0 < len(value) <= _LONGEST_ERROR:
            raise BadSettings(f"{key} has {len(value):,} characters; give 1 to {_LONGEST_ERROR:,}")
    return prompt.text.format(**given, rules=phrases.rules.strip()).strip()


def introduce() -> str:
    """What the server tells of itself, with the rules."""
    phrases = load_phrases()
    return phrases.instructions.format(rules=phrases.rules.strip()).strip()


class Guarded(AbstractContextManager[None]):
    """Keeps what nobody foresaw from whoever asks: `tell` hears it, `instead` is raised."""

    def __init__(self, tell: Callable[[BaseException], None], instead: Exception) -> None:
        self._tell, self._instead = tell, instead

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Raises `instead` where an error came that is none of it."""
        if isinstance(error, Exception) and not isinstance(error, type(self._instead)):
            self._tell(error)
            raise self._instead from None
