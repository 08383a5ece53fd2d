# SPDX-License-Identifier: Apache-2.0
"""Writes a trained reader as the files the program runs: python -m reader.export READER.pt TOKENIZER.json OUT_FOLDER.

Weights become bytes, in blocks along the input with a scale each; activations are turned into bytes row by row as the
program runs (MatMulNBits, accuracy level 4), so what is read from a sentence does not depend on its neighbours.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .network import EPSILON, FAR, HEADS, RELATION_WIDTH, WIDTH

BYTE_MIDDLE = 128
CUSTOM = "com.microsoft"
ACCURACY_LEVEL = 4


class Graph:
    """Nodes and weights as they are added; each step returns the name of what it makes."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def add(self, operator, inputs, domain="", outputs=1, name=None, **attributes):
        self.count += 1
        made = [name] if name else [f"{operator}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, made, domain=domain, **attributes))
        return made[0] if outputs == 1 else made

    def weight(self, values, kind=np.float32):
        self.count += 1
        name = f"weight_{self.count}"
        values = values.detach().numpy() if isinstance(values, torch.Tensor) else values
        self.weights.append(numpy_helper.from_array(np.array(values, kind, order="C"), name))
        return name

    def numbers(self, *values):
        return self.weight(values, np.int64)

    def linear(self, x, weight, bias):
        """x · weightᵀ + bias with the weight in bytes."""
        rows, width = weight.shape
        block = next(size for size in (128, 64, 32) if width % size == 0)
        blocks = weight.detach().numpy().reshape(rows, width // block, block)
        scales = np.maximum(np.abs(blocks).max(-1), 1e-12) / (BYTE_MIDDLE - 1)
        levels = np.rint(blocks / scales[..., None]).astype(np.int32) + BYTE_MIDDLE
        inputs = [x, self.weight(levels, np.uint8), self.weight(scales.reshape(-1)), "", "", self.weight(bias)]
        return self.add("MatMulNBits", inputs, CUSTOM, K=width, N=rows, bits=8, block_size=block, accuracy_level=ACCURACY_LEVEL)

    def embedding(self, table, at):
        """Rows of a table kept in bytes with a scale a row."""
        rows = table.detach().numpy()
        scales = np.maximum(np.abs(rows).max(-1, keepdims=True), 1e-12) / (BYTE_MIDDLE - 1)
        found = self.add("Gather", [self.weight(np.rint(rows / scales), np.int8), at])
        as_float = self.add("Cast", [found], to=TensorProto.FLOAT)
        return self.add("Mul", [as_float, self.add("Gather", [self.weight(scales), at])])


def export(reader, labels):
    graph = Graph()
    x = _encoder(graph, reader.encoder)
    firsts = graph.add("Unsqueeze", ["firsts", graph.numbers(2)])
    places = graph.add("Expand", [firsts, graph.numbers(1, 1, WIDTH)])
    words = graph.add("GatherElements", [x, places], axis=1)
    root = graph.add("Slice", [x, graph.numbers(0), graph.numbers(1), graph.numbers(1)])
    heads = graph.add("Concat", [root, words], axis=1)
    for name in ("upos", "xpos"):
        head = getattr(reader, name)
        best = graph.add("ArgMax", [graph.linear(words, head.weight, head.bias)], axis=-1, keepdims=0)
        graph.add("Cast", [best], name=name, to=TensorProto.INT32)
    graph.add("LogSoftmax", [graph.linear(words, reader.entity.weight, reader.entity.bias)], name="entity", axis=-1)
    _arcs(graph, reader, words, heads)
    _relations(graph, reader, labels, words, heads)
    return _model(graph, labels)


def _encoder(graph, encoder):
    length = graph.add("Gather", [graph.add("Shape", ["pieces"]), graph.weight(1, np.int64)])
    at = graph.add("Range", [graph.weight(0, np.int64), length, graph.weight(1, np.int64)])
    constant = graph.weight(encoder.positions.weight + encoder.segment.weight[0])
    x = graph.add("Add", [graph.embedding(encoder.words.weight, "pieces"), graph.add("Gather", [constant, at])])
    x = graph.add("Add", [x, graph.add("Gather", [graph.weight(encoder.cases.weight), "cases"])])
    x = graph.add("LayerNormalization", [x, graph.weight(encoder.norm.weight), graph.weight(encoder.norm.bias)], axis=-1, epsilon=EPSILON)
    for layer in encoder.layers:
        weight = torch.cat([layer.query.weight, layer.key.weight, layer.value.weight])
        bias = torch.cat([layer.query.bias, layer.key.bias, layer.value.bias])
        query, key, value = graph.add("Split", [graph.linear(x, weight, bias)], outputs=3, axis=-1, num_outputs=3)
        seen = graph.add("MultiHeadAttention", [query, key, value, "", "lengths"], CUSTOM, num_heads=HEADS, mask_filter_value=FAR)
        x = _norm(graph, layer.attention_norm, graph.linear(seen, layer.output.weight, layer.output.bias), x)
        inner = graph.add("Gelu", [graph.linear(x, layer.inner.weight, layer.inner.bias)], CUSTOM)
        x = _norm(graph, layer.output_norm, graph.linear(inner, layer.outer.weight, layer.outer.bias), x)
    return x


def _norm(graph, norm, change, x):
    return graph.add("SkipLayerNormalization", [change, x, graph.weight(norm.weight), graph.weight(norm.bias)], CUSTOM, epsilon=EPSILON)


def _gelu(graph, x, linear):
    return graph.add("Gelu", [graph.linear(x, linear.weight, linear.bias)], CUSTOM)


def _transposed(graph, x):
    return graph.add("Transpose", [x], perm=[0, 2, 1])


def _arcs(graph, reader, words, heads):
    dependent, head = _gelu(graph, words, reader.arc_dependent), _gelu(graph, heads, reader.arc_head)
    scores = graph.add("MatMul", [graph.add("MatMul", [dependent, graph.weight(reader.arc)]), _transposed(graph, head)])
    bias = graph.add("MatMul", [head, graph.weight(reader.arc_bias.weight.T)])
    scores = graph.add("Add", [scores, _transposed(graph, bias)])
    count = graph.add("Gather", [graph.add("Shape", [heads]), graph.weight(1, np.int64)])
    at = graph.add("Range", [graph.weight(0, np.int64), count, graph.weight(1, np.int64)])
    known = graph.add("Unsqueeze", [graph.add("Cast", ["words"], to=TensorProto.INT64), graph.numbers(1)])
    beyond = graph.add("Cast", [graph.add("Greater", [graph.add("Unsqueeze", [at, graph.numbers(0)]), known])], to=TensorProto.FLOAT)
    far = graph.add("Unsqueeze", [graph.add("Mul", [beyond, graph.weight(FAR)]), graph.numbers(1)])
    graph.add("LogSoftmax", [graph.add("Add", [scores, far])], name="arcs", axis=-1)


def _relations(graph, reader, labels, words, heads):
    """The best relation for every head a word might have: the root's relation under the root and nowhere else."""
    count = len(labels["relation"])
    dependent, head = _gelu(graph, words, reader.relation_dependent), _gelu(graph, heads, reader.relation_head)
    by_relation = reader.relation.permute(0, 2, 1).reshape(count * RELATION_WIDTH, RELATION_WIDTH)
    turned = graph.linear(dependent, by_relation, torch.zeros(count * RELATION_WIDTH))
    turned = graph.add("Reshape", [turned, graph.numbers(0, -1, RELATION_WIDTH)])
    scores = graph.add("MatMul", [turned, _transposed(graph, head)])
    shape = graph.add("Shape", [dependent])
    words_shape = graph.add("Slice", [shape, graph.numbers(0), graph.numbers(2)])
    scores = graph.add("Reshape", [scores, graph.add("Concat", [words_shape, graph.numbers(count, -1)], axis=0)])
    of_dependent, of_head = reader.relation_bias.weight.T.split(RELATION_WIDTH)
    plus = graph.add("Add", [graph.add("MatMul", [dependent, graph.weight(of_dependent)]), graph.weight(reader.relation_bias.bias)])
    scores = graph.add("Add", [scores, graph.add("Unsqueeze", [plus, graph.numbers(3)])])
    minus = _transposed(graph, graph.add("MatMul", [head, graph.weight(of_head)]))
    scores = graph.add("Add", [scores, graph.add("Unsqueeze", [minus, graph.numbers(1)])])
    is_root = np.array([label == "root" for label in labels["relation"]])
    under_root = graph.weight(np.where(is_root, 0, FAR).reshape(1, 1, count, 1))
    elsewhere = graph.weight(np.where(is_root, FAR, 0).reshape(1, 1, count, 1))
    first = graph.add("Slice", [scores, graph.numbers(0), graph.numbers(1), graph.numbers(3)])
    rest = graph.add("Slice", [scores, graph.numbers(1), graph.numbers(2**31), graph.numbers(3)])
    both = graph.add("Concat", [graph.add("Add", [first, under_root]), graph.add("Add", [rest, elsewhere])], axis=3)
    graph.add("Cast", [graph.add("ArgMax", [both], axis=2, keepdims=0)], name="relation", to=TensorProto.INT32)


def _model(graph, labels):
    value = helper.make_tensor_value_info
    inputs = [value("pieces", TensorProto.INT64, ["batch", "length"]), value("cases", TensorProto.INT64, ["batch", "length"]),
              value("lengths", TensorProto.INT32, ["batch"]), value("firsts", TensorProto.INT64, ["batch", "count"]),
              value("words", TensorProto.INT32, ["batch"])]
    outputs = [value("upos", TensorProto.INT32, ["batch", "count"]), value("xpos", TensorProto.INT32, ["batch", "count"]),
               value("entity", TensorProto.FLOAT, ["batch", "count", len(labels["entity"])]),
               value("arcs", TensorProto.FLOAT, ["batch", "count", "heads"]), value("relation", TensorProto.INT32, ["batch", "count", "heads"])]
    body = helper.make_graph(graph.nodes, "reader", inputs, outputs, graph.weights)
    return helper.make_model(body, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(CUSTOM, 1)], ir_version=9)


def main():
    from .network import Reader
    kept = torch.load(sys.argv[1], weights_only=True)
    reader = Reader(kept["labels"], kept["layers"])
    reader.load_state_dict(kept["weights"])
    out = Path(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    onnx.save(export(reader.eval(), kept["labels"]), out / "reader.onnx")
    vocabulary = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))["model"]["vocab"]
    (out / "vocabulary.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n", encoding="utf-8")
    lines = ["\t".join([head, *kept["labels"][head]]) for head in ("upos", "xpos", "relation", "entity")]
    (out / "labels.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
