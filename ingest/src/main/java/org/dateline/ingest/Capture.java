// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.Locale;

/**
 * Text as it was found, decoded and otherwise undigested.
 *
 * @param name file as given, or {@code -}
 * @param text all of it
 */
record Capture(String name, String text) {

    /** Whether it looks like a page: marked up, whatever the file is called. */
    boolean isPage() {
        String head =
                text.substring(0, Math.min(text.length(), 1024)).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype")
                || head.startsWith("<html")
                || head.startsWith("<?xml")
                || head.contains("<head")
                || head.contains("<body");
    }

    /** Whether it looks like JSON. */
    boolean isJson() {
        String head = text.substring(0, Math.min(text.length(), 64)).stripLeading();
        return head.startsWith("{") || head.startsWith("[{");
    }

    /** The name without folders and ending: what a story is called that has no name of its own. */
    String stem() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
