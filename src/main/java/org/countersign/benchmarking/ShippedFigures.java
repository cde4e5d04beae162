package org.countersign.benchmarking;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the figures that come with the product, unless exactly these were loaded before. Of two nodes that start together
 * the second waits at the series and then finds every figure there.
 */
@Component
class ShippedFigures implements SmartInitializingSingleton {

    private final PublishedWriting writing;
    private final ReleaseWriting releases;
    private final TransactionTemplate transaction;

    ShippedFigures(PublishedWriting writing, ReleaseWriting releases, TransactionTemplate transaction) {
        this.writing = writing;
        this.releases = releases;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    /** Whether anything had to be loaded. */
    boolean load() {
        var files = new ShippedFiles();
        List<Release> shipped = files.releases();
        String checksum = files.checksum();
        if (writing.loadedWith(checksum) == shipped.size()) {
            return false;
        }
        transaction.executeWithoutResult(status -> load(files, checksum));
        return true;
    }

    private void load(ShippedFiles files, String checksum) {
        writing.series(files.series());
        Map<String, Map<String, List<PublishedFigure>>> figures = files.figures();
        files.releases()
                .forEach(release ->
                        releases.write(release, releases.changes(release, figures.get(release.code())), checksum));
    }
}
