package org.bailiwick.rollover;

import java.util.stream.Collectors;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.actuals.Leaver;
import org.bailiwick.rollover.actuals.MonthActuals;

/** What a month does to a problem, in its order: first what there is to do and who is there, then what they are worth. */
final class Steps {

    private final NextMonth next;
    private final MonthActuals actuals;
    private final RollOverOptions options;

    Steps(NextMonth next, MonthActuals actuals, RollOverOptions options) {
        this.next = next;
        this.actuals = actuals;
        this.options = options;
    }

    void run() {
        Complaints complaints = new Complaints();
        Problem imported = actuals.imported();
        if (imported != null) {
            new ImportMerge(next, imported).merge();
        }
        Team team = new Team(next, complaints);
        RowsInTime rows = new RowsInTime(next);
        team.leave(actuals.leavers());
        team.join(actuals.joiners());
        new Targets(next, complaints).set(actuals.targets());
        new DutyUpdates(next).apply(actuals.duties());
        rows.dropEnded(actuals.leavers().stream().map(Leaver::member).collect(Collectors.toSet()));
        rows.handOver(actuals.duties());
        new Conversions(next, options.priorEntries(), complaints).measure(actuals.passages());
        new Levels(next, options, complaints).learn(actuals.outcomes());
        new Preferences(next, complaints).hear(actuals.feedback());
        new Ramps(next, options.rampMonths()).advance(actuals.joiners());
        new Leaves(next, complaints).grant(actuals.leaves());
        new Fairness(next, options).carryOver();
        complaints.throwIfAny();
    }
}
