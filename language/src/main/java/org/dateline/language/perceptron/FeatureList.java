// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/**
 * The features seen at one point of a decision, as hash codes; scratch space that one thread fills again and again.
 *
 * <p>A feature is a template number with up to four values. There is no dictionary of features: a table takes as many
 * low bits of the hash as it has rows, and features that collide share a row.
 */
public final class FeatureList {
    private static final int CAPACITY = 128;

    private final int[] hashes = new int[CAPACITY];
    private int count;

    /** Forgets all features. */
    public void clear() {
        count = 0;
    }

    /** How many features there are. */
    public int count() {
        return count;
    }

    /** The hash code of one feature. */
    public int at(int index) {
        return hashes[index];
    }

    /** Adds a feature with one value. */
    public void add(int template, int a) {
        hashes[count++] = scatter(start(template) + a * 0x85EBCA77);
    }

    /** Adds a feature with two values. */
    public void add(int template, int a, int b) {
        hashes[count++] = pair(start(template) + a * 0x85EBCA77, b);
    }

    /** Adds a feature with three values. */
    public void add(int template, int a, int b, int c) {
        hashes[count++] = pair(pair(start(template) + a * 0x85EBCA77, b), c);
    }

    /** Adds a feature with four values. */
    public void add(int template, int a, int b, int c, int d) {
        hashes[count++] = pair(pair(pair(start(template) + a * 0x85EBCA77, b), c), d);
    }

    private static int start(int template) {
        return template * 0x9E3779B1;
    }

    private static int pair(int hash, int value) {
        return scatter(scatter(hash) * 31 + value * 0xC2B2AE3D);
    }

    // The finisher of a 32-bit integer hash (lowbias32): every bit of the input moves every bit of the output.
    private static int scatter(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x7feb352d;
        mixed = (mixed ^ (mixed >>> 15)) * 0x846ca68b;
        return mixed ^ (mixed >>> 16);
    }
}
