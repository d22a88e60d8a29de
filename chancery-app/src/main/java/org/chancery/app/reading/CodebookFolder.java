package org.chancery.app.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.app.source.SourceException;
import org.chancery.codebook.CodebookFile;
import org.chancery.confidence.Opinion;

/** Codebook files on disk. */
public final class CodebookFolder {

    private CodebookFolder() {}

    /**
     * The YAML files of a folder and the weights of a second opinion, by their paths in it.
     *
     * @throws SourceException if there is no such folder or nothing in it
     */
    public static List<CodebookFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SourceException(folder + ": no such codebook folder");
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<CodebookFile> files = paths.filter(CodebookFolder::isCodebook)
                    .map(path ->
                            new CodebookFile(folder.relativize(path).toString().replace('\\', '/'), content(path)))
                    .sorted(Comparator.comparing(CodebookFile::name))
                    .toList();
            if (files.isEmpty()) {
                throw new SourceException(folder + ": no codebook files (*.yaml) in this folder");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new SourceException(folder + ": cannot list this folder: " + e.getMessage());
        }
    }

    /** The text of one codebook file. */
    public static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new SourceException(file + ": not valid UTF-8");
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static boolean isCodebook(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && (name.endsWith(".yaml") || name.endsWith(".yml") || name.equals(Opinion.FILE));
    }
}
