// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Finds one table of numbers in an ONNX file, by walking its protocol buffers; nothing else of the format is read. */
final class OnnxTensor {
    // Field numbers of onnx.proto.
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW_DATA = 9;

    private OnnxTensor() {}

    /** The raw floats of the tensor whose name ends so. */
    static Optional<ByteBuffer> find(ByteBuffer file, String nameEnd) {
        ByteBuffer model = file.slice().order(ByteOrder.LITTLE_ENDIAN);
        while (model.hasRemaining()) {
            int key = (int) varint(model);
            if (key >>> 3 != MODEL_GRAPH) {
                field(model, key);
                continue;
            }
            ByteBuffer graph = field(model, key);
            while (graph.hasRemaining()) {
                int graphKey = (int) varint(graph);
                ByteBuffer value = field(graph, graphKey);
                if (graphKey >>> 3 == GRAPH_INITIALIZER) {
                    Optional<ByteBuffer> data = dataIfNamed(value, nameEnd);
                    if (data.isPresent()) {
                        return data;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> dataIfNamed(ByteBuffer tensor, String nameEnd) {
        String name = "";
        Optional<ByteBuffer> data = Optional.empty();
        while (tensor.hasRemaining()) {
            int key = (int) varint(tensor);
            ByteBuffer value = field(tensor, key);
            if (key >>> 3 == TENSOR_NAME) {
                byte[] letters = new byte[value.remaining()];
                value.get(letters);
                name = new String(letters, java.nio.charset.StandardCharsets.UTF_8);
            } else if (key >>> 3 == TENSOR_RAW_DATA) {
                data = Optional.of(value);
            }
        }
        return name.endsWith(nameEnd) ? data : Optional.empty();
    }

    /** Steps over one field and returns what is in it. */
    private static ByteBuffer field(ByteBuffer in, int key) {
        int length = switch (key & 7) {
            case 0 -> varintLength(in);
            case 1 -> Long.BYTES;
            case 2 -> (int) varint(in);
            case 5 -> Integer.BYTES;
            default -> throw new IllegalArgumentException("Not an ONNX file: wire type " + (key & 7));
        };
        ByteBuffer value = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + length);
        return value;
    }

    private static int varintLength(ByteBuffer in) {
        int length = 1;
        while (in.get(in.position() + length - 1) < 0) {
            length++;
        }
        return length;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
