package vn.tinhhoa.embeddedmongo;

import java.nio.file.Path;

/// Tries to open a store that another process has open.
final class SecondProcess {

    private SecondProcess() {}

    public static void main(String[] arguments) {
        try (var store = EmbeddedMongo.start(Path.of(arguments[0]))) {
            System.out.println("opened " + store.uri("x"));
        } catch (StoreInUseException e) {
            System.out.println(e.getMessage());
        }
    }
}
