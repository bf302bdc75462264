package org.bailiwick.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.io.Sha256;
import org.bailiwick.ledger.store.Sql;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of recomputing a ledger.
 *
 * @param events how many events there are
 * @param plans how many plans
 * @param problems how many problems
 * @param head the hash of the last event; empty where there is none
 * @param findings what is not as it was written; empty where all is well
 */
public record Verification(long events, long plans, long problems, String head, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    static Verification of(Sql sql, Events events, @Nullable String wantedHead) throws SQLException {
        Chain chain = Chain.walk(sql, events, wantedHead);
        List<Finding> findings = new ArrayList<>(chain.findings());
        long[] counts = new long[2];
        sql.each(
                "SELECT id, team, period, number, digest, content FROM bailiwick_plan ORDER BY team, period, number",
                row -> {
                    counts[0]++;
                    String id = row.getString("id");
                    String parts =
                            "%s/%s/%d".formatted(row.getString("period"), row.getString("team"), row.getInt("number"));
                    if (!id.equals(parts)) {
                        findings.add(Chain.finding(
                                id, "id", "its row is of %s. Maybe it was written over.".formatted(parts)));
                    }
                    bytes(findings, id, row.getString("digest"), row.getBytes("content"));
                });
        sql.each("SELECT digest, content FROM bailiwick_problem ORDER BY digest", row -> {
            counts[1]++;
            bytes(findings, "problem " + row.getString("digest"), row.getString("digest"), row.getBytes("content"));
        });
        return new Verification(chain.events(), counts[0], counts[1], chain.head(), findings);
    }

    private static void bytes(List<Finding> findings, String what, String digest, byte[] content) {
        String found = Sha256.labelled(content);
        if (!found.equals(digest)) {
            findings.add(Chain.finding(
                    what, "bytes", "its bytes have the digest %s. Maybe they were written over.".formatted(found)));
        }
    }
}
