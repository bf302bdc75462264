package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what is proven about the parts of a problem.
 *
 * <p>A plan that leaves no more open in all than the one found may leave more open in one part and less in another. So a part's
 * bound counts only if it allows the part as much as all others could spare: what they leave open beyond what is proven
 * to be unavoidable. Thread-safe; the listener is told by one thread at a time.
 */
final class JointBound {

    /** A better bound is told once it has gained this part of what was left of it. */
    private static final double WORTH_TELLING = 0.01;

    private final Components components;
    private final Consumer<Limits> listener;
    /** By part: what no plan earns more than, whatever it leaves open. */
    private final long[] highest;

    private final @Nullable Limits[] proven;
    private final long[] open;
    private final long[] soft;
    private long toldSoft = Long.MAX_VALUE;
    private long toldOpen;

    JointBound(Components components, Consumer<Limits> listener) {
        this.components = components;
        this.listener = listener;
        int parts = components.parts.size();
        this.highest = new long[parts];
        this.proven = new Limits[parts];
        this.open = new long[parts];
        this.soft = new long[parts];
        for (int p = 0; p < parts; p++) {
            highest[p] = highest(components.parts.get(p).problem.pairs);
            open[p] = Arrays.stream(components.parts.get(p).problem.pairs.open).sum();
        }
    }

    /** Every duty with its best candidate, at no other cost. */
    private static long highest(PairTable pairs) {
        long sum = 0;
        for (int d = 0; d < pairs.duties(); d++) {
            long most = 0;
            for (int at = pairs.start[d]; at < pairs.start[d + 1]; at++) {
                most = Math.max(most, pairs.points[at]);
            }
            sum = Math.addExact(sum, most);
        }
        return sum;
    }

    /** Takes note of a part's best plan. */
    synchronized void follow(int part, Incumbent better) {
        open[part] = better.openMinutes();
        soft[part] = better.soft();
    }

    synchronized void add(int part, Limits limits) {
        proven[part] = limits;
        tell(false);
    }

    /** Tells what is known at last. */
    synchronized void finish() {
        tell(true);
    }

    /** Minutes that other parts leave open now and perhaps need not. */
    synchronized long openElsewhere(int part) {
        return spare() - spare(part);
    }

    private long spare() {
        long sum = 0;
        for (int p = 0; p < open.length; p++) {
            sum += spare(p);
        }
        return sum;
    }

    private long spare(int part) {
        return open[part] - unavoidable(part);
    }

    private long unavoidable(int part) {
        Limits limits = proven[part];
        return limits == null ? 0 : limits.openMinutes();
    }

    private void tell(boolean whatever) {
        long spare = spare();
        long level = components.idleOpenMinutes;
        long leastOpen = components.idleOpenMinutes;
        long bound = components.idleSoft;
        long reached = components.idleSoft;
        for (int p = 0; p < open.length; p++) {
            level += open[p];
            leastOpen += unavoidable(p);
            Limits limits = proven[p];
            boolean counts = limits != null && limits.level() >= unavoidable(p) + spare;
            bound += counts ? Math.min(limits.soft(), highest[p]) : highest[p];
            reached += soft[p];
        }
        boolean isNotable = toldSoft == Long.MAX_VALUE || toldSoft - bound > WORTH_TELLING * (toldSoft - reached);
        boolean isBetter = bound < toldSoft || leastOpen > toldOpen;
        if (isBetter && (isNotable || whatever)) {
            toldSoft = bound;
            toldOpen = leastOpen;
            listener.accept(new Limits(leastOpen, level, bound));
        }
    }
}
