package org.bailiwick.crm.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.JoinKind;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.mapping.TableMapping;
import org.bailiwick.crm.names.JoinLog;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.bailiwick.crm.tables.Reject;
import org.bailiwick.crm.tables.Row;
import org.bailiwick.crm.tables.Surveys;
import org.bailiwick.crm.tables.Table;
import org.jspecify.annotations.Nullable;

/** The files of an export, opened as a mapping says, and all that is noted while they are read. */
final class Export {
    private final Mapping mapping;
    private final Consumer<Reject> rejects;
    private final LoadProgress progress;
    private final LoadLog log = new LoadLog();
    private final JoinLog joins = new JoinLog();
    private final Map<TableKind, Source> sources = new EnumMap<>(TableKind.class);
    private long total;
    private long done;

    Export(Mapping mapping, Consumer<Reject> rejects, LoadProgress progress) {
        this.mapping = mapping;
        this.rejects = rejects;
        this.progress = progress;
    }

    /** Opens all files and looks at what their columns hold; what is wrong with them is in the log. */
    void open(Path export) throws IOException {
        SourceOpener opener = new SourceOpener(export, log);
        List<SourceOpener.Opened> all = new ArrayList<>();
        for (TableMapping table : mapping.tables()) {
            SourceOpener.Opened opened = opener.open(table);
            if (opened != null) {
                all.add(opened);
                total += 2 * opened.table().bytes();
            }
        }
        if (log.hasErrors()) {
            return;
        }
        for (SourceOpener.Opened opened : all) {
            Table table = opened.table();
            // Rows that cannot be split into cells are rejected when they are read to be used.
            List<ColumnSurvey> surveys = Surveys.of(table, reject -> {}, read -> tell(table, read));
            done += table.bytes();
            Forms forms = new FormFinder(table.file(), opened.mapping(), surveys, log)
                    .find(
                            opened.columns(),
                            opened.columnsOf(opened.mapping().entered()),
                            opened.columnsOf(opened.mapping().skills()));
            sources.put(opened.mapping().kind(), new Source(opened, surveys, forms));
        }
    }

    private void tell(Table table, long read) {
        progress.read(table.file(), done + read, total);
    }

    /** Reads all rows of a kind; nothing where the export has none. */
    void read(TableKind kind, Rows rows) throws IOException {
        Source source = sources.get(kind);
        if (source == null) {
            return;
        }
        source.read(row -> rows.take(source, row), rejects, read -> progress.read(source.file(), done + read, total));
        done += source.bytes();
        log.table(source.log());
    }

    /** Uses a row of a source. */
    interface Rows {
        void take(Source source, Row row) throws BadCell;
    }

    @Nullable
    Source source(TableKind kind) {
        return sources.get(kind);
    }

    /** How often each value of a field occurs; nothing where the export does not have it. */
    Map<String, Long> values(Field field) {
        Source source = sources.get(field.kind());
        return source == null ? Map.of() : source.values(field);
    }

    Mapping mapping() {
        return mapping;
    }

    LoadLog log() {
        return log;
    }

    JoinLog joins() {
        return joins;
    }

    /** The joins that the mapping confirms. */
    Map<String, String> confirmed(JoinKind kind) {
        return mapping.joins().getOrDefault(kind, Map.of());
    }
}
