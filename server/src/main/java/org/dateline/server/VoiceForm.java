// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.matching.Voice;

/** Who has something so, as the API writes it. */
final class VoiceForm {
    private VoiceForm() {}

    static Map<String, Object> of(Voice voice) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("report", voice.report());
        form.put("outlet", voice.outlet());
        form.put("published", voice.published());
        form.put("sources", voice.sources());
        return form;
    }
}
