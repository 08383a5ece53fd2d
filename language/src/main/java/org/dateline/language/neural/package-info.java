// SPDX-License-Identifier: Apache-2.0
/**
 * The accurate reader: a small transformer that tags, parses and finds names, run by ONNX Runtime. Words become word pieces
 * with their letter case, sentences of like length go through the network together, and what it scores is decoded into
 * trees and names. Programs use {@code org.dateline.language.Readers}; {@code training/} makes the network.
 */
@NullMarked
package org.dateline.language.neural;

import org.jspecify.annotations.NullMarked;
