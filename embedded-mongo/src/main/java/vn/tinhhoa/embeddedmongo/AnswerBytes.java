package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// An answer as BSON. Documents that are given out as they lie in the file are copied into it.
final class AnswerBytes {

    private static final byte DOCUMENT = 3;
    private static final byte ARRAY = 4;

    private AnswerBytes() {}

    /// Documents as they lie in the file.
    record Stored(List<byte[]> documents) {}

    static void encode(Document answer, ByteBuf out) {
        int start = begin(out);
        for (var field : answer.entrySet()) {
            switch (field.getValue()) {
                case Document inner -> {
                    name(DOCUMENT, field.getKey(), out);
                    encode(inner, out);
                }
                case Stored stored -> {
                    name(ARRAY, field.getKey(), out);
                    encode(stored, out);
                }
                case null, default -> {
                    byte type = BsonEncoder.determineType(field.getValue());
                    name(type, field.getKey(), out);
                    BsonEncoder.encodeValue(type, field.getValue(), out);
                }
            }
        }
        end(start, out);
    }

    private static void encode(Stored stored, ByteBuf out) {
        int start = begin(out);
        for (int at = 0; at < stored.documents().size(); at++) {
            name(DOCUMENT, Integer.toString(at), out);
            out.writeBytes(stored.documents().get(at));
        }
        end(start, out);
    }

    private static int begin(ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        return start;
    }

    private static void end(int start, ByteBuf out) {
        out.writeByte(0);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void name(byte type, String name, ByteBuf out) {
        out.writeByte(type);
        out.writeCharSequence(name, StandardCharsets.UTF_8);
        out.writeByte(0);
    }
}
