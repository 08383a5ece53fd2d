// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import org.dateline.coded.CodedStory;
import org.dateline.testing.InventedNews;

/** A program that adds invented news to a ledger until it ends or is killed: {@code FILE SEED STORIES}. */
final class AddingStories {
    private static final int TOGETHER = 16;

    private AddingStories() {}

    public static void main(String[] arguments) {
        List<CodedStory> news = InventedNews.of(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), 60);
        try (Ledger ledger = Ledger.open(arguments[0])) {
            add(ledger, news);
        }
    }

    static void add(Ledger ledger, List<CodedStory> news) {
        for (int from = 0; from < news.size(); from += TOGETHER) {
            ledger.addAll(news.subList(from, Math.min(news.size(), from + TOGETHER)).stream()
                    .map(coded -> new Arrival(
                            coded,
                            Found.verbatim(coded.story().id(), coded.story().text())))
                    .toList());
        }
    }
}
