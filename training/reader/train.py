# SPDX-License-Identifier: Apache-2.0
"""Trains a reader: python -m reader.train CORPORA ENCODER_FOLDER OUT [options]. Seeded: the same data give the same weights on the same machine."""

import argparse
import copy
import json
import random
import time

import torch
import torch.nn.functional as F

from .batches import IGNORED, Numbering, batches, tensors
from .corpora import ENTITY_TAGS, names_to_learn, trees_to_learn, trees_to_tune
from .known_names import KnownNames
from .network import FAR, Reader, load_encoder
from .scores import tree_scores
from .variants import with_variants
from .wordpiece import WordPieces

ENCODER, LAYERS = "all-minilm-l6-v2", 6
ENCODER_RATE, HEAD_RATE, LEAST_RATE, WARM_UP_STEPS = 2.5e-4, 1.5e-3, 0.02, 200
SWAPPED = 0.5
"""Share of sentences with names that are learnt once more with other names."""
AVERAGE = 0.998
"""Decay of the moving average of weights, which is what is kept."""


def main():
    options = _options()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    trees = trees_to_learn(options.corpora)
    tuning = trees_to_tune(options.corpora)
    labels = _labels(trees)
    numbering = Numbering(labels, WordPieces(f"{options.encoders}/{ENCODER}-tokenizer.json"))
    if options.all:
        trees += tuning
    chance = random.Random(options.seed)
    names = names_to_learn(options.corpora)
    known = KnownNames()
    names += [known.swapped(s, chance) for s in names if any(mark != "O" for mark in s.entities) and chance.random() < SWAPPED]
    silver = []
    if options.silver:
        labelled = torch.load(options.silver, weights_only=False)
        trees, silver = labelled["trees"] + trees[len(labelled["trees"]):], labelled["text"]
    learning = numbering.of(with_variants(trees, chance) + with_variants(names, chance) + with_variants(silver, chance))
    reader = Reader(labels, LAYERS)
    if options.begin:
        reader.load_state_dict(torch.load(options.begin, weights_only=True)["weights"])
    else:
        load_encoder(reader.encoder, f"{options.encoders}/{ENCODER}.onnx")
    best = _learn(reader, learning, options, lambda r: tree_scores(r, numbering, tuning[:1000]))
    torch.save({"labels": labels, "layers": LAYERS, "weights": best.state_dict()}, options.out)
    print("saved", options.out, tree_scores(best, numbering, tuning), flush=True)


def _options():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpora")
    parser.add_argument("encoders")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--begin", help="a reader to go on from, instead of the bare encoder")
    parser.add_argument("--silver", help="sentences labelled by another reader (see reader.label)")
    parser.add_argument("--all", action="store_true", help="learn from the tuning part as well")
    return parser.parse_args()


def _labels(trees):
    distinct = lambda values: sorted({value for sentence in trees for value in values(sentence)})
    return {"upos": distinct(lambda s: s.upos), "xpos": distinct(lambda s: s.xpos),
            "relation": distinct(lambda s: s.relations), "entity": ENTITY_TAGS}


def _learn(reader, learning, options, score):
    encoder = [p for n, p in reader.named_parameters() if n.startswith("encoder.") and ".cases" not in n and ".words" not in n]
    heads = [p for n, p in reader.named_parameters() if not n.startswith("encoder.") or ".cases" in n]
    # Rare words keep their place beside common ones when their vectors stay as they were.
    reader.encoder.words.weight.requires_grad = False
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01, betas=(0.9, 0.95))
    total = int(len(batches(learning)) * options.epochs)
    rate = lambda step: min(1, (step + 1) / WARM_UP_STEPS) * max(LEAST_RATE, 1 - step / total)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    average = copy.deepcopy(reader).eval()
    began, step = time.time(), 0
    print(f"{len(learning)} sentences, {total} steps", flush=True)
    while step < total:
        for batch in batches(learning):
            if step >= total:
                break
            loss = _loss(reader, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            _average(average, reader, min(AVERAGE, step / (step + 10)))
            if step % 200 == 0:
                print(f"{step}/{total} loss {loss.item():.3f} {time.time() - began:.0f} s", flush=True)
            if step % max(1, total // 5) == 0:
                torch.save(average.state_dict(), options.out + ".part")
                print("tuning part:", score(average), f"{time.time() - began:.0f} s", flush=True)
    return average


def _average(average, reader, decay):
    with torch.no_grad():
        for kept, now in zip(average.parameters(), reader.parameters()):
            if now.requires_grad:
                kept.lerp_(now, 1 - decay)


def _loss(reader, batch):
    inputs, targets = tensors(batch)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x, words = reader.encode(inputs["pieces"], inputs["cases"], inputs["present"], inputs["firsts"])
        dropped = F.dropout(words, 0.1)
        loss = torch.zeros(())
        if (targets["entity"] != IGNORED).any():
            loss = loss + _entropy(_without_unmarked(reader.entity(dropped).float(), batch), targets["entity"])
        if (targets["head"] != IGNORED).any():
            arcs, dependent, head = reader.arcs(x, words, inputs["is_word"])
            relations = reader.relations(dependent, head, targets["head"].clamp(min=0))
            loss = loss + _entropy(arcs, targets["head"]) + _entropy(relations, targets["relation"])
            loss = loss + 0.5 * _entropy(reader.upos(dropped), targets["upos"]) + 0.5 * _entropy(reader.xpos(dropped), targets["xpos"])
    return loss


def _entropy(scores, targets):
    return F.cross_entropy(scores.float().flatten(0, 1), targets.flatten(), ignore_index=IGNORED)


def _without_unmarked(scores, batch):
    """Where a corpus marks no names of other kinds, nothing is learnt about them."""
    unmarked = torch.tensor([not e["marks_misc"] for e in batch])[:, None, None]
    other = torch.tensor([tag.endswith("MISC") for tag in ENTITY_TAGS])[None, None, :]
    return scores.masked_fill(unmarked & other, FAR)


if __name__ == "__main__":
    main()
