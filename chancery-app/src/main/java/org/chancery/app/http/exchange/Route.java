package org.chancery.app.http.exchange;

import org.chancery.app.store.Token.Scope;

/**
 * A way in.
 *
 * @param path with named parts in braces
 * @param allowed what a client from elsewhere must be allowed to
 * @param limit bytes that may be sent
 */
public record Route(Method method, String path, Access allowed, int limit, Handler handler) {

    /** What is done with a resource. */
    public enum Method {
        GET,
        POST
    }

    /** Who may come in. */
    public enum Access {
        /** Everybody. */
        OPEN,
        /** Who may read. */
        READ,
        /** Who may hand articles over. */
        WRITE;

        /** Whether a token of this scope opens the way. */
        public boolean isOpenTo(Scope scope) {
            return switch (this) {
                case OPEN -> true;
                case READ -> scope.allows(Scope.READ);
                case WRITE -> scope.allows(Scope.WRITE);
            };
        }
    }

    /** What makes an answer of a question; called by many threads. */
    public interface Handler {

        /**
         * The answer.
         *
         * @throws ProblemException if there is none
         */
        Answer answer(Ask ask);
    }

    /** A page or a call that only looks. */
    public static Route get(String path, Handler handler) {
        return new Route(Method.GET, path, Access.READ, 0, handler);
    }

    /** Whether it is for programs: its problems are told as JSON. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.endsWith(".json")
                || path.endsWith(".ics")
                || path.endsWith(".atom")
                || path.equals("/health")
                || path.equals("/metrics");
    }
}
