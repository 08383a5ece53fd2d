// SPDX-License-Identifier: Apache-2.0
package planted.dateline.text;

import java.net.http.HttpClient;

/** Breaks: the network only in ingest. */
class AsksAServer {
    Object ask() {
        return HttpClient.newHttpClient();
    }
}
