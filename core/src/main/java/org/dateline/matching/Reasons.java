// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.function.Supplier;

/** Takes what a comparison finds, reason by reason; who only adds up the weights never asks for the words. */
interface Reasons {
    void add(String feature, double weight, Supplier<String> says);
}
