// SPDX-License-Identifier: Apache-2.0
package org.dateline.benchmark;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.dateline.language.Grammar;
import org.dateline.language.Grammarian;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Token;

/** CoreNLP's tagger and neural dependency parser for Universal Dependencies, as they come. */
final class CoreNlp {
    private CoreNlp() {}

    /** The annotators a user names to get trees; no base forms, no names. */
    static Consumer<String> reader() {
        Properties annotators = new Properties();
        annotators.setProperty("annotators", "tokenize,pos,depparse");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(annotators);
        return text -> pipeline.annotate(new Annotation(text));
    }

    static Grammarian grammarian() {
        MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
        DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        return sentences ->
                sentences.stream().map(words -> grammar(words, tagger, parser)).toList();
    }

    private static Grammar grammar(List<String> words, MaxentTagger tagger, DependencyParser parser) {
        List<TaggedWord> tagged =
                tagger.tagSentence(words.stream().map(Word::new).toList());
        List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), Token.ROOT));
        List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "root"));
        for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
            heads.set(arc.dep().index() - 1, arc.gov().index() - 1);
            relations.set(arc.dep().index() - 1, arc.reln().toString());
        }
        List<Optional<EntityKind>> noNames = Collections.nCopies(words.size(), Optional.empty());
        return new Grammar(
                tagged.stream().map(word -> "X|" + word.tag()).toList(),
                heads,
                relations,
                noNames,
                Collections.nCopies(words.size(), false));
    }
}
