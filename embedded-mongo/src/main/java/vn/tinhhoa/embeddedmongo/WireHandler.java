package vn.tinhhoa.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/// Hands the messages of one client to the commands, and the answers back.
final class WireHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(WireHandler.class);

    private final AtomicInteger lastAnswer = new AtomicInteger();
    private final Commands commands;
    private final Executor workers;

    WireHandler(Commands commands, Executor workers) {
        this.commands = commands;
        this.workers = workers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        try {
            workers.execute(() -> serve(context, request));
        } catch (RejectedExecutionException closing) {
            context.close();
        }
    }

    private void serve(ChannelHandlerContext context, ClientRequest request) {
        try {
            context.writeAndFlush(answer(request));
        } catch (RuntimeException | Error e) {
            log.error("A command could not be answered", e);
            context.close();
        }
    }

    private Object answer(ClientRequest request) {
        var header =
                new MessageHeader(lastAnswer.incrementAndGet(), request.getHeader().getRequestID());
        return switch (request) {
            case MongoMessage message ->
                    new MongoMessage(
                            message.getChannel(),
                            header,
                            commands.run(message.getDatabaseName(), message.getDocument()));
            case MongoQuery query -> new MongoReply(header, oldStyle(query));
            default -> throw new IllegalArgumentException("unknown message " + request);
        };
    }

    /// The first greeting of a driver comes in the old format.
    private Document oldStyle(MongoQuery query) {
        var command = query.getQuery();
        if (command.get("$query") instanceof Document wrapped) {
            command = wrapped;
        }
        return commands.run(query.getDatabaseName(), command);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException) {
            log.debug("A client went away: {}", cause.getMessage());
        } else {
            log.error("A message could not be understood", cause);
        }
        context.close();
    }
}
