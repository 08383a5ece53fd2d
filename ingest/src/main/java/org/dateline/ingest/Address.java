// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of pages, without what only says how a reader came there: two addresses of one page should be the same. */
final class Address {
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_\\w*|at_\\w+|ns_\\w+|cmp\\w*|ftag|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ocid|xtor|smid|smtyp|ref|ref_src|feedtype|feedname|rss(id)?|source=rss|partner|emc|cid|ito|taid|__twitter_impression|amp|outputtype)(=.*)?");
    private static final int LONGEST = 2000;

    private Address() {}

    /** A whole web address in its one form; nothing when it is none. */
    static Optional<String> canonical(String worded) {
        String bare = worded.strip();
        if (bare.length() > LONGEST || !bare.regionMatches(true, 0, "http", 0, 4)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(bare.replace(" ", "%20"));
            String host = uri.getHost();
            if (host == null || !host.contains(".")) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return Optional.of(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host.toLowerCase(Locale.ROOT) + port
                    + path + query(uri.getRawQuery() == null ? "" : uri.getRawQuery()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host of an address, without {@code www}. */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> host.replaceFirst("^(?:www|m|mobile|amp)\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String query(String query) {
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
