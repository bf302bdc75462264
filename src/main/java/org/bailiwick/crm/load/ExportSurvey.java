package org.bailiwick.crm.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bailiwick.crm.suggest.SurveyedFile;
import org.bailiwick.crm.tables.Surveys;
import org.bailiwick.crm.tables.Table;
import org.bailiwick.crm.tables.TableRead;
import org.bailiwick.model.Finding;

/**
 * A look at all tables of an export.
 *
 * @param files what each holds, by name
 * @param findings what is wrong with those that cannot be used
 */
public record ExportSurvey(List<SurveyedFile> files, List<Finding> findings) {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx");

    public ExportSurvey {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /**
     * Looks at the files of a folder, or at a single file.
     *
     * @param export the folder, of which files that end in {@code .csv}, {@code .tsv}, {@code .txt} or {@code .xlsx} are looked at, or
     *     the file
     * @return what they hold
     * @throws IOException where a file cannot be read to its end
     */
    public static ExportSurvey of(Path export) throws IOException {
        List<SurveyedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(export)) {
            TableRead read = Table.open(file, null);
            findings.addAll(read.findings());
            Table table = read.table();
            if (table != null) {
                files.add(new SurveyedFile(table.file(), Surveys.of(table)));
            }
        }
        return new ExportSurvey(files, findings);
    }

    private static List<Path> files(Path export) throws IOException {
        if (!Files.isDirectory(export)) {
            return List.of(export);
        }
        try (Stream<Path> all = Files.list(export)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream()
                            .anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
