package org.bailiwick.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.export.ExportDraft.ANA;
import static org.bailiwick.export.ExportDraft.LI;
import static org.bailiwick.export.ExportDraft.OPEN;
import static org.bailiwick.export.ExportDraft.codes;
import static org.bailiwick.export.ExportDraft.golden;
import static org.bailiwick.export.ExportDraft.text;

import java.io.IOException;
import java.time.LocalDate;
import org.bailiwick.io.CrmRecord;
import org.junit.jupiter.api.Test;

class OwnerFileTest {

    private final ExportDraft draft = new ExportDraft();

    @Test
    void salesforceGetsAnUpdateOfAccounts() throws IOException {
        Export export = draft.export(ExportForm.SALESFORCE, LI, ANA, ANA, LI);
        assertThat(text(export)).isEqualTo(golden("salesforce.csv"));
        assertThat(text(export)).startsWith(ExportForm.SALESFORCE.mark());
        assertThat(codes(export)).isEmpty();
        assertThat(export.leftOut()).isZero();
    }

    @Test
    void hubSpotGetsAnImportOfCompaniesByNameOrAddress() throws IOException {
        draft.records.replaceAll(record -> new CrmRecord(
                record.type(),
                record.id().equals("li") ? "li.wei@example.com" : String.valueOf(900 + draft.records.indexOf(record)),
                record.id(),
                record.name()));
        Export export = draft.export(ExportForm.HUBSPOT, LI, ANA, ANA, LI);
        assertThat(text(export)).isEqualTo(golden("hubspot.csv"));
        assertThat(text(export)).startsWith(ExportForm.HUBSPOT.mark());
        assertThat(codes(export)).isEmpty();
    }

    @Test
    void nothingChangedIsAnEmptyFile() {
        assertThat(draft.export(ExportForm.SALESFORCE, ANA, LI, LI, ANA).rows()).isZero();
    }

    @Test
    void aVacancyIsNoUserAndAnOpenAccountKeepsItsOwner() {
        change(draft.draft.members, LI, "vacant", true);
        Export export = draft.export(ExportForm.SALESFORCE, ANA, OPEN, ANA, LI);
        assertThat(export.rows()).isEqualTo(1);
        assertThat(codes(export)).containsExactly("noOwner", "vacancy");
        assertThat(export.leftOut()).isZero();
    }

    @Test
    void aMemberWithoutARecordLeavesRowsOutAndSaysSo() {
        draft.records.removeIf(record -> record.id().equals("li"));
        Export export = draft.export(ExportForm.SALESFORCE, ANA, LI, LI, LI);
        assertThat(export.rows()).isZero();
        assertThat(export.leftOut()).isEqualTo(2);
        assertThat(codes(export)).containsExactly("noUser");
    }

    @Test
    void anIdThatWouldRunIsRefusedAndNeverChanged() throws IOException {
        draft.records.set(2, new CrmRecord(CrmRecord.Type.ACCOUNT, "=cmd|' /C calc'!A0", "small", "Corner Shop"));
        Export export = draft.export(ExportForm.SALESFORCE, ANA, LI, LI, LI);
        assertThat(export.rows()).isEqualTo(1);
        assertThat(export.leftOut()).isEqualTo(1);
        assertThat(codes(export)).containsExactly("unsafeId");
        assertThat(text(export)).doesNotContain("cmd");
    }

    @Test
    void namesakesCannotBeOwnersByName() {
        draft.records.replaceAll(record -> record.type() == CrmRecord.Type.PERSON
                ? new CrmRecord(CrmRecord.Type.PERSON, record.key(), record.id(), "Li Wei")
                : record);
        Export export = draft.export(ExportForm.HUBSPOT, ANA, ANA, LI, ANA);
        assertThat(export.leftOut()).isEqualTo(1);
        assertThat(codes(export)).contains("sharedName");
    }

    @Test
    void recordsOfAnotherImportAreFoundOut() {
        draft.records.add(new CrmRecord(CrmRecord.Type.ACCOUNT, "0015g00000GammAAAX", "gamma", "Gamma"));
        draft.records.add(draft.records.get(0));
        assertThat(codes(draft.export(ExportForm.SALESFORCE, ANA, LI, LI, ANA)))
                .containsExactly("doubledRecord", "unknownId");
    }

    @Test
    void withoutRecordsTheProblemsIdsStandInAndAWarningSaysSo() throws IOException {
        Export export = PlanExport.of(draft.pairs(), new int[] {ANA, ANA, LI, LI})
                .changes(ExportForm.SALESFORCE, Records.ofProblemIds(draft.draft.problem()), LocalDate.of(2027, 1, 15));
        assertThat(codes(export)).containsExactly("foreignId", "noRecords");
        assertThat(text(export))
                .contains("\nbeta,ana,beta,Ana Díaz,Li Wei,li,2027-01-15,")
                .doesNotContain("small");
    }
}
