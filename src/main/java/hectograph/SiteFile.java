package hectograph;

import hectograph.content.ContentFiles;
import hectograph.content.SiteReader;
import hectograph.content.source.Source;
import hectograph.model.Site;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code site.yaml} says, for verbs that need no paper.
 *
 * @param site what it says; the usual where there is none
 * @param origin the file
 */
public record SiteFile(Site site, Origin origin) {

    /**
     * Reads the file of a content folder.
     *
     * @throws IOException when it can't be read
     */
    public static Checked<SiteFile> of(Path content) throws IOException {
        Problems problems = new Problems();
        Optional<ContentFiles.File> file =
                problems.take(ContentFiles.list(content)).site();
        Source source = file.isPresent() ? problems.take(file.get().read()) : new Source("site.yaml", "");
        Site site = problems.take(SiteReader.read(source));
        return problems.with(new SiteFile(site, source.whole()));
    }
}
