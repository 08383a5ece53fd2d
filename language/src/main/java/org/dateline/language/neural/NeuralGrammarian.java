// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.EntityTags;
import org.dateline.language.Grammar;
import org.dateline.language.Grammarian;
import org.dateline.language.PartwiseGrammarian;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Token;

/** Tags, parses and finds names by a small transformer. */
public final class NeuralGrammarian implements Grammarian {
    /** In word pieces, as long as the sentences the network was taught with. */
    private static final int LONGEST = 200 - Encoded.FRAME;

    private static final Set<String> ADVERBIAL = Set.of("obl", "advmod", "advcl");

    private final Network network;
    private final Labels labels;
    private final WordPieces wordPieces;
    private final Grammarian partwise;

    private NeuralGrammarian(Network network, Labels labels, WordPieces wordPieces) {
        this.network = network;
        this.labels = labels;
        this.wordPieces = wordPieces;
        this.partwise = new PartwiseGrammarian(word -> wordPieces.of(word).size(), LONGEST, this::readParts);
    }

    /** The model for English that comes with this module. */
    public static NeuralGrammarian bundled() {
        return new NeuralGrammarian(
                new Network(bytes("reader.onnx")),
                Labels.of(lines("labels.txt")),
                new WordPieces(lines("vocabulary.txt")));
    }

    @Override
    public List<Grammar> read(List<List<String>> sentences) {
        return partwise.read(sentences);
    }

    private List<Grammar> readParts(List<List<String>> parts) {
        List<Encoded> encoded = new ArrayList<>(parts.size());
        for (int place = 0; place < parts.size(); place++) {
            encoded.add(Encoded.of(place, parts.get(place), wordPieces));
        }
        Grammar[] grammars = new Grammar[parts.size()];
        for (Batch batch : Batch.of(encoded)) {
            List<Scores> scores = network.scores(batch);
            for (int i = 0; i < scores.size(); i++) {
                grammars[batch.sentences().get(i).place()] = grammar(scores.get(i));
            }
        }
        return Arrays.asList(grammars);
    }

    private Grammar grammar(Scores scores) {
        int[] tree = SpanningTree.heads(scores.arcs());
        mendCrossing(tree, scores);
        int[] marks = NameMarks.best(scores.entities());
        List<String> tags = new ArrayList<>(scores.words());
        List<Integer> heads = new ArrayList<>(scores.words());
        List<String> relations = new ArrayList<>(scores.words());
        List<Optional<EntityKind>> names = new ArrayList<>(scores.words());
        List<Boolean> nameStarts = new ArrayList<>(scores.words());
        for (int word = 0; word < scores.words(); word++) {
            int head = tree[word + 1];
            tags.add(labels.upos().get(scores.upos(word)) + "|" + labels.xpos().get(scores.xpos(word)));
            heads.add(head == 0 ? Token.ROOT : head - 1);
            String relation = labels.relations().get(scores.relation(word, head));
            relations.add(isLoose(tags, relations, heads, relation) ? "advcl" : relation);
            names.add(EntityTags.kind(marks[word]));
            nameStarts.add(EntityTags.isBegin(marks[word]));
        }
        return new Grammar(tags, heads, relations, names, nameStarts);
    }

    // "Shells fell, she said, blaming rebels": after what is said a participle tells no more of it.
    private static boolean isLoose(List<String> tags, List<String> relations, List<Integer> heads, String relation) {
        if (!relation.equals("ccomp") || !tags.getLast().endsWith("|VBG")) {
            return false;
        }
        for (int before = 0; before < relations.size(); before++) {
            if (relations.get(before).equals("ccomp") && heads.get(before).equals(heads.getLast())) {
                return true;
            }
        }
        return false;
    }

    // "Aid will come, she said on Sunday": a phrase after the verb of saying does not reach over it to what was said.
    private void mendCrossing(int[] tree, Scores scores) {
        for (int word = 1; word < tree.length; word++) {
            if (!ADVERBIAL.contains(base(labels.relations().get(scores.relation(word - 1, tree[word]))))) {
                continue;
            }
            for (int above = tree[tree[word]]; above > 0; above = tree[above]) {
                boolean between = Math.min(word, tree[word]) < above && above < Math.max(word, tree[word]);
                if (between) {
                    tree[word] = above;
                    break;
                }
            }
        }
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = NeuralGrammarian.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
