package org.chancery.app.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.app.output.Paper.Ink;
import org.chancery.event.Derivation.Step;
import org.chancery.event.Event;
import org.chancery.language.Arc;
import org.chancery.language.NameKind;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.read.NearMiss;
import org.chancery.read.Reading;
import org.chancery.text.Quote;

/**
 * Why a text was read as it was: of every sentence the words with their tags and arcs, each event with the steps that made it, and the
 * wordings that almost matched.
 */
public final class WhyWriter {

    private final Paper paper;

    public WhyWriter(Paper paper) {
        this.paper = paper;
    }

    /** Everything that is printed of one reading. */
    public String print(Reading reading) {
        String heading = paper.in(Ink.STRONG, OneLine.of(reading.article().id())) + "\n\n" + furniture(reading);
        return reading.sentences().stream()
                .map(sentence -> sentence(reading, sentence))
                .collect(Collectors.joining("\n", heading, "\n"));
    }

    private String furniture(Reading reading) {
        return reading.layout().blocks().stream()
                .filter(block -> block.kind() != org.chancery.text.Layout.Kind.BODY)
                .map(block -> paper.in(Ink.FAINT, "not read (" + WireName.of(block.kind()) + "): ")
                        + OneLine.of(block.span().of(reading.article().text())) + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    private String sentence(Reading reading, Sentence sentence) {
        String text = sentence.span().of(reading.article().text());
        StringBuilder out = new StringBuilder();
        out.append(paper.in(Ink.STRONG, "Sentence " + sentence.index()))
                .append(depth(sentence))
                .append('\n')
                .append(new Marked(paper, text, sentence.span().start()).lines("  "))
                .append('\n');
        sentence.tokens().forEach(token -> out.append(word(sentence, token)));
        reading.events().stream()
                .filter(event -> event.sentence() == sentence.index())
                .forEach(event -> out.append('\n').append(event(event)));
        nearMisses(reading, sentence, out);
        return out.toString();
    }

    private static String depth(Sentence sentence) {
        return switch (sentence.depth()) {
            case PARSED -> "";
            case TAGGED -> " (not parsed: no wording's word in it)";
            case TOO_LONG -> " (not parsed: too long, " + sentence.size() + " words)";
        };
    }

    private static String word(Sentence sentence, Token token) {
        String arc = "";
        if (sentence.isParsed()) {
            Arc above = sentence.arc(token.index());
            String head = above.head() == Arc.ROOT
                    ? "ROOT"
                    : above.head() + " " + sentence.token(above.head()).text();
            arc = padded(above.relation(), 12) + " ← " + OneLine.of(head);
        }
        String name = token.name() == NameKind.NONE ? "" : WireName.of(token.name());
        String line = "  " + padded(Integer.toString(token.index()), 4) + padded(OneLine.of(token.text()), 20)
                + padded(OneLine.of(token.lemma()), 20) + padded(token.tag(), 6) + padded(name, 13) + arc;
        return line.stripTrailing() + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private String event(Event event) {
        StringBuilder out = new StringBuilder("  ");
        out.append(paper.in(
                        Ink.FRIENDLY,
                        event.act()
                                + event.mode()
                                        .map(mode -> " " + mode.wireName())
                                        .orElse("")))
                .append("  ")
                .append(event.status().wireName())
                .append(event.hedged() ? ", in doubt" : "")
                .append("  by ")
                .append(event.wording())
                .append(sure(event))
                .append('\n');
        for (Step step : event.derivation().steps()) {
            out.append("    ").append(step.what()).append(words(step.words())).append('\n');
        }
        role(out, "who", event.actors().stream().map(actor -> actor.words()).toList());
        role(
                out,
                "whom",
                event.recipients().stream().map(actor -> actor.words()).toList());
        role(out, "when", event.when().map(when -> when.words()).stream().toList());
        role(out, "where", event.where().map(where -> where.words()).stream().toList());
        role(out, "about", event.topics());
        role(out, "says", event.voice().words().stream().toList());
        return out.toString();
    }

    private static String sure(Event event) {
        return event.confidence().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT, ", confidence %.2f", event.confidence().getAsDouble());
    }

    private static void role(StringBuilder out, String name, List<Quote> words) {
        if (!words.isEmpty()) {
            out.append("    ").append(name).append(words(words)).append('\n');
        }
    }

    private static String words(List<Quote> words) {
        return words.stream()
                .map(quote -> " \"" + OneLine.of(quote.text()) + "\" ["
                        + quote.span().start() + ", " + quote.span().end() + ")")
                .collect(Collectors.joining(",", words.isEmpty() ? "" : ":", ""));
    }

    private void nearMisses(Reading reading, Sentence sentence, StringBuilder out) {
        for (NearMiss miss : reading.nearMisses()) {
            if (miss.sentence() == sentence.index()) {
                out.append(paper.in(
                        Ink.FAINT,
                        "  almost " + miss.wording() + words(List.of(miss.trigger())) + ": " + miss.missing() + "\n"));
            }
        }
    }
}
