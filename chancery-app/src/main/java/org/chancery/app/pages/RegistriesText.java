package org.chancery.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.Node;

/** The page of the registries of actors and places: how much they hold. They are long; the files themselves are the documentation. */
final class RegistriesText {

    private static final String FOLDER = "actors/";

    private RegistriesText() {}

    static String of(List<CodebookFile> files) {
        Markdown out = new Markdown();
        out.heading(1, "Registries of actors")
                .paragraph(
                        "Who can take part in an act, and where it can take place. The head of each file says what an entry means.");
        List<List<String>> rows = files.stream()
                .filter(file -> file.name().startsWith(FOLDER))
                .sorted(Comparator.comparing(CodebookFile::name))
                .map(RegistriesText::row)
                .toList();
        out.table(List.of("file", "entries"), rows);
        return out.page();
    }

    private static List<String> row(CodebookFile file) {
        return List.of("`" + file.name() + "`", entries(file.parse()));
    }

    private static String entries(Node root) {
        if (root.isList()) {
            return Integer.toString(root.list().size());
        }
        List<String> counts = new ArrayList<>();
        root.fields().forEach((name, value) -> counts.add(size(value) + " " + Markdown.text(name)));
        return String.join(", ", counts);
    }

    private static int size(Node value) {
        if (value.isMap()) {
            return value.fields().size();
        }
        return value.isText() ? value.words().size() : value.list().size();
    }
}
