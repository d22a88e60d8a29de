package org.chancery.app.source.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the blocks of text off a page, furniture left out, in one walk. */
final class Blocks implements NodeFilter {

    /** More are not looked at: no article has so many paragraphs. */
    private static final int MOST = 20_000;

    private final String page;
    private final Map<Element, Integer> lengths;
    private final int half;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final Words words = new Words();
    private int links;
    private int linked;

    private Blocks(Element root, String page) {
        this.page = page;
        this.lengths = Lengths.in(root);
        this.half = lengths.getOrDefault(root, 0) / 2;
        this.open.push(root);
    }

    /**
     * The blocks of what was read off a page.
     *
     * @param page the characters in which the text's places are told; empty if they are not known
     */
    static List<Block> of(Element root, String page) {
        Blocks walk = new Blocks(root, page);
        root.filter(walk);
        walk.close(root);
        return List.copyOf(walk.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int before = words.length();
            words.add(text.getWholeText(), NodePlaces.of(text, page));
            linked += links > 0 ? words.length() - before : 0;
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return blocks.size() < MOST ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    private FilterResult enter(Element element) {
        boolean bulk = lengths.getOrDefault(element, 0) > half;
        if (Furniture.isAround(element, bulk)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            breakLine();
        } else if (element.normalName().equals("a")) {
            links++;
        } else if (element.isBlock()) {
            close(open.element());
            open.push(element);
        }
        return FilterResult.CONTINUE;
    }

    private void breakLine() {
        if (words.atLineStart()) {
            close(open.element());
        } else {
            words.breakLine();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (element.equals(open.peek())) {
                close(open.pop());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element holder) {
        Places places = words.places();
        String text = words.take();
        if (!text.isEmpty()) {
            blocks.add(new Block(holder, text, linked, places));
        }
        linked = 0;
    }

    /** How many characters of text each element holds, everything below included. */
    private static final class Lengths implements org.jsoup.select.NodeVisitor {
        private final Map<Element, Integer> lengths = new HashMap<>();

        static Map<Element, Integer> in(Element root) {
            Lengths walk = new Lengths();
            root.traverse(walk);
            return walk.lengths;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent && !text.isBlank()) {
                lengths.merge(parent, text.getWholeText().length(), Integer::sum);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            Integer length = node instanceof Element ? lengths.get(node) : null;
            if (length != null && node.parent() instanceof Element parent) {
                lengths.merge(parent, length, Integer::sum);
            }
        }
    }
}
