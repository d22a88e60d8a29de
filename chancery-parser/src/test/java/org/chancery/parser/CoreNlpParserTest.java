package org.chancery.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.chancery.language.Arc;
import org.chancery.language.NameKind;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real models; this test runs in Turkish, where careless code makes another lemma of "INVITED". */
class CoreNlpParserTest {

    private static final CoreNlpParser PARSER = CoreNlpParser.load();

    private static List<Sentence> tagged(String text) {
        return PARSER.tag(text, List.of(new Span(0, text.length())));
    }

    private static List<String> sentences(String text) {
        return tagged(text).stream().map(sentence -> sentence.span().of(text)).toList();
    }

    private static Sentence parsed(String text) {
        return PARSER.parse(tagged(text).get(0));
    }

    /** Everything that can be told of a sentence, for comparison. */
    private static String told(Sentence sentence) {
        return sentence.depth() + " " + sentence.tokens()
                + (sentence.isParsed()
                        ? sentence.tokens().stream()
                                .map(token -> sentence.arc(token.index()).toString())
                                .collect(Collectors.joining(" "))
                        : "");
    }

    /** Every word quotes the text, words and sentences are in order and do not overlap, every arc points into the sentence. */
    private static void assertSound(String text, List<Sentence> sentences, String hint) {
        int end = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            assertThat(sentence.index()).as(hint).isEqualTo(i);
            assertThat(sentence.span().start()).as(hint).isGreaterThanOrEqualTo(end);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).as(hint).isEqualTo(token.text());
                assertThat(token.span().start()).as(hint).isGreaterThanOrEqualTo(end);
                assertThat(sentence.span().contains(token.span())).as(hint).isTrue();
                end = token.span().end();
            }
        }
    }

    @Test
    void aNounThatEndsInAParticleIsOneWord() {
        Sentence sentence = parsed("Miners held a sit-in outside parliament.");
        assertThat(sentence.tokens().stream().map(Token::text))
                .containsExactly("Miners", "held", "a", "sit-in", "outside", "parliament", ".");
        assertThat(sentence.arc(3)).isEqualTo(new Arc(1, "obj"));
        assertThat(sentence.arc(5)).isEqualTo(new Arc(1, "obl"));
        assertThat(parsed("The five-day walk-outs ended.").tokens().stream().map(Token::lemma))
                .contains("walk-out")
                .doesNotContain("five-day");
    }

    @Test
    void wordsHaveTagsLemmasNamesAndArcs() {
        Sentence sentence = parsed("The ministers of Peru visited Angela Merkel.");
        assertThat(sentence.depth()).isEqualTo(Sentence.Depth.PARSED);
        assertThat(sentence.tokens().stream().map(Token::lemma))
                .containsExactly("the", "minister", "of", "peru", "visit", "angela", "merkel", ".");
        assertThat(sentence.tokens().stream().map(Token::name))
                .startsWith(
                        NameKind.NONE, NameKind.NONE, NameKind.NONE, NameKind.LOCATION, NameKind.NONE, NameKind.PERSON);
        assertThat(sentence.token(4).tag()).isEqualTo("VBD");
        assertThat(sentence.arc(4)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(sentence.arc(1)).isEqualTo(new Arc(4, "nsubj"));
    }

    @Test
    void lemmasDoNotDependOnTheLocale() {
        assertThat(tagged("IRAN INVITED India's Interior Minister.").get(0).tokens().stream()
                        .map(Token::lemma))
                .contains("iran", "india", "minister")
                .noneMatch(lemma -> lemma.contains("ı"));
    }

    @Test
    void offsetsCountInTheWholeArticleAndParagraphsEndSentences() {
        String text = "Headline here\n\nChile’s envoy left\n\nPeru's “stayed”.";
        List<Sentence> found = PARSER.tag(text, List.of(new Span(15, 33), new Span(35, text.length())));
        assertSound(text, found, text);
        assertThat(found.stream().map(sentence -> sentence.span().of(text)))
                .containsExactly("Chile’s envoy left", "Peru's “stayed”.");
        assertThat(found.get(0).tokens().stream().map(Token::text)).containsExactly("Chile", "’s", "envoy", "left");
        assertThat(found.get(1).tokens().stream().map(Token::text)).contains("“", "stayed", "”");
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        assertThat(sentences("U.S. Secretary of State J. R. Smith met Gen. Lee on Dec. 7 in St. Louis. Mr. Park left at"
                        + " 5 p.m. on Monday. They met in the U.S. Congress."))
                .containsExactly(
                        "U.S. Secretary of State J. R. Smith met Gen. Lee on Dec. 7 in St. Louis.",
                        "Mr. Park left at 5 p.m. on Monday.",
                        "They met in the U.S. Congress.");
    }

    @Test
    void aClosingQuotationMarkBelongsToTheSentenceItEnds() {
        assertThat(sentences("“We will go.” He left. \"Nobody came,\" she said. \"Why?\" asked Lee."))
                .startsWith("“We will go.”", "He left.", "\"Nobody came,\" she said.");
    }

    @Test
    void aSentenceOverTheLimitIsKeptUnparsed() {
        String longest = "a ".repeat(CoreNlpParser.MOST_WORDS - 1) + ".";
        assertThat(parsed(longest).depth()).isEqualTo(Sentence.Depth.PARSED);
        String longer = "the ministers met and ".repeat(500) + "parted.";
        List<Sentence> found = tagged(longer);
        assertThat(found).hasSize(1);
        Sentence kept = PARSER.parse(found.get(0));
        assertThat(kept.depth()).isEqualTo(Sentence.Depth.TOO_LONG);
        assertThat(kept.size()).isEqualTo(2002);
        assertThat(kept.token(1).lemma()).isEqualTo("minister");
        assertThat(kept.children(0)).isEmpty();
        assertSound(longer, found, "long");
    }

    @Test
    void parsingTwiceChangesNothing() {
        Sentence once = parsed("Peru recalled its ambassador.");
        assertThat(told(PARSER.parse(once))).isEqualTo(told(once));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru \ud83d\ude00 met \ud83c\uddf5\ud83c\uddea Chile.",
                "Pe\u200bru met\u200d Chi\ufeffle.",
                "Peru\u0000 met \u0000 Chile\u0000.",
                "\u202ePeru met\u202c السلام عليكم and שלום.",
                "\ud83dPeru met\ude00 Chile.",
                "Pe\u0301ru met ﬁve İstanbul ıf 北京。 Then left.",
                "\u00a0Peru\u2003met\u2028Chile\u2029.\u0085Done.",
                "Peru\u00admet <b>Chile</b> &amp; &quot;Bolivia&quot; at http://x.org/a?b=c#d.",
                "....... !!!!! ????? ((((( ]]]]]",
                "``Peru'' met `Chile' -LRB- Bolivia -RRB-.",
                "\t \u0001",
                "x"
            })
    void oddCharactersKeepTheirOffsets(String text) {
        List<Sentence> found = tagged(text);
        assertSound(text, found, text);
        found.forEach(sentence -> assertThat(PARSER.parse(sentence).size()).isEqualTo(sentence.size()));
    }

    @Test
    void anyCharactersKeepTheirOffsets() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("Peru");
            for (int i = 0; i < 60; i++) {
                boolean plain = random.nextInt(3) > 0;
                text.append((char) (plain ? ' ' + random.nextInt(95) : random.nextInt(0x10000)));
            }
            assertSound(text.toString(), tagged(text.toString()), "seed " + seed);
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() throws InterruptedException, ExecutionException {
        List<String> texts = List.of(
                "The foreign ministers of Peru and Chile will meet in Lima on Tuesday.",
                "North Korea fired two missiles into the sea, Seoul's military said.",
                "The talks were called off after the United States imposed sanctions on Iran.",
                "Police arrested dozens of protesters in Minsk.");
        List<String> alone = texts.stream().map(text -> told(parsed(text))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> futures = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                futures.add(threads.submit(
                        () -> texts.stream().map(text -> told(parsed(text))).toList()));
            }
            for (Future<List<String>> future : futures) {
                assertThat(future.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
