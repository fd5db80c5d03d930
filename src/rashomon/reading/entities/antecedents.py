"""Follow what a phrase goes back to, where the rules leave it open."""

from collections.abc import Sequence
from typing import NamedTuple

from rashomon.reading.entities.cast import FEMALE, MALE, SELF, Cast
from rashomon.reading.entities.figure import Figure, Mention
from rashomon.reading.entities.scene import DETERMINERS, Scene
from rashomon.records.tags import Link

ODDS = 0.37  # of going back to something against being the first of its own, from which a phrase is led
SURE = 0.9  # likelihood from which it is led without doubt
GENDERS = {**dict.fromkeys(FEMALE, "she"), **dict.fromkeys(MALE, "he")}
LANDS = frozenset({"government", "place"})
PLACED = frozenset({"GPE", "LOC"})


class _Choice(NamedTuple):
    """What a phrase may go back to: a figure, or (None) a phrase that names nobody yet."""

    figure: Figure | None
    likelihood: float
    antecedent: Link


def follow_links(scene: Scene, cast: Cast, links: Sequence[Link]) -> None:
    """Lead phrases that name nobody yet to what they go back to: to the cast only those of which that is sure.

    A phrase goes to the figure whose mentions are likeliest, taken together; where that is a phrase that names nobody
    either, both make a new figure. Names go to phrases, never to other names: what joins names are rules.
    """
    trail = _Trail(scene, cast, links)
    for link in links:
        if link.token not in cast.at:
            trail.follow(link)


class _Trail:
    """The phrases of a report, those led to somebody by their heads: `perhaps` where it is not sure."""

    def __init__(self, scene: Scene, cast: Cast, links: Sequence[Link]) -> None:
        self.scene, self.cast = scene, cast
        self.phrases = {link.token: link for link in links}
        self.perhaps: dict[int, Figure] = {}

    def follow(self, link: Link) -> None:
        """Lead one phrase to what it goes back to, if it likely does to anything."""
        choice = self._choose(link)
        if choice is None or choice.likelihood < ODDS * (1 - link.any):
            return
        figure = choice.figure or self._begin(choice.antecedent)
        sure = choice.likelihood >= SURE
        (self.cast.at if sure else self.perhaps)[link.token] = figure
        (figure.mentions if sure else figure.doubtful).append(self._mention(link))

    def _choose(self, link: Link) -> _Choice | None:
        found: dict[int, _Choice] = {}
        for token, likelihood in link.antecedents:
            antecedent = self.phrases[token]
            figure = self.cast.at.get(token) or self.perhaps.get(token)
            if self._fits(link.token, token) if figure is None else self._may_name(link.token, figure):
                key = -token if figure is None else id(figure)
                known = found.get(key, _Choice(figure, 0.0, antecedent))
                found[key] = known._replace(likelihood=known.likelihood + likelihood)
        return max(found.values(), key=lambda choice: choice.likelihood, default=None)

    def _fits(self, token: int, antecedent: int) -> bool:
        """Whether two phrases that name nobody yet may mean the same: "she" never means who is called "he"."""
        genders = {GENDERS.get(self.scene.lower[one]) for one in (token, antecedent)}
        return len(genders - {None}) < 2

    def _may_name(self, token: int, figure: Figure) -> bool:
        word = self.scene.lower[token]
        if self.scene.parse.tags[token].startswith("NNP"):
            return not figure.named
        if word in MALE or word in FEMALE or word in SELF:
            # The gender of who is named may rest on a single pronoun that the rules led there: it binds nobody here.
            fits = figure.named or figure.gender is None or GENDERS.get(word) in (None, figure.gender)
            return fits and figure.type not in LANDS and not figure.plural and figure is not self.cast.doer_to(token)
        return True

    def _begin(self, link: Link) -> Figure:
        """A figure of a phrase that nothing else named."""
        mention = self._mention(link)
        figure = Figure(self.scene.words(mention.first, mention.last), self._type(link.token), named=False)
        figure.plural = self.scene.parse.tags[link.token] in ("NNS", "NNPS")
        figure.gender = GENDERS.get(self.scene.lower[link.token])
        figure.mentions.append(mention)
        self.cast.figures.append(figure)
        self.cast.at[link.token] = figure
        return figure

    def _mention(self, link: Link) -> Mention:
        first = link.first + (link.first < link.token and self.scene.lower[link.first] in DETERMINERS)
        return Mention(first, link.last, link.token)

    def _type(self, token: int) -> str:
        noun = self.scene.noun(token)
        if any(name.first <= token < name.last and name.label in PLACED for name in self.scene.parse.names):
            return "place"
        if noun is not None and noun.type not in ("voice", "other"):
            return noun.type
        return "thing" if self.scene.parse.tags[token].startswith("N") else "unknown"
