package org.chancery.app.web;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.SAXException;

/**
 * The XML of feeds, from anybody: it may neither name files nor grow.
 *
 * <p>A document type declaration is refused, and with it every entity of the document's own; nothing outside it is ever loaded.
 */
final class FeedXml {

    private static final int START = 8192;
    private static final int DEEPEST = 200;

    /** The first element of a feed, behind what may stand before it. */
    private static final Pattern FEED = Pattern.compile(
            "(?s)\\A[^<]{0,100}(<\\?[^>]{0,500}>\\s*+|<!--.{0,4000}?-->\\s*+|<!DOCTYPE[^>\\[]{0,500}(\\[.{0,4000}?\\]\\s*+)?>\\s*+){0,20}+<((\\w{1,20}:)?RDF|rss|(\\w{1,20}:)?feed)[\\s>].*");

    private FeedXml() {}

    /** Whether these bytes are meant to be a feed, whatever the server calls them. */
    static boolean isFeed(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        return FEED.matcher(start.replace("\0", "")).matches();
    }

    static Document parse(byte[] bytes, Optional<String> contentType) throws Trouble {
        String xml = text(bytes, contentType.orElse("application/xml"));
        refuseDeep(xml);
        try {
            return builder().build(new StringReader(xml.substring(Math.max(0, xml.indexOf('<')))));
        } catch (JDOMParseException e) {
            throw Trouble.passing(why(e));
        } catch (JDOMException | IOException e) {
            throw Trouble.passing("not a feed that can be read: " + e.getMessage());
        }
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        builder.setEntityResolver((publicId, systemId) -> {
            throw new SAXException("nothing outside the feed is loaded");
        });
        return builder;
    }

    private static String why(JDOMParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            return "a feed with a document type declaration (<!DOCTYPE) is not read: it could name files and grow without end";
        }
        String reason = message.replaceFirst("^Error on line \\d+.*?: ", "");
        return "malformed XML in line " + e.getLineNumber() + " of the feed: " + reason;
    }

    /** By the header, the mark and the declaration, as the standard has it; where that cannot be, as Windows-1252. */
    private static String text(byte[] bytes, String contentType) throws Trouble {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), contentType, true)) {
            return decoded(bytes, Charset.forName(reader.getEncoding()));
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.passing("the feed's characters cannot be read: " + e.getMessage());
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Elements inside each other without end would cost the library its stack. */
    private static void refuseDeep(String xml) throws Trouble {
        int depth = 0;
        for (int i = xml.indexOf('<'); i >= 0 && i + 1 < xml.length(); i = xml.indexOf('<', i + 1)) {
            if (xml.startsWith("<![CDATA[", i)) {
                int end = xml.indexOf("]]>", i);
                i = end < 0 ? xml.length() : end;
                continue;
            }
            char next = xml.charAt(i + 1);
            int close = xml.indexOf('>', i);
            if (next == '/') {
                depth--;
            } else if (Character.isLetter(next) && close > 0 && xml.charAt(close - 1) != '/') {
                depth++;
            }
            if (depth > DEEPEST) {
                throw Trouble.lasting("not a feed: more than " + DEEPEST + " elements inside each other");
            }
        }
    }
}
