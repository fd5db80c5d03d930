"""Take on work that takes long, tell how it stands."""

from rashomon.api.answering.thinking import check_reports
from rashomon.api.answers import Beginning
from rashomon.api.asking import Asked
from rashomon.api.sending import Sent
from rashomon.hosting.jobs.inbox import show_name
from rashomon.store import jobs
from rashomon.store.answers import Page
from rashomon.store.cursors import read_cursor, write_cursor
from rashomon.store.jobs import Job, JobFailure, JobInput


def tell_jobs(asked: Asked) -> Page[Job]:
    """What was asked for, the last first."""
    found = jobs.list_jobs(asked.store, before=_after(asked), limit=asked.limit + 1)
    kept = found[: asked.limit]
    return Page(items=kept, next=write_cursor(kept[-1].number) if len(found) > len(kept) else None)


def tell_job(asked: Asked) -> Job:
    """One job. Raises NotThere where there is none of that number."""
    return jobs.find_job(asked.store, _number(asked))


def tell_files(asked: Asked) -> Page[JobInput]:
    """What became of each file, or address, of a job."""
    number = tell_job(asked).number
    found = jobs.list_inputs(asked.store, number, after=_after(asked) or 0, limit=asked.limit + 1)
    kept = found[: asked.limit]
    return Page(items=kept, next=write_cursor(kept[-1].place) if len(found) > len(kept) else None)


def tell_failures(asked: Asked) -> Page[JobFailure]:
    """What of a job could not be read, the first thousand."""
    begin = _after(asked) or 0
    found = jobs.list_failed(asked.store, tell_job(asked).number, after=begin, limit=asked.limit + 1)
    kept = found[: asked.limit]
    return Page(items=kept, next=write_cursor(begin + len(kept)) if len(found) > len(kept) else None)


def add(asked: Asked) -> Job:
    """Take reports in, to be read; the job that does it. Raises BadReport where what was sent holds none."""
    said = asked.said
    assert isinstance(said, Sent)
    if not (said.lines or said.file):
        check_reports(said.raw)
    usual = "sent" if said.file else "sent.jsonl" if said.lines else "sent.json"
    name = show_name(asked.get("name") or usual)
    wanted = jobs.Asked(compare=asked.get("compare") == "true")
    return jobs.send(asked.store, {name: said.raw}, wanted)


def begin(asked: Asked) -> Job:
    """Ask that all be compared, or read, anew; the job that does it."""
    said = asked.said
    assert isinstance(said, Beginning)
    return jobs.ask(asked.store, said.kind)


def stop(asked: Asked) -> Job:
    """Ask that a job be stopped. Raises NotThere where there is none of that number."""
    return jobs.stop(asked.store, _number(asked))


def _number(asked: Asked) -> int:
    return jobs.read_number(asked.need("job"))


def _after(asked: Asked) -> int | None:
    mark = read_cursor(asked.after, int)
    return int(mark[0]) if mark else None
