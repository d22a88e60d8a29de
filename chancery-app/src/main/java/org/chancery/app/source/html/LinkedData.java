package org.chancery.app.source.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its own article in JSON-LD, by the words of schema.org.
 *
 * <p>Of several articles the first that stands for the page counts; those in lists (related articles, the entries of a live blog) are
 * not looked at. JSON that cannot be read is passed over, like everything else on a page that makes no sense.
 */
final class LinkedData {

    private static final int DEEPEST = 8;
    private static final int MOST_SCRIPTS = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        page.getElementsByTag("script").stream()
                .filter(LinkedData::isLinkedData)
                .limit(MOST_SCRIPTS)
                .forEach(script -> data.add(script.data()));
        return data;
    }

    private static boolean isLinkedData(Element script) {
        return script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json");
    }

    private void add(String json) {
        try {
            look(MAPPER.readTree(json), 0);
        } catch (JsonProcessingException broken) {
            return; // what it would have said is looked for elsewhere on the page
        }
    }

    private void look(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> look(each, depth + 1));
        } else if (node.isObject()) {
            if (node.path("@id").isTextual()) {
                byId.merge(node.path("@id").asText(), node, (old, fresh) -> fresh.size() > old.size() ? fresh : old);
            }
            if (isArticle(node)) {
                articles.add(node);
            }
            look(node.path("@graph"), depth + 1);
            look(node.path("mainEntity"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return types(node)
                .anyMatch(type -> type.endsWith("article") || type.endsWith("posting") || type.equals("report"));
    }

    private static java.util.stream.Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> names = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(each -> names.add(each.asText()));
        } else {
            names.add(type.asText());
        }
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT));
    }

    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** True for a page to which entries are added as things happen. */
    boolean isLiveBlog() {
        return hasArticle() && types(articles.get(0)).anyMatch("liveblogposting"::equals);
    }

    /** A text of the article, without markup; the first of these fields that has any. */
    Optional<String> text(String... fields) {
        for (String field : fields) {
            Optional<String> text =
                    raw(field).map(LinkedData::withoutEntities).map(Words::of).filter(it -> !it.isEmpty());
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** A text of the article as it stands there, perhaps with markup in it. */
    Optional<String> raw(String field) {
        return hasArticle()
                ? Optional.of(articles.get(0).path(field).asText("")).filter(it -> !it.isBlank())
                : Optional.empty();
    }

    /** The names of those in a field, such as "author"; one, several, or references to elsewhere. */
    List<String> names(String field) {
        return hasArticle() ? names(articles.get(0).path(field), 0) : List.of();
    }

    private List<String> names(JsonNode who, int depth) {
        List<String> names = new ArrayList<>();
        if (who.isArray() && depth == 0) {
            who.forEach(each -> names.addAll(names(each, 1)));
        } else if (who.isTextual() || who.path("name").isTextual()) {
            names.add(Words.of(withoutEntities(
                    who.isTextual() ? who.asText() : who.path("name").asText())));
        } else if (who.path("@id").isTextual()) {
            JsonNode known = byId.get(who.path("@id").asText());
            if (known != null && known.path("name").isTextual()) {
                names.add(Words.of(withoutEntities(known.path("name").asText())));
            }
        }
        names.removeIf(name -> name.isEmpty() || name.startsWith("http"));
        return names;
    }

    private static String withoutEntities(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
