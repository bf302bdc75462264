package org.bailiwick.rollover.actuals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bailiwick.goals.Actuals;
import org.bailiwick.handover.DealFile;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.io.Nearest;
import org.bailiwick.io.RowTable;
import org.bailiwick.io.TypedRow;
import org.bailiwick.io.TypedTable;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of what happened in a month. Every file is optional: {@code results.csv}, {@code leaves.csv}, {@code joiners.csv},
 * {@code leavers.csv}, {@code targets.csv}, {@code duties.csv}, {@code outcomes.csv}, {@code conversions.csv},
 * {@code feedback.csv}, {@code deals.csv}; other CSV files are warned of. Not thread-safe.
 */
public final class ActualsFolder {

    private static final String RESULTS = "results";
    private static final String JOINERS = "joiners";
    private static final String DUTIES = "duties";
    private static final String DEALS = "deals";
    private static final List<String> FILES = List.of(
            RESULTS, "leaves", JOINERS, "leavers", "targets", DUTIES, "outcomes", "conversions", "feedback", DEALS);

    private final Path folder;
    private final PeriodView view;
    private final @Nullable Problem imported;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, BiFunction<Integer, String, Place>> places = new HashMap<>();

    private ActualsFolder(Path folder, Problem problem, @Nullable Problem imported) {
        this.folder = folder;
        this.view = PeriodView.of(problem);
        this.imported = imported;
    }

    /**
     * What came of reading.
     *
     * @param actuals what happened; only worth something where no finding is an error
     * @param findings everything found, errors first, then by place; may be empty
     * @param folder where the rows stand
     */
    public record Read(MonthActuals actuals, List<Finding> findings, ActualsFolder folder) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param problem the problem of the month that ends, valid
     * @param imported the month's import, or null where there is none
     * @return what happened, with the findings; never an exception for what the files hold or for one that cannot be read
     */
    public static Read read(Path folder, Problem problem, @Nullable Problem imported) {
        ActualsFolder reading = new ActualsFolder(folder, problem, imported);
        MonthActuals actuals = reading.read();
        return new Read(actuals, reading.findings.stream().distinct().sorted().toList(), reading);
    }

    /**
     * Returns where something stands that a roll-over found wrong in the actuals.
     *
     * @param place a pointer into the actuals
     * @return the file with its line, where it points into one of the files
     */
    public Place locate(Place place) {
        String[] parts = place.pointer().split("/", -1);
        BiFunction<Integer, String, Place> list = parts.length == 4 ? places.get(parts[1]) : null;
        return list == null ? place : list.apply(Integer.valueOf(parts[2]), parts[3]);
    }

    private MonthActuals read() {
        listing();
        List<Joiner> joiners = joiners();
        Names names = Names.of(view, joiners, imported);
        return new MonthActuals(
                results(),
                rows("leaves", List.of("member", "from", "until"), List.of("part"), new ActualRows(names)::leave),
                joiners,
                rows("leavers", List.of("member", "until"), List.of(), new ActualRows(names)::leaver),
                rows("targets", List.of("metric", "amount"), List.of("unit"), new ActualRows(names)::target),
                duties(),
                rows(
                        "outcomes",
                        List.of("member", "won", "lost"),
                        List.of("skill", "duty", "date"),
                        new ActualRows(names)::outcome),
                rows("conversions", List.of("stage", "entered", "advanced"), List.of(), new ActualRows(names)::passage),
                rows(
                        "feedback",
                        List.of("member"),
                        List.of("duty", "role", "segment", "stage", "rating", "wish", "comment"),
                        new ActualRows(names)::feedback),
                deals(),
                imported);
    }

    private Path file(String list) {
        return folder.resolve(list + ".csv");
    }

    private Actuals results() {
        if (!Files.exists(file(RESULTS))) {
            return Actuals.NONE;
        }
        Actuals actuals = Actuals.read(file(RESULTS), view);
        findings.addAll(actuals.findings());
        return actuals;
    }

    private void listing() {
        List<String> known = FILES.stream().map(name -> name + ".csv").toList();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String name = String.valueOf(entry.getFileName());
                if (name.toLowerCase(Locale.ROOT).endsWith(".csv") && !known.contains(name)) {
                    findings.add(Finding.warning(
                            "unknownFile",
                            new Place(name, "", 0, 0),
                            "%s is not read: no file of actuals has that name. %s"
                                    .formatted(name, Nearest.maybe(name, known))));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            findings.add(Finding.error(
                    "notReadable",
                    new Place(String.valueOf(folder.getFileName()), "", 0, 0),
                    "the folder %s cannot be read. Maybe it is a file, or its name is mistyped.".formatted(folder)));
        }
    }

    private <T> List<T> rows(String list, List<String> required, List<String> optional, RowReader<T> reader) {
        if (!Files.exists(file(list))) {
            return List.of();
        }
        TypedTable table = TypedTable.read(file(list), required, optional);
        List<T> rows = new ArrayList<>();
        List<TypedRow> sources = new ArrayList<>();
        table.rows().forEach(source -> {
            T row = reader.read(source);
            if (row != null) {
                rows.add(row);
                sources.add(source);
            }
        });
        findings.addAll(table.findings());
        places.put(list, (index, column) -> sources.get(index).place(column));
        return rows;
    }

    private List<Joiner> joiners() {
        if (!Files.exists(file(JOINERS))) {
            return List.of();
        }
        RowTable<RowTable.Newcomer> table = RowTable.newcomers(file(JOINERS));
        findings.addAll(table.findings());
        places.put(JOINERS, table::place);
        List<Joiner> joiners = new ArrayList<>();
        for (RowTable.Entry<RowTable.Newcomer> entry : table.entries()) {
            Integer months = entry.row().rampMonths();
            if (months != null && months < 0) {
                findings.add(Finding.error(
                        "outOfRange",
                        table.place(joiners.size(), "rampMonths"),
                        "rampMonths (%d) must be 0 or more. Maybe 0 was meant, for full output at once."
                                .formatted(months)));
            }
            joiners.add(new Joiner(entry.row().member(), months));
        }
        return joiners;
    }

    /** Null where there is no such file: nothing is known of deals then, which is not the same as that there are none. */
    private @Nullable List<OpenDeal> deals() {
        if (!Files.exists(file(DEALS))) {
            return null;
        }
        DealFile.Read read = DealFile.read(file(DEALS), view.problem());
        findings.addAll(read.findings());
        return read.deals();
    }

    private List<DutyUpdate> duties() {
        if (!Files.exists(file(DUTIES))) {
            return List.of();
        }
        RowTable<Duty> table = RowTable.duties(file(DUTIES));
        findings.addAll(table.findings());
        places.put(DUTIES, table::place);
        return table.entries().stream()
                .map(entry -> new DutyUpdate(entry.row(), entry.stated()))
                .toList();
    }
}
