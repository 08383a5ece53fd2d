// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.language.perceptron.FeatureList;
import org.dateline.language.perceptron.ModelFile;
import org.dateline.language.perceptron.Scorer;

/** Decides where sentences end, by weights learnt from treebanks; what the rules say is a part of the evidence. */
public final class BoundaryJudge {
    /** The class of a gap inside a sentence. */
    public static final int INSIDE = 0;
    /** The class of a gap between two sentences. */
    public static final int END = 1;

    private static final String BUNDLED = "/org/dateline/language/sentences.perceptron";
    private static final float DOUBT = 100;

    private final Scorer scorer;
    private final float doubt;

    /**
     * A judge with weights.
     *
     * @param doubt by how much evidence for an end must win where no mark stands and no rule ends a sentence
     */
    public BoundaryJudge(Scorer scorer, float doubt) {
        this.scorer = scorer;
        this.doubt = doubt;
    }

    static BoundaryJudge bundled() {
        try (InputStream in = BoundaryJudge.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: " + BUNDLED);
            }
            return new BoundaryJudge(ModelFile.readTable(in), DOUBT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For every token whether a sentence ends after it. */
    boolean[] ends(BoundaryFeatures paragraph, int tokens) {
        boolean[] ends = new boolean[tokens];
        FeatureList features = new FeatureList();
        float[] scores = new float[2];
        int start = 0;
        for (int at = 0; at < tokens; at++) {
            if (!paragraph.isOpen(at)) {
                continue;
            }
            paragraph.extract(at, start, features);
            scorer.score(features, scores);
            boolean bare = !paragraph.isRuled(at) && !paragraph.isMarked(at);
            if (scores[END] - scores[INSIDE] > (bare ? doubt : 0)) {
                ends[at] = true;
                start = at + 1;
            }
        }
        return ends;
    }
}
