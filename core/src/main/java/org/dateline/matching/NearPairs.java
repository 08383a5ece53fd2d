// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Which reports of a list are to be compared with which: each pair that shares a block once, the earlier first. */
final class NearPairs {
    private final List<Report> reports;
    private final Map<String, List<Entry>> areas = new HashMap<>();

    private NearPairs(List<Report> reports) {
        this.reports = reports;
        for (int i = 0; i < reports.size(); i++) {
            for (Block block : reports.get(i).blocks()) {
                areas.computeIfAbsent(block.family() + " " + block.area(), first -> new ArrayList<>())
                        .add(new Entry(block, i));
            }
        }
        areas.values().forEach(entries -> entries.sort(Comparator.comparingLong(entry -> entry.block.first())));
    }

    static NearPairs of(List<Report> reports) {
        return new NearPairs(reports);
    }

    void forEach(ObjIntConsumer<Integer> pair) {
        for (int i = 0; i < reports.size(); i++) {
            BitSet near = near(i);
            for (int other = near.nextSetBit(0); other >= 0; other = near.nextSetBit(other + 1)) {
                pair.accept(i, other);
            }
        }
    }

    private BitSet near(int one) {
        BitSet near = new BitSet();
        for (Block block : reports.get(one).blocks()) {
            for (Entry entry : areas.getOrDefault(block.family() + " " + block.area(), List.of())) {
                if (entry.block.first() > block.last() + Block.SLACK_IN_DAYS) {
                    break;
                }
                if (entry.report > one && block.meets(entry.block)) {
                    near.set(entry.report);
                }
            }
        }
        return near;
    }

    private record Entry(Block block, int report) {}
}
