package vn.tinhhoa.content.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

/// Looks at every start whether the index is still there.
@Component
@Editorial
class IndexAtStart implements ApplicationRunner {

    private final IndexRebuild rebuild;

    IndexAtStart(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rebuild.startIfLost();
    }
}
