package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import java.util.ArrayList;

/// One command in MongoDB's wire format: `OP_MSG`, or `OP_QUERY` for the first greeting.
///
/// @param legacy whether the answer has to be an `OP_REPLY`
record WireMessage(int id, boolean legacy, String database, Document command) {

    static final int LARGEST = 48_000_000;

    /// After the length: request, answered request, operation.
    static final int HEADER = 12;

    private static final int OP_REPLY = 1;
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;
    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 2;
    private static final int CHECKSUM_BYTES = 4;
    private static final int FIRST_BUFFER = 1024;

    /// @throws IllegalArgumentException where the client speaks something else
    static WireMessage decode(byte[] frame) {
        var in = Unpooled.wrappedBuffer(frame);
        int id = in.readIntLE();
        in.skipBytes(Integer.BYTES);
        int operation = in.readIntLE();
        return switch (operation) {
            case OP_MSG -> message(id, in);
            case OP_QUERY -> query(id, in);
            default ->
                    throw new IllegalArgumentException(
                            "the operation " + operation + " is not supported");
        };
    }

    private static WireMessage message(int id, ByteBuf in) {
        int flags = in.readIntLE();
        if ((flags & MORE_TO_COME) != 0) {
            throw new IllegalArgumentException("unacknowledged writes are not supported");
        }
        int end = in.writerIndex() - ((flags & CHECKSUM_PRESENT) != 0 ? CHECKSUM_BYTES : 0);
        var command = new Document();
        var sequences = new Document();
        while (in.readerIndex() < end) {
            int kind = in.readByte();
            switch (kind) {
                case 0 -> command = BsonDecoder.decodeBson(in);
                case 1 -> readSequence(in, sequences);
                default -> throw new IllegalArgumentException("unknown section " + kind);
            }
        }
        command.putAll(sequences);
        if (!(command.get("$db") instanceof String database)) {
            throw new IllegalArgumentException("a command must name its database");
        }
        return new WireMessage(id, false, database, command);
    }

    private static void readSequence(ByteBuf in, Document sequences) {
        int end = in.readerIndex() + in.readIntLE();
        var field = BsonDecoder.decodeCString(in);
        var documents = new ArrayList<Document>();
        while (in.readerIndex() < end) {
            documents.add(BsonDecoder.decodeBson(in));
        }
        sequences.put(field, documents);
    }

    private static WireMessage query(int id, ByteBuf in) {
        in.skipBytes(Integer.BYTES);
        var collection = BsonDecoder.decodeCString(in);
        in.skipBytes(2 * Integer.BYTES);
        var query = BsonDecoder.decodeBson(in);
        if (!collection.endsWith(".$cmd")) {
            throw new IllegalArgumentException("queries of the old kind are not supported");
        }
        var command = query.get("$query") instanceof Document wrapped ? wrapped : query;
        return new WireMessage(id, true, collection.substring(0, collection.indexOf('.')), command);
    }

    ByteBuf answer(int number, Document document) {
        var out = Unpooled.buffer(FIRST_BUFFER);
        out.writeIntLE(0);
        out.writeIntLE(number);
        out.writeIntLE(id);
        out.writeIntLE(legacy ? OP_REPLY : OP_MSG);
        out.writeIntLE(0);
        if (legacy) {
            out.writeLongLE(0);
            out.writeIntLE(0);
            out.writeIntLE(1);
        } else {
            out.writeByte(0);
        }
        AnswerBytes.encode(document, out);
        return out.setIntLE(0, out.writerIndex());
    }
}
