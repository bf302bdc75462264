package org.bailiwick.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.develop.Gain;
import org.bailiwick.develop.Mentorship;
import org.bailiwick.develop.RaiseValue;
import org.bailiwick.develop.SkillGap;
import org.bailiwick.develop.SkillRaise;
import org.bailiwick.develop.Succession.Bench;
import org.bailiwick.develop.Succession.Loss;
import org.bailiwick.develop.Succession.Successor;
import org.bailiwick.develop.TrainingPlan;
import org.bailiwick.develop.TrainingStep;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.SafeCells;
import org.jspecify.annotations.Nullable;

/** A team's development as CSV files by ids: UTF-8 with a byte order mark for spreadsheets, commas, line feeds. */
final class DevelopmentFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LIST = " ";

    private DevelopmentFiles() {}

    /** The files by their names. */
    static Map<String, AtomicFiles.Content> of(DevelopmentReport report) {
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        files.put("levels.csv", out -> write(out, levels(report)));
        files.put("skills.csv", out -> write(out, skills(report)));
        files.put("training.csv", out -> write(out, training(report)));
        files.put("mentors.csv", out -> write(out, mentors(report)));
        files.put("succession.csv", out -> write(out, succession(report)));
        files.put("losses.csv", out -> write(out, losses(report)));
        return files;
    }

    private static void write(OutputStream out, List<List<String>> rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCells::text).toList()));
        csv.flush();
    }

    private static List<List<String>> table(String... header) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(header));
        return rows;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String list(List<String> ids) {
        return String.join(LIST, ids);
    }

    private static List<List<String>> levels(DevelopmentReport report) {
        List<List<String>> rows = table(
                "member",
                "skill",
                "from",
                "to",
                "plan rules",
                "plan open minutes",
                "plan points",
                "replanned rules",
                "replanned open minutes",
                "replanned points",
                "certainty",
                "most open minutes",
                "most points",
                "helps",
                "opens");
        for (RaiseValue value : report.values()) {
            List<String> row = raise(value.raise());
            row.addAll(gain(value.atPlan()));
            row.addAll(gain(value.replanned()));
            row.add(value.certainty().name());
            row.add(String.valueOf(value.most().openMinutes()));
            row.add(String.valueOf(value.most().points()));
            row.add(list(value.helps()));
            row.add(list(value.opens()));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> raise(SkillRaise raise) {
        return new ArrayList<>(List.of(raise.member(), raise.skill(), text(raise.from()), text(raise.to())));
    }

    private static List<String> gain(@Nullable Gain gain) {
        return gain == null
                ? List.of("", "", "")
                : List.of(
                        String.valueOf(gain.rules()),
                        String.valueOf(gain.openMinutes()),
                        String.valueOf(gain.points()));
    }

    private static List<List<String>> skills(DevelopmentReport report) {
        List<List<String>> rows =
                table("skill", "lost hours", "weakened duties", "blocked open minutes", "levels short", "blocked");
        for (SkillGap gap : report.gaps()) {
            rows.add(List.of(
                    gap.skill(),
                    text(gap.lostHours()),
                    String.valueOf(gap.weakened()),
                    String.valueOf(gap.openMinutes()),
                    text(gap.shortage()),
                    list(gap.blocked())));
        }
        return rows;
    }

    /** A row a lesson; the figures of a step stand in its first one, so that columns add up. */
    private static List<List<String>> training(DevelopmentReport report) {
        List<List<String>> rows =
                table("member", "skill", "from", "to", "step", "rules", "open minutes", "points", "takes", "teachers");
        for (TrainingPlan plan : report.training()) {
            for (int i = 0; i < plan.steps().size(); i++) {
                TrainingStep step = plan.steps().get(i);
                for (int j = 0; j < step.lessons().size(); j++) {
                    TrainingStep.Lesson lesson = step.lessons().get(j);
                    List<String> row = raise(lesson.raise());
                    row.add(String.valueOf(i + 1));
                    row.addAll(gain(j == 0 ? step.gain() : null));
                    row.add(j == 0 ? list(step.takes()) : "");
                    row.add(list(lesson.teachers()));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static List<List<String>> mentors(DevelopmentReport report) {
        List<List<String>> rows =
                table("learner", "skill", "from", "to", "mentor", "shared segment", "shared role", "value");
        for (Mentorship pair : report.mentoring().pairs()) {
            for (TrainingStep.Lesson lesson : pair.step().lessons()) {
                List<String> row = raise(lesson.raise());
                row.add(pair.mentor());
                row.add(String.valueOf(pair.sharedSegment()));
                row.add(String.valueOf(pair.sharedRole()));
                row.add(String.valueOf(pair.value()));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<String>> succession(DevelopmentReport report) {
        List<List<String>> rows = table("duty", "member", "exposure", "others eligible", "others with time", "nearest");
        for (Bench bench : report.succession().benches()) {
            rows.add(List.of(
                    bench.duty(),
                    bench.member(),
                    bench.exposure().name(),
                    String.valueOf(bench.eligible()),
                    String.valueOf(bench.withTime()),
                    list(bench.successors().stream().map(Successor::member).toList())));
        }
        return rows;
    }

    private static List<List<String>> losses(DevelopmentReport report) {
        List<List<String>> rows =
                table("member", "hours", "goal", "strained hours", "strained goal", "lost", "strained");
        for (Loss loss : report.succession().losses()) {
            rows.add(List.of(
                    loss.member(),
                    text(loss.hours()),
                    text(loss.goal()),
                    text(loss.strainedHours()),
                    text(loss.strainedGoal()),
                    list(loss.lost()),
                    list(loss.strained())));
        }
        return rows;
    }
}
