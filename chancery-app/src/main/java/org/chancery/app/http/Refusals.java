package org.chancery.app.http;

import org.chancery.app.http.exchange.Answer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the server refuses before it is a request of ours, in the one shape of all errors, and without the page of the framework. */
final class Refusals extends ErrorHandler {

    private final Porter porter;

    Refusals(Porter porter) {
        this.porter = porter;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Answer answer = Porter.problem(code).asJson();
        head(response.getHeaders(), answer);
        Content.Sink.write(response, true, answer.body(), callback);
    }

    private void head(HttpFields.Mutable fields, Answer answer) {
        porter.headers().forEach((name, value) -> fields.put(new HttpField(name, value)));
        fields.put(new HttpField(HttpHeader.CONTENT_TYPE, answer.media().type()));
    }
}
