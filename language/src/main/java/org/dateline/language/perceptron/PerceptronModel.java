// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.List;

/**
 * All that training leaves behind.
 *
 * @param tags pairs of UPOS and XPOS, such as {@code VERB|VBD}
 * @param relations UD relations with their subtypes; one of them is {@code root}
 * @param clusters groups of words
 * @param names words of names
 * @param tagWeights weights of the tagger
 * @param actionWeights weights of the parser's choice of actions
 * @param labelWeights weights of the parser's choice of relations
 * @param entityWeights weights of the name finder
 */
public record PerceptronModel(
        List<String> tags,
        List<String> relations,
        WordClusters clusters,
        NameLists names,
        Scorer tagWeights,
        Scorer actionWeights,
        Scorer labelWeights,
        Scorer entityWeights) {

    public PerceptronModel {
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
    }
}
