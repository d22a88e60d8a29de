package org.chancery.app.http.html;

import static j2html.TagCreator.button;
import static j2html.TagCreator.datalist;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.Period;
import org.chancery.app.correction.Spot;
import org.chancery.app.correction.Told;
import org.chancery.app.correction.Verdict;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** Where a reader says what is wrong with a record: its fields as they are held to be now, and three buttons. Needs no script. */
public final class CorrectionForm {

    private static final String CATEGORIES = "all-categories";
    private static final String MODES = "all-modes";
    private static final String STATUSES = "all-statuses";

    private CorrectionForm() {}

    /** The names that the fields of all forms of a page propose; once a page. */
    public static DomContent proposals() {
        return each(
                list(CATEGORIES, Arrays.stream(Category.values()).map(Enum::name)),
                list(MODES, Arrays.stream(Mode.values()).map(Mode::wireName).distinct()),
                list(STATUSES, Arrays.stream(Status.values()).map(Status::wireName)));
    }

    private static DomContent list(String id, Stream<String> values) {
        return datalist(each(values.map(value -> option().withValue(value)))).withId(id);
    }

    /**
     * The form of a record, folded away.
     *
     * @param number of the record in the page
     * @param held what is held to be told: as it was read, or as it was mended last
     */
    public static DomContent html(EventRecord it, int number, Told held) {
        return details(
                        summary("Correct this record"),
                        form(
                                        input().withType("hidden")
                                                .withName("record")
                                                .withValue(it.id()),
                                        fields(number, held),
                                        buttons())
                                .withMethod("post")
                                .withAction("/corrections")
                                .withClass("correct")
                                .attr("aria-label", "Correct record " + number))
                .withClass("correcting");
    }

    private static DomContent fields(int n, Told it) {
        return div(
                        proposed(n, "act", "Category", it.act().name(), CATEGORIES),
                        proposed(
                                n, "mode", "Mode", it.mode().map(Mode::wireName).orElse(""), MODES),
                        proposed(n, "status", "Status", it.status().wireName(), STATUSES),
                        line(n, "actors", "Who (codes)", "text", Told.codes(it.actors())),
                        line(n, "recipients", "To whom (codes)", "text", Told.codes(it.recipients())),
                        line(n, "from", "From", "date", day(it.when().flatMap(Period::from))),
                        line(n, "to", "To", "date", day(it.when().flatMap(Period::to))),
                        line(
                                n,
                                "place",
                                "Where",
                                "text",
                                it.where().flatMap(Spot::name).orElse("")),
                        line(
                                n,
                                "country",
                                "Its country",
                                "text",
                                it.where().flatMap(Spot::country).orElse("")),
                        div(
                                        label("Why").withFor(id(n, "note")),
                                        input().withType("text")
                                                .withId(id(n, "note"))
                                                .withName("note")
                                                .attr("maxlength", Amendment.LONGEST_NOTE))
                                .withClass("wide"))
                .withClass("fields");
    }

    private static String day(java.util.Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static DomContent proposed(int n, String name, String label, String value, String list) {
        return div(
                label(label).withFor(id(n, name)),
                input().withType("text")
                        .withId(id(n, name))
                        .withName(name)
                        .withValue(value)
                        .attr("list", list)
                        .attr("autocomplete", "off"));
    }

    private static DomContent line(int n, String name, String label, String type, String value) {
        return div(
                label(label).withFor(id(n, name)),
                input().withType(type).withId(id(n, name)).withName(name).withValue(value));
    }

    private static String id(int n, String name) {
        return "c" + n + "-" + name;
    }

    private static DomContent buttons() {
        return div(
                        verdict("Keep as mended", Verdict.MENDED),
                        verdict("Nothing of the kind is told", Verdict.WRONG).withClass("quiet"),
                        verdict("Right as it was read", Verdict.RIGHT).withClass("quiet"))
                .withClass("buttons");
    }

    private static j2html.tags.specialized.ButtonTag verdict(String words, Verdict it) {
        return button(words).withType("submit").withName("verdict").withValue(it.wireName());
    }
}
