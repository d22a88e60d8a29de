package org.chancery.app.source.html;

import java.util.List;

/**
 * Paragraphs put together to one text, a blank line between two.
 *
 * @param places where the text stands in the page
 */
record Extract(String text, Places places) {

    private static final String BETWEEN = "\n\n";

    /** Of these blocks in their order, without those that repeat the headline or the block before. */
    static Extract of(List<Block> blocks, String title) {
        StringBuilder text = new StringBuilder();
        Places places = new Places();
        String last = title;
        for (Block block : blocks) {
            if (!block.text().equalsIgnoreCase(last)) {
                text.append(text.isEmpty() ? "" : BETWEEN);
                places.addAll(block.places(), text.length());
                text.append(block.text());
                last = block.text();
            }
        }
        return new Extract(text.toString(), places);
    }

    /** Of lines that have no place in the page. */
    static Extract of(List<String> paragraphs) {
        return new Extract(String.join(BETWEEN, paragraphs), new Places());
    }

    int length() {
        return text.length();
    }
}
