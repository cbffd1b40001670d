package hectograph.site;

import hectograph.model.Extras;
import hectograph.site.page.OutputPath;
import hectograph.site.view.ExtraView;
import hectograph.site.view.ImageView;

/** What a maintainer says of a paper beside what is asked for, as views. */
final class Extra {

    private Extra() {}

    /** The values of the maintainer's own. */
    static ExtraView view(Extras extras) {
        return extras.own().isEmpty()
                ? ExtraView.NONE
                : new ExtraView(extras.own().stream()
                        .map(value -> new ExtraView.ValueView(
                                value.name(),
                                value.kind() == Extras.Kind.NUMBER,
                                value.kind() == Extras.Kind.LIST,
                                value.texts()))
                        .toList());
    }

    /** The picture as a page shows it. */
    static ImageView image(OutputPath page, Extras extras) {
        return extras.image().map(image -> image(page, image)).orElse(ImageView.NONE);
    }

    /** A picture as a page shows it. */
    static ImageView image(OutputPath page, Extras.Image image) {
        return new ImageView(
                page.to(new OutputPath(image.path())),
                image.alt(),
                image.size().width(),
                image.size().height());
    }
}
