package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

import java.util.List;

/// The shapes answers come in.
final class Answers {

    private static final int UNKNOWN = 8;

    private Answers() {}

    static Document ok() {
        return new Document("ok", 1.0);
    }

    static Document ok(String field, Object value) {
        return new Document(field, value).append("ok", 1.0);
    }

    static Document firstBatch(String namespace, long cursor, List<Document> documents) {
        return cursor("firstBatch", namespace, cursor, documents);
    }

    static Document onlyBatch(String namespace, AnswerBytes.Stored documents) {
        return cursor("firstBatch", namespace, 0, documents);
    }

    static Document nextBatch(String namespace, long cursor, List<Document> documents) {
        return cursor("nextBatch", namespace, cursor, documents);
    }

    private static Document cursor(String batch, String namespace, long cursor, Object documents) {
        return ok(
                "cursor",
                new Document(batch, documents).append("id", cursor).append("ns", namespace));
    }

    static Document failed(MongoServerException error) {
        var answer = new Document("ok", 0.0);
        answer.putAll(description(error));
        return answer;
    }

    static Document writeError(int index, MongoServerException error) {
        var answer = new Document("index", index);
        answer.putAll(description(error));
        return answer;
    }

    private static Document description(MongoServerException error) {
        var answer = new Document("errmsg", String.valueOf(error.getMessageWithoutErrorCode()));
        if (error instanceof MongoServerError coded) {
            answer.append("code", coded.getCode());
            answer.putIfNotNull("codeName", coded.getCodeName());
        } else {
            answer.append("code", UNKNOWN).append("codeName", "UnknownError");
        }
        return answer;
    }
}
