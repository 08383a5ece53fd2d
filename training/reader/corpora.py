# SPDX-License-Identifier: Apache-2.0
"""Treebanks and corpora of names, each in its own form, as lists of sentences."""

import re
from dataclasses import dataclass, field
from pathlib import Path

KINDS = ("PER", "ORG", "LOC", "MISC")
ENTITY_TAGS = ["O"] + [f"{place}-{kind}" for kind in KINDS for place in "BI"]

_KIND_OF = {
    "PER": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC", "politician": "PER", "person": "PER",
    "politicalparty": "ORG", "organisation": "ORG", "location": "LOC", "country": "LOC", "election": "MISC",
    "event": "MISC", "misc": "MISC",
}
_GUM_KIND = {"person": "PER", "organization": "ORG", "place": "LOC"}
# "(12-person-new-...-1,2-coref" opens entity 12, whose head is its first word.
_GUM_MARK = re.compile(r"\(\d+-(?P<kind>[a-z]+)-[^()-]*(?:-[^()-]*){2}-(?P<head>\d+)[^()]*")


@dataclass
class Sentence:
    """Words with what is known of them; an empty list says that nothing is."""

    words: list
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    """1-based, 0 for the root."""
    relations: list = field(default_factory=list)
    entities: list = field(default_factory=list)
    marks_misc: bool = True
    """Whether names of other kinds are marked, or stand as no names."""

    def __len__(self):
        return len(self.words)


def treebank(path):
    return [_tree(rows) for rows in _conllu(path)]


def _conllu(path):
    rows = []
    for line in [*Path(path).read_text(encoding="utf-8").splitlines(), ""]:
        if not line.strip():
            if rows:
                yield rows
            rows = []
        elif not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)


def _tree(rows):
    column = lambda i: [row[i] for row in rows]
    return Sentence(column(1), column(3), column(4), [int(head) for head in column(6)], column(7))


def gum_names(path):
    """The proper nouns around the head of each person, organization and place of GUM."""
    for rows in _conllu(path):
        sentence = _tree(rows)
        proper = [u == "PROPN" for u in sentence.upos]
        marks = ["O"] * len(sentence)
        for i, row in enumerate(rows):
            column = next((p for p in row[9].split("|") if p.startswith("Entity=")), "")
            for mark in _GUM_MARK.finditer(column):
                kind = _GUM_KIND.get(mark["kind"])
                head = i + int(mark["head"]) - 1
                if kind and head < len(proper) and proper[head]:
                    _fill(marks, proper, sentence.relations, head, kind)
        yield Sentence(sentence.words, entities=marks, marks_misc=False)


def _fill(marks, proper, relations, head, kind):
    first = head
    # "Lt. Gen." before a name is no part of it, as in the other corpora.
    while first > 0 and proper[first - 1] and relations[first - 1] != "nmod:desc":
        first -= 1
    at = first
    while at < len(proper) and proper[at]:
        marks[at] = ("B-" if at == first else "I-") + kind
        at += 1


def names(path, marks_misc):
    """One word a line: the word and its mark last (WikiGold, CrossNER), or number, word, mark (Universal NER)."""
    words, marks = [], []
    for line in [*Path(path).read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# "):
            continue
        if not line.strip():
            if words and words != ["-DOCSTART-"]:
                yield Sentence(words, entities=_begins(marks), marks_misc=marks_misc)
            words, marks = [], []
            continue
        column = line.split()
        words.append(column[1] if len(column) >= 4 else column[0])
        marks.append(column[2] if len(column) >= 4 else column[-1])


def _begins(marks):
    out, before = [], "O"
    for mark in marks:
        kind = _KIND_OF.get(mark[2:]) if len(mark) > 2 else None
        goes_on = mark.startswith("I-") and before != "O" and before[2:] == mark[2:]
        out.append("O" if kind is None else ("I-" if goes_on else "B-") + kind)
        before = mark if kind else "O"
    return out


def trees_to_learn(corpora):
    return treebank(f"{corpora}/ud-ewt/en_ewt-ud-train.conllu") + treebank(f"{corpora}/ud-gum-open/en_gum-ud-train.conllu")


def trees_to_tune(corpora):
    return treebank(f"{corpora}/ud-ewt/en_ewt-ud-dev.conllu") + treebank(f"{corpora}/ud-gum-open/en_gum-ud-dev.conllu")


def names_to_learn(corpora):
    found = list(names(f"{corpora}/ner/wikigold/data/wikigold/CONLL-format/data/wikigold.conll.txt", True))
    # Three times, for no other corpus marks the names of web text by the same rules.
    found += 3 * list(names(f"{corpora}/ner/uner-ewt/en_ewt-ud-dev.iob2", False))
    found += names(f"{corpora}/ner/crossner-politics/train.txt", True)
    found += names(f"{corpora}/ner/crossner-politics/dev.txt", True)
    found += gum_names(f"{corpora}/ud-gum-open/en_gum-ud-train.conllu")
    return found
