package hectograph.content;

import hectograph.model.Slug;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The papers that a build leaves out because their files have errors, so that it can publish the rest. Only papers are ever
 * left out: the site, its topics, listings and own pages concern other pages than their own. Not for use by several threads.
 */
public final class LeftOut {

    private static final String ENDING = ".md";

    private final List<ContentFiles.File> candidates;
    private final Set<String> names = new HashSet<>();
    private final Set<String> files = new TreeSet<>();
    private final List<Problem> errors = new ArrayList<>();

    private LeftOut(List<ContentFiles.File> candidates) {
        this.candidates = candidates;
    }

    /** Of a build that leaves nothing out: every error stops it. */
    public static LeftOut nothing() {
        return new LeftOut(List.of());
    }

    /** Of a build that leaves out papers with errors. */
    public static LeftOut of(ContentFiles files) {
        return new LeftOut(files.papers());
    }

    /** Takes over the errors of papers, which are left out from now on, and gives back all other problems. */
    public List<Problem> rest(List<Problem> problems) {
        if (candidates.isEmpty() || problems.stream().noneMatch(Problem::isError)) {
            return problems;
        }
        if (names.isEmpty()) {
            candidates.forEach(file -> names.add(file.name()));
        }
        List<Problem> rest = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.isError() && names.contains(problem.origin().file())) {
                files.add(problem.origin().file());
                errors.add(problem);
            } else {
                rest.add(problem);
            }
        }
        return rest;
    }

    /** Whether papers may be left out. */
    boolean isAllowed() {
        return !candidates.isEmpty();
    }

    /** Whether the paper of a file is left out. */
    boolean has(Origin origin) {
        return files.contains(origin.file());
    }

    /** Whether no paper is left to publish. */
    public boolean isAll() {
        return isAllowed() && files.size() == candidates.size();
    }

    /** How many files are left out. */
    public int size() {
        return files.size();
    }

    /** Why they are left out. */
    public List<Problem> errors() {
        return List.copyOf(errors);
    }

    /** The slugs of what is left out; a file whose name is none has none. */
    public Set<Slug> slugs() {
        Set<Slug> slugs = new HashSet<>();
        for (String file : files) {
            String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
            if (Slug.isValid(stem)) {
                slugs.add(new Slug(stem));
            }
        }
        return slugs;
    }
}
