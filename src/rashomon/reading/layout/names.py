"""Tell names of people from names of outlets."""

import re

from rashomon.reading.layout.tables import AGENCIES, NOT_NAMES, OUTLET_WORDS, PARTICLES, ROLES

_SPACE = re.compile(r"\s+")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|co\.\w\w|[a-z]{2})", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’.\-]*")
_POSSESSIVE = ("'s", "’s")
_JOINED = ("al-", "el-", "d'", "d’")


def is_agency(words: str) -> bool:
    """Whether `words` name a news agency that is known."""
    return _SPACE.sub(" ", words.strip(" .")).lower() in AGENCIES


def is_outlet(words: str) -> bool:
    """Whether `words` look like the name of an outlet: an agency, a web address, capitals with a word of the trade."""
    if is_agency(words) or _DOMAIN.fullmatch(words):
        return True
    parts = words.split()
    return (
        2 <= len(parts) <= 6
        and all(part[0].isupper() or part.lower() in ("the", "of", "and", "&") for part in parts)
        and any(part.lower() in OUTLET_WORDS for part in parts)
    )


def is_name(words: str) -> bool:
    """Whether `words` look like one person's name: two to five capitalised words, or with particles between them."""
    parts = words.split()
    if not 2 <= len(parts) <= 6 or not parts[0][0].isalpha() or not (parts[0][0].isupper() or parts[0] in PARTICLES):
        return False
    if len(parts[0]) > 6 and parts[0].endswith("ing"):
        return False
    return (
        (parts[-1][0].isupper() or parts[-1].startswith(_JOINED))
        and any(part[0].isupper() for part in parts)
        and all(part[0].isupper() or part in PARTICLES or part.startswith(_JOINED) for part in parts)
        and all(_WORD.fullmatch(part) and not part.endswith(_POSSESSIVE) for part in parts)
        and not any(part.lower() in NOT_NAMES for part in parts)
        and not any(part.lower() in OUTLET_WORDS or part.lower() in ROLES for part in parts[1:])
    )


def is_role(words: str) -> bool:
    """Whether `words` say what somebody is at an outlet: `staff writer`, `Political Editor`."""
    parts = words.lower().split()
    return 1 <= len(parts) <= 6 and parts[-1].strip(".") in ROLES


def is_place(words: str) -> bool:
    """Whether `words` may name a place: up to five words, all capitalised but for those that join names."""
    parts = words.split()
    joining = ("of", "the", "and", "de", "la", "al", "el", "del", "near", "upon", "sur")
    return 1 <= len(parts) <= 5 and parts[0][0].isupper() and all(p[0].isupper() or p in joining for p in parts)
