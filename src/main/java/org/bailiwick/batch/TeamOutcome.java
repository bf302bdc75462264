package org.bailiwick.batch;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.io.Sha256;
import org.bailiwick.model.Finding;

/**
 * What came of one team in one round, before anything of it is written.
 *
 * @param result its row
 * @param plan the text of the plan's file; empty where there is no plan
 * @param page the page about the plan; empty where none was asked for
 * @param findings the text of the findings' file; empty where there is no such file
 */
public record TeamOutcome(TeamResult result, String plan, String page, String findings) implements Serializable {

    static TeamOutcome planned(TeamResult result, String plan, String page) {
        String digest = Sha256.hex(plan.getBytes(StandardCharsets.UTF_8));
        return new TeamOutcome(result.withPlan(digest), plan, page, "");
    }

    static TeamOutcome failed(TeamTask task, String digest, Status status, String message) {
        return new TeamOutcome(TeamResult.failed(task, status, message, digest), "", "", "");
    }

    static TeamOutcome failed(TeamTask task, String digest, List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        String more = errors.size() < 2 ? "" : " (and %d more)".formatted(errors.size() - 1);
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(finding).append('\n'));
        return new TeamOutcome(
                TeamResult.failed(task, Status.ERROR, errors.get(0) + more, digest), "", "", text.toString());
    }
}
