package org.chancery.app.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A stretch of text between two block elements of a page: a paragraph, a heading, an item of a list.
 *
 * @param holder the block element in which it stands directly
 * @param text without superfluous white space; line breaks only where the page has them
 * @param linked how many characters of it are links
 * @param places where the text stands in the page
 */
record Block(Element holder, String text, int linked, Places places) {

    private static final int LONG = 80;
    private static final int LONGEST_PHRASE = 220;
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INSIDE_TEXT =
            Set.of("p", "li", "blockquote", "pre", "dd", "dt", "h2", "h3", "h4", "h5", "h6");

    private static final List<String> PHRASES = List.of(
            "advertisement",
            "read more",
            "read also",
            "also read",
            "see also",
            "related:",
            "more:",
            "sign up",
            "subscribe",
            "click here",
            "follow us",
            "share this",
            "watch:",
            "listen:",
            "photo:",
            "image:",
            "picture:",
            "video:",
            "file photo",
            "continue reading",
            "story continues",
            "article continues",
            "copyright",
            "©",
            "all rights reserved",
            "this article is for subscribers",
            "this content is for subscribers",
            "already a subscriber",
            "log in",
            "register to",
            "you have reached your",
            "to continue reading",
            "please enable",
            "enable javascript",
            "your browser",
            "we use cookies",
            "this site uses cookies",
            "by continuing to",
            "get our",
            "join our",
            "download our",
            "for more information");

    /** True for a heading between paragraphs. */
    boolean isHeading() {
        return HEADINGS.contains(holder.normalName()) && text.length() <= 2 * LONG && !isPhrase();
    }

    /** True for running text: not mostly links, and a sentence, or too long to be anything else. */
    boolean isProse() {
        if (HEADINGS.contains(holder.normalName()) || linked * 2 > text.length() || isPhrase()) {
            return false;
        }
        boolean list = holder.normalName().equals("li");
        return endsSentence() || (!list && text.length() >= LONG && text.indexOf(' ') > 0);
    }

    /** The element whose text this is part of. */
    Element container() {
        Element parent = holder.parent();
        return parent != null && INSIDE_TEXT.contains(holder.normalName()) ? parent : holder;
    }

    private boolean isPhrase() {
        if (text.length() > LONGEST_PHRASE) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(lower::startsWith);
    }

    private boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && ")]\"'”’»".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…:;".indexOf(text.charAt(last)) >= 0 && text.indexOf(' ') > 0;
    }
}
