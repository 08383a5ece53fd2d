# SPDX-License-Identifier: Apache-2.0
"""Names the project knows (its actor and place files), as teachers: they mark names in open text, and stand in for names in marked text."""

import gzip
import re
from dataclasses import replace
from pathlib import Path

KNOWLEDGE = Path(__file__).parents[2] / "knowledge/src/main/resources/org/dateline/knowledge"
FILES = {
    "PER": [("actors/people.tsv", 0, 1)],
    "ORG": [("actors/groups.tsv", 0, 1), ("actors/bodies.tsv", 0, 1), ("actors/media.tsv", 0, 1)],
    "LOC": [("places/countries.tsv", 2, 3), ("places/regions.tsv", 0, 1), ("places/sites.tsv", 0, 1)],
}
TOWNS_TO_SWAP_IN = 6000
WORD = re.compile(r"\w+(?:[.'’]\w+)*\.?(?<=\.)(?<=[A-Z]\.)|\w+(?:['’]\w+)*|[^\w\s]")


def words_of(name):
    """A name cut as the tokenizer cuts it: at blanks, hyphens and marks."""
    return tuple(WORD.findall(name))


class KnownNames:
    def __init__(self, knowledge=KNOWLEDGE):
        self.names = {kind: sorted({words_of(name) for file in files for name in _column(knowledge, *file)} - {()})
                      for kind, files in FILES.items()}
        towns = [words_of(name) for name in _towns(knowledge / "places/towns.tsv.gz")]
        kinds = {}
        for kind, names in self.names.items():
            for name in names:
                kinds.setdefault(name, set()).add(kind)
        # A name of two kinds teaches neither; nor does a single word that may be a common one.
        self.kind_of = {name: next(iter(found)) for name, found in kinds.items()
                        if len(found) == 1 and (len(name) > 1 or name[0][0].isupper() and (len(name[0]) > 3 or name[0].isupper()))}
        self.longest = max(map(len, self.kind_of))
        self.names["LOC"] = self.names["LOC"] + towns[:TOWNS_TO_SWAP_IN]

    def mark(self, sentence):
        """Known names get their kind, unless they are part of a longer one."""
        entities, at = list(sentence.entities), 0
        while at < len(sentence):
            end = self._match(sentence, at)
            if end and not _is_inside_longer(entities, at, end):
                kind = self.kind_of[tuple(sentence.words[at:end])]
                _clear(entities, at, end)
                entities[at:end] = ["B-" + kind] + ["I-" + kind] * (end - at - 1)
            at = end or at + 1
        return replace(sentence, entities=entities)

    def _match(self, sentence, at):
        for end in range(min(len(sentence), at + self.longest), at, -1):
            proper = any(upos == "PROPN" for upos in sentence.upos[at:end])
            if proper and tuple(sentence.words[at:end]) in self.kind_of:
                return end
        return 0

    def swapped(self, sentence, random):
        """The sentence with other names of the same kinds in place of its own."""
        words, entities, at = [], [], 0
        while at < len(sentence):
            kind, end = sentence.entities[at][2:], at + 1
            if sentence.entities[at].startswith("B-"):
                while end < len(sentence) and sentence.entities[end] == "I-" + kind:
                    end += 1
                name = random.choice(self.names[kind]) if kind in self.names else sentence.words[at:end]
                words += name
                entities += ["B-" + kind] + ["I-" + kind] * (len(name) - 1)
            else:
                words.append(sentence.words[at])
                entities.append(sentence.entities[at])
            at = end
        return replace(sentence, words=words, entities=entities)


def _is_inside_longer(entities, start, end):
    """Whether a marked name reaches beyond the words on either side."""
    if not all(mark != "O" and mark != "?" for mark in entities[start:end]):
        return False
    return entities[start].startswith("I-") or end < len(entities) and entities[end].startswith("I-")


def _clear(entities, start, end):
    """What is cut off from a name's beginning begins nothing."""
    while end < len(entities) and entities[end].startswith("I-"):
        entities[end] = "?"
        end += 1


def _column(knowledge, file, name, aliases):
    for line in (knowledge / file).read_text(encoding="utf-8").splitlines():
        column = line.split("\t")
        if line.startswith("#") or len(column) <= aliases:
            continue
        for found in [column[name], *column[aliases].split("|")]:
            yield re.sub(r"\s*\(.*?\)", "", found).strip()


def _towns(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            column = line.split("\t")
            if not line.startswith("#") and len(column) > 2:
                yield column[1]
