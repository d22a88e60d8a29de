package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.JsonText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The codebook: definitions, wordings, examples; the same pages as in the documentation. */
public final class CodebookPage {

    private static final String INDEX = "README.md";
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private final Supplier<Map<String, String>> pages;

    /**
     * The pages.
     *
     * @param pages the Markdown of each by its file's name
     */
    public CodebookPage(Supplier<Map<String, String>> pages) {
        this.pages = pages;
    }

    public View index(Ask ask) {
        return shown(INDEX, "/codebook");
    }

    public View page(Ask ask) {
        String name = ask.part("page");
        return shown(name + ".md", new Links(java.util.Optional.empty()).codebook(name));
    }

    private View shown(String file, String path) {
        String markdown = pages.get().get(file);
        if (markdown == null) {
            throw Problem.notFound("the codebook has no such page").exception();
        }
        return new Shown(path, markdown);
    }

    private record Shown(String path, String markdown) implements View {

        @Override
        public String html() {
            return Frame.undated(title(), path)
                    .around(
                            article(rawHtml(rendered())).withClass("codebook"),
                            path.equals(Links.NOW.codebook())
                                    ? each()
                                    : p(a("All of the codebook").withHref(Links.NOW.codebook()))
                                            .withClass("more"));
        }

        private String title() {
            return markdown.lines().findFirst().orElse("Codebook").replaceFirst("^#+ *", "");
        }

        private String rendered() {
            Node page = PARSER.parse(markdown);
            page.accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    link.setDestination(link.getDestination()
                            .replaceFirst("^README\\.md", "/codebook")
                            .replaceFirst("^([a-z]+)\\.md", "/codebook/$1"));
                    visitChildren(link);
                }
            });
            return RENDERER.render(page);
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("title", title());
                json.text("markdown", markdown);
            });
        }
    }
}
