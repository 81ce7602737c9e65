"""Raw news: JSON lines, compressed with xz, with `title` and `text`."""

import json
import lzma
from collections.abc import Iterator
from pathlib import Path


def articles(files: list[Path], without_titles: set[str]) -> Iterator[str]:
    """Each article as one text: title, blank line, body. Articles in `without_titles` are skipped."""
    for file in files:
        with lzma.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                title = (record.get("title") or "").strip()
                body = (record.get("text") or "").strip()
                if title in without_titles or not body:
                    continue
                yield f"{title}\n\n{body}\n"
