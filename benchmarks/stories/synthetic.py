"""Make many reports on many stories, by mixing sentences of the corpora, to measure time only."""

import gzip
import json
import random
from datetime import date, timedelta
from pathlib import Path

from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head
from rashomon.records.span import Span

SET = "attribution.train.jsonl.gz"
TOLD_BY = (1, 1, 2, 3, 5, 8, 13, 40)  # reports on a story, each as often
OWN, OTHER = 6, 4  # sentences of a report that are the story's, and any others
LONGEST = 400
FIRST = date(2024, 1, 1)
SPREAD = 120  # days


def make_readings(corpora: Path, count: int, recipe: Recipe) -> list[Reading]:
    """So many readings without events; each story draws on one article's sentences, and on others'."""
    choose = random.Random(count)
    articles = []
    with gzip.open(corpora / SET, "rt", encoding="utf-8") as lines:
        for line in lines:
            told = [one.strip() for one in json.loads(line)["text"].split("\n") if 20 < len(one.strip()) < LONGEST]
            if len(told) > OWN:
                articles.append(told)
    everything = [one for article in articles for one in article]
    readings: list[Reading] = []
    while len(readings) < count:
        own = choose.sample(choose.choice(articles), OWN) + choose.sample(everything, OWN)
        day = FIRST + timedelta(days=choose.randrange(SPREAD))
        for _ in range(min(choose.choice(TOLD_BY), count - len(readings))):
            sentences = choose.sample(own, OWN) + choose.sample(everything, OTHER)
            published = (day + timedelta(days=choose.randrange(5))).isoformat()
            head = Head(id=f"r{len(readings):06d}", sha256="", published=published)
            readings.append(_reading(head, sentences, recipe))
    choose.shuffle(readings)
    return readings


def _reading(head: Head, sentences: list[str], recipe: Recipe) -> Reading:
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return Reading(recipe=recipe, report=head, text=" ".join(sentences), sentences=tuple(spans))
