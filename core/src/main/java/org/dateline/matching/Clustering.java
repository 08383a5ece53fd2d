// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the likest together first, until nothing is alike enough: agglomerative clustering by average likeness. (By the
 * best likeness, a week of daily protests chains into one; measured on look-alikes, the average alone is best.) Two reports
 * of one story never meet, unless an analyst says so.
 */
final class Clustering {
    // What two reports count for that are too far apart in time or place to be compared.
    private static final double FAR = -5;

    private final double floor;
    private final Verdicts verdicts;
    private final Map<Integer, Cluster> clusters = new TreeMap<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.LIKEST_FIRST);
    // After how many merges a cluster changed last, by its first report.
    private final Map<Integer, Integer> changed = new HashMap<>();
    private final int groups;

    /** Reports that come as analysts put them together; then {@link #pair} tells how alike they are. */
    Clustering(double floor, List<Report> reports, Verdicts verdicts) {
        this.floor = floor;
        this.verdicts = verdicts;
        for (int i = 0; i < reports.size(); i++) {
            Cluster cluster = clusters.computeIfAbsent(verdicts.group(i), Cluster::new);
            cluster.members.add(i);
            cluster.stories.add(reports.get(i).storyId());
        }
        groups = clusters.size();
    }

    void pair(int one, int other, double score) {
        Cluster mine = cluster(one);
        Cluster theirs = cluster(other);
        if (mine != theirs) {
            mine.links.merge(theirs.first, Link.of(score), Link::and);
            theirs.links.merge(mine.first, Link.of(score), Link::and);
        }
    }

    /** The clusters, in order of their first reports; members in order. */
    List<List<Integer>> clusters() {
        for (Cluster cluster : clusters.values()) {
            for (int other : cluster.links.keySet()) {
                if (other > cluster.first) {
                    offer(cluster, find(other));
                }
            }
        }
        while (!queue.isEmpty()) {
            Candidate likest = queue.poll();
            Cluster one = clusters.get(likest.one);
            Cluster other = clusters.get(likest.other);
            if (one != null && other != null && likest.asOf >= Math.max(changed(one), changed(other))) {
                merge(one, other);
            }
        }
        return clusters.values().stream()
                .map(cluster -> cluster.members.stream().sorted().toList())
                .toList();
    }

    private void offer(Cluster one, Cluster other) {
        Link link = one.links.get(other.first);
        if (link == null) {
            return;
        }
        double score = link.score((long) one.members.size() * other.members.size());
        if (score >= floor && isAllowed(one, other)) {
            queue.add(
                    new Candidate(score, Math.min(one.first, other.first), Math.max(one.first, other.first), merges()));
        }
    }

    private boolean isAllowed(Cluster one, Cluster other) {
        boolean smaller = one.stories.size() < other.stories.size();
        Set<String> few = smaller ? one.stories : other.stories;
        Set<String> many = smaller ? other.stories : one.stories;
        return few.stream().noneMatch(many::contains)
                && one.groups.stream()
                        .noneMatch(group -> verdicts.apartFrom(group).stream().anyMatch(other.groups::contains));
    }

    private void merge(Cluster one, Cluster other) {
        one.members.addAll(other.members);
        one.stories.addAll(other.stories);
        one.groups.addAll(other.groups);
        clusters.remove(other.first);
        changed.put(one.first, merges());
        one.links.remove(other.first);
        other.links.remove(one.first);
        other.links.forEach((third, link) -> {
            Cluster neighbour = find(third);
            neighbour.links.remove(other.first);
            one.links.merge(third, link, Link::and);
            neighbour.links.merge(one.first, link, Link::and);
        });
        one.links.keySet().forEach(third -> offer(one, find(third)));
    }

    private int merges() {
        return groups - clusters.size();
    }

    private int changed(Cluster cluster) {
        return changed.getOrDefault(cluster.first, 0);
    }

    private Cluster cluster(int report) {
        return find(verdicts.group(report));
    }

    private Cluster find(int first) {
        Cluster found = clusters.get(first);
        if (found == null) {
            throw new IllegalStateException("A cluster was lost: " + first);
        }
        return found;
    }

    /** Reports held together so far; named by its first group, whose first report is its own first. */
    private static final class Cluster {
        private final int first;
        private final List<Integer> members = new ArrayList<>();
        private final Set<String> stories = new HashSet<>();
        private final Set<Integer> groups = new HashSet<>();
        private final Map<Integer, Link> links = new HashMap<>();

        Cluster(int first) {
            this.first = first;
            groups.add(first);
        }
    }

    /** How alike two clusters are, over the pairs of reports that were compared. */
    private record Link(double sum, long pairs) {
        static Link of(double score) {
            return new Link(score, 1);
        }

        Link and(Link other) {
            return new Link(sum + other.sum, pairs + other.pairs);
        }

        double score(long all) {
            return (sum + FAR * (all - pairs)) / all;
        }
    }

    private record Candidate(double score, int one, int other, int asOf) {
        static final Comparator<Candidate> LIKEST_FIRST = Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::one)
                .thenComparingInt(Candidate::other);
    }
}
