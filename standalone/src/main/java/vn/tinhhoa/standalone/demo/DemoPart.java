package vn.tinhhoa.standalone.demo;

import java.io.IOException;

/// Something large of the demonstration that is made after the start.
interface DemoPart {

    /// For the log, such as `contests`.
    String name();

    /// Makes what is not there yet. What a kill cut off is gone on with at the next start.
    ///
    /// @throws InterruptedException when the process is ending
    void make(DemoPatience patience) throws IOException, InterruptedException;
}
