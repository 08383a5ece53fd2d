// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/** The network and what it says of batches; any number of threads may ask it at once, each doing its own work. */
final class Network {
    private final OrtEnvironment environment = LastingEnvironment.get();
    private final OrtSession session;

    /** A network of ONNX bytes. */
    Network(byte[] onnx) {
        try (SessionOptions options = new SessionOptions()) {
            // Callers bring the threads. Without arena and patterns,
            // memory does not keep the size of the longest batch.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(onnx, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The reader model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** What the network says of every sentence of a batch. */
    List<Scores> scores(Batch batch) {
        int count = batch.sentences().size();
        long[] pieces = new long[count * batch.length()];
        long[] cases = new long[count * batch.length()];
        long[] firsts = new long[count * batch.words()];
        int[] lengths = new int[count];
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            Encoded sentence = batch.sentences().get(i);
            fill(pieces, i * batch.length(), sentence.pieces());
            fill(cases, i * batch.length(), sentence.cases());
            fill(firsts, i * batch.words(), sentence.firsts());
            lengths[i] = sentence.length();
            words[i] = sentence.words();
        }
        long[] byPiece = {count, batch.length()};
        long[] byWord = {count, batch.words()};
        long[] bySentence = {count};
        try (OnnxTensor pieceTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), byPiece);
                OnnxTensor caseTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(cases), byPiece);
                OnnxTensor lengthTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(lengths), bySentence);
                OnnxTensor firstTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(firsts), byWord);
                OnnxTensor wordTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(words), bySentence);
                OrtSession.Result result = session.run(Map.of(
                        "pieces", pieceTensor,
                        "cases", caseTensor,
                        "lengths", lengthTensor,
                        "firsts", firstTensor,
                        "words", wordTensor))) {
            return Scores.of(batch, result);
        } catch (OrtException e) {
            throw new IllegalStateException("The reader model cannot be run: " + e.getMessage(), e);
        }
    }

    private static void fill(long[] row, int start, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            row[start + i] = numbers.get(i);
        }
    }
}
