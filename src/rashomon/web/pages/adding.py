"""Show how reports come in."""

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.collect.address import Address, parse_address
from rashomon.errors import BadReport, BadSettings
from rashomon.store.queries import count
from rashomon.web.asking import Asked

NO_FETCHING = "this server asks no hosts; start it with: rashomon serve --allow-fetching CASE"
_MOST = 100
_SOON = 2_000  # reports that are compared in some seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Adding:
    """What may be sent: how many bytes at a time, whether hosts may be asked; `soon` tells that comparing is quick."""

    reports: int
    largest: int
    fetching: bool
    soon: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One host that would be asked, for which pages, by way of http in the open or not."""

    host: str
    open: bool
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What would be asked of whom, before anybody is: who would see it, and under what name."""

    questions: tuple[Question, ...]
    urls: tuple[str, ...]
    proxy: bool
    contact: str
    folder: str
    soon: bool


def tell_adding(asked: Asked) -> Adding:
    """How reports come in. Raises Forbidden for who may not add any."""
    asked.visitor.must("add")
    reports = count(asked.store).reports
    terms = asked.terms
    return Adding(
        reports=reports, largest=terms.largest_upload, fetching=terms.fetching is not None, soon=reports <= _SOON
    )


def tell_questions(asked: Asked) -> Questions:
    """What would be asked of whom. Raises BadSettings where no host may be asked, or none can be."""
    asked.visitor.must("add")
    terms = asked.terms
    if terms.fetching is None:
        raise BadSettings(NO_FETCHING)
    addresses = read_addresses(asked.get("urls") or "")
    hosts = dict.fromkeys((address.authority, address.scheme) for address in addresses)
    return Questions(
        questions=tuple(
            Question(
                host=host,
                open=scheme == "http",
                pages=tuple(one.target for one in addresses if (one.authority, one.scheme) == (host, scheme)),
            )
            for host, scheme in hosts
        ),
        urls=tuple(address.url for address in addresses),
        proxy=bool(terms.proxy),
        contact=terms.contact,
        folder=terms.fetching.folder,
        soon=count(asked.store).reports <= _SOON,
    )


def read_addresses(text: str) -> Sequence[Address]:
    """The web addresses in a text, a line each. Raises BadSettings where one is none, or where they are too many."""
    lines = list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
    if not 0 < len(lines) <= _MOST:
        raise BadSettings(f"give from 1 to {_MOST} web addresses, a line each; these are {len(lines)}")
    try:
        return [parse_address(line) for line in lines]
    except BadReport as error:
        raise BadSettings(str(error)) from error
