package org.bailiwick.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;

/** Reads a problem from a folder of CSV files. */
final class CsvProblem {
    static final String TEAM = "team.csv";

    private final Path folder;
    private final Findings findings = new Findings();
    private final Budget budget = new Budget(findings);
    private final ProblemParts parts = new ProblemParts(new Values(findings));
    private final CsvCells cells = new CsvCells(budget, findings);
    private final CsvRows rows = new CsvRows(cells);
    private final CsvFile team = new CsvFile(TEAM, CsvColumns.TEAM, budget, findings);
    private final CsvSettings settings = new CsvSettings(cells, budget, findings);
    private final Map<Section, CsvFile> files = new EnumMap<>(Section.class);

    CsvProblem(Path folder) {
        this.folder = folder;
        for (Section section : Section.values()) {
            files.put(section, new CsvFile(section.file(), CsvColumns.of(section), budget, findings));
        }
    }

    ReadResult read() {
        Locator locator = new Locator(this::locate);
        List<String> present = listing();
        Problem problem = null;
        if (hasWhatItNeeds(present)) {
            files.forEach((section, file) -> {
                if (present.contains(section.file())) {
                    String list = "/" + section.field();
                    file.read(
                            folder,
                            (header, texts, index) ->
                                    parts.row(section, rows.row(header, texts, Pointers.child(list, index))));
                }
            });
            if (present.contains(CsvSettings.NAME)) {
                parts.settings(settings.read(folder));
            }
            readTeam(present.contains(TEAM));
            problem = parts.problem();
        }
        return new ReadResult(problem, findings.sorted(locator), locator);
    }

    /** The names in the folder; warns of CSV files that nobody reads. */
    private List<String> listing() {
        List<String> known = new ArrayList<>(List.of(TEAM, CsvSettings.NAME));
        files.keySet().forEach(section -> known.add(section.file()));
        List<String> present = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(ProblemReader::name).sorted().forEach(present::add);
        } catch (IOException e) {
            String name = ProblemReader.name(folder);
            findings.error("notReadable", TextFile.file(name), TextFile.unreadable(name, e));
        }
        for (String name : present) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".csv") && !known.contains(name)) {
                String message = "%s is not read: no file of a problem has that name. %s";
                findings.warning(
                        "unknownFile", TextFile.file(name), message.formatted(name, Nearest.maybe(name, known)));
            }
        }
        return present;
    }

    /** Tells whether there is anything to read. */
    private boolean hasWhatItNeeds(List<String> present) {
        boolean members = present.contains(Section.MEMBERS.file());
        boolean work = present.contains(Section.DUTIES.file()) || present.contains(Section.COVERAGE.file());
        if (!findings.hasErrors()) {
            if (!members) {
                missingFile(Section.MEMBERS.file(), Section.MEMBERS.file());
            }
            if (!work) {
                missingFile(Section.DUTIES.file(), Section.DUTIES.file() + " and no " + Section.COVERAGE.file());
            }
        }
        return members || work;
    }

    private void missingFile(String file, String what) {
        String message = "the folder %s has no %s. Maybe another folder was meant, or the file has another name.";
        findings.error("missingFile", TextFile.file(file), message.formatted(ProblemReader.name(folder), what));
    }

    private void readTeam(boolean present) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (present) {
            team.read(folder, (header, texts, index) -> {
                ObjectNode row = rows.row(header, texts, "");
                if (index == 0) {
                    document.setAll(row);
                } else {
                    String message = "%s has more than one row. Maybe each team needs a folder of its own.";
                    findings.error(
                            "tooManyRows", team.locate(Place.at("/team"), index, List.of()), message.formatted(TEAM));
                }
            });
        }
        ObjectNode names = document.withObject("/team");
        if (!names.has("id")) {
            names.put("id", ProblemReader.name(folder));
            String message =
                    "no file names the team, so it is called %s like the folder. Maybe add %s with id, name and period.";
            findings.warning("assumedTeam", "/team/id", message.formatted(ProblemReader.name(folder), TEAM));
        }
        parts.team(names);
        JsonNode period = document.get("period");
        if (period != null) {
            parts.period(period);
        } else {
            assumePeriod();
        }
    }

    /** Without dates a period is but a name on the plan; with dates it decides which rows count, and nobody may guess it. */
    private void assumePeriod() {
        if (parts.holdsDates()) {
            String message =
                    "no file states the period, and rows with from, until or pinUntil count by it. Maybe add %s with a period such as 2026-12.";
            findings.error("missingPeriod", "/period", message.formatted(TEAM));
        } else {
            String message =
                    "no file states the period, so the plan is made for %s. Maybe add %s with a period such as 2026-12.";
            findings.warning("assumedPeriod", "/period", message.formatted(ProblemParts.NO_PERIOD, TEAM));
        }
    }

    private Place locate(Place place) {
        List<String> names = Pointers.names(place.pointer());
        String first = names.isEmpty() ? "" : names.get(0);
        if (first.equals("team") || first.equals("period")) {
            return team.locate(place, 0, names);
        }
        if (first.equals("settings")) {
            return settings.locate(place);
        }
        for (Section section : Section.values()) {
            if (section.field().equals(first)) {
                int row = names.size() < 2 ? -1 : Pointers.index(names.get(1));
                return file(section).locate(place, row, names.subList(Math.min(2, names.size()), names.size()));
            }
        }
        return TextFile.file(ProblemReader.name(folder));
    }

    private CsvFile file(Section section) {
        return files.getOrDefault(section, team);
    }
}
