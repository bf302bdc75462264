package org.bailiwick.crm.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds a sheet in a workbook and its header. */
final class WorkbookOpening {
    private final Path path;
    private final String name;
    private final @Nullable String sheet;
    private final List<Finding> findings;

    WorkbookOpening(Path path, String name, @Nullable String sheet, List<Finding> findings) {
        this.path = path;
        this.name = name;
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Opens the sheet; null where that cannot be done, which was reported. */
    @Nullable
    Table open() throws IOException {
        WorkbookParts parts = WorkbookParts.of(path, name, findings);
        if (parts == null) {
            return null;
        }
        String found = null;
        try (ReadableWorkbook workbook = WorkbookSource.workbook(path, parts.hasStyles())) {
            found = sheet(workbook);
        } catch (IOException | RuntimeException e) {
            findings.add(WorkbookParts.broken(name));
        }
        return found == null ? null : table(found, parts);
    }

    private @Nullable Table table(String found, WorkbookParts parts) throws IOException {
        WorkbookSource source = new WorkbookSource(path, name, found, parts.hasStyles(), parts.bytes());
        Layout layout = new HeaderLook(name, findings).layout(source, true, ',');
        TableFormat format = new TableFormat("", false, "", "", found);
        return layout == null ? null : new Table(name, format, Files.size(path), layout, source);
    }

    private @Nullable String sheet(ReadableWorkbook workbook) {
        List<String> known = workbook.getSheets().map(Sheet::getName).toList();
        if (sheet == null && !known.isEmpty()) {
            return known.get(0);
        }
        if (sheet != null && known.contains(sheet)) {
            return sheet;
        }
        findings.add(Finding.error(
                "unknownSheet",
                new Place(name, "", 0, 0),
                "there is no sheet (%s) in %s, only: %s. Maybe its name is mistyped."
                        .formatted(sheet == null ? "" : sheet, name, String.join(", ", known))));
        return null;
    }
}
