package org.chancery.app.output;

import java.util.stream.Collectors;
import org.chancery.app.output.Paper.Ink;
import org.chancery.codebook.CategoryPage;
import org.chancery.codebook.Codebook;
import org.chancery.wording.Operator;
import org.chancery.wording.Trigger;
import org.chancery.wording.Wording;

/** The codebook at a glance: categories with what they mean, their wordings, and the operators. */
public final class CodebookOverview {

    private CodebookOverview() {}

    public static String of(Codebook codebook, Paper paper) {
        String pages =
                codebook.categories().stream().map(page -> page(page, paper)).collect(Collectors.joining());
        String operators = codebook.operators().stream()
                .map(operator -> operator(operator, paper))
                .collect(Collectors.joining("", paper.in(Ink.STRONG, "Operators") + "\n", ""));
        return codebook.version() + "\n\n" + pages + operators;
    }

    private static String page(CategoryPage page, Paper paper) {
        String meaning = new Marked(paper, page.meaning(), 0).lines("  ");
        return page.wordings().stream()
                .map(wording -> wording(wording, paper))
                .collect(Collectors.joining(
                        "", paper.in(Ink.STRONG, page.category().name()) + "\n" + meaning, "\n"));
    }

    private static String wording(Wording wording, Paper paper) {
        String mode = wording.mode().map(it -> " (" + it.wireName() + ")").orElse("");
        return entry(paper, wording.id() + mode, wording.triggers());
    }

    private static String operator(Operator operator, Paper paper) {
        return entry(paper, operator.id(), operator.triggers());
    }

    private static String entry(Paper paper, String name, java.util.List<Trigger> triggers) {
        String words = triggers.stream().map(Trigger::toString).distinct().collect(Collectors.joining(", "));
        return "    " + paper.in(Ink.ACTOR, name) + "\n" + new Marked(paper, words, 0).lines("      ");
    }
}
