package org.chancery.codebook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Status;

/** Reads the closed choices of a codebook file, refusing what is none of them. */
final class Choices {

    private Choices() {}

    static Category category(Node node) {
        try {
            return Category.valueOf(node.text());
        } catch (IllegalArgumentException e) {
            throw node.error("no such category: " + node.text());
        }
    }

    static Mode mode(Node node, Category category) {
        return Mode.of(category, node.text())
                .orElseThrow(() -> node.error(category + " has no mode \"" + node.text() + "\""));
    }

    static Status status(Node node) {
        return Status.of(node.text()).orElseThrow(() -> node.error("no such status: " + node.text()));
    }

    static Context context(Node node) {
        return Context.of(node.text()).orElseThrow(() -> node.error("no such context: " + node.text()));
    }

    static Juncture juncture(Node node) {
        return Juncture.of(node.text()).orElseThrow(() -> node.error("no such juncture: " + node.text()));
    }

    static boolean yes(Optional<Node> node, boolean otherwise) {
        return node.map(value -> switch (value.text()) {
                    case "true", "yes" -> true;
                    case "false", "no" -> false;
                    default -> throw value.error("yes or no was expected");
                })
                .orElse(otherwise);
    }

    /** A list of categories, or one of the words any, cooperative, verbal-cooperation, material-cooperation, conflict, material-conflict. */
    static Set<Category> categories(Node node) {
        Set<Category> found = EnumSet.noneOf(Category.class);
        for (Node item : node.list()) {
            found.addAll(group(item));
        }
        return found;
    }

    private static Set<Category> group(Node node) {
        Set<Category> found = EnumSet.noneOf(Category.class);
        for (Category category : Category.values()) {
            boolean in = switch (node.text()) {
                case "any" -> true;
                case "cooperative" -> category.isCooperative();
                case "material-cooperation" -> category.quad().number() == 2;
                case "conflict" -> !category.isCooperative();
                case "material-conflict" -> category.isMaterialConflict();
                default -> category.name().equals(node.text());
            };
            if (in) {
                found.add(category);
            }
        }
        if (found.isEmpty()) {
            throw node.error("no such category or group of categories: " + node.text());
        }
        return found;
    }
}
