# SPDX-License-Identifier: Apache-2.0
"""Copies of sentences as a newsroom also writes them: in capitals, in title case, without a full stop, in quotes."""

from dataclasses import replace

SMALL_IN_TITLES = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as", "with", "from", "n't", "'s", "’s", "is"}
LONGEST_HEADLINE = 25
QUOTES = (("``", "''", "“", "”"), ("``", "''", '"', '"'), ("``", "''", "‘", "’"))


def with_variants(sentences, random):
    """The sentences, and for some of them a copy."""
    found = list(sentences)
    for sentence in sentences:
        chance = random.random()
        if len(sentence) < 3:
            continue
        if chance < 0.04 and len(sentence) <= LONGEST_HEADLINE:
            found.append(_respelled(_without_stop(sentence), str.upper))
        elif chance < 0.12 and len(sentence) <= LONGEST_HEADLINE:
            found.append(_respelled(_without_stop(sentence), _title))
        elif chance < 0.17:
            found.append(_without_stop(sentence))
        elif chance < 0.21:
            found.append(_quoted(sentence, QUOTES[random.randrange(len(QUOTES))]))
    return found


def _title(word):
    return word if word in SMALL_IN_TITLES else word[:1].upper() + word[1:]


def _respelled(sentence, respell):
    return replace(sentence, words=[respell(word) for word in sentence.words])


def _without_stop(sentence):
    last = len(sentence)
    if sentence.words[-1] != "." or last in sentence.heads:
        return sentence
    cut = lambda values: values[:last - 1]
    return replace(sentence, words=cut(sentence.words), upos=cut(sentence.upos), xpos=cut(sentence.xpos),
                   heads=cut(sentence.heads), relations=cut(sentence.relations), entities=cut(sentence.entities))


def _quoted(sentence, marks):
    opening_tag, closing_tag, opening, closing = marks
    if any(word in '"“”' for word in sentence.words) or (sentence.heads and 0 not in sentence.heads):
        return sentence
    around = lambda values, first, last: [first, *values, last] if values else []
    root = sentence.heads.index(0) + 2 if sentence.heads else 0
    heads = [head + 1 if head > 0 else head for head in sentence.heads]
    return replace(sentence, words=[opening, *sentence.words, closing], upos=around(sentence.upos, "PUNCT", "PUNCT"),
                   xpos=around(sentence.xpos, opening_tag, closing_tag), heads=around(heads, root, root),
                   relations=around(sentence.relations, "punct", "punct"), entities=around(sentence.entities, "O", "O"))
