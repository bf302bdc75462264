package org.bailiwick.scenario;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.bailiwick.io.JsonOut;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Score;

/**
 * Writes comparisons and fronts as JSON documents, {@code bailiwick/comparison/1} and {@code bailiwick/frontier/1}.
 *
 * <p>Stateless and thread-safe; the same result is always the same bytes.
 */
public final class ScenarioJson {

    private final JsonOut out;

    private ScenarioJson(JsonOut out) {
        this.out = out;
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @param target takes the document, UTF-8; stays open
     * @throws IOException where writing fails
     */
    public static void write(Comparison comparison, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target, JsonOut.Style.READABLE)) {
            out.start();
            out.text("format", "bailiwick/comparison/1");
            new ScenarioJson(out).comparison(comparison);
            out.end();
        }
    }

    /**
     * Writes what comes of a scenario: a comparison, with the score of the plan as it was in the changed problem as {@code kept}.
     *
     * @param outcome the outcome
     * @param target takes the document, UTF-8; stays open
     * @throws IOException where writing fails
     */
    public static void write(Outcome outcome, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target, JsonOut.Style.READABLE)) {
            ScenarioJson json = new ScenarioJson(out);
            out.start();
            out.text("format", "bailiwick/comparison/1");
            out.child("kept", outcome.kept().plan(), json::kept);
            json.comparison(outcome.comparison());
            out.end();
        }
    }

    /**
     * Writes a front.
     *
     * @param frontier the front
     * @param target takes the document, UTF-8; stays open
     * @throws IOException where writing fails
     */
    public static void write(Frontier frontier, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target, JsonOut.Style.READABLE)) {
            out.start();
            out.text("format", "bailiwick/frontier/1");
            out.text("measure", frontier.measure());
            out.decimal("held", frontier.held());
            OptionalInt knee = frontier.knee();
            if (knee.isPresent()) {
                out.number("knee", knee.getAsInt());
            }
            ScenarioJson json = new ScenarioJson(out);
            out.wholeRows("points", frontier.points(), json::point);
            out.end();
        }
    }

    private void point(Frontier.Point point) throws IOException {
        out.decimal("limit", point.limit());
        out.decimal("moved", point.moved());
        out.decimal("movedHours", point.movedHours());
        out.number("movedDuties", point.movedDuties());
        out.number("quality", point.quality());
        score(point.plan().score());
    }

    private void comparison(Comparison comparison) throws IOException {
        out.wholeRows("plans", comparison.sides(), this::side);
        out.wholeRows("terms", comparison.terms(), row -> {
            out.text("constraint", row.constraint());
            out.text("level", word(row.level()));
            out.wholeList("points", row.points(), out::value);
        });
        out.wholeRows("contrasts", comparison.contrasts(), this::contrast);
    }

    private void side(Side side) throws IOException {
        out.text("label", side.label());
        out.text("problemDigest", side.plan().problemDigest());
        score(side.plan().score());
        out.wholeList("open", open(side.plan()), out::value);
        out.wholeRows("members", side.plan().members(), this::member);
        out.wholeRows("goals", side.plan().goals(), goal -> {
            out.text("metric", goal.metric());
            out.text("unit", goal.unit());
            out.textOrNull("member", goal.member());
            out.decimal("amount", goal.amount());
        });
    }

    private static List<String> open(Plan plan) {
        return plan.open().stream().map(OpenDuty::duty).toList();
    }

    private void kept(Plan plan) throws IOException {
        score(plan.score());
        out.wholeList("open", open(plan), out::value);
    }

    private void score(Score score) throws IOException {
        out.child("score", score, levels -> {
            out.number("hard", levels.hard());
            out.number("medium", levels.medium());
            out.number("soft", levels.soft());
        });
    }

    private void member(MemberSummary member) throws IOException {
        out.text("member", member.member());
        out.number("effortMinutes", member.effortMinutes());
        out.decimal("utilisation", member.utilisation());
        out.decimal("goal", member.goal());
        out.decimal("fairGoal", member.fairGoal());
    }

    private void contrast(Contrast contrast) throws IOException {
        out.text("label", contrast.side().label());
        out.wholeRows("differences", contrast.differences(), this::difference);
        out.wholeRows("transfers", contrast.transfers(), transfer -> {
            out.text("from", transfer.from());
            out.text("to", transfer.to());
            out.number("duties", transfer.duties());
            out.decimal("hours", transfer.hours());
            out.decimal("goal", transfer.goal());
        });
    }

    private void difference(Difference difference) throws IOException {
        out.text("kind", word(difference.kind()));
        out.text("duty", difference.duty());
        out.textOrNull("from", difference.from());
        out.textOrNull("to", difference.to());
        out.decimal("hours", difference.hours());
        out.decimal("goalBefore", difference.goalBefore());
        out.decimal("goalAfter", difference.goalAfter());
    }

    /** {@code goalChanged} for GOAL_CHANGED. */
    private static String word(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            word.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return word.toString();
    }
}
