"""Write the pages of a casebook, with what is done on them."""

from collections import defaultdict
from collections.abc import Mapping
from hashlib import sha256
from math import ceil
from pathlib import Path
from secrets import compare_digest, token_hex
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.response import Redirect

from rashomon import wire
from rashomon.errors import BadJudgement, BadSettings, Forbidden, NotThere, RashomonError, TooMuch, TooOften
from rashomon.hosting.jobs import Inbox, Terms
from rashomon.hosting.jobs.form import Form
from rashomon.hosting.jobs.inbox import make_asked
from rashomon.hosting.openings import Openings
from rashomon.hosting.visitors import Visitor, find_visitor, who_asks
from rashomon.store.answers import EVERYTHING
from rashomon.store.state import find_last_entry
from rashomon.web.acting import Act, Doing
from rashomon.web.asking import Asked, Shelf
from rashomon.web.linking import as_json
from rashomon.web.pages import Leaf
from rashomon.web.pages.notices import tell_notice
from rashomon.web.templating import load_static, open_templates

Asking = Request[Any, Any, Any]
JSON = ".json"
AGAIN = "private, no-cache"  # kept, and asked about each time
UNKEPT = {"cache-control": "no-store"}
_HTML, _PROGRAMS = "text/html", "application/json"
_WRONG, _FORBIDDEN, _MISSING, _LARGE, _TOO_OFTEN, _FAULT = 400, 403, 404, 413, 429, 500
_TO_STRANGERS = "This cannot be done just now."  # what went wrong may name the casebook
AT_ONCE = 2
"""How many pages one process writes at once: more would only make each other wait."""
PROOF = "proof"
"""The field of each form that holds the visitor's proof."""
_GIVEN = ("publisher", "published", "language", "title", "author", "url", "encoding")


class Desk:
    """Where the pages of one casebook are written."""

    def __init__(self, openings: Openings, terms: Terms, *, at_once: int = AT_ONCE) -> None:
        self.openings, self.terms, self.shelf = openings, terms, Shelf()
        # Pages are read by openings of their own: whoever waits to write keeps nobody from reading.
        self._readers = Openings(openings.case, openings.settings, by=openings.by, most=at_once)
        with self.openings.borrow() as casebook:
            self.title = Path(casebook.store.case.partition("?")[0]).stem
        self.templates, self.static = open_templates(), load_static()
        # Another program, or other settings, make other pages of the same casebook: a tag holds for one run.
        self._run = token_hex(8)

    def load_all(self) -> None:
        """Load what pages are made of, and what reports are narrowed by."""
        for name in self.templates.list_templates(extensions=["jinja"]):
            self.templates.get_template(name)
        with self._readers.borrow() as casebook:
            self.shelf.survey(casebook.store, "", filters=EVERYTHING, limit=1)

    def close(self) -> None:
        """Let go of what pages are read by."""
        self._readers.close()

    def answer(self, request: Asking, leaf: Leaf[Any]) -> Response[bytes]:
        """A page, as HTML or JSON; nothing where the reader has it, and nothing was done with the casebook since."""
        visitor = who_asks(request)
        visitor.must("read")
        path, for_programs = request.url.path, request.url.path.endswith(JSON)
        # From the first question to the last word; all questions see one state.
        with self._readers.borrow() as casebook, casebook.store.reading():
            state = find_last_entry(casebook.store).hash
            tag = _tag(f"{state} {self._run} {visitor} {path}?{request.url.query}")
            headers = {"etag": tag, "cache-control": AGAIN} if leaf.lasting else dict(UNKEPT)
            if leaf.lasting and tag in request.headers.get("if-none-match", ""):
                return Response(b"", status_code=304, headers=headers)
            given = {name: value.removesuffix(JSON) for name, value in request.path_params.items()}
            asked = Asked(
                store=casebook.store, shelf=self.shelf, visitor=visitor, path=given, query=dict(request.query_params),
                terms=self.terms, state=state,
            )  # fmt: skip
            page, notice = leaf.tell(asked), tell_notice(asked)
            if for_programs:
                return Response(wire.encode(page) + b"\n", media_type=_PROGRAMS, headers=headers)
            laid = {"page": page, "under": leaf.under, "notice": notice, **leaf.lay_out(page)}
            return self.fill(leaf.template, request, laid, headers=headers)

    def act(self, request: Asking, act: Act, fields: Mapping[str, str]) -> Response[Any]:
        """Do what a form asks for; then the page that the visitor is led to is asked for anew.

        A form that has a page of its own is shown there again where something is wrong with what was filled in.

        Raises Forbidden where they may not, or where no page that was shown to them sent it.
        """
        visitor = trust(request, fields)
        visitor.must(act.right)
        with self.openings.borrow(by=visitor.name) as casebook:
            doing = Doing(casebook=casebook, shelf=self.shelf, visitor=visitor, fields=fields, terms=self.terms)
            try:
                to = act.do(doing)
            except (BadSettings, BadJudgement) as error:
                if act.form is None:
                    raise
                page, words = act.form.tell(doing.as_asked()), self.openings.conceal(str(error))
                laid = {"page": page, "under": act.form.under, "query": defaultdict(str, fields), "wrong": words}
                shown = {**laid, **act.form.lay_out(page)}
                return self.fill(act.form.template, request, shown, headers=dict(UNKEPT), status=_WRONG)
        return see_other(to)

    def open_form(self, request: Asking) -> Form:
        """What takes in a form with files: each field that stands before them is looked at before any of them is taken.

        Raises Forbidden where the visitor may add nothing, BadSettings where it is no such form.
        """
        visitor = who_asks(request)
        visitor.must("add")

        def open_inbox(fields: dict[str, str]) -> Inbox:
            trust(request, fields)
            given = {name: fields[name] for name in _GIVEN if name in fields}
            asked = make_asked(given, compare="compare" in fields)
            return Inbox(self.openings, by=visitor.name, most=self.terms.largest_upload, asked=asked)

        return Form(request.headers.get("content-type", ""), open_inbox)

    def fill(
        self, template: str, request: Asking, laid: Mapping[str, object], *, headers: dict[str, str], status: int = 200
    ) -> Response[bytes]:
        """A page from a template."""
        visitor = find_visitor(request)
        known = {
            "case": self.title if visitor else "rashomon",  # a stranger is not told what is here
            "visitor": visitor,
            "path": request.url.path,
            "query": defaultdict(str, request.query_params),
            "query_words": _drop_notice(request.query_params),
            "notice": None,
            "wrong": "",
            "json": as_json(request.url.path, request.url.query) if status == 200 and visitor else "",
            "static": {name: f"/static/{file}" for name, (file, _) in self.static.items()},
        }
        words = self.templates.get_template(f"{template}.html.jinja").render(known, **laid)
        return Response(words.encode("utf-8", "replace"), media_type=_HTML, headers=headers, status_code=status)

    def say_wrong(self, request: Asking, error: RashomonError) -> Response[bytes]:
        """That something is not there, was asked for wrongly, or cannot be read."""
        named = bool(request.path_params) or "name" in request.query_params
        kinds = {
            NotThere: _MISSING,
            TooMuch: _LARGE,
            BadSettings: _MISSING if named else _WRONG,
            BadJudgement: _WRONG,
            Forbidden: _FORBIDDEN,
        }
        status = next((status for kind, status in kinds.items() if isinstance(error, kind)), _FAULT)
        words = self.openings.conceal(str(error)) if find_visitor(request) else _TO_STRANGERS
        return self._say(request, status, words)

    def say_too_often(self, request: Asking, error: TooOften) -> Response[bytes]:
        """That somebody asks more often than they may."""
        answer = self._say(request, _TOO_OFTEN, str(error))
        answer.headers["retry-after"] = str(ceil(error.seconds))
        return answer

    def say_fault(self, request: Asking, _error: Exception) -> Response[bytes]:
        """That this program is at fault; what of the casebook the error names is told to nobody but the terminal."""
        return self._say(request, _FAULT, "Something went wrong here. The terminal in which rashomon runs says what.")

    def say_http(self, request: Asking, error: HTTPException) -> Response[bytes]:
        """That there is no such page, or that it cannot be asked for so."""
        words = {404: "There is no such page.", 405: "This address cannot be asked for in that way."}
        return self._say(request, error.status_code, words.get(error.status_code, error.detail))

    def _say(self, request: Asking, status: int, words: str) -> Response[bytes]:
        headers = dict(UNKEPT)
        if request.url.path.endswith(JSON):
            return Response(
                wire.encode({"status": status, "error": words}) + b"\n",
                media_type=_PROGRAMS, status_code=status, headers=headers,
            )  # fmt: skip
        laid = {"page": {"words": words, "status": status}, "under": ""}
        return self.fill("wrong", request, laid, headers=headers, status=status)


def trust(request: Asking, fields: Mapping[str, str]) -> Visitor:
    """Who sends a form. Raises Forbidden where no page that was shown to them sent it."""
    visitor = who_asks(request)
    if not compare_digest(fields.get(PROOF, "").encode(), visitor.proof.encode()):
        raise Forbidden("this form was not sent by a page that was shown to you; open the page anew, then send it")
    return visitor


async def read_fields(request: Asking) -> dict[str, str]:
    """What stands in the fields of a form."""
    return {name: value for name, value in (await request.form()).items() if isinstance(value, str)}


def _drop_notice(query: Mapping[str, str]) -> str:
    """What is asked for, but for what a notice says: the way back to a page once that is no news any more."""
    return urlencode({name: value for name, value in query.items() if name not in ("kept", "undone")})


def see_other(address: str) -> Redirect:
    """Lead to a page after something was done."""
    return Redirect(address, status_code=303, headers=dict(UNKEPT))


def _tag(words: str) -> str:
    return f'"{sha256(words.encode("utf-8", "replace")).hexdigest()[:32]}"'
