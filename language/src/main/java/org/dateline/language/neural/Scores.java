// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.language.EntityTags;

/** What the network says of one sentence; words count from 1 among heads, where 0 is the root, and from 0 elsewhere. */
final class Scores {
    private final int room;
    private final int start;
    private final int words;
    private final IntBuffer upos;
    private final IntBuffer xpos;
    private final FloatBuffer entities;
    private final FloatBuffer arcs;
    private final IntBuffer relations;

    private Scores(Batch batch, int row, Outputs outputs) {
        this.room = batch.words();
        this.start = row * room;
        this.words = batch.sentences().get(row).words();
        this.upos = outputs.upos();
        this.xpos = outputs.xpos();
        this.entities = outputs.entities();
        this.arcs = outputs.arcs();
        this.relations = outputs.relations();
    }

    /** What came out for a whole batch, word by word. */
    private record Outputs(
            IntBuffer upos, IntBuffer xpos, FloatBuffer entities, FloatBuffer arcs, IntBuffer relations) {}

    /** Copies what is needed: the result may be closed afterwards. */
    static List<Scores> of(Batch batch, OrtSession.Result result) {
        Outputs outputs = new Outputs(
                tensor(result, "upos").getIntBuffer(),
                tensor(result, "xpos").getIntBuffer(),
                tensor(result, "entity").getFloatBuffer(),
                tensor(result, "arcs").getFloatBuffer(),
                tensor(result, "relation").getIntBuffer());
        List<Scores> scores = new ArrayList<>();
        for (int row = 0; row < batch.sentences().size(); row++) {
            scores.add(new Scores(batch, row, outputs));
        }
        return scores;
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        OnnxValue value = result.get(name).orElseThrow(() -> new IllegalStateException("no output " + name));
        return (OnnxTensor) value;
    }

    int words() {
        return words;
    }

    int upos(int word) {
        return upos.get(start + word);
    }

    int xpos(int word) {
        return xpos.get(start + word);
    }

    /** Logarithms of the probabilities of each mark of a name, word by word. */
    double[][] entities() {
        double[][] scores = new double[words][EntityTags.COUNT];
        for (int word = 0; word < words; word++) {
            for (int mark = 0; mark < EntityTags.COUNT; mark++) {
                scores[word][mark] = entities.get((start + word) * EntityTags.COUNT + mark);
            }
        }
        return scores;
    }

    /** Logarithms of the probabilities of heads, by dependent and head, both from 1. */
    double[][] arcs() {
        double[][] scores = new double[words + 1][words + 1];
        for (int word = 0; word < words; word++) {
            for (int head = 0; head <= words; head++) {
                scores[word + 1][head] = arcs.get((start + word) * (room + 1) + head);
            }
        }
        return scores;
    }

    /** The best relation of a word under a head, which counts from 1. */
    int relation(int word, int head) {
        return relations.get((start + word) * (room + 1) + head);
    }
}
