package org.chancery.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.chancery.link.Stories;
import org.chancery.view.Agenda;

/**
 * Tells by which code stories were linked: a hash of the compiled classes that link, of those that tell which view has
 * use for a story, and of those that write it down.
 *
 * <p>Nobody has to remember to raise a number. The price is that a change of the code which changes no story has them linked anew, too.
 */
final class LinkerStamp {

    private static final String CLASS = ".class";

    private LinkerStamp() {}

    /** That of this program; made once. */
    static String ofThisProgram() {
        return Once.STAMP;
    }

    private static final class Once {
        static final String STAMP =
                stamp(List.of(Stories.class, Agenda.class), List.of(StoryForm.class, StoryTable.class));
    }

    /** A hash of everything in the packages of some classes, and of the class files of others. */
    private static String stamp(List<Class<?>> packages, List<Class<?>> others) {
        try {
            SortedMap<String, byte[]> all = new TreeMap<>();
            for (Class<?> one : packages) {
                all.putAll(beside(one));
            }
            for (Class<?> one : others) {
                try (InputStream in = resource(one).openStream()) {
                    all.put(one.getName(), in.readAllBytes());
                }
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            all.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the classes of this program cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static URL resource(Class<?> one) throws IOException {
        URL found = one.getResource(one.getSimpleName() + CLASS);
        if (found == null) {
            throw new IOException("no class file of " + one);
        }
        return found;
    }

    /** The class files of a package, by name; in a folder or in a jar. */
    private static SortedMap<String, byte[]> beside(Class<?> one) throws IOException, URISyntaxException {
        URL here = resource(one);
        URLConnection connection = here.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return inJar(file, one.getPackageName().replace('.', '/') + "/");
            }
        }
        return inFolder(Path.of(here.toURI()).resolveSibling(""));
    }

    private static SortedMap<String, byte[]> inJar(JarFile file, String folder) throws IOException {
        SortedMap<String, byte[]> all = new TreeMap<>();
        for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
            String name = entry.getName();
            if (name.startsWith(folder) && name.endsWith(CLASS) && name.indexOf('/', folder.length()) < 0) {
                try (InputStream in = file.getInputStream(entry)) {
                    all.put(name, in.readAllBytes());
                }
            }
        }
        return all;
    }

    private static SortedMap<String, byte[]> inFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> all = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + CLASS)) {
            for (Path file : files) {
                all.put(folder.getFileName() + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return all;
    }
}
