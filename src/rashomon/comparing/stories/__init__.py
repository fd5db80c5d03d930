"""Find which reports tell of one course of events."""

from rashomon.comparing.stories.finding import find_stories
from rashomon.comparing.stories.following import StoryProfile, follow_stories
from rashomon.comparing.stories.profiles import Profile

__all__ = ["VERSION", "Profile", "StoryProfile", "find_stories", "follow_stories"]

VERSION = "3"
