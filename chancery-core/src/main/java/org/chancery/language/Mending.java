package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Mends arcs that the parser typically gets wrong, one rule each, before anything is read off them.
 *
 * <p>Every rule asks for a shape that hardly ever is right as it stands. A sentence whose words would hang on each other in a circle is left as
 * the parser read it: nothing could climb such arcs to an end. Pure; the sentence handed in is not changed.
 */
public final class Mending {

    private Mending() {}

    /** The same sentence with its arcs mended; one that is not parsed is returned as it is. */
    public static Sentence of(Sentence sentence) {
        if (!sentence.isParsed()) {
            return sentence;
        }
        List<Arc> arcs = new ArrayList<>(sentence.arcs());
        PhraseMending phrases = new PhraseMending(sentence, arcs);
        SpeechMending speech = new SpeechMending(sentence, arcs);
        SaidMending said = new SaidMending(sentence, arcs);
        NameMending names = new NameMending(sentence, arcs);
        ClauseMending clauses = new ClauseMending(sentence, arcs);
        NamingMending naming = new NamingMending(sentence, arcs);
        SumMending sums = new SumMending(sentence, arcs);
        GerundMending gerunds = new GerundMending(sentence, arcs);
        RelativeMending relatives = new RelativeMending(sentence, arcs);
        ContactMending contacts = new ContactMending(sentence, arcs);
        ThoughtMending thoughts = new ThoughtMending(sentence, arcs);
        VerdictMending verdicts = new VerdictMending(sentence, arcs);
        SecondClauseMending seconds = new SecondClauseMending(sentence, arcs);
        MainVerbMending mainVerbs = new MainVerbMending(sentence, arcs);
        ParticipleMending participles = new ParticipleMending(sentence, arcs);
        ComplementMending complements = new ComplementMending(sentence, arcs);
        InfinitiveMending infinitives = new InfinitiveMending(sentence, arcs);
        PlaceMending places = new PlaceMending(sentence, arcs);
        HyphenMending hyphens = new HyphenMending(sentence, arcs);
        SpanMending spans = new SpanMending(sentence, arcs);
        YearMending years = new YearMending(sentence, arcs);
        LaterMending later = new LaterMending(sentence, arcs);
        AppositionMending appositions = new AppositionMending(sentence, arcs);
        ListMending lists = new ListMending(sentence, arcs);
        GiftMending gifts = new GiftMending(sentence, arcs);
        ContentMending contents = new ContentMending(sentence, arcs);
        OpeningMending openings = new OpeningMending(sentence, arcs);
        List<IntConsumer> rules = List.of(
                hyphens::mend,
                spans::mend,
                years::mend,
                later::mend,
                appositions::mend,
                mainVerbs::mend,
                openings::mend,
                infinitives::mend,
                gifts::mend,
                seconds::mend,
                sums::mend,
                gerunds::mend,
                participles::mend,
                phrases::mend,
                lists::mend,
                places::mend,
                speech::mend,
                said::mend,
                contents::mend,
                names::mend,
                relatives::mend,
                contacts::mend,
                verdicts::mend,
                thoughts::mend,
                naming::mend,
                clauses::mend,
                complements::mend);
        for (int at = 0; at < sentence.size(); at++) {
            int word = at;
            rules.forEach(rule -> rule.accept(word));
        }
        return Arc.areTrees(arcs) ? ReportMending.of(sentence.withArcs(arcs)) : sentence;
    }
}
