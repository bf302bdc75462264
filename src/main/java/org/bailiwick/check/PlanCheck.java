package org.bailiwick.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Plan;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/**
 * Judges plans, whoever made them: by the referee's score and by the name of every broken rule.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanCheck {

    private static final int MOST_NAMED = 5;

    private final Pairs pairs;
    private final PeriodView view;
    private final Referee referee;
    private final Known duties;
    private final Known members;

    private PlanCheck(Pairs pairs) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.referee = Referee.of(pairs);
        this.duties =
                new Known("duty", "duties", view.duties().stream().map(Duty::id).toList());
        this.members = new Known(
                "member", "members", view.members().stream().map(Member::id).toList());
    }

    /**
     * Returns the check of a problem's plans.
     *
     * @param pairs a valid problem
     * @return its check
     */
    public static PlanCheck of(Pairs pairs) {
        return new PlanCheck(pairs);
    }

    /**
     * Judges a plan.
     *
     * <p>Unknown duties and members and doubled duties are errors; missing duties, which count as open, and the digest of
     * another problem are warnings.
     *
     * @param plan the plan as it was read
     * @param problemDigest the digest of the problem, as plans carry it
     * @return the verdict
     */
    public Verdict judge(Plan plan, String problemDigest) {
        Report report = new Report();
        if (!plan.problemDigest().equals(problemDigest)) {
            report.warning(
                    "otherProblem",
                    "/problemDigest",
                    () ->
                            "problemDigest (%s) is not that of the problem (%s). Maybe the problem changed since the plan was made."
                                    .formatted(Text.shown(plan.problemDigest()), problemDigest));
        }
        return judge(plan.assignments(), report);
    }

    /**
     * Judges a plan given as pairs.
     *
     * @param memberByDuty the id of a member, or null for an open duty, by the id of the duty; missing duties are open
     * @return the verdict, whose findings point into a list of assignments in the map's order
     */
    public Verdict judge(Map<String, @Nullable String> memberByDuty) {
        List<Assignment> assignments = new ArrayList<>();
        memberByDuty.forEach((duty, member) -> assignments.add(new Assignment(duty, member, null)));
        return judge(assignments, new Report());
    }

    /**
     * Judges today's holders as if they were the plan: what is wrong now. Duties without a holder in the team are open.
     *
     * @return the verdict, without findings
     */
    public Verdict judgeHolders() {
        int[] holders =
                IntStream.range(0, view.duties().size()).map(view::holder).toArray();
        return verdict(new Report(), holders);
    }

    /**
     * Lists by name where a plan breaks which hard rule.
     *
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @return the violations in the order of the constraints; empty where the hard score is 0
     */
    public List<Violation> violations(int[] memberOfDuty) {
        return violations(memberOfDuty, Language.ENGLISH);
    }

    /**
     * Lists by name where a plan breaks which hard rule.
     *
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @param language the language of the messages
     * @return the violations in the order of the constraints; empty where the hard score is 0
     */
    public List<Violation> violations(int[] memberOfDuty, Language language) {
        return Violations.of(pairs, memberOfDuty, language);
    }

    private Verdict judge(List<Assignment> assignments, Report report) {
        int[] memberOfDuty = new int[view.duties().size()];
        Arrays.fill(memberOfDuty, PeriodView.NOBODY);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            Row row = new Row("/assignments/" + i, "assignment number " + (i + 1));
            int duty = view.dutyNumber(assignment.duty());
            if (duty < 0) {
                unknown(report, row.at("duty"), "The duty", assignment.duty(), duties);
            } else if (!seen.add(assignment.duty())) {
                report.error(
                        "doubledDuty",
                        row.at("duty"),
                        () -> "The duty (%s) is assigned twice. Maybe a row was copied."
                                .formatted(Text.shown(assignment.duty())));
            } else {
                memberOfDuty[duty] = member(report, row, assignment.member());
            }
        }
        missing(report, seen);
        return verdict(report, memberOfDuty);
    }

    private int member(Report report, Row row, @Nullable String id) {
        int number = id == null ? PeriodView.NOBODY : view.memberNumber(id);
        if (id != null && number == PeriodView.NOBODY) {
            unknown(report, row.at("member"), "The member", id, members);
        }
        return number;
    }

    private static void unknown(Report report, String pointer, String what, String id, Known known) {
        report.error(
                known.unknownCode(),
                pointer,
                () -> "%s (%s) is not in the problem's period. %s".formatted(what, Text.shown(id), known.hint(id)));
    }

    private void missing(Report report, Set<String> seen) {
        List<String> missing = view.duties().stream()
                .map(Duty::id)
                .filter(id -> !seen.contains(id))
                .toList();
        if (!missing.isEmpty()) {
            report.warning(
                    "missingDuty",
                    "/assignments",
                    () -> "The plan lacks %s of the problem, which count as open: %s. Maybe they are new."
                            .formatted(Text.count(missing.size(), "duty", "duties"), Text.some(missing, MOST_NAMED)));
        }
    }

    private Verdict verdict(Report report, int[] memberOfDuty) {
        List<String> open = IntStream.range(0, memberOfDuty.length)
                .filter(duty -> memberOfDuty[duty] == PeriodView.NOBODY)
                .mapToObj(duty -> view.duty(duty).id())
                .toList();
        return new Verdict(report.sorted(), referee.judge(memberOfDuty), violations(memberOfDuty), open);
    }
}
