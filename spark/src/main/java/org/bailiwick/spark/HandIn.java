package org.bailiwick.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.SparkContext;
import org.bailiwick.batch.Round;
import org.bailiwick.batch.TeamOutcome;
import org.jspecify.annotations.Nullable;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Takes on the driver what came of each part, as soon as it is there. Spark calls this once for each part, whatever attempts
 * there were, and always from the same thread.
 */
final class HandIn extends AbstractFunction2<Object, List<TeamOutcome>, BoxedUnit> {

    private final Round round;
    private final SparkContext context;
    private volatile @Nullable IOException failure;

    HandIn(Round round, SparkContext context) {
        this.round = round;
        this.context = context;
    }

    @Override
    public BoxedUnit apply(Object part, List<TeamOutcome> outcomes) {
        if (round.isStopped()) {
            context.cancelJobGroup(SparkCrew.GROUP);
            return BoxedUnit.UNIT;
        }
        try {
            for (TeamOutcome outcome : outcomes) {
                round.take(outcome);
            }
        } catch (IOException e) {
            failure = e;
            throw new UncheckedIOException(e);
        }
        return BoxedUnit.UNIT;
    }

    /** Throws what kept results from being written. */
    void rethrow() throws IOException {
        IOException reason = failure;
        if (reason != null) {
            throw reason;
        }
    }
}
