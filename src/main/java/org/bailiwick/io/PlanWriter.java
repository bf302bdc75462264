package org.bailiwick.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.model.Bound;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Score;

/**
 * Writes plans as JSON documents; the same plan is always the same bytes.
 *
 * <p>Stateless and thread-safe.
 */
public final class PlanWriter {
    private PlanWriter() {}

    /**
     * Returns a plan as a JSON document.
     *
     * @param plan the plan
     * @return the document, a line a row, ended by a line feed
     */
    public static String toJson(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a plan as a JSON document, whole or not at all.
     *
     * @param plan the plan
     * @param target the file; a symbolic link is followed
     * @throws RefusedWriteException where the target is a file that is not a plan, a directory, or in no directory
     * @throws IOException where writing fails; the target is then as it was
     */
    public static void write(Plan plan, Path target) throws IOException {
        Overwrites.allow(target, Words.PLAN_FORMAT, "plan");
        AtomicFiles.write(target, out -> write(plan, out));
    }

    /**
     * Checks, before any work is put into a plan, that a target may be written.
     *
     * @param target the file
     * @throws RefusedWriteException where the target is a file that is not a plan, a directory, or in no directory, or in one
     *     that may not be written
     * @throws IOException where the target cannot be read
     */
    public static void requireWritable(Path target) throws IOException {
        Overwrites.allow(target, Words.PLAN_FORMAT, "plan");
        Path directory = AtomicFiles.place(target).getParent();
        if (directory != null && !Files.isWritable(directory)) {
            throw new RefusedWriteException(
                    "the directory of %s may not be written. Maybe it belongs to somebody else.".formatted(target));
        }
    }

    private static void write(Plan plan, OutputStream target) throws IOException {
        try (JsonOut out = new JsonOut(target, JsonOut.Style.READABLE)) {
            document(out, plan);
        }
    }

    private static void document(JsonOut out, Plan plan) throws IOException {
        out.start();
        out.text("format", Words.PLAN_FORMAT);
        out.text("team", plan.team());
        out.text("period", plan.period().toString());
        out.text("problemDigest", plan.problemDigest());
        out.child("solver", plan.solver(), solver -> solver(out, solver));
        out.child("score", plan.score(), score -> score(out, score));
        out.wholeRows("terms", plan.terms(), term -> {
            out.text("constraint", term.constraint());
            out.text("level", Words.of(term.level()));
            out.decimal("weight", term.weight());
            out.number("points", term.points());
        });
        out.child("bound", plan.bound(), bound -> bound(out, bound));
        out.wholeRows("assignments", plan.assignments(), assignment -> {
            out.text("duty", assignment.duty());
            out.textOrNull("member", assignment.member());
            out.textOrNull("holder", assignment.holder());
        });
        out.wholeRows("members", plan.members(), member -> member(out, member));
        out.wholeRows("open", plan.open(), open -> open(out, open));
        out.wholeRows("goals", plan.goals(), goal -> {
            out.text("metric", goal.metric());
            out.text("unit", goal.unit());
            out.textOrNull("member", goal.member());
            out.decimal("amount", goal.amount());
        });
        out.end();
    }

    private static void solver(JsonOut out, Provenance solver) throws IOException {
        out.text("version", solver.version());
        out.number("seed", solver.seed());
        out.text("stopped", Words.of(solver.stopped()));
        out.number("steps", solver.steps());
    }

    private static void score(JsonOut out, Score score) throws IOException {
        out.number("hard", score.hard());
        out.number("medium", score.medium());
        out.number("soft", score.soft());
    }

    private static void bound(JsonOut out, Bound bound) throws IOException {
        out.number("medium", bound.medium());
        out.number("soft", bound.soft());
        out.decimal("gap", bound.gap());
    }

    private static void member(JsonOut out, MemberSummary member) throws IOException {
        out.text("member", member.member());
        out.flag("vacant", member.vacant());
        out.number("effortMinutes", member.effortMinutes());
        out.decimal("utilisation", member.utilisation());
        out.decimal("goal", member.goal());
        out.decimal("fairGoal", member.fairGoal());
        out.wholeList("roles", member.roles(), out::value);
        out.wholeList("segments", member.segments(), out::value);
    }

    private static void open(JsonOut out, OpenDuty open) throws IOException {
        out.text("duty", open.duty());
        out.wholeRows("reasons", open.reasons(), reason -> reason(out, reason));
    }

    private static void reason(JsonOut out, OpenReason reason) throws IOException {
        out.text("code", reason.code().id());
        out.text("role", reason.role(), null);
        out.text("skill", reason.skill(), null);
        out.decimal("min", reason.min(), null);
        out.text("best", reason.best(), null);
        out.decimal("level", reason.level(), null);
        out.numberOrNothing("minutes", reason.minutes());
        out.number("members", reason.members());
    }
}
