package org.chancery.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Cast;
import org.chancery.actor.CastFinder;
import org.chancery.actor.Heading;
import org.chancery.codebook.Node;
import org.chancery.codebook.RegistryReader;
import org.chancery.language.Mending;
import org.chancery.language.Sentence;
import org.chancery.language.TagMending;
import org.chancery.parser.CoreNlpParser;
import org.chancery.text.Article;
import org.chancery.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code actors/examples.yaml}: each names its file and line when it fails. */
class CastExamplesTest {

    private static final String FILE = "actors/examples.yaml";

    private static CoreNlpParser parser;
    private static CastFinder finder;

    /** A text with its sentences and its cast. */
    private record Played(List<Sentence> sentences, Cast cast) {

        List<Actor> actors() {
            return everyWord((sentence, token) -> cast.at(sentence.index(), token));
        }

        List<Actor> within(String head) {
            return everyWord((sentence, token) ->
                    sentence.token(token).text().equals(head) ? cast.within(sentence.index(), token) : List.of());
        }

        List<Actor> at(String head) {
            return everyWord((sentence, token) ->
                    sentence.token(token).text().equals(head) ? cast.at(sentence.index(), token) : List.of());
        }

        private List<Actor> everyWord(WordQuery query) {
            List<Actor> found = new ArrayList<>();
            for (Sentence sentence : sentences) {
                IntStream.range(0, sentence.size()).forEach(token -> found.addAll(query.ask(sentence, token)));
            }
            return found;
        }
    }

    private interface WordQuery {
        List<Actor> ask(Sentence sentence, int token);
    }

    @BeforeAll
    static void load() {
        parser = RealParser.PARSER;
        finder = new CastFinder(RegistryReader.read(BundledCodebook.files()));
    }

    @TestFactory
    Stream<DynamicTest> examplesAreCastAsWritten() {
        return examples().list().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> checkOrMiss(example)));
    }

    @Test
    void thereAreEnoughExamples() {
        assertThat(examples().list()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static Node examples() {
        return BundledCodebook.files().stream()
                .filter(file -> file.name().equals(FILE))
                .findFirst()
                .orElseThrow()
                .parse();
    }

    /** A known gap is still one; when it is closed, its mark goes. */
    private static void checkOrMiss(Node example) {
        if (example.optional("gap").isPresent()) {
            assertThatThrownBy(() -> check(example))
                    .as("%s: this gap is closed; take its mark away", example)
                    .isInstanceOf(AssertionError.class);
        } else {
            check(example);
        }
    }

    private static void check(Node example) {
        example.allow("gap", "text", "published", "dateline", "title", "expect", "nobody", "because");
        Played played = play(example);
        assertThat(example.optional("expect").isPresent()
                        || example.optional("nobody").isPresent())
                .as("%s expects nothing", example)
                .isTrue();
        example.optional("expect").map(Node::list).orElse(List.of()).forEach(expected -> check(expected, played));
        for (Node word : example.optional("nobody").map(Node::list).orElse(List.of())) {
            assertThat(played.at(word.text()))
                    .as("%s: \"%s\" is nobody", word, word.text())
                    .isEmpty();
        }
    }

    private static Played play(Node example) {
        String text = example.field("text").text();
        Article article = Article.of("example", text, Optional.empty());
        List<Sentence> sentences = parser.tag(text, List.of(new Span(0, text.length()))).stream()
                .map(TagMending::of)
                .map(parser::parse)
                .map(Mending::of)
                .toList();
        Optional<LocalDate> published =
                example.optional("published").map(Node::text).map(LocalDate::parse);
        Optional<String> dateline = example.optional("dateline").map(Node::text);
        List<Sentence> title = example.optional("title")
                .map(Node::text)
                .map(words -> title(words, sentences.size()))
                .orElse(List.of());
        return new Played(sentences, finder.find(article, sentences, new Heading(title, published, dateline)));
    }

    private static List<Sentence> title(String words, int first) {
        return parser.tag(words, List.of(new Span(0, words.length()))).stream()
                .map(TagMending::of)
                .map(sentence -> Sentence.tagged(first + sentence.index(), sentence.span(), sentence.tokens()))
                .toList();
    }

    private static void check(Node expected, Played played) {
        expected.allow("words", "of", "kind", "name", "office", "country", "sectors");
        List<Actor> candidates =
                expected.optional("of").map(head -> played.within(head.text())).orElseGet(played::actors);
        assertThat(candidates)
                .as("%s: nobody is like this", expected)
                .anySatisfy(actor -> check(expected.fields(), actor));
    }

    private static void check(Map<String, Node> expected, Actor actor) {
        expected.forEach((field, value) -> {
            switch (field) {
                case "words" -> assertThat(actor.words().text()).isEqualTo(value.text());
                case "kind" ->
                    assertThat(actor.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(value.text());
                case "name" -> assertThat(actor.name().orElse("unknown")).isEqualTo(value.text());
                case "office" -> assertThat(actor.office().orElse("unknown")).isEqualTo(value.text());
                case "country" -> assertThat(actor.country().orElse("unknown")).isEqualTo(value.text());
                case "sectors" ->
                    assertThat(actor.sectors().stream().map(Enum::name)).isEqualTo(value.words());
                default -> {}
            }
        });
    }
}
