package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds in their dialects, and feeds that mean harm. */
class FeedReaderTest {

    private static Feed read(String xml) throws Trouble {
        return FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), Optional.of("application/xml"));
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Suva Courier</title>" + items
                + "</channel></rss>";
    }

    private static String item(String date) {
        return "<item><title>Talks &amp; tea</title><link>http://suva.example/1</link><guid>g1</guid><pubDate>" + date
                + "</pubDate><description>Short.</description></item>";
    }

    @Test
    void rssGivesItsItems() throws Trouble {
        assertThat(read(rss(item("Tue, 08 Dec 2020 09:30:00 +1200"))))
                .isEqualTo(new Feed(
                        Optional.of("The Suva Courier"),
                        java.util.List.of(new Feed.Item(
                                Optional.of("g1"),
                                Optional.of("http://suva.example/1"),
                                Optional.of("Talks & tea"),
                                Optional.of(LocalDate.of(2020, 12, 8)),
                                "",
                                Optional.of("Short.")))));
    }

    @Test
    void atomGivesItsItems() throws Trouble {
        Feed feed = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Courier</title><entry><id>tag:1</id>"
                + "<title>Talks</title><link href=\"http://suva.example/1\"/><published>2020-12-08T00:30:00+12:00</published>"
                + "<updated>2020-12-09T00:00:00Z</updated><summary>Short.</summary><content type=\"html\">&lt;p&gt;Long.&lt;/p&gt;</content>"
                + "</entry></feed>");
        assertThat(feed.items().get(0).day()).contains(LocalDate.of(2020, 12, 8));
        assertThat(feed.items().get(0).key()).contains("tag:1 2020-12-09T00:00:00Z");
        assertThat(feed.items().get(0).content()).contains("<p>Long.</p>");
    }

    @Test
    void aDateThatIsNoneIsNoDate() throws Trouble {
        for (String wrong :
                java.util.List.of("yesterday", "Tue, 99 Dec 2020 09:30:00 GMT", "", "Thu, 01 Jan 1970 00:00:00 GMT")) {
            assertThat(read(rss(item(wrong))).items().get(0).day()).as(wrong).isEmpty();
        }
    }

    @Test
    void aYearMayHaveTwoDigits() throws Trouble {
        assertThat(read(rss(item("Tue, 8 Dec 20 09:30:00 EST"))).items().get(0).day())
                .contains(LocalDate.of(2020, 12, 8));
    }

    @Test
    void aWrongCharsetIsReadAsWindows1252() throws Trouble {
        byte[] bytes =
                rss("<item><title>Caf\u00e9</title><guid>1</guid></item>").getBytes(Charset.forName("windows-1252"));
        assertThat(FeedReader.read(bytes, Optional.of("text/xml; charset=utf-8"))
                        .items()
                        .get(0)
                        .title())
                .contains("Caf\u00e9");
    }

    @Test
    void malformedXmlIsToldWithItsLine() {
        assertThatThrownBy(() -> read("<rss version=\"2.0\">\n<channel>\n<title>x</channel></rss>"))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("malformed XML in line 3 of the feed: ");
    }

    @Test
    void noEntityReadsAFile(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
        assertThat(FeedXml.isFeed(outside.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThatThrownBy(() -> read(outside))
                .hasMessageContaining("document type declaration")
                .hasMessageNotContaining("the secret");
        try (Loopback server = new Loopback()) {
            String parameter = "<!DOCTYPE rss SYSTEM \"" + server.url("/evil.dtd") + "\"><rss version=\"2.0\"/>";
            assertThatThrownBy(() -> read(parameter)).hasMessageContaining("document type declaration");
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void aBombOfEntitiesIsRefused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">");
        }
        bomb.append("]><rss version=\"2.0\"><channel><title>&e29;</title></channel></rss>");
        assertThatThrownBy(() -> read(bomb.toString())).hasMessageContaining("document type declaration");
    }

    @Test
    void elementsInsideEachOtherWithoutEndAreRefused() {
        assertThatThrownBy(() -> read(rss("<item>" + "<a>".repeat(100_000) + "</item>")))
                .hasMessageContaining("elements inside each other");
    }

    @Test
    void aPageIsNoFeed() {
        assertThat(FeedXml.isFeed("<!DOCTYPE html><html><rss></html>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FeedXml.isFeed("\ufeff<?xml version='1.0'?><!-- x --><feed xmlns='a'></feed>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }
}
