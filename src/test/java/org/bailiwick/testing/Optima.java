package org.bailiwick.testing;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;

/**
 * The proven best plan of a small generated team, found by another solver: what a search must reach and no bound may be
 * below.
 *
 * @param members of the generated team
 * @param duties of the generated team
 * @param seed of the generated team
 * @param availability what every member's availability is multiplied by
 * @param medium the medium score of the best plan
 * @param soft its soft score
 */
public record Optima(int members, int duties, long seed, BigDecimal availability, long medium, long soft) {

    /** Reads all that are stored. */
    public static List<Optima> all() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(Path.of(Optima.class
                                .getResource("/org/bailiwick/dense/optima.csv")
                                .toURI()));
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.map(Optima::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optima of(NamedCsvRecord row) {
        return new Optima(
                Integer.parseInt(row.getField("members")),
                Integer.parseInt(row.getField("duties")),
                Long.parseLong(row.getField("seed")),
                new BigDecimal(row.getField("availability")),
                Long.parseLong(row.getField("medium")),
                Long.parseLong(row.getField("soft")));
    }

    /** Makes the team that the optimum belongs to. */
    public Problem problem() {
        Problem team = TeamGenerator.generate(members, duties, seed);
        return new Problem(
                team.team(),
                team.period(),
                team.settings(),
                team.skills(),
                team.roles(),
                team.conflicts(),
                team.segments(),
                team.stages(),
                team.members().stream().map(this::scaled).toList(),
                team.coverage(),
                team.duties(),
                team.goals());
    }

    private Member scaled(Member member) {
        return new Member(
                member.id(),
                member.name(),
                member.capacityHours(),
                member.availability().multiply(availability),
                member.goalShare(),
                member.ramp(),
                member.vacant(),
                member.manager(),
                member.roles(),
                member.skills(),
                member.maxRoles(),
                member.maxSegments(),
                member.maxMeasures(),
                member.validity(),
                member.home(),
                member.cannot(),
                member.prefers());
    }
}
