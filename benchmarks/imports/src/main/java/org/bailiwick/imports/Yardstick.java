package org.bailiwick.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Imports an export and loads its deals into databases, one after the other, each in a process of its own. */
public final class Yardstick {
    private static final String HEAP = "-Xmx1g";

    private Yardstick() {}

    /**
     * Runs the comparison and prints a table.
     *
     * @param args the program's jar and the export's folder; or, for a child, {@code load}, the database, the deals and a file
     * @throws Exception where anything fails
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 4 && args[0].equals("load")) {
            Load load = Load.valueOf(args[1].toUpperCase(Locale.ROOT));
            load.run(Path.of(args[2]), Path.of(args[3])).forEach(System.out::println);
        } else if (args.length == 2) {
            compare(Path.of(args[0]), Path.of(args[1]));
        } else {
            System.err.println("usage: Yardstick BAILIWICK-JAR EXPORT-FOLDER");
            System.exit(2);
        }
    }

    private static void compare(Path jar, Path export) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("yardstick");
        try {
            Map<String, Run> runs = new LinkedHashMap<>();
            List<String> words = java("-jar", jar.toString(), "import", export.toString(), "--quiet");
            words.addAll(List.of("--mapping", export.resolve("mapping.yaml").toString()));
            words.addAll(List.of("-o", work.resolve("team").toString()));
            runs.put("bailiwick import", Run.of(words, work.resolve("import.txt")));
            for (Load load : Load.values()) {
                runs.put(load.name().toLowerCase(Locale.ROOT), Run.of(load(load, export, work), groups(load, work)));
            }
            print(runs);
            boolean same = Files.mismatch(groups(Load.SQLITE, work), groups(Load.DUCKDB, work)) < 0;
            System.out.println(same ? "Both databases count the same." : "The databases count differently!");
            if (!same || runs.values().stream().anyMatch(run -> run.status() != 0)) {
                System.out.println(Files.readString(work.resolve("import.txt")));
                System.exit(1);
            }
        } finally {
            delete(work);
        }
    }

    private static Path groups(Load load, Path work) {
        return work.resolve(load + ".txt");
    }

    private static List<String> load(Load load, Path export, Path work) {
        List<String> words = java("-cp", System.getProperty("java.class.path"), Yardstick.class.getName(), "load");
        words.addAll(List.of(
                load.name(),
                export.resolve("deals.csv").toString(),
                work.resolve(load + ".db").toString()));
        return words;
    }

    private static List<String> java(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.addAll(List.of(words));
        return command;
    }

    private static void print(Map<String, Run> runs) {
        System.out.printf("%-18s %8s %10s%n", "", "s", "peak MiB");
        runs.forEach((name, run) -> System.out.printf(
                Locale.ROOT,
                "%-18s %8.1f %10d%s%n",
                name,
                run.seconds(),
                run.peakMib(),
                run.status() == 0 ? "" : "  ended with status " + run.status()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
