"""Say what a server takes on for those who use it."""

from dataclasses import dataclass

from rashomon.casebook.collecting import choose_folder
from rashomon.settings import Settings
from rashomon.workshop import choose_manners


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetching:
    """That hosts may be asked for pages; what they answer is kept in `folder`.

    Hosts of an inner network are asked only where `inner` holds: who uses the server need not be who may look there.
    """

    folder: str
    inner: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How many bytes are taken at a time; whether hosts may be asked, with the proxy and the contact that are used."""

    largest_upload: int = Settings().largest_upload
    fetching: Fetching | None = None
    proxy: str = ""
    contact: str = ""


def open_terms(case: str, settings: Settings, *, fetching: bool = False, archive: str | None = None) -> Terms:
    """The terms of a server. Raises BadSettings where hosts may be asked, but cannot be as it is set."""
    if not fetching:
        return Terms(largest_upload=settings.largest_upload)
    manners = choose_manners(settings)
    folder = choose_folder(case, archive)
    return Terms(
        largest_upload=settings.largest_upload,
        fetching=Fetching(folder=str(folder)),
        proxy=manners.proxy,
        contact=manners.contact,
    )
