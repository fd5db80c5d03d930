"""Write the golden readings anew."""

import json

from tests.golden.harness import READINGS, VERSIONS, kept_readings, read_articles, versions


def main() -> None:
    """Replace the kept readings, and say which have changed."""
    READINGS.mkdir(exist_ok=True)
    before, now = kept_readings(), read_articles()
    for name in before.keys() - now.keys():
        (READINGS / f"{name}.json").unlink()
    for name, reading in now.items():
        text = json.dumps(reading, ensure_ascii=False, indent=1) + "\n"
        (READINGS / f"{name}.json").write_text(text, encoding="utf-8")
    lines = [f"{json.dumps(name)} = {json.dumps(version)}\n" for name, version in versions().items()]
    VERSIONS.write_text("# What the golden readings were made with.\n" + "".join(lines), encoding="utf-8")
    print("changed:", ", ".join(sorted(name for name in now if before.get(name) != now[name])) or "none")


if __name__ == "__main__":
    main()
