// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.wire.NewsMarkup;

/** Who publishes a page: its markup's publisher, unless that is the agency whose story it prints; its site's name; its host. */
final class PageOutlet {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|www\\..*");
    private static final Pattern LONG = Pattern.compile("\\s[|–—·•]\\s.*");

    private static final int LONGEST = 400;

    private PageOutlet() {}

    static Optional<String> of(PageTags tags, Optional<String> publisher, Optional<String> url) {
        Optional<String> site = tags.meta(
                "og:site_name",
                "application-name",
                "cre",
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "article:publisher",
                "al:android:app_name");
        Optional<String> host = url.flatMap(Address::host);
        boolean filed = publisher.flatMap(Agencies.bundled()::named).isPresent();
        Optional<String> agencyLast = filed ? site.or(() -> publisher) : publisher.or(() -> site);
        return Stream.of(agencyLast, site, publisher, tags.markup().flatMap(NewsMarkup::publisher))
                .flatMap(Optional::stream)
                .filter(name -> name.length() < LONGEST)
                .map(name -> LONG.matcher(Letters.clean(name).strip()).replaceFirst(""))
                .filter(name -> !name.isBlank()
                        && name.length() < 60
                        && !ADDRESS.matcher(name).matches())
                .findFirst()
                .or(() -> PageHeadline.lastPart(tags.page().title()))
                .or(() -> host);
    }
}
