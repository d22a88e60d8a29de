package org.chancery.app.source.html;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Where the characters of one text node stand in the characters of its page.
 *
 * <p>A node and the page differ in character references only (such as an ampersand written out); where they differ in anything else, no character of
 * the node has a place.
 */
final class NodePlaces {

    /** Of text that was not read off the page itself. */
    static final NodePlaces NONE = new NodePlaces(0, new int[0], false);

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?");

    private final int from;
    /** The place behind each character, counted from {@link #from}; empty if each character is one of the page. */
    private final int[] ends;

    private final boolean known;

    private NodePlaces(int from, int[] ends, boolean known) {
        this.from = from;
        this.ends = ends;
        this.known = known;
    }

    static NodePlaces of(TextNode node, String page) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return NONE;
        }
        int from = range.startPos();
        int to = range.endPos();
        String text = node.getWholeText();
        if (from < 0 || to > page.length() || to - from < text.length()) {
            return NONE;
        }
        if (to - from == text.length()) {
            return page.startsWith(text, from) ? new NodePlaces(from, new int[0], true) : NONE;
        }
        return withReferences(text, page, from, to);
    }

    private static NodePlaces withReferences(String text, String page, int from, int to) {
        int[] ends = new int[text.length()];
        Matcher reference = REFERENCE.matcher(page).region(from, to);
        int at = from;
        int next = 0;
        while (next < text.length() && at < to) {
            boolean refers = page.charAt(at) == '&' && reference.region(at, to).lookingAt();
            String meant = refers ? Parser.unescapeEntities(reference.group(), false) : "";
            if (refers && !meant.equals(reference.group()) && text.startsWith(meant, next)) {
                at = reference.end();
                Arrays.fill(ends, next, next + meant.length(), at - from);
                next += meant.length();
            } else if (page.charAt(at) == text.charAt(next)) {
                at++;
                ends[next++] = at - from;
            } else {
                return NONE;
            }
        }
        return next == text.length() && at == to ? new NodePlaces(from, ends, true) : NONE;
    }

    /** Where a character begins; the same as where it ends if it has no place, or is a later part of what one reference means. */
    int start(int character) {
        return character == 0 ? from : end(character - 1);
    }

    /** Where a character ends. */
    int end(int character) {
        if (!known) {
            return from;
        }
        return from + (ends.length == 0 ? character + 1 : ends[character]);
    }
}
