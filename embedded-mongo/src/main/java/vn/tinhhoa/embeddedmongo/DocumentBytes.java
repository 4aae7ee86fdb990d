package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.Unpooled;

import java.util.Arrays;

/// A document as it lies in the file: plain BSON.
final class DocumentBytes {

    private static final int FIRST_BUFFER = 1024;
    private static final int TOO_LARGE = 10334;

    private DocumentBytes() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(FIRST_BUFFER);
        BsonEncoder.encodeDocument(document, buffer);
        if (buffer.writerIndex() > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(
                    TOO_LARGE,
                    "BSONObjectTooLarge",
                    "object to store is too large: %d bytes, the limit is %d"
                            .formatted(buffer.writerIndex(), BsonConstants.MAX_BSON_OBJECT_SIZE));
        }
        return Arrays.copyOf(buffer.array(), buffer.writerIndex());
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
