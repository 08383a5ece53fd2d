// SPDX-License-Identifier: Apache-2.0
package planted.dateline.place;

import ai.onnxruntime.OrtSession;

/** Breaks: ONNX Runtime only in language. */
interface RunsANetwork {
    void run(OrtSession session);
}
