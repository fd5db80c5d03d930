"""What reports tell of one happening is quoted, with whom they cite."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.records.comparison import EventMention, Incident
from rashomon.store.queries import find_report, get_reading
from rashomon.web.pages.tellings import quote_tellings


def test_the_sentence_is_that_of_the_event(ferry: Path) -> None:
    with open_casebook(str(ferry)) as casebook:
        reading = get_reading(casebook.store, find_report(casebook.store, "wire").key)
        assert reading is not None
        mentions = tuple(EventMention(report="wire", event=event.id) for event in reading.events)
        told = quote_tellings(casebook.store, Incident(id="i1", type="REJECT", mentions=mentions), ())
        assert told
        for one, event in zip(told, reading.events, strict=True):
            assert one.word == event.trigger.of(reading.text)
            assert one.before + one.word + one.after in reading.text


def test_what_is_gone_is_left_out(ferry: Path) -> None:
    gone = (EventMention(report="nobody", event="e1"), EventMention(report="wire", event="e999"))
    with open_casebook(str(ferry)) as casebook:
        assert quote_tellings(casebook.store, Incident(id="i1", type="REJECT", mentions=gone), ()) == ()
