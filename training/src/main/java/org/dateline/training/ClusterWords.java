// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.perceptron.WordClusters;

/**
 * Groups the words of an encoder's vocabulary by their input vectors, in two levels of k-means: coarse clusters, and fine
 * ones within each.
 *
 * <p>Arguments: the encoder's ONNX file, its tokenizer.json, and the file to write (word, tab, cluster).
 */
public final class ClusterWords {
    private static final int COARSE = 96;
    private static final int FINE = 1 << WordClusters.FINE_BITS;
    private static final int ROUNDS = 25;
    private static final int WIDTH = 384;
    private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"\\s*:\\s*(\\d+)");

    private ClusterWords() {}

    /** Writes the clusters. */
    public static void main(String[] arguments) throws IOException {
        String vocabulary = Files.readString(Path.of(arguments[1]));
        TreeMap<String, Integer> rows = new TreeMap<>();
        Matcher entry = ENTRY.matcher(vocabulary.substring(vocabulary.indexOf("\"vocab\"")));
        while (entry.find()) {
            String word = entry.group(1);
            if (word.chars().allMatch(Character::isLetter) && word.length() > 1) {
                rows.put(word, Integer.parseInt(entry.group(2)));
            }
        }
        List<String> words = new ArrayList<>(rows.keySet());
        float[][] vectors = vectors(Path.of(arguments[0]), new ArrayList<>(rows.values()));
        int[] coarse = cluster(vectors, COARSE, new Random(1));
        int[] codes = new int[words.size()];
        for (int group = 0; group < COARSE; group++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < coarse.length; i++) {
                if (coarse[i] == group) {
                    members.add(i);
                }
            }
            float[][] inside = members.stream().map(i -> vectors[i]).toArray(float[][]::new);
            int[] fine = cluster(inside, FINE, new Random(group));
            for (int i = 0; i < fine.length; i++) {
                // From 1: a coarse number of 0 would make a code of 0, which means no cluster.
                codes[members.get(i)] = (group + 1) * FINE + fine[i];
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            lines.add(words.get(i) + "\t" + codes[i]);
        }
        Files.write(Path.of(arguments[2]), lines, StandardCharsets.UTF_8);
    }

    private static float[][] vectors(Path file, List<Integer> rows) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            ByteBuffer table = OnnxTensor.find(bytes, "word_embeddings.weight")
                    .orElseThrow(() -> new IOException(file + " has no word embeddings"));
            float[][] vectors = new float[rows.size()][WIDTH];
            for (int i = 0; i < vectors.length; i++) {
                double length = 0;
                for (int k = 0; k < WIDTH; k++) {
                    vectors[i][k] = table.getFloat((rows.get(i) * WIDTH + k) * Float.BYTES);
                    length += vectors[i][k] * vectors[i][k];
                }
                for (int k = 0; k < WIDTH; k++) {
                    vectors[i][k] /= (float) Math.sqrt(length);
                }
            }
            return vectors;
        }
    }

    private static int[] cluster(float[][] vectors, int count, Random random) {
        float[][] centres = new float[Math.min(count, vectors.length)][];
        for (int c = 0; c < centres.length; c++) {
            centres[c] = vectors[random.nextInt(vectors.length)].clone();
        }
        int[] nearest = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < vectors.length; i++) {
                nearest[i] = nearest(vectors[i], centres);
            }
            move(vectors, nearest, centres);
        }
        return nearest;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float product = 0;
            for (int k = 0; k < WIDTH; k++) {
                product += vector[k] * centres[c][k];
            }
            if (product > highest) {
                highest = product;
                best = c;
            }
        }
        return best;
    }

    private static void move(float[][] vectors, int[] nearest, float[][] centres) {
        for (float[] centre : centres) {
            Arrays.fill(centre, 0);
        }
        for (int i = 0; i < vectors.length; i++) {
            float[] centre = centres[nearest[i]];
            for (int k = 0; k < WIDTH; k++) {
                centre[k] += vectors[i][k];
            }
        }
        for (float[] centre : centres) {
            double length = 1e-9;
            for (float value : centre) {
                length += value * value;
            }
            for (int k = 0; k < WIDTH; k++) {
                centre[k] /= (float) Math.sqrt(length);
            }
        }
    }
}
