package org.chancery.app.source.html;

/** A page holds no article that could be recognised; with the reason. */
public final class NoArticleException extends Exception {

    private static final long serialVersionUID = 1L;

    NoArticleException(String reason) {
        super(reason);
    }
}
