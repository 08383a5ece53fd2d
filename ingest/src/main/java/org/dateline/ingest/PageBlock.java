// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph of a page.
 *
 * @param kind what it is for
 * @param element the block that holds it
 * @param pieces its letters, in order
 * @param words the same with white space folded
 * @param linked share of the letters that stand in links, 0 to 1
 */
record PageBlock(Kind kind, Element element, List<TextNode> pieces, String words, double linked) {

    /** What a block is for. */
    enum Kind {
        HEADING,
        CAPTION,
        PARAGRAPH
    }

    PageBlock {
        pieces = List.copyOf(pieces);
    }
}
