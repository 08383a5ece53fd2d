# SPDX-License-Identifier: Apache-2.0
"""Open news text without labels, as JSON Lines that `dateline parse` reads: python -m reader.texts CORPORA OUT.jsonl.

Statements and read-outs of the US State Department (public domain) and the one-sentence events of Wikipedia's Current
Events (CC BY-SA 4.0). Of long items only the opening is taken, so that transcripts do not drown the rest.
"""

import gzip
import html
import json
import re
import sys

OPENING_PARAGRAPHS = 8
LONGEST_PARAGRAPH = 1200


def press(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            item = json.loads(line)
            paragraphs = [_plain(p) for p in re.findall(r"<p[^>]*>(.*?)</p>", item["html"], re.S)]
            kept = [p for p in paragraphs if 40 <= len(p) <= LONGEST_PARAGRAPH][:OPENING_PARAGRAPHS]
            if kept:
                yield "\n\n".join([_plain(item["title"]), *kept])


def current_events(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)["text"]


def _plain(markup):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", " ", markup))).strip()


def main():
    corpora, out = sys.argv[1:3]
    texts = [*press(f"{corpora}/press/state-dept.jsonl.gz"), *current_events(f"{corpora}/current-events/2025-h1.jsonl")]
    with open(out, "w", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": f"text-{number}", "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
