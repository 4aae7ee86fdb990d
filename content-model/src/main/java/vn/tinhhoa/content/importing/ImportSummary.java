package vn.tinhhoa.content.importing;

/// How many lines had which fate.
public record ImportSummary(long created, long updated, long unchanged, long refused) {

    static final ImportSummary NONE = new ImportSummary(0, 0, 0, 0);

    ImportSummary plus(LineReport report) {
        return switch (report.fate()) {
            case CREATED -> new ImportSummary(created + 1, updated, unchanged, refused);
            case UPDATED -> new ImportSummary(created, updated + 1, unchanged, refused);
            case UNCHANGED -> new ImportSummary(created, updated, unchanged + 1, refused);
            case REFUSED -> new ImportSummary(created, updated, unchanged, refused + 1);
        };
    }

    public long lines() {
        return created + updated + unchanged + refused;
    }
}
