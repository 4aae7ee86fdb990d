package vn.tinhhoa.content.dataset.exchange;

import java.io.IOException;

/// What came in is broken, hostile or not what it must be. Becomes a value where it is asked for.
final class RefusedImportException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    RefusedImportException(String code, String detail) {
        super(code + " " + detail);
        this.problem = new ImportProblem(code, detail);
    }

    ImportProblem problem() {
        return problem;
    }
}
