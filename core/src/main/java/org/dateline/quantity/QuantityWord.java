// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

/**
 * A word or words that quantities are made of.
 *
 * @param category what it is: "number", "multiplier", "bound"
 * @param words in small letters
 * @param value what it stands for, by category: "12", "ATLEAST"
 */
public record QuantityWord(String category, String words, String value) {}
