package org.chancery.app.correction;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.correction.Corrected.Judged;
import org.chancery.app.output.OneLine;
import org.chancery.event.Category;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/**
 * What was read wrongly, as known gaps for the codebook: a sentence, and what should be read from it, in the form of the lists
 * {@code misses:} of its YAML.
 *
 * <p>One list a category, that which should be read, or which was read where nothing should be.
 */
public final class KnownGaps {

    private final Map<Category, List<String>> byCategory = new LinkedHashMap<>();

    /** Notes what is wrong in an article; of several corrections in one sentence one gap is made. */
    public void add(Corrected it) {
        Map<String, List<Judged>> bySentence = it.judged().stream()
                .collect(Collectors.groupingBy(
                        one -> one.read().sentence().words().text(), LinkedHashMap::new, Collectors.toList()));
        bySentence
                .values()
                .forEach(sentence -> sentence.stream()
                        .filter(KnownGaps::isWrong)
                        .findFirst()
                        .ifPresent(first -> add(it.article(), first, sentence)));
    }

    private static boolean isWrong(Judged it) {
        return it.correction()
                .filter(one -> one.amendment().verdict() != Verdict.RIGHT)
                .isPresent();
    }

    private void add(Article article, Judged wrong, List<Judged> sentence) {
        Category category = wrong.told().map(Told::act).orElse(wrong.read().act());
        byCategory.computeIfAbsent(category, it -> new ArrayList<>()).add(gap(article, wrong.read(), sentence));
    }

    private static String gap(Article article, EventRecord first, List<Judged> sentence) {
        Optional<LocalDate> published = first.article().published().or(article::published);
        String gives = sentence.stream()
                .flatMap(it -> it.told().map(told -> told.line(it.read().hedged())).stream())
                .map(KnownGaps::quoted)
                .collect(Collectors.joining(", "));
        return "  - text: " + quoted(first.sentence().words().text()) + "\n"
                + published.map(day -> "    published: " + day + "\n").orElse("")
                + "    gives: [" + gives + "]\n"
                + "    because: " + quoted(because(sentence)) + "\n";
    }

    private static String because(List<Judged> sentence) {
        return sentence.stream()
                .filter(KnownGaps::isWrong)
                .map(KnownGaps::because)
                .collect(Collectors.joining("; "));
    }

    private static String because(Judged it) {
        String read = "read as " + Told.of(it.read()).line(it.read().hedged()) + " by "
                + it.read().wording();
        return it.correction()
                .flatMap(one -> one.amendment().note())
                .map(note -> note + " (" + read + ")")
                .orElse(read);
    }

    /** A text that is the same in YAML and in JSON. */
    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(OneLine.of(text))) + '"';
    }

    /** The lists, each under the name of the file that it belongs to; empty text if nothing is wrong. */
    public String print() {
        return byCategory.entrySet().stream()
                .map(it -> "# categories/" + it.getKey().name().toLowerCase(Locale.ROOT) + ".yaml\nmisses:\n"
                        + String.join("", it.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
