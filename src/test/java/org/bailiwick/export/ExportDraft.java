package org.bailiwick.export;

import static org.bailiwick.check.Draft.change;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.check.Draft;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.model.Finding;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * The draft with a market that stands for many accounts, and the CRM's records.
 *
 * <pre>
 * d0 hunter acme lead: ana     d2 closer acme close: li      d3 hunter small lead: ana
 * d1 hunter beta lead: li
 * </pre>
 */
final class ExportDraft {

    static final int ANA = 0;
    static final int LI = 1;
    static final int OPEN = PeriodView.NOBODY;
    static final String ANA_KEY = "0055g000000AnaAAAU";
    static final String LI_KEY = "0055g000000LiWeAAU";

    final Draft draft = new Draft();
    final List<CrmRecord> records = new ArrayList<>(List.of(
            new CrmRecord(CrmRecord.Type.ACCOUNT, "0015g00000AcmeAAAX", "acme", "=Acme & Sons"),
            new CrmRecord(CrmRecord.Type.ACCOUNT, "0015g00000BetaAAAX", "beta", "Beta, Inc."),
            new CrmRecord(CrmRecord.Type.ACCOUNT, "0015g00000Sma1AAAX", "small", "Corner \"Shop\""),
            new CrmRecord(CrmRecord.Type.ACCOUNT, "0015g00000Sma2AAAX", "small", "Kiosk"),
            new CrmRecord(CrmRecord.Type.TERRITORY, "0MI5g0000000001AAA", "north", "North"),
            new CrmRecord(CrmRecord.Type.PERSON, ANA_KEY, "ana", "Ana Díaz"),
            new CrmRecord(CrmRecord.Type.PERSON, LI_KEY, "li", "Li Wei")));

    ExportDraft() {
        draft.segments.add(Draft.segment("small", SegmentKind.MARKET, "north"));
        draft.duties.add(Draft.duty("d3", "hunter", "small", "lead", "ana"));
        change(draft.members, LI, "capacityHours", Draft.dec("200"));
    }

    Pairs pairs() {
        return Pairs.of(PeriodView.of(draft.problem()));
    }

    Export export(ExportForm form, int... memberOfDuty) {
        return PlanExport.of(pairs(), memberOfDuty)
                .changes(form, Records.of(records, "records.csv", draft.problem()), LocalDate.of(2026, 12, 1));
    }

    static String text(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** {@code noUser}, {@code vacancy} …, in order. */
    static List<String> codes(Export export) {
        return export.findings().stream().map(Finding::code).toList();
    }

    static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/org/bailiwick/export", name));
    }
}
