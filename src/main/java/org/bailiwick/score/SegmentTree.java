package org.bailiwick.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/** The segments with the way from each to its top. */
final class SegmentTree {

    private final Map<String, List<Segment>> paths = new HashMap<>();

    SegmentTree(List<Segment> segments) {
        Map<String, Segment> byId = new HashMap<>();
        segments.forEach(segment -> byId.put(segment.id(), segment));
        segments.forEach(segment -> paths.put(segment.id(), path(segment, byId)));
    }

    private static List<Segment> path(Segment start, Map<String, Segment> byId) {
        List<Segment> path = new ArrayList<>(4);
        for (Segment at = start; at != null; at = at.parent() == null ? null : byId.get(at.parent())) {
            if (path.size() > byId.size()) {
                throw new IllegalArgumentException(
                        "The segment (%s) is below itself. Maybe the problem was not validated.".formatted(start.id()));
            }
            path.add(at);
        }
        return List.copyOf(path);
    }

    /** The segment itself first, its top last; empty where the id is null or unknown. */
    List<Segment> path(@Nullable String id) {
        return id == null ? List.of() : paths.getOrDefault(id, List.of());
    }

    /** The segment itself if it is an account, else its nearest ancestor that is one, else null. */
    @Nullable
    String account(@Nullable String id) {
        for (Segment segment : path(id)) {
            if (segment.kind() == SegmentKind.ACCOUNT) {
                return segment.id();
            }
        }
        return null;
    }

    /** The segment itself, or its parent for an account; an account at the top stands for itself. */
    @Nullable
    String focusGroup(@Nullable String id) {
        List<Segment> path = path(id);
        if (path.isEmpty()) {
            return null;
        }
        boolean byParent = path.get(0).kind() == SegmentKind.ACCOUNT && path.size() > 1;
        return path.get(byParent ? 1 : 0).id();
    }
}
