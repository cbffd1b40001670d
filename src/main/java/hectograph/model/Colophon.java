package hectograph.model;

import java.util.List;

/**
 * What a site says of itself beside its papers.
 *
 * @param contact an address or a mail address to write to; empty when not said
 * @param repository the address of the repository that holds {@code content/}; empty when not said
 * @param folder that folder, as places of problems name it; empty without a repository
 * @param license name or address of the licence of what the site says; empty when not said
 * @param links the other sites to which papers' pages lead
 * @param bibtexAbstract whether BibTeX carries abstracts
 */
public record Colophon(
        String contact,
        String repository,
        String folder,
        License license,
        List<Elsewhere> links,
        boolean bibtexAbstract) {

    /** What a site that says nothing says. */
    public static final Colophon NONE = new Colophon("", "", "", License.NONE, List.of(Elsewhere.values()), false);

    /** Copies the list. */
    public Colophon {
        links = List.copyOf(links);
    }

    /**
     * Where somebody can mend a file of the content folder, which stands at the top of the repository; empty without one.
     *
     * @param file as places of problems name it
     */
    public String fix(String file) {
        if (repository.isEmpty() || !file.startsWith(folder + "/")) {
            return "";
        }
        String base = repository.endsWith("/") ? repository.substring(0, repository.length() - 1) : repository;
        String way = base.contains("gitlab")
                ? "/-/blob/HEAD/"
                : base.contains("codeberg.org") ? "/src/branch/main/" : "/blob/HEAD/";
        return base + way + file.substring(folder.lastIndexOf('/') + 1);
    }

    /** The address that writes to whoever makes the site; empty when not said. */
    public String contactHref() {
        boolean mail = contact.contains("@") && !contact.contains("://");
        return mail ? "mailto:" + contact : contact;
    }
}
