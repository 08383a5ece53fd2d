// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many letters stand under each element, counted once: asking each for its text would cost its depth times over. */
final class TextLengths {
    private final Map<Element, Integer> lengths = new HashMap<>();

    private TextLengths() {}

    static TextLengths under(Element root) {
        TextLengths counted = new TextLengths();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                int own = node instanceof TextNode text
                        ? text.getWholeText().strip().length()
                        : node instanceof Element element ? counted.of(element) : 0;
                if (own > 0 && node.parent() instanceof Element parent) {
                    counted.lengths.merge(parent, own, Integer::sum);
                }
            }
        });
        return counted;
    }

    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }
}
