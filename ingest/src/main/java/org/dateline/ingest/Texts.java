// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.function.Consumer;
import org.dateline.ingest.Extraction.Rejected;

/** One text held in memory as a story or stories: a page, an item of a news agency, plain text. */
final class Texts {
    private Texts() {}

    static void read(String name, byte[] bytes, Consumer<Extraction> into) {
        read(name, bytes, "", into);
    }

    /** The same for what came with a charset in its header. */
    static void read(String name, byte[] bytes, String charset, Consumer<Extraction> into) {
        Where where = Where.file(name);
        if (bytes.length > StoryFiles.MOST_BYTES) {
            into.accept(new Rejected(
                    where,
                    Reason.TOO_LARGE,
                    "holds more than the " + (StoryFiles.MOST_BYTES >> 20) + " MB that are read as one story"));
            return;
        }
        if (Decoder.isBinary(bytes)) {
            into.accept(new Rejected(where, Reason.BINARY, "holds null bytes; it is not a text or a page"));
            return;
        }
        try {
            read(new Capture(name, Decoder.decode(bytes, charset)), into);
        } catch (Decoder.UnknownCharset e) {
            into.accept(new Rejected(where, Reason.UNKNOWN_CHARSET, e.says()));
        }
    }

    private static void read(Capture capture, Consumer<Extraction> into) {
        if (XmlItems.holds(capture)) {
            XmlItems.read(capture, into);
        } else if (capture.isPage()) {
            into.accept(PageReader.read(capture));
        } else if (capture.isJson()) {
            JsonStories.read(capture, into);
        } else {
            into.accept(PlainText.read(capture));
        }
    }
}
