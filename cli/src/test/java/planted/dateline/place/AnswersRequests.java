// SPDX-License-Identifier: Apache-2.0
package planted.dateline.place;

import io.javalin.Javalin;

/** Breaks: Javalin and Jetty only in server. */
final class AnswersRequests {
    static Javalin server() {
        return Javalin.create();
    }
}
