// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.CooperationScores;

/**
 * How the server listens.
 *
 * @param host name or address to listen at
 * @param port to listen at; 0 for any that is free
 * @param token who knows it may write; without one nobody may
 * @param countries names of countries by ISO 3166-1 alpha-3, for people
 * @param scores how far events are cooperation or conflict
 */
public record ServerSettings(
        String host, int port, Optional<String> token, Map<String, String> countries, CooperationScores scores) {
    private static final int SHORTEST_TOKEN = 16;

    public ServerSettings {
        countries = Map.copyOf(countries);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is 0 to 65535, not " + port);
        }
        if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "A token has at least " + SHORTEST_TOKEN + " letters; this one could be guessed");
        }
        if (token.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException(host
                    + " can be reached from other machines; that wants a token, which everyone who reads must give");
        }
    }

    /** Whether nobody but this machine can ask. */
    boolean isLocal() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host + " is no host that is known here", e);
        }
    }
}
