// SPDX-License-Identifier: Apache-2.0
package planted.dateline.ledger;

import java.util.logging.Logger;
import org.jsoup.Jsoup;
import planted.dateline.ingest.Shouting;
import tools.jackson.databind.json.JsonMapper;

/** Breaks: no empty names; middle modules do not know one another; fences of jsoup and Jackson; no java.util.logging. */
final class StoreManager {
    private static final Logger LOG = Logger.getAnonymousLogger();

    private final JsonMapper mapper = new JsonMapper();
    private final Shouting shouting = new Shouting();

    void log(String html) {
        shouting.shout(mapper.writeValueAsString(Jsoup.parse(html).text()));
        LOG.info(html);
    }
}
