// SPDX-License-Identifier: Apache-2.0
package planted.dateline.text;

import org.dateline.coded.CodedStory;
import org.dateline.wire.CodedStoryWriter;

/** Breaks: core uses only the JDK. */
interface KnowsTheCodec {
    static String json(CodedStory coded) {
        return CodedStoryWriter.line(coded);
    }
}
