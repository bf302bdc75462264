package org.bailiwick.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.export.ExportDraft.ANA;
import static org.bailiwick.export.ExportDraft.LI;
import static org.bailiwick.export.ExportDraft.OPEN;
import static org.bailiwick.export.ExportDraft.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bailiwick.check.Draft;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.lang.Language;
import org.junit.jupiter.api.Test;

class DutyListTest {

    private final ExportDraft draft = new ExportDraft();

    private DutyList list(int... memberOfDuty) {
        return DutyList.of(draft.pairs(), memberOfDuty, Language.ENGLISH);
    }

    private static String text(AtomicFiles.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyDutyStandsBesideItsMemberAndOpenOnesLast() throws IOException {
        change(draft.draft.duties, 3, "holder", null);
        change(draft.draft.segments, 1, "name", "=Acme|*Sons*");
        DutyList list = list(LI, OPEN, LI, LI);
        assertThat(text(list::writeCsv)).isEqualTo("\uFEFF" + golden("duties.csv"));
        assertThat(text(list::writeCsv)).startsWith("\uFEFF" + ExportForm.DUTIES.mark());
        assertThat(text(list::writeMarkdown)).isEqualTo(golden("duties.md")).startsWith(DutyList.MARKDOWN_MARK);
    }

    @Test
    void eachMemberHasTwoFilesAndSoHaveTheOpenDuties() throws IOException {
        draft.draft.members.set(ANA, Draft.member("open", "Ana Díaz"));
        draft.draft.duties.replaceAll(duty -> Draft.with(duty, "holder", "li"));
        var files = list(LI, OPEN, LI, LI).files();
        assertThat(files.keySet()).containsExactly("open.csv", "open.md", "li.csv", "li.md", "open-2.csv", "open-2.md");
        assertThat(text(files.get("open.md")))
                .contains("## Ana Díaz", "No duties.")
                .doesNotContain("Li Wei");
        assertThat(text(files.get("li.csv")).lines()).hasSize(4);
    }

    @Test
    void theListIsToldInChineseUnderHeadsThatProgramsKnow() throws IOException {
        change(draft.draft.duties, 3, "holder", null);
        DutyList list = DutyList.of(draft.pairs(), new int[] {LI, OPEN, LI, LI}, Language.CHINESE);
        assertThat(text(list::writeMarkdown)).isEqualTo(golden("duties_zh.md")).startsWith(DutyList.MARKDOWN_MARK);
        assertThat(text(list::writeCsv))
                .startsWith("\uFEFF" + ExportForm.DUTIES.mark())
                .contains("转为空缺");
    }

    @Test
    void fileNamesAreSafeAndDifferOnEverySystem() {
        FileNames names = new FileNames();
        assertThat(List.of("Ana", "ana", "..", "a\\b\"?", "CON", "李伟", "x.", "-rf", "a".repeat(300)))
                .map(names::of)
                .containsExactly("Ana", "ana-2", "__", "a_b__", "_CON", "李伟", "x_", "_rf", "a".repeat(60));
    }
}
