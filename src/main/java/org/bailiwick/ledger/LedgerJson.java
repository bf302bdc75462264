package org.bailiwick.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bailiwick.io.JsonOut;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/** Answers of a ledger as JSON documents for programs; what they hold: docs/ledger.md. */
public final class LedgerJson {

    private LedgerJson() {}

    /**
     * Writes a list of plans, {@code bailiwick/ledger-plans/1}.
     *
     * @param plans the plans
     * @param target takes the document; stays open
     * @throws IOException where writing fails
     */
    public static void plans(List<StoredPlan> plans, OutputStream target) throws IOException {
        document(target, "bailiwick/ledger-plans/1", out -> out.wholeRows("plans", plans, plan -> fields(out, plan)));
    }

    /**
     * Writes a plan with its history, {@code bailiwick/ledger-plan/1}.
     *
     * @param plan the plan
     * @param history its events
     * @param target takes the document; stays open
     * @throws IOException where writing fails
     */
    public static void plan(StoredPlan plan, List<LedgerEvent> history, OutputStream target) throws IOException {
        document(target, "bailiwick/ledger-plan/1", out -> {
            fields(out, plan);
            out.wholeRows("events", history, event -> event(out, event));
        });
    }

    /**
     * Writes who held what when, {@code bailiwick/ledger-tenures/1}.
     *
     * @param tenures the tenures
     * @param target takes the document; stays open
     * @throws IOException where writing fails
     */
    public static void tenures(List<Tenure> tenures, OutputStream target) throws IOException {
        document(
                target,
                "bailiwick/ledger-tenures/1",
                out -> out.wholeRows("tenures", tenures, tenure -> {
                    out.text("team", tenure.team());
                    out.text("duty", tenure.duty());
                    out.text("member", tenure.member());
                    out.text("name", tenure.name());
                    out.text("from", tenure.from().toString());
                    out.textOrNull("until", text(tenure.until()));
                    out.text("plan", tenure.plan().toString());
                }));
    }

    /**
     * Writes what came of recomputing a ledger, {@code bailiwick/ledger-verification/1}.
     *
     * @param verification the result
     * @param target takes the document; stays open
     * @throws IOException where writing fails
     */
    public static void verification(Verification verification, OutputStream target) throws IOException {
        document(target, "bailiwick/ledger-verification/1", out -> {
            out.number("events", verification.events());
            out.number("plans", verification.plans());
            out.number("problems", verification.problems());
            out.text("head", verification.head());
            out.wholeList(
                    "findings",
                    verification.findings().stream().map(Finding::toString).toList(),
                    out::value);
        });
    }

    private interface Fields {
        void write(JsonOut out) throws IOException;
    }

    private static void document(OutputStream target, String format, Fields fields) throws IOException {
        try (JsonOut out = new JsonOut(target, JsonOut.Style.READABLE)) {
            out.start();
            out.text("format", format);
            fields.write(out);
            out.end();
        }
    }

    private static void fields(JsonOut out, StoredPlan plan) throws IOException {
        out.text("plan", plan.id().toString());
        out.text("team", plan.id().team());
        out.text("period", plan.id().period().toString());
        out.text("state", plan.state().word());
        out.text("since", plan.last().at().toString());
        out.text("by", plan.last().signature().who());
        out.text("why", plan.last().signature().why());
        out.textOrNull("from", text(plan.from()));
        out.textOrNull("source", text(plan.added().other()));
        out.text("planDigest", plan.digests().plan());
        out.text("problemDigest", plan.digests().problem());
    }

    private static void event(JsonOut out, LedgerEvent event) throws IOException {
        out.number("seq", event.seq());
        out.text("kind", event.kind().word());
        out.textOrNull("duty", event.duty());
        out.textOrNull("member", event.member());
        out.textOrNull("day", text(event.day()));
        out.textOrNull("other", text(event.other()));
        out.text("at", event.at().toString());
        out.text("by", event.signature().who());
        out.text("why", event.signature().why());
        out.text("hash", event.hash());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
