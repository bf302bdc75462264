package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.model.Location;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/** A segment in the making. */
final class SegmentDraft {

    final String id;
    final String name;
    final SegmentKind kind;
    final @Nullable SegmentDraft parent;
    final @Nullable Location location;
    final List<SegmentDraft> children = new ArrayList<>();
    final List<String> neighbors = new ArrayList<>();
    final List<Requirement> needs = new ArrayList<>();
    final List<DutyDraft> duties = new ArrayList<>();
    /** In the unit of the goals; a sum for everything that is no account or site. */
    long potential;
    /** Territories: whether the cross-selling drive reaches it. */
    boolean crossSelling;
    /** Territories: whether the campaign reaches it. */
    boolean campaign;

    SegmentDraft(String id, String name, SegmentKind kind, @Nullable SegmentDraft parent, @Nullable Location location) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.location = location;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void addPotential(long amount) {
        for (SegmentDraft segment = this; segment != null; segment = segment.parent) {
            segment.potential += amount;
        }
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** The account that the segment is or belongs to, else the segment itself. */
    SegmentDraft root() {
        return parent != null && parent.kind == SegmentKind.ACCOUNT ? parent : this;
    }

    /** The duties here and in the rest of the account. */
    List<DutyDraft> dutiesOfAccount() {
        List<DutyDraft> all = new ArrayList<>(root().duties);
        if (root().kind == SegmentKind.ACCOUNT) {
            root().children.forEach(site -> all.addAll(site.duties));
        }
        return all;
    }

    /** The territory that the segment is or belongs to. */
    SegmentDraft territory() {
        SegmentDraft top = root();
        return top.kind == SegmentKind.ACCOUNT && top.parent != null ? top.parent : top;
    }

    Segment segment() {
        return new Segment(
                id,
                name,
                kind,
                parent == null ? null : parent.id,
                location,
                BigDecimal.valueOf(potential),
                neighbors,
                needs);
    }
}
