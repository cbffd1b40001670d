package hectograph.site;

import hectograph.model.Html;
import hectograph.model.Phrasebook;
import hectograph.model.Profile;
import hectograph.site.page.OutputPath;
import hectograph.site.page.OwnFiles;
import hectograph.site.view.FactView;
import hectograph.site.view.ImageView;
import hectograph.site.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of an author beside the papers.
 *
 * @param profile what is said
 * @param files the files of the site's own that the introduction shows
 */
record AuthorInputs(Profile profile, OwnFiles files) {

    /** The introduction as it stands on a page. */
    Html introduction(OutputPath page) {
        return files.on(page, profile.introduction().html());
    }

    /** The portrait as a page shows it. */
    ImageView portrait(OutputPath page) {
        return profile.portrait().map(image -> Extra.image(page, image)).orElse(ImageView.NONE);
    }

    /** What is known, a line each. */
    List<FactView> facts(Phrasebook words) {
        List<FactView> facts = new ArrayList<>();
        if (!profile.affiliation().isEmpty()) {
            facts.add(new FactView(words.say("author.affiliation"), profile.affiliation(), List.of()));
        }
        if (!profile.homepage().isEmpty()) {
            String shown = profile.homepage().replaceFirst("^https?://", "").replaceFirst("/$", "");
            facts.add(new FactView(words.say("author.homepage"), "", List.of(new LinkView(shown, profile.homepage()))));
        }
        if (profile.orcid().isKnown()) {
            facts.add(new FactView(
                    words.say("author.orcid"),
                    "",
                    List.of(new LinkView(profile.orcid().text(), profile.orcid().address()))));
        }
        return facts;
    }
}
