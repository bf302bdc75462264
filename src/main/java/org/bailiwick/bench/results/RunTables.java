package org.bailiwick.bench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Gaps;
import org.bailiwick.bench.Limit;
import org.bailiwick.bench.Run;
import org.bailiwick.model.Bound;
import org.bailiwick.solver.Engine;

/** The two tables: a row for every run, and medians over the seeds. */
final class RunTables {

    private static final double MEBIBYTE = 1 << 20;

    private record Group(String instance, Limit limit, Engine engine) {}

    private final Catalogue catalogue;

    RunTables(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    double toBound(Run run) {
        return Gaps.toBound(run, catalogue.row(run.instance()));
    }

    private double toBest(Run run) {
        return Gaps.toBest(run, catalogue.row(run.instance()));
    }

    private Map<String, Function<Run, String>> columns() {
        Map<String, Function<Run, String>> columns = new LinkedHashMap<>();
        columns.put("instance", Run::instance);
        columns.put("members", run -> String.valueOf(run.members()));
        columns.put("duties", run -> String.valueOf(run.duties()));
        columns.put("engine", run -> word(run.engine()));
        columns.put("limit", run -> run.limit().toString());
        columns.put("seed", run -> String.valueOf(run.seed()));
        columns.put("medium", run -> String.valueOf(run.plan().score().medium()));
        columns.put("soft", run -> String.valueOf(run.plan().score().soft()));
        columns.put("open", run -> String.valueOf(run.plan().open().size()));
        columns.put("bound medium", run -> bound(run, Bound::medium));
        columns.put("bound soft", run -> bound(run, Bound::soft));
        columns.put("gap %", run -> Numbers.percent(toBound(run)));
        columns.put("to best %", run -> Numbers.percent(toBest(run)));
        columns.put("s to 1 %", run -> Numbers.seconds(run.secondsToOnePercent()));
        columns.put("s", run -> Numbers.seconds(run.seconds()));
        columns.put("s of search", run -> Numbers.seconds(run.searchSeconds()));
        columns.put("moves/s", run -> Numbers.fixed(run.movesPerSecond(), 0));
        columns.put("peak MiB", run -> Numbers.fixed(run.peakBytes() / MEBIBYTE, 0));
        columns.put("stopped", run -> word(run.plan().solver().stopped()));
        columns.put("version", run -> run.plan().solver().version());
        return columns;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String bound(Run run, Function<Bound, Long> level) {
        Bound bound = run.plan().bound();
        return bound == null ? "" : String.valueOf(level.apply(bound));
    }

    Table runs(List<Run> runs) {
        Map<String, Function<Run, String>> columns = columns();
        List<List<String>> rows = new ArrayList<>();
        for (Run run : runs) {
            rows.add(columns.values().stream().map(column -> column.apply(run)).toList());
        }
        return new Table(List.copyOf(columns.keySet()), rows);
    }

    Table medians(List<Run> runs) {
        Map<Group, List<Run>> groups = new LinkedHashMap<>();
        for (Run run : runs) {
            groups.computeIfAbsent(new Group(run.instance(), run.limit(), run.engine()), key -> new ArrayList<>())
                    .add(run);
        }
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((group, members) -> rows.add(medianRow(group, members)));
        return new Table(
                List.of(
                        "instance",
                        "engine",
                        "limit",
                        "runs",
                        "medium",
                        "soft",
                        "open",
                        "gap %",
                        "worst gap %",
                        "to best %",
                        "s to 1 %",
                        "s",
                        "moves/s",
                        "peak MiB"),
                rows);
    }

    private List<String> medianRow(Group group, List<Run> runs) {
        return List.of(
                group.instance(),
                word(group.engine()),
                group.limit().toString(),
                String.valueOf(runs.size()),
                Numbers.fixed(Numbers.median(runs, run -> run.plan().score().medium()), 0),
                Numbers.fixed(Numbers.median(runs, run -> run.plan().score().soft()), 0),
                Numbers.fixed(Numbers.median(runs, run -> run.plan().open().size()), 0),
                Numbers.percent(Numbers.median(runs, this::toBound)),
                Numbers.percent(Numbers.worst(runs, this::toBound)),
                Numbers.percent(Numbers.median(runs, this::toBest)),
                Numbers.seconds(Numbers.median(runs, Run::secondsToOnePercent)),
                Numbers.seconds(Numbers.median(runs, Run::seconds)),
                Numbers.fixed(Numbers.median(runs, Run::movesPerSecond), 0),
                Numbers.fixed(Numbers.median(runs, Run::peakBytes) / MEBIBYTE, 0));
    }
}
