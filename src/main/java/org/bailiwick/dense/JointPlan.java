package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Joins the best plans of the parts to one of the whole problem, once every part has one. Thread-safe; the listener is told by
 * one thread at a time.
 */
final class JointPlan {

    private final Components components;
    private final Consumer<Incumbent> listener;
    private final JointBound bound;
    private final @Nullable Incumbent[] best;
    private int missing;
    private long stepsDone;

    /** @param listener is told of better plans of the whole, each better than the one before */
    JointPlan(Components components, Consumer<Incumbent> listener, JointBound bound) {
        this.components = components;
        this.listener = listener;
        this.bound = bound;
        this.best = new Incumbent[components.parts.size()];
        this.missing = best.length;
    }

    synchronized void accept(int part, Incumbent found) {
        Incumbent before = best[part];
        if (before == null || found.isBetterThan(before)) {
            best[part] = found;
            bound.follow(part, found);
            missing -= before == null ? 1 : 0;
            if (missing == 0) {
                listener.accept(whole(stepsDone + found.steps()));
            }
        }
    }

    /**
     * Takes note of how a part's search has ended: of plans that are worth the same, its own choice counts, not the one that was
     * found earlier.
     */
    synchronized void end(int part, Incumbent result, long steps) {
        best[part] = best(part).isBetterThan(result) ? best(part) : result;
        stepsDone += steps;
    }

    synchronized Incumbent best(int part) {
        Incumbent found = best[part];
        return found == null ? Incumbent.WORST : found;
    }

    /** The joint plan so far; every part must have one. */
    synchronized Incumbent whole() {
        return whole(stepsDone);
    }

    private Incumbent whole(long steps) {
        List<int[]> plans = new ArrayList<>();
        long open = components.idleOpenMinutes;
        long soft = components.idleSoft;
        for (int p = 0; p < best.length; p++) {
            Incumbent found = best(p);
            plans.add(found.plan());
            open += found.openMinutes();
            soft += found.soft();
        }
        return new Incumbent(components.join(plans), open, soft, steps);
    }
}
