"""Know the words that tell who stands behind a statement."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from rashomon.errors import MissingResource

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Words of those who are a party to what they tell of.

    `called` are words for the source itself; `before`, `behind` those beside the name of who runs what failed;
    `denying` are those of a denial of one's own deed, `own` of one's own people in what is said, `itself` those by
    which who speaks names itself; `deeds` are the types of event whose participants are parties, `speak_for` leads the
    role of who acts to the roles of who speaks for it; `hands` leads a role to the words for being in its hands, `harm`
    are those for what befalls somebody there; `roles` leads a role to words for who has it.
    """

    called: Pattern
    before: Pattern
    behind: Pattern
    denying: Pattern
    own: Pattern
    itself: Pattern
    deeds: frozenset[str]
    speak_for: Mapping[str, frozenset[str]]
    hands: Mapping[str, Pattern]
    harm: Pattern
    roles: Mapping[str, Pattern]


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstHand:
    """Words of those who were there: for the source, behind it, in what it says, and what undoes these.

    `carers` are words for those who treat the hurt or examine the dead, `caring` what says that they did.
    """

    witness: Pattern
    behind: Pattern
    saying: Pattern
    never: Pattern
    reporting: Pattern
    carers: Pattern
    caring: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """Kinds of sources, by the words for them.

    `called` leads words for a body, or for those who speak for one, to its kinds, `bodies` those for the body alone.
    `public` are the kinds of a state, `institutions` those of bodies beside it; of the kinds in `many` there are
    several people in a story, who need not be one.
    """

    called: Mapping[str, frozenset[str]]
    bodies: Mapping[str, frozenset[str]]
    public: frozenset[str]
    institutions: frozenset[str]
    many: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Words for bodies, for those who are a party or were there, and the forms of credits.

    `plain` and `empty` are words that do not say which source is meant, `posts` are what somebody is in a body, or what
    comes from one, and `ending` ends the words before those that do. `heading` is what somebody does who speaks for a
    body, `public` are words for who speaks for a state, `relays` for what another has said.
    """

    version: str
    bodies: frozenset[str]
    small: frozenset[str]
    plain: frozenset[str]
    posts: frozenset[str]
    empty: frozenset[str]
    ending: frozenset[str]
    public: frozenset[str]
    heading: Pattern
    kinds: Kinds
    relays: Pattern
    party: Party
    first_hand: FirstHand
    credit: Pattern


@cache
def load_sources(language: str = "en") -> Sources:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "sources.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of sources for language {language!r}; there is one for: en") from error
    credits_of = dict(table["credits"])
    name = credits_of.pop("name")
    return Sources(
        version=str(table["version"]),
        bodies=frozenset(table["bodies"]["words"]),
        **{name: frozenset(table["bodies"][name]) for name in ("small", "plain", "posts", "empty", "ending", "public")},
        heading=_words(table["bodies"]["heading"]),
        kinds=_kinds(table["kinds"]),
        relays=_words(table["relays"]["words"]),
        party=_party(table["party"], table["hands"]),
        first_hand=_first_hand(table["first_hand"]),
        credit=re.compile("|".join(form.replace("{name}", name) for form in credits_of.values()), re.MULTILINE),
    )


def _kinds(table: Mapping[str, Mapping[str, Any]]) -> Kinds:
    def called(*lists: str) -> Mapping[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for kind, row in table.items():
            for word in (word for name in lists for word in row.get(name, ())):
                found[word] = found.get(word, frozenset()) | {kind}
        return MappingProxyType(found)

    return Kinds(
        called=called("bodies", "people"),
        bodies=called("bodies"),
        public=frozenset(kind for kind, row in table.items() if row.get("public")),
        institutions=frozenset(kind for kind, row in table.items() if row.get("institution")),
        many=frozenset(kind for kind, row in table.items() if row.get("many")),
    )


def _party(party: Mapping[str, Any], hands: Mapping[str, Any]) -> Party:
    called = [form for name in ("kin", "counsel", "running", "accused") for form in party[name]]
    return Party(
        called=re.compile("|".join(called)),
        before=_forms(party["run_before"]),
        behind=_forms(party["run_behind"]),
        denying=_forms(party["denying"]),
        own=re.compile("|".join(party["own"])),
        itself=_forms(party["itself"]),
        deeds=frozenset(party["deeds"]),
        speak_for=MappingProxyType({role: frozenset(roles) for role, roles in party["speak_for"].items()}),
        hands=MappingProxyType({role: _forms(hands[role]) for role in ("COP", "PRISON")}),
        harm=_forms(hands["harm"]),
        roles=MappingProxyType(
            {role: _words(hands[name]) for role, name in (("COP", "police"), ("PRISON", "prison"), ("MIL", "army"))}
        ),
    )


def _first_hand(table: Mapping[str, Any]) -> FirstHand:
    return FirstHand(**{name: _forms(forms) for name, forms in table.items()})


def _forms(forms: Iterable[str]) -> Pattern:
    return re.compile("|".join(forms), re.IGNORECASE)


def _words(words: Iterable[str]) -> Pattern:
    """Any of the words, longest first, whole and in any case."""
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in ordered)})\b", re.IGNORECASE)
