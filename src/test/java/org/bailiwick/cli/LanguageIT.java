package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.crm.MadeUpExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results in the language that the reader asks for. */
class LanguageIT {

    @TempDir
    private Path folder;

    @Test
    void aPlanIsReportedCheckedAndListedInChinese() throws IOException {
        Path plan = folder.resolve("plan.json");
        Path list = folder.resolve("duties.md");

        Ran solve = bailiwick("solve", QUICKSTART, "--steps", 20_000, "--lang", "zh", "-o", plan);
        assertThat(solve.err()).contains("质量 ", "项空缺");
        assertThat(solve.out()).contains("2026年12月", "分工一览").endsWith("方案已写入 " + plan + "。\n");
        assertThat(bailiwick("check", QUICKSTART, plan, "--lang", "zh-CN").out())
                .contains("工作负荷", "评分（")
                .doesNotContain("Loads");
        assertThat(bailiwick("export", QUICKSTART, plan, "--for", "duties", "--lang", "zh", "-o", list)
                        .out())
                .isEqualTo(list + " 已写出。\n");
        assertThat(Files.readString(list)).contains("| 角色 | 细分市场 | 阶段 |", "不变");
    }

    @Test
    void theLanguageChangesNoPlan() {
        Path english = folder.resolve("english.json");
        Path chinese = folder.resolve("chinese.json");

        bailiwick("solve", QUICKSTART, "--steps", 20_000, "--quiet", "-o", english);
        bailiwick("solve", QUICKSTART, "--steps", 20_000, "--quiet", "--lang", "zh", "-o", chinese);

        assertThat(chinese).hasSameBinaryContentAs(english);
    }

    @Test
    void theFunnelIsToldInChinese() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), MadeUpExport.MAPPING);
        MadeUpExport.plain().write(folder.resolve("export"), 200);

        Ran ran = bailiwick("funnel", folder.resolve("export"), "--mapping", mapping, "--lang", "zh");

        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
        assertThat(ran.out()).contains("销售漏斗，截至 ", "共 200 笔商机", "按成员").doesNotContain("Win rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "check", "funnel", "export"})
    void aLanguageThatIsNotSpokenIsRefused(String command) {
        Ran ran = bailiwick(command, QUICKSTART, "--lang", "fr");

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("'fr' is no language of Bailiwick. Maybe en (English) or zh (Chinese).");
    }
}
