package org.bailiwick.crm.mapping;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Writes maps, lists, texts, numbers and switches as YAML with comments. Maps and lists at the top have a line for each entry;
 * what is within a list, and a list below the top, is written on one line.
 */
final class CommentedYaml {
    private final Map<String, String> comments;
    private final Resolver resolver = new Resolver();

    CommentedYaml(Map<String, String> comments) {
        this.comments = Map.copyOf(comments);
    }

    String text(Map<String, Object> root) {
        DumperOptions options = new DumperOptions();
        options.setProcessComments(true);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setAllowUnicode(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        Node node = map(root, JsonPointer.empty(), false);
        StringWriter text = new StringWriter();
        comment(JsonPointer.empty())
                .lines()
                .forEach(line -> text.append("# ").append(shown(line)).append('\n'));
        new Yaml(options).serialize(node, text);
        return text.toString();
    }

    private Node node(Object value, JsonPointer at, boolean isInline) {
        if (value instanceof Map<?, ?> map) {
            return map(map, at, isInline);
        }
        if (value instanceof List<?> list) {
            return list(list, at, isInline);
        }
        String text = value.toString();
        // A text is plain where it cannot be taken for anything else; all others are plain for what they are.
        Tag tag = value instanceof String ? Tag.STR : resolver.resolve(NodeId.scalar, text, true);
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }

    private Node map(Map<?, ?> map, JsonPointer at, boolean isInline) {
        List<NodeTuple> entries = new ArrayList<>();
        map.forEach((name, value) -> {
            JsonPointer below = at.appendProperty(name.toString());
            Node key = node(name, below, isInline);
            Node node = node(value, below, isInline);
            if (!isInline) {
                say(below, key, node);
            }
            entries.add(new NodeTuple(key, node));
        });
        return new MappingNode(Tag.MAP, entries, style(isInline || map.isEmpty()));
    }

    private Node list(List<?> list, JsonPointer at, boolean isInline) {
        boolean isBelowTop = at.tail() != null && !at.tail().matches();
        boolean isOneLine = isInline || isBelowTop || list.isEmpty();
        List<Node> items = new ArrayList<>();
        for (Object item : list) {
            JsonPointer below = at.appendIndex(items.size());
            Node node = node(item, below, true);
            String comment = String.join("; ", comment(below).lines().toList());
            if (!isOneLine && !comment.isEmpty()) {
                node.setInLineComments(List.of(line(comment, CommentType.IN_LINE)));
            }
            items.add(node);
        }
        return new SequenceNode(Tag.SEQ, items, style(isOneLine));
    }

    private static FlowStyle style(boolean isInline) {
        return isInline ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    /** Puts a comment behind a value, or above its name. */
    private void say(JsonPointer at, Node name, Node value) {
        List<String> lines = comment(at).lines().toList();
        boolean isOneLine = !(value instanceof CollectionNode<?> many) || many.getFlowStyle() == FlowStyle.FLOW;
        if (lines.size() == 1 && isOneLine) {
            value.setInLineComments(List.of(line(lines.get(0), CommentType.IN_LINE)));
        } else if (!lines.isEmpty()) {
            name.setBlockComments(
                    lines.stream().map(line -> line(line, CommentType.BLOCK)).toList());
        }
    }

    private String comment(JsonPointer at) {
        return comments.getOrDefault(at.toString(), "");
    }

    private static CommentLine line(String text, CommentType type) {
        return new CommentLine(null, null, " " + shown(text), type);
    }

    /** Names of files and columns come from outside: nothing of them may end a comment. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{C}\\u2028\\u2029]", " ");
    }
}
