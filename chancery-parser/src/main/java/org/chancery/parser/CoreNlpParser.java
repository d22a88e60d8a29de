package org.chancery.parser;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.language.NameKind;
import org.chancery.language.Parser;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.text.Span;

/**
 * Stanford CoreNLP behind {@link Parser}: the left-3-words tagger, one CRF for names, the neural dependency parser (decoded by {@link ArcFinder}).
 *
 * <p>Thread-safe: the models are read-only and shared; every call has its own buffers.
 *
 * <p>The CRF lower-cases by the locale of the machine, so the kinds of a few names differ under a Turkish or Azeri one ("Israel" is none). The
 * program is started under an English locale; who embeds the reader has to do the same.
 */
public final class CoreNlpParser implements Parser {

    /** Longer sentences are kept unparsed: the parser's time and its errors grow with the length. */
    public static final int MOST_WORDS = 150;

    private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneDelete";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final ArcFinder arcs;

    private CoreNlpParser(MaxentTagger tagger, CRFClassifier<CoreLabel> names, ArcFinder arcs) {
        this.tagger = tagger;
        this.names = names;
        this.arcs = arcs;
    }

    /** Loads the three models, on as many threads as there are processors. Takes two to four seconds. */
    public static CoreNlpParser load() {
        return Models.load(CoreNlpParser::new);
    }

    @Override
    public List<Sentence> tag(String text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            for (List<CoreLabel> words : split(paragraph.of(text))) {
                sentences.add(tagged(sentences.size(), text, words, paragraph.start()));
            }
        }
        return List.copyOf(sentences);
    }

    private static List<List<CoreLabel>> split(String paragraph) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(paragraph), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS)
                .tokenize();
        words.removeIf(word -> word.endPosition() <= word.beginPosition());
        return new WordToSentenceProcessor<CoreLabel>().process(Hyphens.joined(words));
    }

    private Sentence tagged(int index, String text, List<CoreLabel> words, int offset) {
        List<TaggedWord> tags = words.size() > MOST_WORDS ? tagInPieces(words) : tagger.tagSentence(words);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Span span = new Span(words.get(i).beginPosition(), words.get(i).endPosition()).shift(offset);
            String tag = tags.get(i).tag();
            tokens.add(new Token(i, span, span.of(text), lemma(words.get(i).word(), tag), tag, NameKind.NONE));
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return words.size() > MOST_WORDS ? Sentence.tooLong(index, span, tokens) : Sentence.tagged(index, span, tokens);
    }

    /** The tagger's memory grows with the square of the length on some inputs, so long ones are cut. */
    private List<TaggedWord> tagInPieces(List<CoreLabel> words) {
        List<TaggedWord> tags = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += MOST_WORDS) {
            tags.addAll(tagger.tagSentence(words.subList(from, Math.min(from + MOST_WORDS, words.size()))));
        }
        return tags;
    }

    private static String lemma(String word, String tag) {
        String lemma = Morphology.lemmaStatic(word.toLowerCase(Locale.ROOT), tag, false);
        return (lemma == null ? word : lemma).toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence parse(Sentence sentence) {
        if (sentence.depth() != Sentence.Depth.TAGGED) {
            return sentence;
        }
        return Sentence.parsed(sentence.index(), sentence.span(), named(sentence), arcs.arcs(sentence.tokens()));
    }

    private List<Token> named(Sentence sentence) {
        List<CoreLabel> labelled = names.classifySentence(
                sentence.tokens().stream().map(CoreNlpParser::label).toList());
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            String answer = labelled.get(token.index()).get(CoreAnnotations.AnswerAnnotation.class);
            tokens.add(token.withName(kind(answer)));
        }
        return tokens;
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.text());
        label.setValue(token.text());
        label.setTag(token.tag());
        return label;
    }

    private static NameKind kind(String answer) {
        return switch (answer) {
            case "PERSON" -> NameKind.PERSON;
            case "ORGANIZATION" -> NameKind.ORGANIZATION;
            case "LOCATION" -> NameKind.LOCATION;
            case "MISC" -> NameKind.MISC;
            default -> NameKind.NONE;
        };
    }
}
