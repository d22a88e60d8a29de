package org.chancery.app.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.codebook.CategoryPage;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.Example;
import org.chancery.codebook.ExampleCounts;

/** All pages of a codebook. */
public final class CodebookPages {

    private final Codebook codebook;

    private CodebookPages(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The pages by their file names, the index first. */
    public static Map<String, String> of(List<CodebookFile> files) {
        Codebook codebook = Codebook.of(files);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", new CodebookPages(codebook).index());
        codebook.categories().forEach(page -> pages.put(file(page), CategoryText.of(codebook, page)));
        pages.put("operators.md", OperatorsText.of(codebook));
        pages.put("statuses.md", StatusesText.of(codebook));
        pages.put("nouns.md", nouns(codebook));
        pages.put("actors.md", RegistriesText.of(files));
        return pages;
    }

    private static String file(CategoryPage page) {
        return page.category().name().toLowerCase(Locale.ROOT) + ".md";
    }

    private String index() {
        Markdown out = new Markdown();
        out.heading(1, "The codebook " + codebook.version())
                .paragraph(
                        "Printed by `./chancery codebook docs --out docs/codebook`; a test keeps it current. The sources are in"
                                + " `chancery-codebook/src/main/resources/codebook/`. Every example is run by `mvn verify`; a known gap"
                                + " is a sentence that is not read yet as it should be.");
        out.table(List.of("page", "entries", "examples", "counter-examples", "known gaps"), rows());
        out.paragraph("Also: [statuses](statuses.md), [noun classes](nouns.md), [registries of actors](actors.md).");
        out.paragraph(
                "An example's reading is one line: act and mode, status (`?` if hedged), the actors' codes, `>` and the"
                        + " recipients' codes, `@` and the days. `-` is somebody whose code is not known, `()` is nobody.");
        return out.page();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (CategoryPage page : codebook.categories()) {
            rows.add(row(
                    "[" + page.category() + "](" + file(page) + ")",
                    page.wordings().size(),
                    page.examples()));
        }
        List<Example> ofOperators = codebook.examples().stream()
                .filter(example -> example.entry().startsWith("operator/"))
                .toList();
        rows.add(row("[operators](operators.md)", codebook.operators().size(), ofOperators));
        rows.add(row("**all**", codebook.entries().size(), codebook.examples()));
        return rows;
    }

    private static List<String> row(String name, int entries, List<Example> examples) {
        ExampleCounts counts = ExampleCounts.of(examples);
        return List.of(
                name,
                Integer.toString(entries),
                Long.toString(counts.examples()),
                Long.toString(counts.counterExamples()),
                Long.toString(counts.gaps()));
    }

    private static String nouns(Codebook codebook) {
        Markdown out = new Markdown();
        out.heading(1, "Noun classes").paragraph("Nouns that wordings and operators name together.");
        codebook.nounClasses()
                .forEach((name, words) -> out.heading(2, name).paragraph(Markdown.text(String.join(", ", words))));
        return out.page();
    }
}
