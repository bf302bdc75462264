package org.bailiwick.crm.load;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableMapping;
import org.bailiwick.crm.tables.Table;
import org.bailiwick.crm.tables.TableRead;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Finds the file that a mapping names, and the columns in it. */
final class SourceOpener {
    private final Path folder;
    private final LoadLog log;

    SourceOpener(Path folder, LoadLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** A table with the columns that a mapping names. */
    record Opened(Table table, TableMapping mapping, Map<Field, Integer> columns, Map<String, Integer> others) {

        /** The columns that the mapping names by their headers for stages or skills. */
        List<Integer> columnsOf(Map<String, String> headers) {
            return headers.values().stream()
                    .map(others::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** Opens a file; null where it cannot be used, which was reported, or is not there and need not be. */
    @Nullable
    Opened open(TableMapping mapping) {
        Path file = find(mapping);
        if (file == null) {
            return null;
        }
        TableRead opening = Table.open(file, mapping.sheet());
        log.addAll(opening.findings());
        Table table = opening.table();
        return table == null ? null : columns(table, mapping);
    }

    private @Nullable Path find(TableMapping mapping) {
        String name = mapping.file();
        if (!Files.isDirectory(folder)) {
            return only(mapping);
        }
        if (!name.contains("*")) {
            Path file = named(name);
            if (file != null || mapping.isOptional()) {
                return file;
            }
            log.error(
                    "notFound",
                    LoadLog.file(name),
                    "the export has no file %s, which the mapping names for %s. The folder has: %s. Maybe its name differs."
                            .formatted(name, mapping.kind().id(), String.join(", ", names())));
            return null;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name.toLowerCase(Locale.ROOT));
        List<String> found = names().stream()
                .filter(other -> matcher.matches(Path.of(other.toLowerCase(Locale.ROOT))))
                .toList();
        if (found.size() == 1) {
            return folder.resolve(found.get(0));
        }
        if (found.size() > 1 || !mapping.isOptional()) {
            log.error(
                    found.isEmpty() ? "notFound" : "severalFiles",
                    LoadLog.file(name),
                    "%s files of the export match %s (%s); it must be one. Maybe name it in the mapping."
                            .formatted(found.isEmpty() ? "no" : String.valueOf(found.size()), name, found));
        }
        return null;
    }

    /** The file of a name; where there is none, the one whose name differs in upper and lower case only. */
    private @Nullable Path named(String name) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        List<String> alike = names().stream().filter(name::equalsIgnoreCase).toList();
        return alike.size() == 1 ? folder.resolve(alike.get(0)) : null;
    }

    /** The export is a single file: a workbook with all tables, or a single table. */
    private @Nullable Path only(TableMapping mapping) {
        if (Files.exists(folder)) {
            return folder;
        }
        log.error(
                "notFound",
                LoadLog.file(mapping.file()),
                "%s does not exist. Maybe the path is relative to another directory.".formatted(folder));
        return null;
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            log.error(
                    "notReadable",
                    LoadLog.file(folder.toString()),
                    "the folder cannot be listed (%s). Maybe the rights are missing."
                            .formatted(e.getClass().getSimpleName()));
            return List.of();
        }
    }

    private @Nullable Opened columns(Table table, TableMapping mapping) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int column = 0; column < table.header().size(); column++) {
            byName.putIfAbsent(normal(table.header().get(column)), column);
        }
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        boolean complete = true;
        for (Map.Entry<Field, String> named : mapping.columns().entrySet()) {
            Integer column = byName.get(normal(named.getValue()));
            if (column != null) {
                columns.put(named.getKey(), column);
            } else if (!mapping.isOptional(named.getKey())) {
                missing(table, named.getValue(), named.getKey().id());
                complete = false;
            }
        }
        Map<String, Integer> others = new LinkedHashMap<>();
        for (String header : others(mapping)) {
            Integer column = byName.get(normal(header));
            if (column != null) {
                others.put(header, column);
            } else {
                missing(table, header, "a stage or skill");
                complete = false;
            }
        }
        return complete ? new Opened(table, mapping, columns, others) : null;
    }

    private static List<String> others(TableMapping mapping) {
        List<String> headers = new ArrayList<>(mapping.entered().values());
        headers.addAll(mapping.skills().values());
        return headers;
    }

    private void missing(Table table, String header, String what) {
        log.error(
                "missingColumn",
                new Place(table.file(), "", 1, 0),
                "there is no column (%s), which the mapping names for %s. The columns are: %s. Maybe the export was made with other columns."
                        .formatted(header, what, String.join(", ", table.header())));
    }

    private static String normal(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
