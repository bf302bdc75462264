package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bailiwick.model.Finding;

/** All that a file gave when it was opened and read: what tests look at. */
record Reading(TableRead read, List<List<String>> rows, List<Reject> rejects) {

    static Reading of(Path file, String sheet) {
        TableRead read = Table.open(file, sheet);
        List<List<String>> rows = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        Table table = read.table();
        if (table != null) {
            try {
                int columns = table.header().size();
                table.read(
                        row -> rows.add(
                                IntStream.range(0, columns).mapToObj(row::cell).toList()),
                        rejects::add,
                        b -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Reading(read, rows, rejects);
    }

    static Reading of(Path file) {
        return of(file, null);
    }

    /** A file of the corpus of bad exports. */
    static Path bad(String name) {
        try {
            return Path.of(Reading.class.getResource("bad/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was found and rejected, each as {@code code:line}. */
    List<String> codes() {
        Stream<String> findings = read.findings().stream().map(Reading::code);
        return Stream.concat(findings, rejects.stream().map(reject -> reject.code() + ":" + reject.line()))
                .toList();
    }

    private static String code(Finding finding) {
        return (finding.isError() ? "error " : "") + finding.code() + ":"
                + finding.place().line();
    }
}
