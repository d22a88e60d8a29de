package org.chancery.codebook;

/**
 * One file of a codebook.
 *
 * @param name its path inside the codebook folder, with slashes ("categories/consult.yaml")
 * @param content its text
 */
public record CodebookFile(String name, String content) {

    public CodebookFile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a codebook file needs a name");
        }
    }

    /** The one document in it. */
    public Node parse() {
        return Node.parse(name, content);
    }
}
