#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns items of a feed into pages, one .html file each, as a site would serve them.

    pages-of-feed.py ITEMS.jsonl[.gz] FOLDER

An item is a JSON line with "title", "html" (the body), and, where known, "pubDate" (as in RSS) and "link".
"""
import gzip
import html
import json
import pathlib
import sys
from email.utils import parsedate_to_datetime


def page(item):
    title = html.escape(item["title"])
    head = [f"<title>{title}</title>"]
    if item.get("pubDate"):
        published = parsedate_to_datetime(item["pubDate"]).isoformat()
        head.append(f'<meta property="article:published_time" content="{published}">')
    if item.get("link"):
        head.append(f'<link rel="canonical" href="{html.escape(item["link"])}">')
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        + "\n".join(head)
        + f"\n</head>\n<body>\n<article>\n<h1>{title}</h1>\n{item['html']}\n</article>\n</body>\n</html>\n"
    )


def main(source, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with (gzip.open if source.endswith(".gz") else open)(source, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            (folder / f"{number:06}.html").write_text(page(json.loads(line)), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
