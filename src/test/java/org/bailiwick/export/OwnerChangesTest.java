package org.bailiwick.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.model.Problem;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;

class OwnerChangesTest {

    /** A team and a plan of any kind, with whoever holds what. */
    private record Case(Pairs pairs, DutyChanges changes) {
        static Case of(long seed) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            Random random = new Random(seed);
            int members = pairs.view().members().size();
            int[] plan = pairs.view().duties().stream()
                    .mapToInt(duty -> random.nextInt(members + 1) - 1)
                    .toArray();
            return new Case(pairs, new DutyChanges(pairs, plan));
        }

        Map<String, String> before() {
            return AccountOwners.of(pairs.view(), changes::holder);
        }

        Map<String, String> after() {
            return AccountOwners.of(pairs.view(), changes::member);
        }
    }

    @Property(tries = 300)
    void theChangesTurnTheOwnersOfTodayIntoThoseOfThePlan(@ForAll long seed) {
        Case one = Case.of(seed);
        Map<String, String> owners = new HashMap<>(one.before());
        for (OwnerChange change : OwnerChanges.of(one.changes())) {
            assertThat(owners.get(change.segment())).isEqualTo(change.before()).isNotEqualTo(change.after());
            assertThat(change.reason()).isNotEmpty();
            if (change.after() == null) {
                owners.remove(change.segment());
            } else {
                owners.put(change.segment(), change.after());
            }
        }
        assertThat(owners).isEqualTo(one.after());
    }

    @Property(tries = 300)
    void theRowsOfTheFileDoTheSameForEveryAccountWithAUser(@ForAll long seed) {
        Case one = Case.of(seed);
        PeriodView view = one.pairs().view();
        Problem problem = view.problem();
        List<CrmRecord> records = new ArrayList<>();
        problem.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.ACCOUNT)
                .forEach(account -> records.add(record(CrmRecord.Type.ACCOUNT, account.id())));
        problem.members().forEach(member -> records.add(record(CrmRecord.Type.PERSON, member.id())));
        Map<String, String> owners = new HashMap<>(one.before());
        OwnerFile.of(one.changes(), Records.of(records, "records.csv", problem), ExportForm.SALESFORCE, LocalDate.EPOCH)
                .cells()
                .forEach(row -> owners.put(row.get(0), row.get(1)));
        for (CrmRecord account : records) {
            String owner = one.after().get(account.id());
            boolean hasUser =
                    owner != null && !view.member(view.memberNumber(owner)).vacant();
            assertThat(owners.get(account.id()))
                    .isEqualTo(hasUser ? owner : one.before().get(account.id()));
        }
    }

    @Property(tries = 100)
    void aDutyThatIsNotWhereItWasHasAReason(@ForAll long seed) {
        Case one = Case.of(seed);
        IntStream.range(0, one.pairs().view().duties().size()).forEach(d -> {
            boolean unchanged = one.changes().kind(d) == DutyChanges.Kind.UNCHANGED;
            assertThat(one.changes().reason(d).isEmpty()).isEqualTo(unchanged);
        });
    }

    private static CrmRecord record(CrmRecord.Type type, String id) {
        return new CrmRecord(type, id, id, id);
    }
}
