package org.chancery.codebook;

import java.util.List;
import java.util.Map;

/** Finds the line on which an entry names a noun class that there is not. */
final class UnknownClass {

    private UnknownClass() {}

    static CodebookException in(String entry, String nounClass, Map<String, CodebookFile> files) {
        for (CodebookFile file : files.values()) {
            List<String> lines = file.content().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches(".*\\$" + java.util.regex.Pattern.quote(nounClass) + "\\b.*")) {
                    return new CodebookException(file.name(), i + 1, "no such noun class in nouns.yaml: $" + nounClass);
                }
            }
        }
        return new CodebookException("nouns.yaml", 1, "no such noun class: $" + nounClass + " (used by " + entry + ")");
    }
}
