package org.chancery.parser.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chancery.parser.PackedFloats;

/**
 * Packs the dependency parser's model, which CoreNLP keeps as text with a number for each weight.
 *
 * <p>The text has seven counts, then a line for each word, tag and relation with its embedding, a line for each input with its weights to
 * the hidden layer, a line of biases, a line for each hidden unit with its weights to the moves, and a list of frequent inputs that is not needed.
 */
final class PackArcs {

    private static final int COUNTS = 7;

    private final BufferedReader text;
    private final ByteBuffer packed = ByteBuffer.allocate(1 << 25);

    private PackArcs(BufferedReader text) {
        this.text = text;
    }

    static void pack(Path model, Path packed) throws IOException {
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(model)), StandardCharsets.UTF_8))) {
            ByteBuffer bytes = new PackArcs(text).pack();
            try (FileChannel file = FileChannel.open(
                    packed,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
        }
    }

    private ByteBuffer pack() {
        int[] counts = new int[COUNTS];
        for (int i = 0; i < COUNTS; i++) {
            String line = line();
            counts[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
        }
        packNamed(List.of(counts[0], counts[1], counts[2]));
        packed.putInt(counts[3]).putInt(counts[4]);
        weights.forEach(this::packWeights);
        int lines = counts[3] * counts[5] + 1 + counts[4];
        for (int i = 0; i < lines; i++) {
            packWeights(line());
        }
        return packed.flip();
    }

    private final List<String> weights = new ArrayList<>();

    /** Entries with their weights behind them: the entries are packed, the weights kept for later. */
    private void packNamed(List<Integer> counts) {
        for (int count : counts) {
            packed.putInt(count);
            for (int i = 0; i < count; i++) {
                String line = line();
                int space = line.indexOf(' ');
                byte[] entry = line.substring(0, space).getBytes(StandardCharsets.UTF_8);
                packed.putShort((short) entry.length).put(entry);
                weights.add(line.substring(space + 1));
            }
        }
    }

    private void packWeights(String line) {
        for (String weight : line.trim().split(" ")) {
            PackedFloats.write(weight, packed);
        }
    }

    private String line() {
        try {
            String line = text.readLine();
            if (line == null) {
                throw new IllegalArgumentException("the model ends early");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
