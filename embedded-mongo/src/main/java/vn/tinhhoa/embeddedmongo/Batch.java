package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.List;

/// The documents of one answer: a number of them, and never more bytes than a message can carry.
final class Batch {

    private static final int USUAL = 101;
    private static final int MOST_BYTES = 4 << 20;

    private final int most;
    private final List<Document> documents = new ArrayList<>();
    private long bytes;

    Batch(int batchSize) {
        this.most = batchSize > 0 ? batchSize : USUAL;
    }

    boolean isFull() {
        return documents.size() >= most || bytes >= MOST_BYTES;
    }

    void add(Document document) {
        documents.add(document);
        bytes += estimate(document);
    }

    List<Document> documents() {
        return documents;
    }

    /// Roughly the encoded size; only large strings, arrays and binaries can add up.
    private static long estimate(Object value) {
        return switch (value) {
            case Document document -> {
                long sum = 16;
                for (var field : document.entrySet()) {
                    sum += field.getKey().length() + 8;
                    sum += field.getValue() == null ? 0 : estimate(field.getValue());
                }
                yield sum;
            }
            case Iterable<?> values -> {
                long sum = 16;
                for (var element : values) {
                    sum += element == null ? 8 : 8 + estimate(element);
                }
                yield sum;
            }
            case String text -> 3L * text.length();
            case de.bwaldvogel.mongo.bson.BinData data -> data.getData().length;
            default -> 16;
        };
    }
}
