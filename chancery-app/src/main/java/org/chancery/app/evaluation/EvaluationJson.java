package org.chancery.app.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.app.output.JsonText;

/** An evaluation for machines: one JSON object on one line. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /**
     * Figures and the first disagreements.
     *
     * @param skipped how many lines and articles were left out
     */
    public static String print(Figures figures, List<Disagreement> all, int most, long skipped) {
        return JsonText.object(json -> {
                    json.number("articles", figures.articles());
                    json.number("skipped", skipped);
                    json.object("found", tally(figures.found()));
                    json.object("categorised", tally(figures.categorised()));
                    json.number("macro_f1", rounded(figures.macroF1()));
                    json.number("categories_with_gold", figures.categoriesWithGold());
                    json.objects("fields", fields(figures));
                    json.objects("categories", categories(figures));
                    json.objects("confusion", confusion(figures));
                    json.object("reliability", reliability(figures.reliability()));
                    json.number("disagreements", all.size());
                    json.objects(
                            "errors",
                            all.stream().limit(most).map(EvaluationJson::error).toList());
                })
                + "\n";
    }

    private static JsonText.Body tally(Tally tally) {
        return json -> tally(json, tally);
    }

    private static void tally(JsonText json, Tally tally) throws IOException {
        json.number("gold", tally.gold());
        json.number("read", tally.read());
        json.number("right", tally.right());
        json.object("precision", share(tally.precision()));
        json.object("recall", share(tally.recall()));
        json.number("f1", rounded(tally.f1()));
    }

    private static JsonText.Body share(Share share) {
        return json -> share(json, share);
    }

    private static void share(JsonText json, Share share) throws IOException {
        json.number("right", share.right());
        json.number("of", share.of());
        json.number("share", rounded(share.value()));
        json.number("low", rounded(share.low()));
        json.number("high", rounded(share.high()));
    }

    private static List<JsonText.Body> fields(Figures figures) {
        return figures.fields().entrySet().stream()
                .<JsonText.Body>map(entry -> json -> {
                    json.text("field", entry.getKey().key());
                    share(json, entry.getValue());
                })
                .toList();
    }

    private static List<JsonText.Body> categories(Figures figures) {
        return figures.categories().entrySet().stream()
                .<JsonText.Body>map(entry -> json -> {
                    json.text("category", entry.getKey().name());
                    tally(json, entry.getValue());
                })
                .toList();
    }

    private static List<JsonText.Body> confusion(Figures figures) {
        return figures.confusion().entrySet().stream()
                .<JsonText.Body>map(entry -> json -> {
                    json.text("gold", entry.getKey().gold());
                    json.text("read", entry.getKey().read());
                    json.number("count", entry.getValue());
                })
                .toList();
    }

    private static JsonText.Body reliability(Reliability reliability) {
        return json -> {
            json.number("records", reliability.records());
            json.number("mean_gap", rounded(reliability.meanGap()));
            json.objects(
                    "bins", reliability.bins().stream().map(EvaluationJson::bin).toList());
        };
    }

    private static JsonText.Body bin(Reliability.Bin bin) {
        return json -> {
            json.number("from", bin.from());
            json.number("until", bin.until());
            json.number("stated", rounded(OptionalDouble.of(bin.stated())));
            share(json, bin.found());
        };
    }

    private static JsonText.Body error(Disagreement one) {
        return json -> {
            json.text("kind", one.kind());
            json.text("article", one.article());
            json.text("where", one.gold().map(Gold::where));
            json.text("gold", one.gold().flatMap(Gold::category));
            json.text("read", one.read().map(read -> read.act()));
            json.text("id", one.read().map(read -> read.id()));
            json.text("wording", one.read().map(read -> read.wording()));
            json.text("trigger", one.trigger());
            json.text("sentence", one.sentence());
            json.objects("fields", differing(one).toList());
        };
    }

    private static Stream<JsonText.Body> differing(Disagreement one) {
        return one.ordered().stream().map(field -> json -> {
            json.text("field", field.key());
            json.text("gold", one.gold().map(field::shown));
            json.text("read", one.read().map(field::shown));
        });
    }

    private static OptionalDouble rounded(OptionalDouble value) {
        return value.isEmpty() ? value : OptionalDouble.of(Math.round(value.getAsDouble() * 10_000) / 10_000.0);
    }
}
