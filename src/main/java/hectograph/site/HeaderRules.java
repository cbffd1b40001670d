package hectograph.site;

import hectograph.model.Compression;
import hectograph.model.Publishing;
import hectograph.model.Publishing.HeaderFile;
import hectograph.model.Site;
import hectograph.problem.Origin;
import hectograph.site.page.FeedFormat;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a host is to send along with the files: a strict Content-Security-Policy, honest media types of feeds and citations,
 * how long to keep what. Written for hosts that read it from a file of the site. No two rules that fit one file name the same
 * header: hosts would join the two values.
 */
final class HeaderRules {

    /** The field without a script allows a search elsewhere, hence the second address for forms. */
    static final String POLICY = "default-src 'none'; img-src 'self' data:; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; script-src 'self'; connect-src 'self'; font-src 'self'; media-src 'self';"
            + " form-action 'self' https://duckduckgo.com; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> EVERYWHERE = inOrder(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Access-Control-Allow-Origin", "*");

    /** How long caches may keep what they have, by pattern; pages are left to the host, which asks for each anew. */
    private static final Map<String, String> CACHING = inOrder(
            "/assets/*", "public, max-age=3600, stale-while-revalidate=86400",
            "/search/*", "public, max-age=300",
            "/files.txt", "no-cache");

    /** Media types that a host does not know by the ending, by pattern. */
    private static final Map<String, String> TYPES = types(
            "/" + Paths.DIGEST,
            FeedFormat.ATOM.type() + "; charset=utf-8",
            "/" + Paths.WEEKLY,
            FeedFormat.ATOM.type() + "; charset=utf-8",
            "/" + Paths.DIGEST_JSON,
            FeedFormat.JSON.type() + "; charset=utf-8",
            "/" + Paths.WEEKLY_JSON,
            FeedFormat.JSON.type() + "; charset=utf-8",
            "/archive/*",
            FeedFormat.ATOM.type() + "; charset=utf-8",
            "/" + Paths.OPML,
            "text/x-opml; charset=utf-8",
            "/*.bib",
            "application/x-bibtex; charset=utf-8",
            "/*.ris",
            "application/x-research-info-systems; charset=utf-8",
            "/papers/*.json",
            "application/vnd.citationstyles.csl+json; charset=utf-8",
            "/*.jsonl",
            "application/jsonl; charset=utf-8",
            "/*.md",
            "text/markdown; charset=utf-8");

    private HeaderRules() {}

    /** Those of feeds, then others. */
    private static Map<String, String> types(String... others) {
        Map<String, String> map = new LinkedHashMap<>();
        for (FeedFormat format : FeedFormat.values()) {
            map.put("/*" + format.file(), format.type() + "; charset=utf-8");
        }
        map.putAll(inOrder(others));
        return map;
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** The files that the site asks for. */
    static List<Page> pages(Site site) {
        Publishing publishing = site.publishing();
        List<Page> pages = new ArrayList<>();
        publishing.headers().stream().map(HeaderFile::file).distinct().forEach(file -> {
            boolean apache = file.equals(HeaderFile.APACHE.file());
            String text = apache ? htaccess(site) : headers();
            TextView view = new TextView(List.of(text));
            pages.add(
                    new Page(new OutputPath(file), PageKind.TEXT, "", Origin.of("site.yaml"), new Inputs.Ready(view)));
        });
        return pages;
    }

    /** As Netlify and Cloudflare read it: a pattern, then its headers further in. */
    static String headers() {
        StringBuilder out =
                new StringBuilder("# Written by Hectograph, for Netlify, Cloudflare Pages and their like.\n/*\n");
        EVERYWHERE.forEach((name, value) -> line(out, name, value));
        CACHING.forEach((pattern, value) -> line(out.append(pattern).append('\n'), "Cache-Control", value));
        TYPES.forEach((pattern, value) -> line(out.append(pattern).append('\n'), "Content-Type", value));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(": ").append(value).append('\n');
    }

    /** As Apache reads it, which needs no more than AllowOverride FileInfo. */
    static String htaccess(Site site) {
        String base = URI.create(site.url()).getRawPath();
        StringBuilder out = new StringBuilder("# Written by Hectograph, for Apache 2.4.\nErrorDocument 404 ");
        out.append(base).append(Paths.NOT_FOUND).append("\n<IfModule mod_headers.c>\n");
        EVERYWHERE.forEach((name, value) -> out.append("Header set ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\"\n"));
        CACHING.forEach((pattern, value) -> {
            String header = "Header set Cache-Control \"" + value + "\"\n";
            out.append("<If \"%{REQUEST_URI} =~ m#")
                    .append(regex(base, pattern))
                    .append("#\">\n");
            out.append(header).append("</If>\n");
        });
        out.append("</IfModule>\n");
        TYPES.forEach((pattern, value) -> {
            out.append("<If \"%{REQUEST_URI} =~ m#")
                    .append(regex(base, pattern))
                    .append("#\">\n");
            out.append("ForceType \"").append(value).append("\"\n</If>\n");
        });
        for (Compression kind : site.publishing().compressions()) {
            out.append(COMPRESSED.replace("CODING", kind.coding()).replace(".ENDING", kind.path("")));
        }
        return out.toString();
    }

    /** A file's compressed form goes out in its place, with its own type, to whoever takes it. */
    private static final String COMPRESSED = """
            <IfModule mod_rewrite.c>
            RewriteEngine On
            RewriteCond %{HTTP:Accept-Encoding} \\bCODING\\b
            RewriteCond %{REQUEST_FILENAME}.ENDING -f
            RewriteRule ^(.*)$ $1.ENDING [L]
            RewriteRule "\\.html\\.ENDING$" "-" [T=text/html,E=no-gzip:1,E=no-brotli:1,L]
            RewriteRule "\\.css\\.ENDING$" "-" [T=text/css,E=no-gzip:1,E=no-brotli:1,L]
            RewriteRule "\\.js\\.ENDING$" "-" [T=text/javascript,E=no-gzip:1,E=no-brotli:1,L]
            RewriteRule "\\.json\\.ENDING$" "-" [T=application/json,E=no-gzip:1,E=no-brotli:1,L]
            RewriteRule "\\.svg\\.ENDING$" "-" [T=image/svg+xml,E=no-gzip:1,E=no-brotli:1,L]
            RewriteRule "\\.xml\\.ENDING$" "-" [T=application/xml,E=no-gzip:1,E=no-brotli:1,L]
            RewriteRule "\\.ENDING$" "-" [T=text/plain,E=no-gzip:1,E=no-brotli:1,L]
            </IfModule>
            <FilesMatch "\\.ENDING$">
            Header set Content-Encoding CODING
            Header merge Vary Accept-Encoding
            </FilesMatch>
            """;

    private static String regex(String base, String pattern) {
        String path = base.substring(0, base.length() - 1) + pattern;
        return "^" + path.replace(".", "\\.").replace("*", ".*") + "$";
    }
}
