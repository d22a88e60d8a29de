package org.chancery.app.source.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells which elements of a page are not the report: by what they are, by their role, and by the words of their class and id. */
final class Furniture {

    /** Nothing in these is ever text of a report. */
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "picture",
            "map",
            "select",
            "textarea",
            "button",
            "input",
            "datalist",
            "dialog");

    private static final Set<String> AROUND =
            Set.of("nav", "header", "footer", "aside", "form", "menu", "figure", "figcaption", "caption", "h1");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "figure",
            "form");

    private static final Set<String> NAMES = Set.of(
            "nav",
            "navigation",
            "navbar",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "footer",
            "header",
            "masthead",
            "comment",
            "comments",
            "disqus",
            "respond",
            "related",
            "recommended",
            "recommendation",
            "recommendations",
            "recirc",
            "trending",
            "popular",
            "promo",
            "promos",
            "promotion",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "paywall",
            "share",
            "sharing",
            "social",
            "ad",
            "ads",
            "advert",
            "advertisement",
            "adslot",
            "sponsor",
            "sponsored",
            "outbrain",
            "taboola",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "banner",
            "modal",
            "popup",
            "overlay",
            "caption",
            "captions",
            "credit",
            "credits",
            "gallery",
            "slideshow",
            "carousel",
            "byline",
            "timestamp",
            "bio",
            "meta",
            "tags",
            "taglist",
            "pagination",
            "pager",
            "toolbar",
            "teaser",
            "teasers",
            "widget",
            "pullquote",
            "tweet",
            "twitter",
            "instagram",
            "login",
            "search",
            "copyright",
            "hidden",
            "noprint",
            "syndication");

    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

    private Furniture() {}

    /** True for what no page shows as text. */
    static boolean isNeverText(Element element) {
        return NEVER.contains(element.normalName());
    }

    /**
     * True for what stands around a report.
     *
     * @param bulk true if most of the page's text is inside, which is then no furniture whatever it is called
     */
    static boolean isAround(Element element, boolean bulk) {
        if (isNeverText(element) || isHidden(element)) {
            return true;
        }
        if (bulk || WHOLE_PAGE.contains(element.normalName()) || isArticleBody(element)) {
            return false;
        }
        return AROUND.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (element.isBlock() && (isCalledSo(element.className()) || isCalledSo(element.id())));
    }

    static boolean isArticleBody(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (style.length() < 1000
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
    }

    /** Whether one of the words of "article-relatedLinks" is furniture's. */
    private static boolean isCalledSo(String name) {
        int start = 0;
        int end = Math.min(name.length(), 500);
        for (int i = 1; i <= end; i++) {
            if (i == end || !isLetter(name.charAt(i)) || startsWord(name, i)) {
                if (NAMES.contains(name.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i < end && !isLetter(name.charAt(i)) ? i + 1 : i;
            }
        }
        return false;
    }

    private static boolean startsWord(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
