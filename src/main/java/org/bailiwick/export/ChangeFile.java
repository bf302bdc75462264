package org.bailiwick.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.explain.Names;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Every duty that is not where it was, one a row, those left open last. */
final class ChangeFile {

    private static final List<String> HEADER = List.of(
            "duty",
            "change",
            "role",
            "role name",
            "segment",
            "segment name",
            "stage",
            "stage name",
            "seat",
            "hours",
            "goal",
            "old owner",
            "old owner name",
            "old owner CRM id",
            "new owner",
            "new owner name",
            "new owner CRM id",
            "effective date",
            "reason");

    private final PeriodView view;
    private final DutyChanges changes;
    private final Records records;
    private final LocalDate effective;

    private ChangeFile(DutyChanges changes, Records records, LocalDate effective) {
        this.view = changes.view();
        this.changes = changes;
        this.records = records;
        this.effective = effective;
    }

    static Export of(DutyChanges changes, Records records, LocalDate effective) {
        ChangeFile file = new ChangeFile(changes, records, effective);
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        for (int d = 0; d < file.view.duties().size(); d++) {
            switch (changes.kind(d)) {
                case UNCHANGED -> {}
                case MOVED -> rows.add(file.row(d, "moved"));
                case ASSIGNED -> rows.add(file.row(d, "assigned"));
                case LEFT_OPEN -> open.add(file.row(d, "left open"));
            }
        }
        rows.addAll(open);
        List<Finding> findings = records.findings();
        return new Export(new CsvTable(HEADER, rows, true), findings, 0);
    }

    private List<String> row(int d, String change) {
        Duty duty = view.duty(d);
        Names names = changes.names();
        TableRow row = new TableRow().text(duty.id()).text(change);
        row.text(duty.role()).text(duty.role() == null ? null : names.role(duty.role()));
        row.text(duty.segment()).text(duty.segment() == null ? null : names.segment(duty.segment()));
        row.text(duty.stage()).text(duty.stage() == null ? null : names.stage(duty.stage()));
        row.text(String.valueOf(duty.seat())).number(duty.hours()).number(duty.goal());
        addMember(row, changes.holder(d));
        addMember(row, changes.member(d));
        return row.text(effective.toString()).text(changes.reason(d)).cells();
    }

    private void addMember(TableRow row, @Nullable String member) {
        CrmRecord user = member == null ? null : records.person(member);
        row.text(member)
                .text(member == null ? null : changes.names().member(member))
                .text(user == null ? null : user.key());
    }
}
