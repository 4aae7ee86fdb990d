package vn.tinhhoa.standalone;

/// Starts the whole system in one process.
public final class StandaloneApplication {

    private StandaloneApplication() {}

    public static void main(String[] arguments) {
        System.out.println(Runtime.version());
    }
}
