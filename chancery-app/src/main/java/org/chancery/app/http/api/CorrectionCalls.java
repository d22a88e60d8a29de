package org.chancery.app.http.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.AmendmentJson;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.CorrectionJson;
import org.chancery.app.correction.GoldLines;
import org.chancery.app.correction.KnownGaps;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.page.CorrectionDesk;
import org.chancery.app.http.page.CorrectionsPage;
import org.chancery.app.source.JsonObject;
import org.chancery.app.source.RefusedException;
import org.chancery.app.store.Corrections;
import org.chancery.app.store.Corrections.CorrectedVersion;
import org.chancery.record.EventRecord;

/** Corrections come in and go out. */
public final class CorrectionCalls {

    private static final Set<String> FIELDS = Set.of("record", "verdict", "mended", "note");
    /** Articles in one answer, of those forms that bring whole articles. */
    private static final int USUAL = 100;

    private static final int MOST = 500;

    private final CorrectionDesk desk;
    private final Corrections corrections;

    public CorrectionCalls(CorrectionDesk desk, Corrections corrections) {
        this.desk = desk;
        this.corrections = corrections;
    }

    /** Keeps a correction. */
    public Answer keep(Ask ask) {
        try {
            JsonNode json = JsonObject.read(ask.body());
            AmendmentJson.allow(json, "a correction", FIELDS);
            EventRecord record = desk.record(json.path("record").asText());
            Amendment amendment = AmendmentJson.read(json, record);
            Correction kept = desk.keep(record, amendment, ask.visitor());
            return new Answer(201, Media.JSON, CorrectionJson.write(kept) + "\n", Map.of());
        } catch (RefusedException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage())).exception();
        }
    }

    /** The corrections, in one of three forms. */
    public Answer list(Ask ask) {
        Query query = ask.query().allow(Set.of("format", "next", "limit"));
        return switch (query.one("format").orElse("json")) {
            case "json" ->
                Answer.json(new CorrectionsPage(corrections)
                        .view(new Ask(ask.path(), Map.of(), query.without("format"), "", ask.visitor()))
                        .json());
            case "gold" -> gold(query);
            case "misses" -> misses(query);
            default ->
                throw Problem.badRequest("format: json, gold or misses was expected")
                        .exception();
        };
    }

    private Answer gold(Query query) {
        List<CorrectedVersion> some = some(query);
        StringBuilder out = new StringBuilder();
        some.forEach(one -> out.append(GoldLines.of(one.it())));
        return new Answer(200, Media.LINES, out.toString(), further(query, some));
    }

    private Answer misses(Query query) {
        List<CorrectedVersion> some = some(query);
        KnownGaps gaps = new KnownGaps();
        some.forEach(one -> gaps.add(one.it()));
        return new Answer(200, Media.YAML, gaps.print(), further(query, some));
    }

    private List<CorrectedVersion> some(Query query) {
        long behind = query.one("next").map(CorrectionsPage::number).orElse(0L);
        return corrections.articlesAfter(behind, limit(query));
    }

    private static int limit(Query query) {
        return query.number("limit", USUAL, 1, MOST);
    }

    /** Where the next ones are, as RFC 8288 has it; a full answer may be the last. */
    private static Map<String, String> further(Query query, List<CorrectedVersion> some) {
        Optional<CorrectedVersion> last =
                some.size() < limit(query) ? Optional.empty() : Optional.of(some.get(some.size() - 1));
        return last.map(it -> Map.of(
                        "Link",
                        "</api/corrections?format=" + query.one("format").orElse("") + "&limit=" + limit(query)
                                + "&next=" + it.seq() + ">; rel=\"next\""))
                .orElse(Map.of());
    }
}
