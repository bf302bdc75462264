package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month through its states, from the sample on. */
class LedgerIT {

    private static final String FIRST = "2026-12/lanting-delta/1";
    private static final String SECOND = "2026-12/lanting-delta/2";

    @TempDir
    private Path folder;

    private Path plan;
    private Path ledger;

    @BeforeEach
    void solve() {
        plan = folder.resolve("plan.json");
        ledger = folder.resolve("ledger.db");
        bailiwick("solve", QUICKSTART, "--steps", 50_000, "-o", plan, "--quiet");
    }

    private Ran ledger(Object... more) {
        List<Object> args = new ArrayList<>(List.of("ledger"));
        args.addAll(List.of(more));
        args.addAll(List.of("--ledger", ledger));
        return bailiwick(args.toArray());
    }

    private void add() {
        Ran ran = ledger("add", QUICKSTART, plan, "--by", "chen");
        assertThat(ran.status()).as(ran.both()).isZero();
        assertThat(ran.out()).isEqualTo(FIRST + " is added to " + ledger + " as a draft.\n");
    }

    private void activate() {
        add();
        assertThat(ledger("propose", FIRST, "--by", "chen").out()).isEqualTo(FIRST + " is proposed.\n");
        assertThat(ledger("approve", FIRST, "--by", "wang", "--why", "as discussed")
                        .status())
                .isZero();
        Ran active = ledger("activate", FIRST, "--by", "wang", "--problem", QUICKSTART, "--plan", plan);
        assertThat(active.out()).isEqualTo(FIRST + " is active and counts from 1 December 2026 on.\n");
    }

    @Test
    void aPlanGoesFromDraftToActiveAndCanBeRestored() {
        activate();

        assertThat(ledger("list").out()).contains("1 plan", FIRST, "active", "wang", "2026-12-01");
        Ran show = ledger("show", FIRST);
        assertThat(show.out())
                .contains(FIRST + ": active", "Every duty is held.", "as discussed", "active, from 2026-12-01");
        assertThat(ledger("show", FIRST, "--json").out()).contains("bailiwick/ledger-plan/1", "\"kind\": \"approved\"");
        Path restored = folder.resolve("december");
        assertThat(ledger("restore", FIRST, "-o", restored).status()).isZero();
        assertThat(restored.resolve("plan.json")).hasSameBinaryContentAs(plan);
        Ran check = bailiwick("check", restored.resolve("problem.json"), restored.resolve("plan.json"));
        assertThat(check.err()).doesNotContain("problemDigest", "error");
        Ran verify = ledger("verify");
        assertThat(verify.status()).isZero();
        assertThat(verify.out()).contains("All is as it was written", "4 events, 1 plan, 1 problem.");
    }

    @Test
    void whoHeldWhatIsToldByDayAndMember() {
        activate();

        assertThat(ledger("who", "--on", "2026-12-15", "--member", "li-wei").out())
                .contains("Who held what on 15 December 2026", "李伟", "2026-12-01", FIRST)
                .doesNotContain("王芳");
        assertThat(ledger("who", "--on", "2026-11-30").out()).contains("Nobody held anything that was asked for.");
        assertThat(ledger("who", "--json").out()).contains("bailiwick/ledger-tenures/1", "\"until\": null");
    }

    @Test
    void aPlanIsMadeAnewAroundDecisions() throws IOException {
        add();
        Path moves = folder.resolve("moves.csv");
        assertThat(ledger("moves", FIRST, "-o", moves).status()).isZero();
        List<String> lines = Files.readAllLines(moves);
        assertThat(lines.size()).isGreaterThan(3);
        lines.set(1, lines.get(1) + "accept");
        lines.set(2, lines.get(2) + "reject");
        Files.write(moves, lines);
        String[] rejected = lines.get(2).split(",", -1);

        Ran decided = ledger("decide", FIRST, moves, "--by", "wang");
        assertThat(decided.out()).isEqualTo(FIRST + ": 2 decisions noted.\n");
        assertThat(ledger("decide", FIRST, moves, "--by", "wang").out())
                .isEqualTo(FIRST + ": no decisions noted, 2 held already.\n");
        Path second = folder.resolve("plan2.json");
        Ran resolved = ledger("resolve", FIRST, "--by", "wang", "-o", second, "--steps", 20_000, "--quiet");

        assertThat(resolved.out()).contains(SECOND + " is added as a draft, made from " + FIRST);
        assertThat(ledger("show", SECOND).out()).contains("It was made from " + FIRST, "1 accepted");
        assertThat(ledger("moves", SECOND).out()).contains("accepted");
        assertThat(Files.readString(second))
                .doesNotContain("{\"duty\": \"%s\", \"member\": \"%s\"".formatted(rejected[0], rejected[3]));
        assertThat(ledger("compare", FIRST, SECOND).out()).contains("plan 2 against plan 1");
        assertThat(bailiwick("check", QUICKSTART, second).out()).contains("no rule is broken");
    }

    @Test
    void whatIsRefusedIsToldInALine() {
        add();

        assertThat(ledger("approve", FIRST, "--by", "wang").err())
                .startsWith("error: " + FIRST + " is draft since ")
                .contains("cannot become approved. Maybe somebody was quicker");
        assertThat(ledger("add", QUICKSTART, plan, "--by", "chen").status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ledger("show", "2026-12/lanting-dleta/1").err()).contains("Maybe " + FIRST + " was meant.");
        assertThat(ledger("show", "1").err()).contains("is no id of a plan");
        assertThat(ledger("propose", FIRST).err()).contains("Missing required option: '--by=WHO'");
        Ran password = bailiwick("ledger", "list", "--ledger", "jdbc:postgresql://db/sales?password=secret");
        assertThat(password.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(password.err()).contains("must state no password").doesNotContain("secret");
        Ran server = bailiwick("ledger", "list", "--ledger", "jdbc:postgresql://127.0.0.1:1/sales");
        assertThat(server.status()).isEqualTo(ExitStatus.FAULT);
        assertThat(server.err()).startsWith("fault: the server of jdbc:postgresql://127.0.0.1:1/sales does not answer");
        assertThat(bailiwick("ledger", "list", "--ledger", "jdbc:postgresql://127.0.0.1:99999/x")
                        .err())
                .isEqualTo(
                        "error: jdbc:postgresql://127.0.0.1:99999/x is no address of a database. Maybe jdbc:postgresql://HOST:PORT/DATABASE was meant, with a port up to 65535.\n");
        assertThat(bailiwick("ledger", "list", "--ledger", folder.resolve("none.db"))
                        .err())
                .contains("there is no ledger");
    }

    @Test
    void aFileThatChangedSinceTheApprovalIsRefused() throws IOException {
        add();
        ledger("propose", FIRST, "--by", "chen");
        ledger("approve", FIRST, "--by", "wang");
        Files.writeString(plan, Files.readString(plan) + " ");

        Ran ran = ledger("activate", FIRST, "--by", "wang", "--plan", plan);

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("the plan given (sha256:", "is not the one that was approved as " + FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add",
                "propose",
                "approve",
                "reject",
                "activate",
                "archive",
                "list",
                "show",
                "restore",
                "compare",
                "who",
                "moves",
                "decide",
                "resolve",
                "verify"
            })
    void everyCommandTeachesByExample(String command) {
        assertThat(bailiwick("ledger", command, "--help").out())
                .startsWith("Usage: bailiwick ledger " + command)
                .contains("Examples:", "  bailiwick ledger " + command);
    }

    @Test
    void theLedgerSpeaksChinese() {
        activate();

        assertThat(ledger("list", "--lang", "zh").out()).contains("共 1 个方案", "生效", "操作人");
        assertThat(ledger("show", FIRST, "--lang", "zh").out()).contains("历史记录", "已批准", "自2026年12月1日起执行");
        assertThat(ledger("who", "--on", "2026-12-15", "--lang", "zh").out()).contains("2026年12月15日的职责归属");
    }
}
