package org.chancery.app.view;

import static org.chancery.app.view.ViewText.day;
import static org.chancery.app.view.ViewText.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.app.view.Sheet.Column;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.view.Speaker;
import org.chancery.view.Statement;

/** How statements are printed: who said it, to whom, and the words. */
public final class StatementSheet {

    private StatementSheet() {}

    /** A statement for each row. */
    public static final Sheet<Statement> SHEET = new Sheet<>(
            "nothing said",
            StatementSheet::block,
            StatementSheet::json,
            List.of(
                    new Column<>("published", it -> day(it.published())),
                    new Column<>("speaker", it -> it.speaker().words()),
                    new Column<>("name", it -> it.speaker().name().orElse("")),
                    new Column<>("office", it -> it.speaker().office().orElse("")),
                    new Column<>("code", it -> it.speaker().code()),
                    new Column<>("manner", it -> WireName.of(it.manner())),
                    new Column<>("addressees", it -> list(addressees(it))),
                    new Column<>(
                            "addressee_codes",
                            it -> list(it.addressees().stream()
                                    .map(Participant::code)
                                    .toList())),
                    new Column<>("acts", it -> list(acts(it))),
                    new Column<>("topics", it -> list(it.topics())),
                    new Column<>("words", it -> it.sentence().text()),
                    new Column<>("article", it -> it.article().id()),
                    new Column<>(
                            "records",
                            it -> list(
                                    it.records().stream().map(EventRecord::id).toList()))));

    private static List<String> addressees(Statement it) {
        return it.addressees().stream().map(ViewText::participant).toList();
    }

    private static List<String> acts(Statement it) {
        return it.acts().stream().map(Enum::name).toList();
    }

    private static JsonText.Body json(Statement it) {
        return json -> {
            json.text("published", it.published());
            json.text("speaker", it.speaker().words());
            json.text("name", it.speaker().name());
            json.text("office", it.speaker().office());
            json.text("code", Optional.of(it.speaker().code()).filter(code -> !code.isEmpty()));
            json.text("manner", WireName.of(it.manner()));
            json.objects(
                    "addressees",
                    it.addressees().stream().map(StatementSheet::addressee).toList());
            json.texts("acts", acts(it));
            json.texts("topics", it.topics());
            json.text("words", it.sentence().text());
            json.text("article", it.article().id());
            json.texts("records", it.records().stream().map(EventRecord::id).toList());
        };
    }

    private static JsonText.Body addressee(Participant it) {
        return json -> {
            json.text("name", it.name().orElse(it.words().text()));
            json.text("code", Optional.of(it.code()).filter(code -> !code.isEmpty()));
        };
    }

    private static String block(Statement it, Paper paper) {
        String to = it.addressees().isEmpty() ? "" : " to " + list(addressees(it));
        String topics = it.topics().isEmpty() ? "" : ", about " + list(it.topics());
        return paper.in(Ink.STRONG, who(it.speaker())) + to + "  "
                + paper.in(Ink.FAINT, list(acts(it)) + ", " + WireName.of(it.manner()) + topics) + "\n"
                + "    " + ViewText.source(it.article()) + "\n"
                + ViewText.sentence(it.records().get(0), "    ", paper) + "\n";
    }

    /** "Ana Brito, Foreign Minister (PRTGOV)". */
    static String who(Speaker it) {
        String known = it.name()
                .map(name ->
                        Stream.concat(Stream.of(name), it.office().stream()).collect(Collectors.joining(", ")))
                .orElse(it.words());
        return OneLine.of(known) + (it.code().isEmpty() ? "" : " (" + it.code() + ")");
    }
}
