"""Lead what a form means to the reading of it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from rashomon.reading.times import hours, leaning, lengths, named
from rashomon.reading.times.frame import Draft, Found, Frame

MEANINGS: Mapping[str, Callable[[Found, Frame], Draft | None]] = MappingProxyType(
    {
        "written_date": named.read_written_date,
        "month_day": named.read_month_day,
        "month": named.read_month,
        "year": named.read_year,
        "decade": named.read_decade,
        "century": named.read_century,
        "weekday": named.read_weekday,
        "season": named.read_season,
        "half": named.read_half,
        "quarter": named.read_quarter,
        "year_end": named.read_year_end,
        "near_day": leaning.read_near_day,
        "near_unit": leaning.read_near_unit,
        "near_daypart": leaning.read_near_daypart,
        "part_unit": leaning.read_part_unit,
        "ago": leaning.read_ago,
        "shifted": leaning.read_shifted,
        "that_unit": leaning.read_that_unit,
        "neighbour_unit": leaning.read_neighbour_unit,
        "reference": leaning.read_reference,
        "duration": lengths.read_duration,
        "vague_duration": lengths.read_vague_duration,
        "recent": lengths.read_recent,
        "anchored": lengths.read_anchored,
        "repeated": lengths.read_repeated,
        "rate": lengths.read_rate,
        "weekly": lengths.read_weekly,
        "set_word": lengths.read_set_word,
        "clock": hours.read_clock,
        "daypart": hours.read_daypart,
    }
)
