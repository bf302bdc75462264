package org.bailiwick.report.html;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bailiwick.check.Draft;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Location;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** Reports of problems, for tests. */
final class Pages {

    /** Texts that would do harm, or look odd, in a page that takes them for anything but text. */
    static final List<String> ATTACKS = List.of(
            "<script>document.title='owned'</script>",
            "</script><script>document.title='owned'</script>",
            "<img src=x onerror=\"document.title='owned'\">",
            "\" onmouseover=\"document.title='owned'\" x=\"",
            "' autofocus onfocus='document.title=1",
            "javascript:document.title='owned'",
            "<!-- <script>",
            "--><svg onload=document.title=1>",
            "{{{style}}} {{#sections}} {{t.skip}}",
            "</style><style>*{display:none}</style>",
            "</title><base href=//evil.example>",
            "&lt;b&gt; &amp; &#60;i&#62;",
            "=HYPERLINK(\"http://evil.example\")",
            "${7*7} `${alert(1)}` \\u003cscript\\u003e",
            "\u202eevil\u202c \u2066mixed\u2069 \u200f",
            "tab\tand\u2028line\u2029separators",
            "name with ]]> and <![CDATA[",
            "\ud83d\ude80 emoji \u0000 zero".replace("\u0000", ""));

    private Pages() {}

    static Problem quickstart() {
        return ProblemReader.read(Path.of("data", "quickstart")).problem();
    }

    static Pairs pairs(Problem problem) {
        return Pairs.of(PeriodView.of(problem));
    }

    /** A plan where everybody keeps what they may keep. */
    static int[] holders(Pairs pairs) {
        return IntStream.range(0, pairs.view().duties().size())
                .map(d -> pairs.isHeld(d) ? pairs.view().holder(d) : PeriodView.NOBODY)
                .toArray();
    }

    static int[] nobody(Pairs pairs) {
        int[] open = new int[pairs.view().duties().size()];
        Arrays.fill(open, PeriodView.NOBODY);
        return open;
    }

    /** A plan that gives every duty to the first member who may hold it. */
    static int[] firstEligible(Pairs pairs) {
        return IntStream.range(0, pairs.view().duties().size())
                .map(d -> pairs.eligible(d).length == 0 ? PeriodView.NOBODY : pairs.eligible(d)[0])
                .toArray();
    }

    static Plan plan(Pairs pairs, int[] memberOfDuty) {
        Provenance solver = new Provenance("1", 0, StopReason.STEPS, 12_345);
        return PlanFactory.of(pairs).plan(memberOfDuty, solver, new Bound(0, 9_000_000, Draft.dec("0.0123")));
    }

    static HtmlReport report(Pairs pairs, int[] memberOfDuty, Language language) {
        return HtmlReport.of(pairs, memberOfDuty, plan(pairs, memberOfDuty), language);
    }

    static String page(Problem problem, Language language) {
        Pairs pairs = pairs(problem);
        return report(pairs, firstEligible(pairs), language).html();
    }

    /** A small team in which every name is one of the attacks. */
    static Problem attacked() {
        Draft draft = new Draft();
        int[] next = {0};
        draft.team = Draft.with(draft.team, "name", attack(next));
        draft.members.clear();
        for (int i = 0; i < ATTACKS.size(); i++) {
            draft.members.add(Draft.with(
                    Draft.member("m" + i, ATTACKS.get(i)),
                    "home",
                    new Location(Draft.dec("31." + i), Draft.dec("121." + i))));
        }
        rename(draft.roles, next);
        rename(draft.segments, next);
        rename(draft.stages, next);
        rename(draft.skills, next);
        Draft.change(draft.segments, 1, "location", new Location(Draft.dec("31.2"), Draft.dec("121.4")));
        Draft.change(draft.goals, 0, "metric", attack(next));
        Draft.change(draft.goals, 0, "unit", attack(next));
        Draft.change(draft.duties, 0, "holder", ATTACKS.get(0));
        Draft.change(draft.duties, 1, "holder", "m3");
        Draft.change(draft.duties, 2, "holder", null);
        return draft.problem();
    }

    /** Teams at the edges of what there may be, by what is odd about them. */
    static Map<String, Problem> odd() {
        Map<String, Problem> teams = new LinkedHashMap<>();
        teams.put("one member", changed(draft -> draft.members.remove(1)));
        teams.put("no goals", changed(draft -> draft.goals.clear()));
        teams.put("no stages", changed(draft -> {
            draft.stages.clear();
            change(draft.duties, "stage", null);
        }));
        teams.put("no roles, segments and stages", changed(draft -> {
            draft.stages.clear();
            draft.segments.clear();
            draft.roles.clear();
            change(draft.duties, "stage", null);
            change(draft.duties, "segment", null);
            change(draft.duties, "role", null);
            change(draft.members, "roles", List.of());
        }));
        teams.put("no time at all", changed(draft -> change(draft.members, "capacityHours", Draft.dec("0"))));
        teams.put("nothing held before", changed(draft -> change(draft.duties, "holder", null)));
        teams.put("one place for all", changed(draft -> {
            change(draft.members, "home", new Location(Draft.dec("90"), Draft.dec("180")));
            change(draft.segments, "location", new Location(Draft.dec("90"), Draft.dec("180")));
        }));
        teams.put("very long names", changed(draft -> {
            change(draft.members, "name", "Wolfeschlegelsteinhausen".repeat(12));
            change(draft.segments, "name", "Very long name of a segment ".repeat(12));
            change(draft.stages, "name", "x".repeat(300));
            draft.team = Draft.with(draft.team, "name", "y".repeat(300));
        }));
        teams.put("names from right to left", changed(draft -> {
            change(draft.members, "name", "محمد عبد الله (1)");
            change(draft.segments, "name", "שוק ראשי, צפון");
        }));
        return teams;
    }

    private static Problem changed(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        return draft.problem();
    }

    private static <R extends Record> void change(List<R> rows, String component, Object value) {
        for (int i = 0; i < rows.size(); i++) {
            Draft.change(rows, i, component, value);
        }
    }

    private static <R extends Record> void rename(List<R> rows, int[] next) {
        for (int i = 0; i < rows.size(); i++) {
            Draft.change(rows, i, "name", attack(next));
        }
    }

    private static String attack(int[] next) {
        return ATTACKS.get(next[0]++ % ATTACKS.size());
    }
}
