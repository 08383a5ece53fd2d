# SPDX-License-Identifier: Apache-2.0
"""How often a reader is right, before it becomes a file. The figures of the model card come from the Java side."""

import torch

from .batches import batches, tensors


def tree_scores(reader, numbering, sentences):
    """Shares of words, marks left out: UPOS, XPOS, UAS, LAS; heads are the best one each."""
    reader.eval()
    words = right_upos = right_xpos = attached = labelled = 0
    mark = numbering.index["upos"].get("PUNCT")
    with torch.no_grad():
        for batch in batches(numbering.of(sentences), 4000, shuffled=False):
            inputs, targets = tensors(batch)
            x, vectors = reader.encode(inputs["pieces"], inputs["cases"], inputs["present"], inputs["firsts"])
            arcs, dependent, head = reader.arcs(x, vectors, inputs["is_word"])
            chosen = arcs.argmax(-1)
            relations = reader.relations(dependent, head, chosen).argmax(-1)
            counted = inputs["is_word"].bool() & (targets["upos"] != mark)
            same_head = (chosen == targets["head"]) & counted
            words += counted.sum().item()
            right_upos += ((reader.upos(vectors).argmax(-1) == targets["upos"]) & counted).sum().item()
            right_xpos += ((reader.xpos(vectors).argmax(-1) == targets["xpos"]) & counted).sum().item()
            attached += same_head.sum().item()
            labelled += (same_head & (relations == targets["relation"])).sum().item()
    return {name: round(count / words, 4) for name, count in
            {"upos": right_upos, "xpos": right_xpos, "uas": attached, "las": labelled}.items()}
