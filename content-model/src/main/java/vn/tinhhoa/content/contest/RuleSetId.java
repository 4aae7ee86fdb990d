package vn.tinhhoa.content.contest;

/// A published rule set: its contest and its number there, counted from 1.
public record RuleSetId(ContestId contest, int number) {

    public RuleSetId {
        if (number < 1) {
            throw new IllegalArgumentException("Rule sets are counted from 1, not " + number);
        }
    }

    public static RuleSetId of(String text) {
        var at = text.lastIndexOf('@');
        return new RuleSetId(
                new ContestId(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return contest + "@" + number;
    }
}
