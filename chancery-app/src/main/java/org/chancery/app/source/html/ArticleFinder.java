package org.chancery.app.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds its article.
 *
 * <p>What is marked as one goes first (the property {@code articleBody}, {@code article}, the usual names of classes, {@code main});
 * else the element with most running text directly below it.
 */
final class ArticleFinder {

    private static final int MANY = 3;

    private static final Set<String> BODY_CLASSES = Set.of(
            "article-body",
            "article__body",
            "articlebody",
            "article-content",
            "article__content",
            "article-text",
            "article_body",
            "story-body",
            "story__body",
            "storybody",
            "story-content",
            "story-text",
            "entry-content",
            "post-content",
            "post-body",
            "news-text",
            "news-body",
            "news-content",
            "content-body",
            "body-content",
            "body-copy",
            "td-post-content");

    private final List<Block> blocks;
    private final List<Block> prose;
    /** How much running text each element holds; inner elements before those around them. */
    private final Map<Element, Integer> below = new LinkedHashMap<>();

    private final int least;

    private ArticleFinder(List<Block> blocks, int least) {
        this.blocks = blocks;
        this.prose = blocks.stream().filter(Block::isProse).toList();
        this.least = least;
        for (Block block : prose) {
            for (Element at = block.holder(); at != null; at = at.parent()) {
                below.merge(at, block.text().length(), Integer::sum);
            }
        }
    }

    /**
     * The paragraphs of the article on a page, in order; none if there is no article.
     *
     * @param page the page, taken apart
     * @param html its characters
     * @param promised whether the page says that it holds one
     * @param liveBlog whether it has many entries that together are one article
     * @param least how many characters an article has at least
     */
    static List<Block> find(Document page, String html, boolean promised, boolean liveBlog, int least) {
        ArticleFinder finder = new ArticleFinder(Blocks.of(page, html), least);
        if (!promised && finder.isList()) {
            return List.of();
        }
        return finder.container(liveBlog).map(finder::inside).orElse(List.of());
    }

    /** Many short articles side by side are the front of a section. */
    private boolean isList() {
        List<Integer> sizes = below.entrySet().stream()
                .filter(each -> isArticle(each.getKey()))
                .filter(each -> each.getKey().parents().stream().noneMatch(ArticleFinder::isArticle))
                .map(Map.Entry::getValue)
                .toList();
        int sum = sizes.stream().mapToInt(Integer::intValue).sum();
        return sizes.size() >= MANY && sizes.stream().allMatch(size -> size * 2 <= sum);
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article");
    }

    private Optional<Element> container(boolean liveBlog) {
        return largest(Furniture::isArticleBody)
                .or(() -> liveBlog ? Optional.empty() : largest(ArticleFinder::isArticle))
                .or(() -> largest(ArticleFinder::hasBodyClass))
                .or(() -> largest(ArticleFinder::isMain))
                .or(this::densest);
    }

    /** Of two that hold the same text, the inner one. */
    private Optional<Element> largest(Predicate<Element> wanted) {
        Element best = null;
        int most = least - 1;
        for (Map.Entry<Element, Integer> each : below.entrySet()) {
            if (each.getValue() > most && wanted.test(each.getKey())) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean hasBodyClass(Element element) {
        return element.classNames().stream().anyMatch(name -> BODY_CLASSES.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isMain(Element element) {
        return element.normalName().equals("main") || element.attr("role").equals("main");
    }

    /** The element that most running text stands directly in; what stands one step deeper counts half. */
    private Optional<Element> densest() {
        Map<Element, Double> scores = new HashMap<>();
        Element best = null;
        double most = 0;
        for (Block block : prose) {
            Element near = block.container();
            double points = points(block);
            for (int step = 0; near != null && step < 2; step++, near = near.parent()) {
                double score = scores.merge(near, points / (step + 1), Double::sum);
                if (score > most && below.getOrDefault(near, 0) >= least) {
                    most = score;
                    best = near;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double points(Block block) {
        long commas = block.text().chars().filter(c -> c == ',').count();
        return 1 + commas + Math.min(block.text().length() / 100.0, 3);
    }

    private List<Block> inside(Element container) {
        List<Block> inside = new ArrayList<>();
        for (Block block : blocks) {
            if ((block.isProse() || block.isHeading()) && isInside(block.holder(), container)) {
                inside.add(block);
            }
        }
        return inside;
    }

    private static boolean isInside(Element element, Element container) {
        Element at = element;
        while (at != null && !at.equals(container)) {
            at = at.parent();
        }
        return at != null;
    }
}
