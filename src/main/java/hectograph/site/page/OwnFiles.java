package hectograph.site.page;

import hectograph.model.FileReference;
import hectograph.model.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The files of the site's own that a text or a paper names.
 *
 * @param base the site's address
 * @param files those of them that there are
 */
public record OwnFiles(String base, List<OwnFile> files) {

    private static final String WORDS = "\" alt=\"";

    private static final String END = "\">";

    /**
     * A file.
     *
     * @param path where it stands below the site's top folder
     * @param width of a picture; 0 for any other file
     * @param height of a picture; 0 for any other file
     */
    public record OwnFile(String path, int width, int height) {}

    /** An address as a page links it: relative where it is that of one of the files. */
    public String href(OutputPath page, String url) {
        return url.startsWith(base)
                ? find(url.substring(base.length()))
                        .map(file -> page.to(new OutputPath(file.path())))
                        .orElse(url)
                : url;
    }

    /** A text as it stands on a page. */
    public Html on(OutputPath page, Html text) {
        return placed(text, path -> page.to(new OutputPath(path)));
    }

    /** A text as it stands where only absolute addresses lead anywhere, as in feeds. */
    public Html anywhere(Html text) {
        return placed(text, path -> base + path);
    }

    private Optional<OwnFile> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The text with its pictures; where there is none, with the words that describe it. */
    private Html placed(Html text, UnaryOperator<String> address) {
        String markup = text.markup();
        int begin = markup.indexOf(FileReference.PICTURE);
        if (begin < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(markup.length() + 200);
        int done = 0;
        while (begin >= 0) {
            int words = markup.indexOf(WORDS, begin);
            int end = markup.indexOf(END, words + WORDS.length());
            String alt = markup.substring(words + WORDS.length(), end);
            out.append(markup, done, begin);
            out.append(find(markup.substring(begin + FileReference.PICTURE.length(), words))
                    .filter(file -> file.width() > 0)
                    .map(file -> image(file, address.apply(file.path()), alt))
                    .orElse(alt));
            done = end + END.length();
            begin = markup.indexOf(FileReference.PICTURE, done);
        }
        return new Html(out.append(markup, done, markup.length()).toString());
    }

    private static String image(OwnFile file, String address, String alt) {
        return "<img src=\"" + address + "\" alt=\"" + alt + "\" width=\"" + file.width() + "\" height=\""
                + file.height() + "\" loading=\"lazy\">";
    }
}
