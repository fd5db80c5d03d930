"""Find who says that what was done was lawful."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rashomon.comparing.claims.scene import DENYING, Scene
from rashomon.comparing.words import stems_of
from rashomon.records.claim import Claim
from rashomon.records.span import Span

SAYING = frozenset({"asserts", "alleges", "confirms", "announces", "rejects", "denies"})


def judge(scene: Scene) -> Iterator[Claim]:
    """What is called lawful or unlawful; the values `lawful` and `unlawful`."""
    names = [scene.voices.name_of(a) for a in scene.reading.attributions if a.source]
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        unlawful = _find(scene, scene.slots.unlawful, words)
        found = unlawful or _find(scene, scene.slots.lawful, words)
        if found is None:
            continue
        span = Span(sentence.start + found.start(), sentence.start + found.end())
        attribution = scene.voices.at(span).attribution
        if attribution is not None and attribution.stance not in SAYING:
            continue
        value = "unlawful" if unlawful else "lawful"
        if attribution is not None and attribution.stance in DENYING:
            value = "lawful" if unlawful else "unlawful"
        about = stems_of(scene.part(span).of(scene.text), scene.slots.stop)
        # That two courts sit in one town does not make their rulings one: names of those who speak are no common words.
        called = [word for name in names for word in name.split() if word[:1].isupper()]
        law = stems_of(" ".join((*called, found.group())), scene.slots.stop)
        yield replace(scene.claim("legality", span, value), about=about - law)


def _find(scene: Scene, pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The first words of law that say how an act stands to it: not "legal action"."""
    matter = scene.phrases["legal_matter"]
    return next((found for found in pattern.finditer(words) if not matter.match(words, found.end())), None)
