# SPDX-License-Identifier: Apache-2.0
"""Sentences as tensors, those of like length together."""

import random

import torch

from .wordpiece import CLS, NO_CASE, SEP, letter_case

LONGEST = 200
"""Sentences of more pieces are left out of training."""
HEADS = ("upos", "xpos", "head", "relation", "entity")
IGNORED = -100


class Numbering:
    """Turns sentences into numbers by the labels and word pieces of one model."""

    def __init__(self, labels, word_pieces):
        self.index = {head: {label: i for i, label in enumerate(values)} for head, values in labels.items()}
        self.word_pieces = word_pieces

    def of(self, sentences):
        return [e for e in (self.example(s) for s in sentences) if len(e["pieces"]) <= LONGEST]

    def example(self, sentence):
        pieces, cases, firsts = [CLS], [NO_CASE], []
        for word in sentence.words:
            of_word = self.word_pieces.of(word)
            firsts.append(len(pieces))
            pieces += of_word
            cases += [letter_case(word)] * len(of_word)
        example = {"pieces": pieces + [SEP], "cases": cases + [NO_CASE], "firsts": firsts,
                   "marks_misc": sentence.marks_misc}
        if sentence.entities:
            example["entity"] = [self.index["entity"].get(e, IGNORED) for e in sentence.entities]
        if sentence.heads:
            relation = self.index["relation"]
            example["upos"] = [self.index["upos"].get(u, IGNORED) for u in sentence.upos]
            example["xpos"] = [self.index["xpos"].get(x, IGNORED) for x in sentence.xpos]
            example["head"] = [head if head >= 0 else IGNORED for head in sentence.heads]
            example["relation"] = [relation.get(r, relation.get(r.split(":")[0], IGNORED)) for r in sentence.relations]
        return example


def batches(examples, pieces_in_batch=2400, shuffled=True):
    ordered = sorted(examples, key=lambda e: len(e["pieces"]) + (random.random() * 3 if shuffled else 0))
    found, batch = [], []
    for example in ordered:
        if batch and (len(batch) + 1) * len(example["pieces"]) > pieces_in_batch:
            found, batch = found + [batch], []
        batch.append(example)
    found += [batch] if batch else []
    if shuffled:
        random.shuffle(found)
    return found


def tensors(batch):
    """Inputs by name, and targets by head; words without a target have `IGNORED`."""
    pieces = max(len(e["pieces"]) for e in batch)
    words = max(len(e["firsts"]) for e in batch)
    zeros = lambda n: torch.zeros(len(batch), n, dtype=torch.long)
    inputs = {"pieces": zeros(pieces), "cases": zeros(pieces), "present": zeros(pieces), "firsts": zeros(words), "is_word": zeros(words)}
    targets = {head: torch.full((len(batch), words), IGNORED) for head in HEADS}
    for row, example in enumerate(batch):
        length, count = len(example["pieces"]), len(example["firsts"])
        inputs["pieces"][row, :length] = torch.tensor(example["pieces"])
        inputs["cases"][row, :length] = torch.tensor(example["cases"])
        inputs["present"][row, :length] = 1
        inputs["firsts"][row, :count] = torch.tensor(example["firsts"])
        inputs["is_word"][row, :count] = 1
        for head in HEADS:
            if head in example:
                targets[head][row, :count] = torch.tensor(example[head])
    return inputs, targets
