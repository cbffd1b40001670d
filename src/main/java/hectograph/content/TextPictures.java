package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.FileReference;
import hectograph.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** Finds the pictures of a text that are files of the site's own. */
final class TextPictures {

    private TextPictures() {}

    /**
     * The pictures of a text with their places; each is looked for behind the one before it.
     *
     * @param source the file
     * @param from where the text begins in the file
     */
    static List<FileReference> of(Source source, int from, Prose prose) {
        String html = prose.html().markup();
        int mark = html.indexOf(FileReference.PICTURE);
        if (mark < 0) {
            return List.of();
        }
        List<FileReference> pictures = new ArrayList<>();
        int behind = from;
        for (; mark >= 0; mark = html.indexOf(FileReference.PICTURE, mark + 1)) {
            int start = mark + FileReference.PICTURE.length();
            String path = html.substring(start, html.indexOf('"', start));
            int at = source.text().indexOf(path, behind);
            pictures.add(new FileReference(path, FileReference.Use.IN_TEXT, at < 0 ? source.whole() : source.at(at)));
            behind = at < 0 ? behind : at + path.length();
        }
        return pictures;
    }
}
