// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.language.EntityTags;
import org.dateline.language.Grammar;
import org.dateline.language.Grammarian;
import org.dateline.language.PartwiseGrammarian;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Token;

/** Tags, parses and finds names by averaged perceptrons. */
public final class PerceptronGrammarian implements Grammarian {
    /** In words. Sentences of real text are hardly ever longer; what is, are lists and tables. */
    private static final int LONGEST = 200;

    private static final String BUNDLED = "/org/dateline/language/english.perceptron";

    private final PerceptronModel model;
    private final TagSet tagSet;
    private final Tagger tagger;
    private final DependencyParser parser;
    private final EntityTagger entities;
    private final Grammarian partwise;

    /** A grammarian with a model. */
    public PerceptronGrammarian(PerceptronModel model) {
        this.model = model;
        this.tagSet = new TagSet(model.tags());
        this.tagger = new Tagger(model.tagWeights());
        int root = model.relations().indexOf("root");
        this.parser = new DependencyParser(model.actionWeights(), model.labelWeights(), tagSet, root);
        this.entities = new EntityTagger(model.entityWeights(), tagSet, model.names());
        this.partwise = new PartwiseGrammarian(
                word -> 1, LONGEST, parts -> parts.stream().map(this::sentence).toList());
    }

    /** The model for English that comes with this module. */
    public static PerceptronGrammarian bundled() {
        try (InputStream in = PerceptronGrammarian.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: " + BUNDLED);
            }
            return new PerceptronGrammarian(ModelFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Grammar> read(List<List<String>> sentences) {
        return partwise.read(sentences);
    }

    private Grammar sentence(List<String> forms) {
        Words words = Words.of(forms, model.clusters());
        int[] tags = tagger.tag(words);
        Configuration parse = parser.parse(words, tags);
        int[] marks = entities.mark(forms, words, tags);
        List<String> tagNames = new ArrayList<>(forms.size());
        List<Integer> heads = new ArrayList<>(forms.size());
        List<String> relations = new ArrayList<>(forms.size());
        List<Optional<EntityKind>> names = new ArrayList<>(forms.size());
        List<Boolean> nameStarts = new ArrayList<>(forms.size());
        for (int i = 1; i <= forms.size(); i++) {
            tagNames.add(tagSet.pairs().get(tags[i]));
            heads.add(parse.head(i) == 0 ? Token.ROOT : parse.head(i) - 1);
            relations.add(model.relations().get(parse.label(i)));
            names.add(EntityTags.kind(marks[i]));
            nameStarts.add(EntityTags.isBegin(marks[i]));
        }
        return new Grammar(tagNames, heads, relations, names, nameStarts);
    }
}
