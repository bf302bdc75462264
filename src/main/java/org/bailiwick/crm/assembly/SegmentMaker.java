package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.SegmentRules;
import org.bailiwick.crm.names.NameMatcher;
import org.bailiwick.crm.skills.InferredSkill;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.model.Location;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/** Turns cuts of the market into a tree of segments. An account and the account above it are neighbours. */
final class SegmentMaker {
    private final CrmData data;
    private final Segmentation segments;
    private final SegmentRules rules;
    private final Map<String, String> skillIds = new HashMap<>();
    private final Map<String, Segment> byId = new LinkedHashMap<>();

    SegmentMaker(CrmData data, Segmentation segments, SegmentRules rules, List<InferredSkill> skills) {
        this.data = data;
        this.segments = segments;
        this.rules = rules;
        skills.forEach(skill -> skillIds.put(skill.kind() + "\n" + skill.value(), skill.id()));
    }

    List<Segment> make(Volumes volumes, DerivationLog log) {
        Map<Integer, String> idByAccount = new HashMap<>();
        segments.cuts().forEach(cut -> {
            if (cut.account() != Deals.NONE) {
                idByAccount.put(cut.account(), cut.id());
            }
        });
        NameMatcher accounts = new NameMatcher(
                data.accounts().stream().map(Account::key).toList(),
                data.accounts().stream().map(Account::name).toList(),
                Map.of());
        for (int index = 0; index < segments.cuts().size(); index++) {
            Segmentation.Cut cut = segments.cuts().get(index);
            addParents(cut);
            BigDecimal potential = potential(cut, index, volumes, log);
            byId.put(cut.id(), leaf(cut, potential, neighbors(cut, accounts, idByAccount)));
            record(cut, log);
        }
        recordAccounts(log);
        return new ArrayList<>(byId.values());
    }

    private void addParents(Segmentation.Cut cut) {
        for (int depth = 0; depth < cut.ids().size() - 1; depth++) {
            String id = cut.ids().get(depth);
            byId.putIfAbsent(
                    id,
                    new Segment(
                            id,
                            cut.names().get(depth),
                            kind(rules.by().get(depth)),
                            depth == 0 ? null : cut.ids().get(depth - 1),
                            null,
                            BigDecimal.ZERO,
                            List.of(),
                            List.of()));
        }
    }

    private static SegmentKind kind(Dimension dimension) {
        return switch (dimension) {
            case ACCOUNT -> SegmentKind.ACCOUNT;
            case TERRITORY, REGION, COUNTRY -> SegmentKind.TERRITORY;
            case SECTOR, SIZE, PRODUCT, SERIES -> SegmentKind.MARKET;
        };
    }

    /** What a segment buys in a month: what its account bought in a year, else what was won over the window. */
    private BigDecimal potential(Segmentation.Cut cut, int index, Volumes volumes, DerivationLog log) {
        BigDecimal sales = SegmentSales.ofMonth(data, cut, index, volumes);
        log.derive(
                "segment",
                cut.id(),
                "potential",
                sales,
                "segmentSales",
                SegmentSales.inputs(data, cut, index, volumes));
        return sales;
    }

    private Segment leaf(Segmentation.Cut cut, BigDecimal potential, List<String> neighbors) {
        int depth = cut.ids().size() - 1;
        String name =
                rules.by().get(depth) == Dimension.ACCOUNT ? cut.names().get(depth) : String.join(" ", cut.names());
        Location location = cut.account() == Deals.NONE
                ? null
                : data.accounts().get(cut.account()).location();
        return new Segment(
                cut.id(),
                name,
                kind(rules.by().get(depth)),
                depth == 0 ? null : cut.ids().get(depth - 1),
                location,
                potential,
                neighbors,
                requirements(cut));
    }

    private List<String> neighbors(Segmentation.Cut cut, NameMatcher accounts, Map<Integer, String> idByAccount) {
        String parent = cut.account() == Deals.NONE
                ? null
                : data.accounts().get(cut.account()).parent();
        if (parent == null) {
            return List.of();
        }
        String id = idByAccount.get(accounts.match(parent).index());
        return id == null || id.equals(cut.id()) ? List.of() : List.of(id);
    }

    /** The skills that the segment's own dimensions, or its account, ask for. */
    private List<Requirement> requirements(Segmentation.Cut cut) {
        Map<String, String> valueByKind = new LinkedHashMap<>();
        for (int depth = 0; depth < rules.by().size(); depth++) {
            valueByKind.put(rules.by().get(depth).id(), cut.values().get(depth));
        }
        if (cut.account() != Deals.NONE) {
            Account account = data.accounts().get(cut.account());
            put(valueByKind, "sector", account.sector());
            put(valueByKind, "size", rules.sizeClass(account.employees()));
            put(valueByKind, "region", account.region());
            put(valueByKind, "country", account.country());
        }
        List<Requirement> requirements = new ArrayList<>();
        valueByKind.forEach((kind, value) -> {
            String skill = skillIds.get(kind + "\n" + value);
            if (skill != null && !kind.equals("product") && !kind.equals("series")) {
                requirements.add(new Requirement(skill, BigDecimal.ZERO, BigDecimal.ONE));
            }
        });
        return requirements;
    }

    private static void put(Map<String, String> values, String kind, @Nullable String value) {
        if (value != null) {
            values.putIfAbsent(kind, value);
        }
    }

    private void record(Segmentation.Cut cut, DerivationLog log) {
        int depth = rules.by().indexOf(Dimension.TERRITORY);
        if (depth >= 0 && cut.account() == Deals.NONE) {
            log.record(
                    CrmRecord.Type.TERRITORY,
                    cut.values().get(depth),
                    cut.id(),
                    cut.names().get(depth));
        }
    }

    private void recordAccounts(DerivationLog log) {
        for (int account = 0; account < data.accounts().size(); account++) {
            int segment = segments.ofAccount(account);
            if (segment != Deals.NONE) {
                Account one = data.accounts().get(account);
                log.record(
                        CrmRecord.Type.ACCOUNT,
                        one.key(),
                        segments.cuts().get(segment).id(),
                        one.name());
            }
        }
    }
}
