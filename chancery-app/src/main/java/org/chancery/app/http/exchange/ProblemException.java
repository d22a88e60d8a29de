package org.chancery.app.http.exchange;

/** Ends the work on a request with a problem to be told. Where it was found plays no part, so no trace is kept: refusing must be cheap. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
