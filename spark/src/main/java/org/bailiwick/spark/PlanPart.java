package org.bailiwick.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.TeamOutcome;
import org.bailiwick.batch.TeamPlanner;
import org.bailiwick.solver.AllocationSolver;

/**
 * Plans the teams of one part on an executor. Writes nothing: what came of them is returned, so that a part may be begun any
 * number of times, also twice at once.
 */
final class PlanPart implements FlatMapFunction2<Iterator<Document>, Iterator<List<Order>>, TeamOutcome> {

    private static final long serialVersionUID = 1;

    private final BatchOptions options;

    PlanPart(BatchOptions options) {
        this.options = options;
    }

    @Override
    public Iterator<TeamOutcome> call(Iterator<Document> documents, Iterator<List<Order>> orders) {
        Map<String, Order> orderByKey = new HashMap<>();
        orders.forEachRemaining(
                list -> list.forEach(order -> orderByKey.put(order.task().key(), order)));
        TeamPlanner planner = new TeamPlanner(new AllocationSolver(), options, null);
        List<TeamOutcome> outcomes = new ArrayList<>();
        while (documents.hasNext()) {
            Document document = documents.next();
            Order order = Objects.requireNonNull(orderByKey.get(document.key()));
            outcomes.add(planner.plan(document.input(), order.task(), order.start()));
            if (TaskContext.get().isInterrupted()) {
                // Another attempt was quicker, and a search that was broken off hangs on when.
                throw new TaskKilledException();
            }
        }
        return outcomes.iterator();
    }
}
