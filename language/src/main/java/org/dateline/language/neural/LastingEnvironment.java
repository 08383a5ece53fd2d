// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * ONNX Runtime's environment, held until the process is gone.
 *
 * <p>The library closes it by a shutdown hook, and hooks do not wait for threads: a program told to stop while one of them is
 * inside the library crashed (SIGSEGV, and a crash report beside the user's files). The environment counts who holds
 * it and is freed by the last to let go; so it is taken once more, and never let go.
 */
final class LastingEnvironment {
    private static final OrtEnvironment ENVIRONMENT = held();

    private LastingEnvironment() {}

    static OrtEnvironment get() {
        return ENVIRONMENT;
    }

    // Quirk: the library has no public way to take its environment twice.
    // StoppingTest fails where this no longer works.
    private static OrtEnvironment held() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Method take = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            take.setAccessible(true);
            int quiet = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue();
            take.invoke(null, api.getLong(null), quiet, OrtEnvironment.DEFAULT_NAME);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Another release of the library, or a module path that keeps it shut:
            // it reads as well, it only stops less gracefully.
            return environment;
        }
        return environment;
    }
}
