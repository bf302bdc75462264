package org.bailiwick.crm.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.GoalRules;
import org.bailiwick.crm.mapping.HourRules;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.RoleRule;
import org.bailiwick.crm.mapping.SegmentRules;
import org.bailiwick.crm.mapping.SkillRules;
import org.bailiwick.crm.mapping.StageRule;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.jspecify.annotations.Nullable;

/**
 * Suggests a mapping for the files of an export: by usual names of files and columns in English, German, French, Spanish and Chinese, by whether
 * values are dates, numbers, or unique, and by which values stand in another file. A suggestion is to be looked through by
 * somebody who knows the export; each line has its reason.
 */
public final class Suggestion {
    /** Beyond so many accounts a segment each makes more duties than anybody looks through. */
    private static final int MOST_ACCOUNTS = 3_000;

    private static final String NOT_TOLD = "no file tells these: the usual values";

    private final Drafts drafts;
    private final List<Reason> reasons = new ArrayList<>();

    private Suggestion(List<SurveyedFile> files) {
        this.drafts = new Drafts(files);
    }

    /**
     * Suggests a mapping. Stateless and thread-safe.
     *
     * @param files the files, in any order, of different names
     * @return the mapping and the reasons for it; the same for the same files
     */
    public static Suggested of(List<SurveyedFile> files) {
        List<SurveyedFile> sorted =
                files.stream().sorted(Comparator.comparing(SurveyedFile::file)).toList();
        return new Suggestion(sorted).suggest(sorted);
    }

    private Suggested suggest(List<SurveyedFile> files) {
        List<StageRule> stages = stages();
        drafts.all().forEach(this::explain);
        List<RoleRule> roles = roles();
        Mapping mapping = new Mapping(
                "team",
                "Team",
                null,
                null,
                "USD",
                drafts.all().stream().map(Draft::table).toList(),
                stages,
                Map.of(),
                roles,
                segments(),
                List.of(),
                HourRules.DEFAULT,
                skills(stages),
                GoalRules.DEFAULT);
        for (SurveyedFile file : files) {
            if (drafts.all().stream().noneMatch(draft -> draft.file().file().equals(file.file()))) {
                reasons.add(new Reason(
                        "/tables", file.file() + " is not used: it looks like no kind of file, or less than another"));
            }
        }
        return new Suggested(mapping, reasons);
    }

    private void explain(Draft draft) {
        String at = "/tables/" + draft.kind().id();
        String byName = Headers.letters(draft.file().file(), draft.kind()) > 0 ? "its name and " : "";
        reasons.add(new Reason(
                at + "/file",
                "by %s%d columns of the kind".formatted(byName, draft.columns().size())));
        List<String> unused = draft.file().columns().stream()
                .filter(column ->
                        !draft.isUsed(column) && !draft.table().entered().containsValue(column.header()))
                .map(ColumnSurvey::header)
                .toList();
        if (!unused.isEmpty()) {
            reasons.add(new Reason(at + "/columns", "not used: " + String.join(", ", unused)));
        }
        draft.columns().forEach((field, column) -> explain(draft, field, column));
    }

    private void explain(Draft draft, Field field, ColumnSurvey column) {
        String at = "/tables/" + draft.kind().id();
        reasons.add(new Reason(at + "/columns/" + field.id(), why(draft, field, column)));
        long filled = column.rows() - column.blanks();
        if (draft.table().dates().containsKey(field)) {
            String doubt = column.datesDoubtful() ? "; day and month could be the other way round: look" : "";
            reasons.add(new Reason(
                    at + "/dates/" + field.id(),
                    "%d of %d values are such dates%s".formatted(filled - column.noDates(), filled, doubt)));
        }
        if (draft.table().numbers().containsKey(field)) {
            reasons.add(new Reason(
                    at + "/numbers/" + field.id(),
                    "%d of %d values are such numbers".formatted(filled - column.noNumbers(), filled)));
        }
    }

    private String why(Draft draft, Field field, ColumnSurvey column) {
        List<String> why = new ArrayList<>();
        if (draft.isUsual(field, column)) {
            why.add("a usual header");
        } else if (field == Field.DEAL_CLOSED) {
            why.add("no column of stages, so that each row is a sale, made on that day");
        } else if (field == Field.DEAL_STAGE) {
            why.add("its values tell outcomes");
        }
        Overlap overlap = drafts.overlap(field, column);
        if (overlap != null) {
            why.add(overlap.text());
        }
        why.add(column.blanks() == 0 ? "never blank" : "%d of %d blank".formatted(column.blanks(), column.rows()));
        if (Draft.isUnique(column) && !column.hasMore()) {
            why.add("no value twice");
        }
        List<ColumnSurvey> earned = draft.named(Headers.earns());
        if (field == Field.ACCOUNT_SALES && !earned.isEmpty()) {
            why.add("not %s, which the account earns rather than buys for"
                    .formatted(String.join(
                            ", ", earned.stream().map(ColumnSurvey::header).toList())));
        }
        return String.join("; ", why);
    }

    private List<StageRule> stages() {
        Draft deals = drafts.of(TableKind.DEALS);
        ColumnSurvey column = deals == null ? null : deals.column(Field.DEAL_STAGE);
        if (deals == null || column == null) {
            return List.of();
        }
        List<ColumnSurvey> dates = deals.file().columns().stream()
                .filter(other -> other.dates() != null && !deals.isUsed(other))
                .toList();
        StageGuess guess = new StageGuess(
                column,
                dates,
                deals.named(Headers.probability()).stream().findFirst().orElse(null));
        for (ColumnSurvey date : dates) {
            String stage = guess.entered(date);
            if (stage != null && !deals.table().entered().containsKey(stage)) {
                deals.enter(stage, date);
                reasons.add(new Reason(
                        "/tables/deals/entered/" + stage.replace("~", "~0").replace("/", "~1"),
                        "blank for %d deals, as many as are in the stages before".formatted(date.blanks())));
            }
        }
        List<StageRule> rules = guess.rules();
        for (int i = 0; i < rules.size(); i++) {
            reasons.add(new Reason("/stages/" + i, guess.reason(rules.get(i))));
        }
        return rules;
    }

    private List<RoleRule> roles() {
        Draft people = drafts.of(TableKind.PEOPLE);
        if (people == null) {
            return List.of();
        }
        TitleGuess guess = new TitleGuess(people, owners());
        if (!guess.leavesOutManagers()) {
            return List.of();
        }
        reasons.add(new Reason("/roles/0", guess.reason()));
        return List.of(new RoleRule("sales", "Sales", guess.titles(), List.of(), false));
    }

    private @Nullable ColumnSurvey owners() {
        for (Field field : List.of(Field.DEAL_OWNER, Field.ACCOUNT_OWNER)) {
            Draft draft = drafts.of(field.kind());
            if (draft != null && draft.column(field) != null) {
                return draft.column(field);
            }
        }
        return null;
    }

    private SegmentRules segments() {
        long accounts = accounts();
        List<Dimension> groups = new ArrayList<>();
        if (has(Field.ACCOUNT_SECTOR)) {
            groups.add(Dimension.SECTOR);
        }
        if (has(Field.ACCOUNT_REGION) || has(Field.ACCOUNT_COUNTRY)) {
            groups.add(has(Field.ACCOUNT_REGION) ? Dimension.REGION : Dimension.COUNTRY);
        }
        if (accounts > MOST_ACCOUNTS && !groups.isEmpty()) {
            reasons.add(new Reason("/segments/by", "%d accounts are too many for a segment each".formatted(accounts)));
            return new SegmentRules(groups, Map.of());
        }
        if (accounts > 0 || !(has(Field.DEAL_PRODUCT) || has(Field.LINE_PRODUCT))) {
            reasons.add(new Reason("/segments/by", "an account is the finest that an owner can be told for"));
            return SegmentRules.DEFAULT;
        }
        reasons.add(new Reason("/segments/by", "there are no accounts"));
        return new SegmentRules(List.of(Dimension.PRODUCT), Map.of());
    }

    /** How many accounts there are: those with a row, else those that deals name. */
    private long accounts() {
        Draft accounts = drafts.of(TableKind.ACCOUNTS);
        if (accounts != null) {
            return accounts.file().columns().get(0).rows();
        }
        Draft deals = drafts.of(TableKind.DEALS);
        ColumnSurvey named = deals == null ? null : deals.column(Field.DEAL_ACCOUNT);
        return named == null ? 0 : named.values().size();
    }

    private SkillRules skills(List<StageRule> stages) {
        List<String> by = new ArrayList<>();
        if (stages.stream().anyMatch(rule -> rule.outcome() == Outcome.LOST)) {
            if (has(Field.ACCOUNT_SECTOR)) {
                by.add(Dimension.SECTOR.id());
            }
            if (has(Field.DEAL_PRODUCT)) {
                by.add(Dimension.PRODUCT.id());
            }
            by.add(SkillRules.STAGE);
        }
        String why = by.isEmpty()
                ? "no deal is known to be lost, so that results tell nothing"
                : "what won and lost deals have";
        reasons.add(new Reason("/skills/by", why));
        reasons.add(new Reason("/hours", NOT_TOLD));
        reasons.add(new Reason(
                "/goals",
                has(Field.ACCOUNT_SALES)
                        ? NOT_TOLD + "; if the accounts' sales are not those of a year, state over how many salesMonths"
                        : NOT_TOLD));
        reasons.add(new Reason("/currency", "no file tells it: look"));
        SkillRules base = SkillRules.DEFAULT;
        return new SkillRules(by, base.halfLifeDays(), base.declaredDeals(), base.leastDeals());
    }

    private boolean has(Field field) {
        Draft draft = drafts.of(field.kind());
        return draft != null && draft.column(field) != null;
    }
}
