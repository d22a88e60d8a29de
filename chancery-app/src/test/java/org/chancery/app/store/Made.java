package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.EventJsonReader;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/** Entries made for tests: one article, one record of a visit. */
final class Made {

    static final String VISIT = """
            {"id":"%4$08x","article":{"id":"%1$s","title":null,"source":null,"url":null,"published":"%2$s","dateline":null},
            "sentence":{"index":0,"start":0,"end":60,"text":"%3$s"},"trigger":{"text":"visit","start":10,"end":15},
            "event":"AGREE","act":"CONSULT","mode":"visit","contexts":[],"status":"planned","hedged":false,"aux":["future"],
            "cameo":"036","quad":1,"score":2.5,
            "actors":[{"text":"Vasconcelos","start":0,"end":5,"name":"Inês Vasconcelos","office":"foreign minister","code":"PRTGOV","country":"PRT","sectors":["GOV"],"offices":[]}],
            "recipients":[{"text":"Morocco","start":16,"end":23,"name":"Morocco","office":null,"code":"MAR","country":"MAR","sectors":[],"offices":[]}],
            "when":{"text":"on Tuesday","start":24,"end":34,"from":"2022-03-08","to":"2022-03-08","granularity":"day","basis":"stated"},
            "where":null,"topics":[],"voice":{"kind":"narrator","text":null,"start":null,"end":null,"verb":null,"code":null,"quote":false},
            "confidence":0.9,"wording":"consult/visit","codebook":"one","coder":"chancery"}
            """;

    private Made() {}

    static EventRecord visit(String article, String published, String sentence) {
        return EventJsonReader.read(VISIT.formatted(article, published, sentence, (article + sentence).hashCode())
                .replace("\n", " ")
                .replace("\u0000", "\\u0000"));
    }

    /** An article of this text, with one record whose sentence is the text. */
    static Entry entry(String id, String published, String text) {
        return entry(
                id,
                published,
                text,
                new Article.Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static Entry entry(String id, String published, String text, Article.Imprint imprint) {
        Optional<LocalDate> day = Optional.of(LocalDate.parse(published));
        return new Entry(
                new Article(id, text, day, imprint), day, List.of(visit(id, published, text)), "one", "chancery");
    }

    static Article.Imprint imprint(String source, String url) {
        return new Article.Imprint(Optional.empty(), Optional.of(source), Optional.of(url), Optional.empty());
    }
}
