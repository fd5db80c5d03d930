"""Follow stories through a stream of reports."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rashomon.comparing.stories.finding import group_reports
from rashomon.comparing.stories.joining import WINDOW
from rashomon.comparing.stories.profiles import Profile, make_profile
from rashomon.knowledge.rarity import Rarity
from rashomon.records.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryProfile:
    """A story as far as it was told, with what is kept of its reports."""

    id: str
    profiles: tuple[Profile, ...]

    @property
    def title(self) -> str:
        """The title of its first report."""
        return self.profiles[0].title


def follow_stories(
    earlier: Sequence[StoryProfile], readings: Sequence[Reading], stop: Collection[str], rarity: Rarity
) -> tuple[StoryProfile, ...]:
    """The stories after some more reports: those of old, told on, and new ones.

    Stories without a report within two weeks of the new ones are closed, and stay as they are. The reports of all
    others are grouped together with the new ones, as if they had come at once; a story keeps its id where most of its
    reports stay together. So the work of a day is that of the reports of some weeks, however long the stream.
    """
    new = [make_profile(reading, stop) for reading in readings]
    days = [profile.day for profile in new if profile.day is not None]
    first = min(days) - 2 * WINDOW if len(days) == len(new) and days else None
    opened = [story for story in earlier if first is None or _lasts(story, first)]
    profiles = [profile for story in opened for profile in story.profiles] + new
    groups = [tuple(profiles[n] for n in group) for group in sorted(group_reports(profiles, rarity))]
    names = _name(groups, opened, len(earlier))
    told = {name: StoryProfile(id=name, profiles=group) for name, group in zip(names, groups, strict=True)}
    kept = [told.pop(story.id, None) if story in opened else story for story in earlier]
    return (*(story for story in kept if story is not None), *told.values())


def _lasts(story: StoryProfile, first: int) -> bool:
    return any(profile.day is None or profile.day >= first for profile in story.profiles)


def _name(groups: Sequence[tuple[Profile, ...]], opened: Sequence[StoryProfile], known: int) -> list[str]:
    """An id for each group: that of the story most of whose reports it has, each once, or a new one."""
    story_of = {profile.report: story.id for story in opened for profile in story.profiles}
    shared = Counter(
        (story_of[p.report], number) for number, group in enumerate(groups) for p in group if p.report in story_of
    )
    names: dict[int, str] = {}
    for (story, number), _ in sorted(shared.items(), key=lambda one: (-one[1], one[0][1])):
        if number not in names and story not in names.values():
            names[number] = story
    for number in range(len(groups)):
        if number not in names:
            known += 1
            names[number] = f"s{known}"
    return [names[number] for number in range(len(groups))]
