// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Folders of input written for the tests. */
final class Golden {
    private Golden() {}

    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Golden.class.getResource("golden/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
