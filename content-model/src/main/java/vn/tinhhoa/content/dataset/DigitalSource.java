package vn.tinhhoa.content.dataset;

/// How a picture came to be digital, in IPTC's words.
public enum DigitalSource {
    UNSTATED(""),
    DIGITAL_CAPTURE("digitalCapture"),
    NEGATIVE_FILM("negativeFilm"),
    POSITIVE_FILM("positiveFilm"),
    PRINT("print"),
    HUMAN_EDITS("humanEdits"),
    DIGITAL_CREATION("digitalCreation"),
    COMPOSITE("composite"),
    TRAINED_ALGORITHMIC_MEDIA("trainedAlgorithmicMedia");

    private final String term;

    DigitalSource(String term) {
        this.term = term;
    }

    /// Empty when nothing is stated.
    public String uri() {
        return term.isEmpty() ? "" : "http://cv.iptc.org/newscodes/digitalsourcetype/" + term;
    }
}
