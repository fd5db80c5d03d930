"""Lead what a form means to the reading of it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from rashomon.reading.times import feasts, hours, leaning, lengths, named, ranges
from rashomon.reading.times.frame import Draft, Found, Frame

MEANINGS: Mapping[str, Callable[[Found, Frame], Draft | None]] = MappingProxyType(
    {
        "written_date": named.read_written_date,
        "month_day": named.read_month_day,
        "week_of": named.read_week_of,
        "month": named.read_month,
        "year": named.read_year,
        "decade": named.read_decade,
        "century": named.read_century,
        "weekday": named.read_weekday,
        "season": named.read_season,
        "half": named.read_half,
        "quarter": named.read_quarter,
        "year_end": named.read_year_end,
        "day_range": ranges.read_day_range,
        "day_tail": ranges.read_day_tail,
        "borrowed_year": ranges.read_borrowed_year,
        "year_tail": ranges.read_year_tail,
        "school_year": ranges.read_school_year,
        "fiscal_year": ranges.read_fiscal_year,
        "fiscal_quarter": ranges.read_fiscal_quarter,
        "part_of_day": ranges.read_part_of_day,
        "before_christ": ranges.read_before_christ,
        "of_our_era": ranges.read_of_our_era,
        "feast": feasts.read_feast,
        "other_month": feasts.read_other_month,
        "other_year": feasts.read_other_year,
        "told_unit": leaning.read_told_unit,
        "told_season": leaning.read_told_season,
        "near_day": leaning.read_near_day,
        "near_unit": leaning.read_near_unit,
        "overnight": leaning.read_overnight,
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
