# SPDX-License-Identifier: Apache-2.0
"""Labels sentences by trained readers together: python -m reader.label SENTENCES.conllu CORPORA TOKENIZER.json OUT.pt READER.pt ...

What it writes is text for another reader to learn from: open text with trees and names, and the treebanks' sentences with
their own trees and found names.
"""

import random
import sys
from dataclasses import replace

import torch

from .batches import Numbering, batches, tensors
from .corpora import treebank, trees_to_learn
from .known_names import KnownNames
from .network import Reader
from .wordpiece import WordPieces

MOST_SENTENCES = 14000
FEWEST_WORDS, MOST_WORDS = 5, 70
LEAST_CERTAINTY = 0.6
"""Of a head or a name; less certain words teach nothing. Chosen once, not tuned."""


class Panel:
    """Readers with the same labels, asked together: the mean of what they hold likely."""

    def __init__(self, paths, tokenizer):
        kept = [torch.load(path, weights_only=True) for path in paths]
        self.labels = kept[0]["labels"]
        if any(other["labels"] != self.labels for other in kept):
            raise ValueError("the readers have different labels")
        self.numbering = Numbering(self.labels, WordPieces(tokenizer))
        self.readers = []
        for each in kept:
            reader = Reader(self.labels, each["layers"])
            reader.load_state_dict(each["weights"])
            self.readers.append(reader.eval())

    def label(self, sentences):
        """Sentences with labels; words in doubt have none (IGNORED when they become numbers)."""
        examples = [dict(self.numbering.example(s), sentence=s) for s in sentences]
        for batch in batches([e for e in examples if len(e["pieces"]) <= 200], 4000, shuffled=False):
            for example, found in zip(batch, self._read(batch)):
                yield found(example["sentence"])

    def _read(self, batch):
        inputs, _ = tensors(batch)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            each = [self._likely(reader, inputs) for reader in self.readers]
            upos, xpos, entity, arcs = (torch.stack(values).mean(0) for values in zip(*[e[:4] for e in each]))
            heads = arcs.argmax(-1)
            relation = torch.stack([e[4](heads) for e in each]).mean(0).argmax(-1)
        for row, example in enumerate(batch):
            n = len(example["firsts"])
            sure_head, sure_name = arcs[row, :n].max(-1)[0] >= LEAST_CERTAINTY, entity[row, :n].max(-1)[0] >= LEAST_CERTAINTY
            name = lambda head, at: self.labels[head][at]
            yield lambda sentence, row=row, n=n, sure_head=sure_head, sure_name=sure_name: replace(
                sentence,
                upos=sentence.upos or [name("upos", i) for i in upos[row, :n].argmax(-1)],
                xpos=sentence.xpos or [name("xpos", i) for i in xpos[row, :n].argmax(-1)],
                relations=sentence.relations or [name("relation", i) if s else "?" for i, s in zip(relation[row, :n], sure_head)],
                heads=sentence.heads or [int(i) if s else -1 for i, s in zip(heads[row, :n], sure_head)],
                entities=[name("entity", i) if s else "?" for i, s in zip(entity[row, :n].argmax(-1), sure_name)],
                marks_misc=True)

    def _likely(self, reader, inputs):
        x, words = reader.encode(inputs["pieces"], inputs["cases"], inputs["present"], inputs["firsts"])
        arcs, dependent, head = reader.arcs(x, words, inputs["is_word"])
        likely = lambda scores: scores.float().softmax(-1)
        relations = lambda heads: likely(reader.relations(dependent, head, heads))
        return likely(reader.upos(words)), likely(reader.xpos(words)), likely(reader.entity(words)), likely(arcs), relations


def open_text(path):
    bare = [replace(s, upos=[], xpos=[], heads=[], relations=[]) for s in treebank(path)]
    fitting = list({tuple(s.words): s for s in bare if FEWEST_WORDS <= len(s) <= MOST_WORDS}.values())
    random.Random(1).shuffle(fitting)
    return fitting[:MOST_SENTENCES]


def main():
    text, corpora, tokenizer, out, *readers = sys.argv[1:]
    panel = Panel(readers, tokenizer)
    known = KnownNames()
    trees = list(panel.label(trees_to_learn(corpora)))
    found = [known.mark(sentence) for sentence in panel.label(open_text(text))]
    torch.save({"trees": trees, "text": found}, out)
    print(f"{len(trees)} sentences of treebanks, {len(found)} of open text")


if __name__ == "__main__":
    main()
