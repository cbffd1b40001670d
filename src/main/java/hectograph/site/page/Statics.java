package hectograph.site.page;

import hectograph.model.Catalog;
import hectograph.model.FileReference;
import hectograph.model.Html;
import hectograph.model.Paper;
import hectograph.model.PictureSize;
import hectograph.model.StaticFile;
import hectograph.model.StaticFiles;
import hectograph.site.view.FileView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The files that are copied as they are: their pages, and which of them content names. */
public final class Statics {

    private final String base;
    private final StaticFiles files;
    private final OwnFiles none;

    /** Those of a site. */
    public Statics(Catalog catalog) {
        this.base = catalog.site().url();
        this.files = catalog.statics();
        this.none = new OwnFiles(base, List.of());
    }

    /** A page for each file. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (StaticFile file : files.all()) {
            pages.add(Page.opaque(
                    new OutputPath(file.path()), PageKind.FILE, "", file.origin(), () -> new FileView(bytes(file))));
        }
        return pages;
    }

    private static byte[] bytes(StaticFile file) {
        try (InputStream in = file.bytes().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that a text shows. */
    public OwnFiles in(Html text) {
        if (files.all().isEmpty()) {
            return none;
        }
        Set<String> paths = new TreeSet<>();
        pictures(text, paths);
        return own(paths);
    }

    /** Those that a paper's page shows or links. */
    public OwnFiles of(Paper paper) {
        if (files.all().isEmpty()) {
            return none;
        }
        Set<String> paths = new TreeSet<>();
        if (paper.summary().facts().pictures()) { // most have none
            pictures(paper.summary().html(), paths);
        }
        paper.links().stream()
                .filter(link -> link.url().startsWith(base))
                .forEach(link -> paths.add(link.url().substring(base.length())));
        return own(paths);
    }

    private OwnFiles own(Set<String> paths) {
        List<OwnFiles.OwnFile> own = new ArrayList<>();
        for (String path : paths) {
            if (files.at(path).isPresent()) {
                Optional<PictureSize> size = files.size(path);
                own.add(new OwnFiles.OwnFile(
                        path,
                        size.map(PictureSize::width).orElse(0),
                        size.map(PictureSize::height).orElse(0)));
            }
        }
        return own.isEmpty() ? none : new OwnFiles(base, own);
    }

    private static void pictures(Html text, Set<String> paths) {
        String markup = text.markup();
        int begin = markup.indexOf(FileReference.PICTURE);
        while (begin >= 0) {
            int start = begin + FileReference.PICTURE.length();
            paths.add(markup.substring(start, markup.indexOf('"', start)));
            begin = markup.indexOf(FileReference.PICTURE, start);
        }
    }
}
