package org.bailiwick.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.io.SafeCells;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Member;
import org.bailiwick.model.Place;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** The accounts whose owner changes, in the columns that a CRM's loader knows, with columns for people behind them. */
final class OwnerFile {

    private static final Pattern SALESFORCE_ID = Pattern.compile("[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?");
    private static final Pattern HUBSPOT_ID = Pattern.compile("\\d+");

    private final PeriodView view;
    private final DutyChanges duties;
    private final Records records;
    private final ExportForm form;
    private final LocalDate effective;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> withoutUser = new TreeMap<>();
    private int leftOut;
    private int foreignKeys;
    private String foreignKey = "";

    private OwnerFile(DutyChanges duties, Records records, ExportForm form, LocalDate effective) {
        this.view = duties.view();
        this.duties = duties;
        this.records = records;
        this.form = form;
        this.effective = effective;
    }

    static Export of(DutyChanges duties, Records records, ExportForm form, LocalDate effective) {
        return new OwnerFile(duties, records, form, effective).export();
    }

    private Export export() {
        findings.addAll(records.findings());
        for (OwnerChange change : OwnerChanges.of(duties)) {
            List<CrmRecord> accounts = records.accounts(change.segment());
            if (!accounts.isEmpty()) {
                add(change, accounts);
            }
        }
        withoutUser.forEach((member, count) -> warn(
                "noUser",
                "%s has no record of type person, so that %d accounts keep their owner. Maybe records.csv is of another import."
                        .formatted(duties.names().member(member), count)));
        if (foreignKeys > 0) {
            warn(
                    "foreignId",
                    "%d ids are not of the kind that the loader knows, such as (%s). Maybe the CRM was exported without its ids."
                            .formatted(foreignKeys, foreignKey));
        }
        return new Export(new CsvTable(header(), rows, false), findings, leftOut);
    }

    private List<String> header() {
        return form == ExportForm.SALESFORCE
                ? List.of(
                        "Id",
                        "OwnerId",
                        "Bailiwick account",
                        "Bailiwick new owner",
                        "Bailiwick old owner",
                        "Bailiwick old owner id",
                        "Bailiwick effective date",
                        "Bailiwick reason")
                : List.of(
                        "Record ID",
                        "Company owner",
                        "Bailiwick account",
                        "Bailiwick new owner",
                        "Bailiwick new owner id",
                        "Bailiwick old owner",
                        "Bailiwick effective date",
                        "Bailiwick reason");
    }

    private void add(OwnerChange change, List<CrmRecord> accounts) {
        String after = change.after();
        String segment = duties.names().segment(change.segment());
        if (after == null) {
            warnOfPlan(
                    "noOwner",
                    "nobody holds a duty in %s any more: its accounts (%d) keep their owner. Maybe fill the open duties first."
                            .formatted(segment, accounts.size()));
            return;
        }
        Member member = view.member(view.memberNumber(after));
        if (member.vacant()) {
            warnOfPlan(
                    "vacancy",
                    "%s would go to (%s), which is a vacancy and no user: its accounts (%d) keep their owner. Maybe name somebody to stand in."
                            .formatted(segment, member.name(), accounts.size()));
            return;
        }
        CrmRecord user = records.person(after);
        if (user == null) {
            withoutUser.merge(after, accounts.size(), Integer::sum);
            leftOut += accounts.size();
            return;
        }
        accounts.forEach(account -> add(change, account, user));
    }

    private void add(OwnerChange change, CrmRecord account, CrmRecord user) {
        String owner = form == ExportForm.HUBSPOT ? nameOrAddress(user) : user.key();
        if (!isSafe(account.key()) || !isSafe(owner) || !isClear(owner)) {
            leftOut++;
            return;
        }
        noteForeign(account.key(), form == ExportForm.SALESFORCE ? SALESFORCE_ID : HUBSPOT_ID);
        if (form == ExportForm.SALESFORCE) {
            noteForeign(owner, SALESFORCE_ID);
        }
        TableRow row = new TableRow().key(account.key()).key(owner);
        row.text(account.name()).text(duties.names().member(user.id()));
        if (form == ExportForm.HUBSPOT) {
            row.text(user.key());
        }
        row.text(nameOrNothing(change.before()));
        if (form == ExportForm.SALESFORCE) {
            row.text(keyOrNothing(change.before()));
        }
        rows.add(row.text(effective.toString()).text(change.reason()).cells());
    }

    /** HubSpot knows an owner by name or e-mail address. */
    private static String nameOrAddress(CrmRecord user) {
        return user.key().indexOf('@') >= 0 || user.name().isEmpty() ? user.key() : user.name();
    }

    private boolean isClear(String owner) {
        boolean clear = form != ExportForm.HUBSPOT || !records.isSharedName(owner);
        if (!clear) {
            warn(
                    "sharedName",
                    "several users are called (%s), so that an account cannot name one as its owner: its row is left out. Maybe export the users with their e-mail addresses as ids."
                            .formatted(owner));
        }
        return clear;
    }

    private boolean isSafe(String key) {
        boolean safe = SafeCells.isSafeId(key);
        if (!safe) {
            warn(
                    "unsafeId",
                    "the id (%s) would run as a formula in a spreadsheet, or holds invisible characters: its row is left out. Maybe change it in the CRM."
                            .formatted(key.replaceAll("\\p{C}", "?")));
        }
        return safe;
    }

    private void noteForeign(String key, Pattern known) {
        if (!known.matcher(key).matches()) {
            foreignKey = foreignKeys++ == 0 ? key : foreignKey;
        }
    }

    private @Nullable String nameOrNothing(@Nullable String member) {
        return member == null ? null : duties.names().member(member);
    }

    private @Nullable String keyOrNothing(@Nullable String member) {
        CrmRecord user = member == null ? null : records.person(member);
        return user == null ? null : user.key();
    }

    private void warnOfPlan(String code, String message) {
        findings.add(Finding.warning(code, Place.at(""), message));
    }

    private void warn(String code, String message) {
        findings.add(Finding.warning(code, records.place(), message));
    }
}
