# SPDX-License-Identifier: Apache-2.0
"""Words as the encoder sees them: word pieces and letter case. The Java side (`WordPieces`, `LetterCase`) does the same, letter for letter."""

import json
import unicodedata

CLS, SEP, UNKNOWN = 101, 102, 100
MOST_PIECES = 8
"""Pieces of a word beyond these are dropped: the first one stands for the word."""

NO_CASE, LOWER, TITLE, UPPER, MIXED, DIGITS, MARKS = range(7)
CASES = 8
"""One spare, so that the table's size is round."""


def letter_case(word):
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return DIGITS if any(c.isdigit() for c in word) else MARKS
    has_lower = any(c.islower() for c in letters)
    has_upper = any(c.isupper() for c in letters)
    if not has_upper:
        return LOWER
    if not has_lower:
        return UPPER if len(word) > 1 else TITLE
    return TITLE if word[0].isupper() and not any(c.isupper() for c in word[1:]) else MIXED


class WordPieces:
    """Longest-match word pieces of the uncased vocabulary."""

    def __init__(self, tokenizer_file):
        with open(tokenizer_file, encoding="utf-8") as file:
            self.ids = json.load(file)["model"]["vocab"]
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self._split(word)
        return self.known[word]

    def _split(self, word):
        pieces = []
        for part in _parts(word):
            pieces += self._longest_matches(part)
        return pieces[:MOST_PIECES] or [UNKNOWN]

    def _longest_matches(self, part):
        if len(part) > 100:
            return [UNKNOWN]
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [UNKNOWN]
            pieces.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return pieces


def _parts(word):
    """Lower-cased, without accents, cut before and after every mark."""
    plain = [c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn"]
    parts, part = [], ""
    for c in plain:
        if c.isspace() or unicodedata.category(c)[0] in "CZ":
            parts, part = parts + [part], ""
        elif _is_mark(c):
            parts, part = parts + [part, c], ""
        else:
            part += c
    return [p for p in parts + [part] if p]


def _is_mark(c):
    code = ord(c)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(c).startswith("P")
