package vn.tinhhoa.content.table;

/// What came in is no table with unique column names, or one with too many rows.
public final class BrokenTableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    BrokenTableException(int line) {
        super("No table at line " + line);
        this.line = line;
    }

    /// Where it is broken, from 1, which is the head.
    public int line() {
        return line;
    }
}
