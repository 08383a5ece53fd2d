# SPDX-License-Identifier: Apache-2.0
"""The network: a small BERT with a case feature, and heads for tags, names, arcs and relations."""

import math

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from .wordpiece import CASES

WIDTH, HEADS = 384, 12
ARC_WIDTH, RELATION_WIDTH = 256, 96
EPSILON = 1e-12
FAR = -1e4
"""Added to the score of what must not be chosen."""


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda t: t.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask.to(x.dtype))
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + self.dropout(self.output(seen)))
        return self.output_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.words, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.segment, self.cases = nn.Embedding(2, WIDTH), nn.Embedding(CASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        nn.init.zeros_(self.cases.weight)

    def forward(self, pieces, cases, present):
        at = torch.arange(pieces.shape[1])
        x = self.words(pieces) + self.positions(at)[None] + self.segment.weight[0] + self.cases(cases)
        x = self.dropout(self.norm(x))
        mask = (1.0 - present[:, None, None, :].float()) * FAR
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Reader(nn.Module):
    """What the reader learns; `labels` names the values of each head."""

    def __init__(self, labels, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.upos, self.xpos = nn.Linear(WIDTH, len(labels["upos"])), nn.Linear(WIDTH, len(labels["xpos"]))
        self.entity = nn.Linear(WIDTH, len(labels["entity"]))
        self.arc_dependent, self.arc_head = nn.Linear(WIDTH, ARC_WIDTH), nn.Linear(WIDTH, ARC_WIDTH)
        self.arc = nn.Parameter(torch.eye(ARC_WIDTH) / math.sqrt(ARC_WIDTH))
        self.arc_bias = nn.Linear(ARC_WIDTH, 1)
        count = len(labels["relation"])
        self.relation_dependent = nn.Linear(WIDTH, RELATION_WIDTH)
        self.relation_head = nn.Linear(WIDTH, RELATION_WIDTH)
        self.relation = nn.Parameter(torch.randn(count, RELATION_WIDTH, RELATION_WIDTH) * 0.02)
        self.relation_bias = nn.Linear(2 * RELATION_WIDTH, count)

    def encode(self, pieces, cases, present, firsts):
        """The whole sentence, and each word by its first piece."""
        x = self.encoder(pieces, cases, present)
        return x, torch.gather(x, 1, firsts[:, :, None].expand(-1, -1, WIDTH))

    def arcs(self, x, words, is_word):
        """Scores of every head (0 is the root) for every word, and what relations are read from."""
        heads = torch.cat([x[:, :1], words], 1)
        drop = lambda t: F.dropout(F.gelu(t), 0.33, self.training)
        dependent, head = drop(self.arc_dependent(words)), drop(self.arc_head(heads))
        scores = (dependent @ self.arc @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)).float()
        may_be = torch.cat([torch.ones_like(is_word[:, :1]), is_word], 1)
        scores = scores + (1.0 - may_be[:, None, :].float()) * FAR
        return scores, drop(self.relation_dependent(words)), drop(self.relation_head(heads))

    def relations(self, dependent, head, chosen):
        """Scores of every relation, given each word's head."""
        of = torch.gather(head, 1, chosen[:, :, None].expand(-1, -1, RELATION_WIDTH))
        by_relation = torch.einsum("bni,rij->bnrj", dependent, self.relation)
        return (by_relation * of[:, :, None, :]).sum(-1) + self.relation_bias(torch.cat([dependent, of], -1))


def load_encoder(encoder, path):
    """Takes the weights of a sentence-embedding BERT in ONNX; its matrices are named by the bias that follows each."""
    model = onnx.load(path)
    found = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in model.graph.initializer}
    consumers = {}
    for node in model.graph.node:
        for name in node.input:
            consumers.setdefault(name, []).append(node)
    encoder.words.weight.data = found["embeddings.word_embeddings.weight"]
    encoder.positions.weight.data = found["embeddings.position_embeddings.weight"]
    encoder.segment.weight.data = found["embeddings.token_type_embeddings.weight"]
    _norm(encoder.norm, found, "embeddings.LayerNorm")
    for node in model.graph.node:
        if node.op_type != "MatMul" or node.input[1] not in found:
            continue
        add = next(c for c in consumers[node.output[0]] if c.op_type == "Add")
        bias = next(i for i in add.input if i in found)
        if not bias.startswith("encoder.layer."):
            continue
        _, _, index, *part, _ = bias.split(".")
        layer = encoder.layers[int(index)]
        linear = {
            "attention.self.query": layer.query, "attention.self.key": layer.key, "attention.self.value": layer.value,
            "attention.output.dense": layer.output, "intermediate.dense": layer.inner, "output.dense": layer.outer,
        }[".".join(part)]
        linear.weight.data, linear.bias.data = found[node.input[1]].T.contiguous().clone(), found[bias].clone()
    for index, layer in enumerate(encoder.layers):
        _norm(layer.attention_norm, found, f"encoder.layer.{index}.attention.output.LayerNorm")
        _norm(layer.output_norm, found, f"encoder.layer.{index}.output.LayerNorm")


def _norm(norm, found, name):
    norm.weight.data, norm.bias.data = found[name + ".weight"], found[name + ".bias"]
