package hectograph.serve;

import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Report;
import hectograph.site.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is answered for each address while a site is being written: pages of the newest edition, or what is wrong. */
final class Answers implements Responder {

    /** Where everything stands that is the server's own; no page of a site starts with two underscores. */
    static final String OWN = "/__hectograph/";

    private static final Set<String> SCRIPTS = Set.of(OWN + "live.js", OWN + "patch.js");

    /** Asks for a page as it was before there were errors. */
    private static final String BEFORE = "before";

    private static final byte[] HEAD = "<head>".getBytes(StandardCharsets.US_ASCII);

    private final Current current;
    private final Excerpts excerpts;

    Answers(Current current, Excerpts excerpts) {
        this.current = current;
        this.excerpts = excerpts;
    }

    @Override
    public Reply answer(String path, String query, String encodings) {
        Edition edition = current.state().edition();
        if (SCRIPTS.contains(path)) {
            return Reply.of(200, MediaTypes.of(path), Resources.bytes(path.substring(OWN.length())));
        }
        if (path.equals(OWN + "problems")) {
            return problems(edition, edition.report(), 200, "");
        }
        if (path.startsWith(OWN)) {
            return Reply.text(404, "no such address");
        }
        String file = path.substring(1);
        boolean folder = file.isEmpty() || file.endsWith("/");
        Edition shown = edition.good().orElse(edition);
        Optional<Page> page = shown.at(path);
        boolean readable = folder || file.endsWith(".html") || page.isEmpty();
        if (edition.report().hasErrors() && readable && !query.equals(BEFORE)) {
            return problems(edition, edition.report(), 500, page.isPresent() ? path + "?" + BEFORE : "");
        }
        if (page.isPresent()) {
            return page(shown, page.get(), 200);
        }
        if (!folder && shown.page(file + "/index.html").isPresent()) {
            return Reply.redirect(path + "/");
        }
        return shown.page("404.html")
                .map(missing -> page(shown, missing, 404))
                .orElseGet(() -> Reply.text(404, "no such page"));
    }

    private Reply page(Edition edition, Page page, int status) {
        Checked<byte[]> bytes;
        try {
            bytes = edition.render(page);
        } catch (RuntimeException | StackOverflowError e) {
            Problem bug = Problem.error(page.origin(), "Hectograph failed: " + e, "this is a bug in Hectograph");
            return problems(edition, new Report(List.of(bug)), 500, "");
        }
        if (!bytes.problems().isEmpty()) {
            return problems(edition, new Report(bytes.problems()), 500, "");
        }
        String type = MediaTypes.of(page.path().value());
        return Reply.of(status, type, type.equals(MediaTypes.HTML) ? live(bytes.value(), edition.id()) : bytes.value());
    }

    private Reply problems(Edition edition, Report report, int status, String before) {
        String page = ProblemPage.of(report, excerpts, before);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return Reply.of(status, MediaTypes.HTML, live(bytes, edition.id()));
    }

    /** A page with the one line that keeps it up to date, first in its head, or behind it where it has none. */
    static byte[] live(byte[] page, String edition) {
        byte[] line = line(edition).getBytes(StandardCharsets.US_ASCII);
        int at = find(page);
        byte[] all = new byte[page.length + line.length];
        System.arraycopy(page, 0, all, 0, at);
        System.arraycopy(line, 0, all, at, line.length);
        System.arraycopy(page, at, all, at + line.length, page.length - at);
        return all;
    }

    /** The line that is added to each page. */
    static String line(String edition) {
        return "<script src=\"" + OWN + "live.js\" data-edition=\"" + edition + "\" defer></script>";
    }

    private static int find(byte[] page) {
        for (int at = 0; at + HEAD.length <= page.length; at++) {
            if (java.util.Arrays.equals(page, at, at + HEAD.length, HEAD, 0, HEAD.length)) {
                return at + HEAD.length;
            }
        }
        return page.length;
    }
}
