// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static Optional<Notice> notice(String text) {
        return Notice.of(Story.of("n", text));
    }

    @Test
    void aKillNamesTheStoryByItsHeadline() {
        assertThat(notice(
                                "MANDATORY KILL\n\nEditors: please kill the story headlined “Mill owner flees Orun”, which moved on March 5. Its"
                                        + " source has taken back what he said. There will be no substitute.")
                        .flatMap(Notice::headline))
                .contains("Mill owner flees Orun");
        assertThat(notice(
                                "(Sample Wire) - The story titled \"Ferries sail to Arka again\" has been withdrawn, as a spokesman had been"
                                        + " misquoted. There will be no replacement story.")
                        .flatMap(Notice::headline))
                .contains("Ferries sail to Arka again");
    }

    @Test
    void aStoryThatTellsOfKillingIsNoNotice() {
        assertThat(
                        notice(
                                "Gunmen killed the owner of a mill in Orun, and the story \"he was shot twice\" was told all over town."))
                .isEmpty();
        assertThat(Notice.of(new Story(
                        "n",
                        "A report on the prisons of Karsa was withdrawn on Monday after protests, and the story was removed.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("https://post.example.org/report"),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
        assertThat(notice("The army was withdrawn from Arka on Monday.")).isEmpty();
        assertThat(notice("MANDATORY KILL. " + "The army moved. ".repeat(80))).isEmpty();
    }
}
