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
 * Suggests a mapping for the files of an export: by usual names of files and columns in English, German and Chinese, by whether
 * values are dates, numbers, or unique, and by which values stand in another file. A suggestion is to be looked through by
 * somebody who knows the export; each line has its reason.
 */
public final class Suggestion {
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
        draft.columns().forEach((field, column) -> {
            reasons.add(new Reason(at + "/columns/" + field.id(), why(field, column)));
            if (column.dates() != null && draft.table().dates().containsKey(field)) {
                String doubt = column.datesDoubtful() ? "; day and month could be the other way round: look" : "";
                reasons.add(new Reason(
                        at + "/dates/" + field.id(),
                        "%d of %d values are such dates%s"
                                .formatted(filled(column) - column.noDates(), filled(column), doubt)));
            }
        });
    }

    private static long filled(ColumnSurvey column) {
        return column.rows() - column.blanks();
    }

    private String why(Field field, ColumnSurvey column) {
        List<String> why = new ArrayList<>();
        if (Headers.of(field).contains(Headers.plain(column.header()))) {
            why.add("a usual header");
        }
        Overlap overlap = drafts.overlap(field, column);
        if (overlap != null) {
            why.add(overlap.text());
        }
        why.add(column.blanks() == 0 ? "never blank" : "%d of %d blank".formatted(column.blanks(), column.rows()));
        if (Draft.isUnique(column) && !column.hasMore()) {
            why.add("no value twice");
        }
        return String.join("; ", why);
    }

    private List<StageRule> stages() {
        Draft deals = drafts.of(TableKind.DEALS);
        ColumnSurvey column = deals == null ? null : deals.column(Field.DEAL_STAGE);
        if (deals == null || column == null) {
            return List.of();
        }
        if (!StageGuess.isLikely(column)) {
            deals.columns().remove(Field.DEAL_STAGE);
            return List.of();
        }
        List<ColumnSurvey> dates = deals.file().columns().stream()
                .filter(other -> other.dates() != null && !deals.isUsed(other))
                .toList();
        StageGuess guess = new StageGuess(column, dates);
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
        reasons.add(new Reason("/roles/0/titles", guess.reason()));
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
        boolean accounts = has(Field.DEAL_ACCOUNT) || drafts.of(TableKind.ACCOUNTS) != null;
        if (accounts || !(has(Field.DEAL_PRODUCT) || has(Field.LINE_PRODUCT))) {
            reasons.add(new Reason("/segments/by", "an account is the finest that an owner can be told for"));
            return SegmentRules.DEFAULT;
        }
        reasons.add(new Reason("/segments/by", "there are no accounts"));
        return new SegmentRules(List.of(Dimension.PRODUCT), Map.of());
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
        SkillRules base = SkillRules.DEFAULT;
        return new SkillRules(by, base.halfLifeDays(), base.declaredDeals(), base.leastDeals());
    }

    private boolean has(Field field) {
        Draft draft = drafts.of(field.kind());
        return draft != null && draft.column(field) != null;
    }
}
