package vn.tinhhoa.content.dataset;

/// What is said of mining and of training machines, in PLUS's words.
public enum DataMining {
    UNSPECIFIED("DMI-UNSPECIFIED"),
    ALLOWED("DMI-ALLOWED"),
    PROHIBITED("DMI-PROHIBITED"),
    PROHIBITED_FOR_TRAINING("DMI-PROHIBITED-AIMLTRAINING");

    private final String term;

    DataMining(String term) {
        this.term = term;
    }

    public String uri() {
        return "http://ns.useplus.org/ldf/vocab/" + term;
    }
}
