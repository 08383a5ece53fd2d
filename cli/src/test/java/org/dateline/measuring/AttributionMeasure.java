// SPDX-License-Identifier: Apache-2.0
package org.dateline.measuring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.attribution.Attributor;
import org.dateline.evaluation.GoldFolder;
import org.dateline.knowledge.CueFiles;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.language.Readers;
import org.dateline.story.Story;
import org.dateline.syntax.TextParser;
import org.dateline.text.Span;
import org.dateline.wire.WrittenStory;

/** Measures attributions on a folder of gold stories; sources agree when they overlap a mention of the gold actor. */
public final class AttributionMeasure {
    private AttributionMeasure() {}

    /** @param arguments the folder, and {@code -v} to see each mistake */
    public static void main(String[] arguments) throws IOException {
        TextParser parser = Readers.accurate();
        Attributor attributor = Attributor.of(CueFiles.read(KnowledgeFiles.bundled()));
        GoldFolder folder = new GoldFolder(Path.of(arguments[0]));
        CreditCount count = new CreditCount();
        for (String name : folder.names()) {
            WrittenStory gold = folder.story(name).orElseThrow();
            List<CreditCount.Expected> expected = gold.attributions().stream()
                    .map(each -> new CreditCount.Expected(mentions(gold, each.sources()), each.content()))
                    .toList();
            var parsed = parser.parse(Story.of(name, gold.story().text()));
            count.add(parsed, expected, attributor.attribute(parsed), mentions(gold, everyone(gold)));
        }
        if (arguments.length > 1) {
            count.mistakes().forEach(System.out::println);
        }
        System.out.println("attributions  " + count.figures());
    }

    private static List<String> everyone(WrittenStory gold) {
        return gold.actors().stream().map(actor -> actor.id()).toList();
    }

    private static List<Span> mentions(WrittenStory gold, List<String> ids) {
        return gold.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .flatMap(actor -> actor.mentions().stream())
                .toList();
    }
}
