package org.bailiwick.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;
import static org.bailiwick.export.ExportDraft.ANA;
import static org.bailiwick.export.ExportDraft.LI;
import static org.bailiwick.export.ExportDraft.OPEN;
import static org.bailiwick.export.ExportDraft.golden;
import static org.bailiwick.export.ExportDraft.text;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeFileTest {

    private final ExportDraft draft = new ExportDraft();

    @Test
    void everyChangedDutyIsARowAndThoseLeftOpenComeLast() throws IOException {
        change(draft.draft.duties, 1, "holder", null);
        change(draft.draft.duties, 2, "holder", "zoe");
        Export export = draft.export(ExportForm.CSV, OPEN, ANA, LI, LI);
        assertThat(text(export)).isEqualTo("\uFEFF" + golden("changes.csv"));
        assertThat(text(export)).startsWith("\uFEFF" + ExportForm.CSV.mark());
    }

    @Test
    void whatNobodyHeldAndNobodyHoldsIsNoChange() {
        change(draft.draft.duties, 1, "holder", null);
        assertThat(draft.export(ExportForm.CSV, ANA, OPEN, LI, ANA).rows()).isZero();
    }

    @Test
    void reasonsAreThoseOfTheReport() {
        change(draft.draft.members, LI, "capacityHours", dec("70"));
        assertThat(reasons(ANA, ANA, LI, ANA)).containsExactly("holder was 10.0 h over capacity");
        change(draft.draft.members, LI, "roles", List.of("closer"));
        assertThat(reasons(ANA, ANA, LI, ANA)).containsExactly("holder is not qualified for the role");
    }

    private List<String> reasons(int... memberOfDuty) {
        return draft.export(ExportForm.CSV, memberOfDuty).cells().stream()
                .map(row -> row.get(row.size() - 1))
                .toList();
    }
}
