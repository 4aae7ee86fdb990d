package vn.tinhhoa.content;

/// The threads that carry virtual ones. A virtual thread that waits while it loads a class keeps
/// its carrier; where there are only as many carriers as processors, a few of them wait for ever
/// for one that holds what they wait for and finds no carrier. Background work that goes on as long
/// as the process has threads of its own.
public final class Carriers {

    private static final String SETTING = "jdk.virtualThreadScheduler.parallelism";
    private static final int ENOUGH = 32;

    private Carriers() {}

    /// Provides for enough of them, unless whoever started the process said how many. Only right
    /// before the first virtual thread.
    public static void provide() {
        if (System.getProperty(SETTING) == null) {
            System.setProperty(SETTING, Integer.toString(ENOUGH));
        }
    }
}
