// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which addresses may be asked: those of the open network. A feed must not make this program ask the machines around it.
 *
 * @param allowed hosts, with their port where the address has one, that may be asked although they are private, local or
 *     link-local
 */
public record Reach(Set<String> allowed) {
    private static final int BYTE = 0xFF;

    public Reach {
        allowed = allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The open network only. */
    public static Reach open() {
        return new Reach(Set.of());
    }

    /**
     * What speaks against asking an address, after looking its host up. Quirk: the connection looks it up again; the JVM
     * answers both from one look-up that it keeps for 30 seconds.
     */
    Optional<String> against(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("is no web address");
        }
        String host = address.getHost();
        if (host == null || host.isEmpty() || address.getRawUserInfo() != null) {
            return Optional.of("names no host, or a user");
        }
        boolean everywhere = allowed.contains(host.toLowerCase(Locale.ROOT))
                || allowed.contains(address.getRawAuthority().toLowerCase(Locale.ROOT));
        try {
            for (InetAddress each : InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""))) {
                if (!everywhere && isPrivate(each)) {
                    return Optional.of("leads to a private address");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("names a host that is not known");
        }
    }

    private static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        if (address instanceof Inet6Address) {
            boolean unique = (first & 0xFE) == 0xFC; // fc00::/7
            boolean translated = first == 0x00 && second == 0x64; // 64:ff9b::/96, which may lead to any IPv4 address
            boolean sixToFour = first == 0x20 && second == 0x02;
            return unique || translated || sixToFour;
        }
        return first == 0
                || (first == 100 && (second & 0xC0) == 64) // shared by carriers
                || (first == 192 && second == 0 && (bytes[2] & BYTE) == 0)
                || (first == 198 && (second & 0xFE) == 18) // for benchmarks
                || first >= 240;
    }
}
