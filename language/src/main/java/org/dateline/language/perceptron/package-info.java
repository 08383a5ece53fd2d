// SPDX-License-Identifier: Apache-2.0
/**
 * The fast reader: averaged perceptrons that tag, parse and find names. Public so that the trainer, a module of its own,
 * can make their weights; programs use {@code org.dateline.language.Readers}.
 */
@NullMarked
package org.dateline.language.perceptron;

import org.jspecify.annotations.NullMarked;
