package hectograph.content;

import hectograph.content.markdown.Markdown;
import hectograph.content.source.Source;
import hectograph.model.Extras;
import hectograph.model.FileReference;
import hectograph.model.Orcid;
import hectograph.model.People;
import hectograph.model.Profile;
import hectograph.model.Prose;
import hectograph.model.Slug;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code people/<slug>.md}. */
final class ProfileReader {

    /** Every field a person can have. */
    static final List<String> FIELDS = List.of("name", "also", "orcid", "affiliation", "homepage", "portrait");

    private final Markdown markdown;

    ProfileReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /**
     * A profile with the places that checks across files report.
     *
     * @param names every spelling, and where it stands
     * @param orcidAt where its ORCID stands
     * @param files the files of the site's own that it names
     */
    record ReadProfile(Profile profile, List<NameAt> names, Origin orcidAt, List<FileReference> files) {}

    /** A spelling and where it stands. */
    record NameAt(String name, Origin origin) {}

    /** Reads a file; empty when its name is no slug, or it has no name. */
    Checked<Optional<ReadProfile>> read(Source source) {
        Problems problems = new Problems();
        Optional<Slug> slug = FileNames.slug(source.file(), ".md", problems);
        FrontMatter front = FrontMatter.read(source, problems);
        Fields fields = new Fields(front.fields(), FIELDS, problems);
        String name = fields.text("name");
        if (front.present() && name.isEmpty()) {
            problems.error(fields.origin("name"), "no name", "write name: and the person's name");
        }
        Orcid orcid = AuthorsReader.orcid(fields);
        List<NameAt> names = new ArrayList<>();
        names.add(new NameAt(name, fields.origin("name")));
        fields.texts("also").forEach(other -> names.add(new NameAt(other.text(), other.origin())));
        List<FileReference> files = new ArrayList<>();
        Optional<Extras.Image> portrait = fields.node("portrait")
                .flatMap(node -> new ExtrasReader(problems).image(fields, "portrait", node, files));
        Prose introduction = markdown.read(source, front.bodyOffset(), problems);
        files.addAll(TextPictures.of(source, front.bodyOffset(), introduction));
        if (slug.isEmpty() || name.isEmpty()) {
            return problems.with(Optional.empty());
        }
        Profile profile = new Profile(
                slug.get(),
                name,
                names.stream().skip(1).map(NameAt::name).toList(),
                orcid,
                fields.text("affiliation"),
                fields.url("homepage"),
                portrait.map(
                        image -> image.alt().isEmpty() ? new Extras.Image(image.path(), name, image.size()) : image),
                introduction,
                source.whole());
        return problems.with(Optional.of(new ReadProfile(profile, names, fields.origin("orcid"), List.copyOf(files))));
    }

    /** Names and ORCIDs that two profiles have, and addresses that are taken. */
    static void check(List<ReadProfile> profiles, Problems problems) {
        Map<Slug, Profile> byName = new HashMap<>();
        Map<Orcid, Profile> byOrcid = new HashMap<>();
        profiles.forEach(read -> byName.put(read.profile().slug(), read.profile()));
        for (ReadProfile read : profiles) {
            Profile profile = read.profile();
            if (profile.slug().value().equals("index")) {
                problems.error(
                        profile.origin(),
                        "its page would be \"authors/index.html\", which every site has",
                        "rename the file");
            }
            for (NameAt name : read.names()) {
                Profile owner = byName.putIfAbsent(People.key(name.name()), profile);
                if (owner != null && owner != profile) {
                    problems.error(
                            name.origin(),
                            "\"" + name.name() + "\" is a name of " + owner.origin() + " too",
                            "delete it in one of the two, or make them one");
                }
            }
            Profile owner = profile.orcid().isKnown() ? byOrcid.putIfAbsent(profile.orcid(), profile) : null;
            if (owner != null) {
                problems.error(
                        read.orcidAt(),
                        "ORCID \"" + profile.orcid() + "\" is taken by " + owner.origin(),
                        "is it the same person? then make the two files one");
            }
        }
    }
}
