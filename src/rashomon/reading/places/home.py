"""Find the country that a report comes from."""

import re

from rashomon.knowledge.gazetteer import Gazetteer

_DOMAIN = re.compile(r"\b(?:[a-z0-9-]+\.)+([a-z]{2,3})(?![a-z0-9.-])", re.IGNORECASE)


def find_home(address: str | None, gazetteer: Gazetteer) -> str | None:
    """The ISO 3166-1 alpha-3 code of the country whose domain an address or the name of a publisher ends with."""
    found = _DOMAIN.search(address or "")
    return gazetteer.domains.get(found.group(1).lower()) if found else None
