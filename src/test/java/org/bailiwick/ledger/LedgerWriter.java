package org.bailiwick.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.ledger.store.LedgerAddress;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.ledger.store.Presence;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;

/** A program that writes into a ledger for a while, and notes what it was told is in there. */
final class LedgerWriter {

    private static final YearMonth PERIOD = YearMonth.of(2026, 12);
    private static final int ACTIVATES_EACH = 50;

    private final Ledger ledger;
    private final BufferedWriter notes;
    private final int shared;
    private long refused;

    private LedgerWriter(Ledger ledger, BufferedWriter notes, int shared) {
        this.ledger = ledger;
        this.notes = notes;
        this.shared = shared;
    }

    /**
     * The arguments: the ledger, seconds, the folder of the writer with its {@code problem.json} and {@code plan.json}, the file
     * that begins it all, and how many plans all writers share.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[2]);
        Problem problem = ProblemReader.read(folder.resolve("problem.json")).orThrow();
        Plan plan = Objects.requireNonNull(
                PlanReader.read(folder.resolve("plan.json")).plan());
        try (Ledger ledger =
                        Ledger.open(LedgerAddress.of(args[0], System.getenv()), Presence.REQUIRED, Clock.systemUTC());
                BufferedWriter notes = Files.newBufferedWriter(folder.resolve("notes.txt"))) {
            LedgerWriter writer = new LedgerWriter(ledger, notes, Integer.parseInt(args[4]));
            Files.createFile(folder.resolve("ready"));
            while (Files.notExists(Path.of(args[3]))) {
                Thread.sleep(10);
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[1]));
            for (int i = 0; System.nanoTime() < end; i++) {
                writer.write(problem, numbered(plan, i), i);
            }
            notes.write("refused " + writer.refused + "\n");
            notes.write("retries " + ledger.retries() + "\n");
        }
    }

    /** The plan with other bytes. */
    static Plan numbered(Plan plan, int number) {
        return new Plan(
                plan.team(),
                plan.period(),
                plan.problemDigest(),
                new Provenance("test", number, StopReason.STEPS, 0),
                plan.score(),
                plan.terms(),
                plan.bound(),
                plan.assignments(),
                plan.members(),
                plan.open(),
                plan.goals());
    }

    /** What is the writer's own, and what all want to have done first. */
    private void write(Problem problem, Plan plan, int i) throws IOException {
        PlanId own = note(ledger.add(Samples.submission(problem, plan), null, Samples.CHEN));
        note(ledger.become(own, PlanState.PROPOSED, Samples.CHEN));
        if (i < shared) {
            PlanId contested = new PlanId(PERIOD, "shared", i + 1);
            race(() -> ledger.become(contested, PlanState.PROPOSED, Samples.CHEN));
            race(() -> ledger.become(contested, PlanState.APPROVED, Samples.CHEN));
            if (i % ACTIVATES_EACH == 0) {
                race(() -> ledger.activate(contested, Activation.USUAL, Samples.CHEN));
            }
        }
    }

    private interface Attempt {
        LedgerEvent make();
    }

    private void race(Attempt attempt) throws IOException {
        try {
            note(attempt.make());
        } catch (LedgerException e) {
            if (!e.isRefusal()) {
                throw e;
            }
            refused++;
        }
    }

    private PlanId note(LedgerEvent event) throws IOException {
        notes.write(event.hash() + "\n");
        notes.flush();
        return event.plan();
    }
}
