package org.chancery.app.view;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.app.output.OneLine;
import org.chancery.record.EventRecord;
import org.chancery.text.Span;

/**
 * A short name for a deed, in the words of its first telling: from the word that tells of it to the end of what belongs to it.
 *
 * <p>"sign an agreement on the power cable". It ends before the words of time, at the next mark or at a word that begins another clause. The
 * words are the article's, so a deed that was feared or denied reads like one that was done: its state must stand beside it.
 */
final class DeedWords {

    /** Letters after which it is cut short. */
    private static final int LONG = 64;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** What ends a clause; a point does so behind a word, not behind "St." or "U.S.". */
    private static final Pattern MARK = Pattern.compile("[,;:!?)\\]\"”»…]+$|(?<=[\\p{L}\\p{N}]{4})\\.[\"”»)]*$");

    /** Words that begin another clause, or have lost what they belong to where the words of time are left out. */
    private static final Set<String> CLAUSE = Set.of(
            "after",
            "although",
            "and",
            "as",
            "because",
            "before",
            "but",
            "if",
            "since",
            "that",
            "though",
            "unless",
            "until",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "whom",
            "whose",
            "—",
            "–",
            "-");

    private DeedWords() {}

    static String of(EventRecord it) {
        Span trigger = it.trigger().span();
        int offset = it.sentence().words().span().start();
        String sentence = it.sentence().words().text();
        int from = trigger.start() - offset;
        if (from < 0 || trigger.end() - offset > sentence.length()) {
            return OneLine.of(it.trigger().text());
        }
        return OneLine.of(
                phrase(sentence.substring(from, end(it, trigger, offset, sentence.length())), trigger.length()));
    }

    /** Where the words of time begin, if they come after the deed; else the end of the sentence. */
    private static int end(EventRecord it, Span trigger, int offset, int whole) {
        return it.when()
                .map(when -> when.words().span().start() - offset)
                .filter(start -> start >= trigger.end() - offset && start <= whole)
                .orElse(whole);
    }

    private static String phrase(String words, int least) {
        StringBuilder out = new StringBuilder();
        Matcher word = WORD.matcher(words);
        boolean ended = false;
        while (!ended && word.find()) {
            boolean further = word.start() > least + 1
                    || (word.start() >= least && !word.group().equals("that"));
            if (further && CLAUSE.contains(word.group())) {
                return out.toString();
            }
            if (further && word.end() > LONG) {
                return out + " …";
            }
            String bare = MARK.matcher(word.group()).replaceFirst("");
            out.append(out.isEmpty() ? "" : " ").append(bare);
            ended = word.end() >= least && !bare.equals(word.group());
        }
        return out.toString().replaceFirst("\\.$", "");
    }
}
