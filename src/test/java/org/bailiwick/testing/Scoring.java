package org.bailiwick.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/** A small problem written down as JSON in a test, and plans for it written as {@code duty=member} words. */
public record Scoring(PeriodView view, Pairs pairs) {

    /** Completes the members of a JSON object with format, team and period (September 2026, 30 days). */
    public static Scoring of(String fields) {
        return of(read(fields));
    }

    public static Scoring of(Problem problem) {
        PeriodView view = PeriodView.of(problem);
        return new Scoring(view, Pairs.of(view));
    }

    public static Problem read(String fields) {
        String json = "{\"format\": \"bailiwick/problem/1\", \"team\": {\"id\": \"t\"}, \"period\": \"2026-09\",\n%s}"
                .formatted(fields.replace('\'', '"'));
        try {
            Path file = Files.createTempFile("problem", ".json");
            try {
                Files.writeString(file, json);
                ReadResult result = ProblemReader.read(file);
                if (result.findings().stream().anyMatch(Finding::isError)) {
                    throw new IllegalArgumentException(result.findings().toString());
                }
                return result.problem();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judges a plan; duties that it does not name are open. */
    public Judgement judge(String plan) {
        return Referee.of(pairs).judge(plan(plan));
    }

    public int[] plan(String words) {
        int[] memberOfDuty = new int[view.duties().size()];
        Arrays.fill(memberOfDuty, PeriodView.NOBODY);
        for (String word : words.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                String[] parts = word.split("=", -1);
                memberOfDuty[duty(parts[0])] = member(parts[1]);
            }
        }
        return memberOfDuty;
    }

    public int duty(String id) {
        int duty = view.dutyNumber(id);
        if (duty < 0) {
            throw new IllegalArgumentException(id);
        }
        return duty;
    }

    public int member(String id) {
        int member = view.memberNumber(id);
        if (member < 0) {
            throw new IllegalArgumentException(id);
        }
        return member;
    }
}
