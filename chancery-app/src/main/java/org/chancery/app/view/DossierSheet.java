package org.chancery.app.view;

import static org.chancery.app.view.ViewText.day;
import static org.chancery.app.view.ViewText.list;

import java.util.List;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.app.view.Sheet.Column;
import org.chancery.link.Kind;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.view.Dossier;
import org.chancery.view.Statement;
import org.chancery.view.Tenure;

/** How people are printed: offices with the days and sources that tell them, what they did and said. */
public final class DossierSheet {

    private DossierSheet() {}

    /** A person for each row; the comma-separated form counts stories and statements, and has one cell for the offices. */
    public static final Sheet<Dossier> SHEET = new Sheet<>(
            "nobody is told by name and office",
            DossierSheet::block,
            DossierSheet::json,
            List.of(
                    new Column<>("name", Dossier::name),
                    new Column<>("country", it -> it.country().orElse("")),
                    new Column<>(
                            "offices",
                            it -> list(it.tenures().stream()
                                    .map(held -> held.office() + " (" + ViewText.range(held.first(), held.last()) + ")")
                                    .toList())),
                    new Column<>("stories", it -> Integer.toString(it.did().size())),
                    new Column<>("statements", it -> Integer.toString(it.said().size()))));

    private static JsonText.Body json(Dossier it) {
        return json -> {
            json.text("name", it.name());
            json.text("country", it.country());
            json.objects(
                    "offices", it.tenures().stream().map(DossierSheet::tenure).toList());
            json.objects("did", it.did().stream().map(DossierSheet::story).toList());
            json.objects("said", it.said().stream().map(DossierSheet::statement).toList());
        };
    }

    private static JsonText.Body tenure(Tenure it) {
        return json -> {
            json.text("office", it.office());
            json.text("first", it.first());
            json.text("last", it.last());
            json.objects(
                    "sources",
                    it.told().stream()
                            .map(told -> ViewText.source(
                                    told.article().id(), told.article().published()))
                            .toList());
        };
    }

    private static JsonText.Body story(Story it) {
        return json -> {
            json.text("story", it.id());
            json.text("kind", WireName.of(it.kind()));
            json.text("category", it.category().name());
            json.text("state", WireName.of(it.state()));
            json.text("from", it.days().map(Stretch::from));
            json.text("to", it.days().map(Stretch::to));
            json.texts("sides", sides(it));
        };
    }

    private static List<String> sides(Story it) {
        return it.parties().stream().map(Story.Party::side).toList();
    }

    private static JsonText.Body statement(Statement it) {
        return json -> {
            json.text("published", it.published());
            json.text("manner", WireName.of(it.manner()));
            json.texts("acts", it.acts().stream().map(Enum::name).toList());
            json.text("words", it.sentence().text());
            json.text("article", it.article().id());
        };
    }

    private static String block(Dossier it, Paper paper) {
        StringBuilder out = new StringBuilder(paper.in(Ink.STRONG, OneLine.of(it.name())));
        it.country().ifPresent(code -> out.append(" (").append(OneLine.of(code)).append(')'));
        out.append('\n');
        it.tenures().forEach(held -> line(out, held(held, paper)));
        it.did().forEach(story -> line(out, did(story, paper)));
        it.said().forEach(said -> out.append(said(said, paper)));
        return out.append('\n').toString();
    }

    private static String held(Tenure it, Paper paper) {
        String days = ViewText.range(it.first(), it.last());
        int articles = it.told().size();
        return OneLine.of(it.office()) + ", so told " + paper.in(Ink.TIME, days.isEmpty() ? "without a day" : days)
                + " in " + articles + (articles == 1 ? " article" : " articles");
    }

    private static String did(Story it, Paper paper) {
        String what = it.kind() == Kind.DEED ? it.category().name() : WireName.of(it.kind());
        return "· " + paper.in(Ink.TIME, ViewText.days(it.days())) + "  " + what + ", "
                + WireName.of(it.state()).replace('_', ' ') + ": " + list(sides(it));
    }

    private static String said(Statement it, Paper paper) {
        String day = day(it.published());
        return "    said" + (day.isEmpty() ? "" : ", published " + day) + "\n"
                + ViewText.sentence(it.records().get(0), "    ", paper);
    }

    private static void line(StringBuilder out, String text) {
        out.append("    ").append(text).append('\n');
    }
}
