package hectograph.site;

import hectograph.cite.ApaReference;
import hectograph.cite.Bibtex;
import hectograph.cite.Citation;
import hectograph.cite.CslJson;
import hectograph.cite.Ris;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.view.CitationView;
import hectograph.site.view.TextView;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms in which a paper is cited: all stand on its page, and some in files beside it too.
 *
 * @param bibtex whether there are files of BibTeX
 * @param ris whether there are files of RIS
 * @param csl whether there are files of CSL-JSON
 * @param abstracts whether BibTeX carries abstracts
 */
record CitationForms(boolean bibtex, boolean ris, boolean csl, boolean abstracts) {

    /** A form that can have a file. */
    enum Form {
        /** BibTeX. */
        BIBTEX("bibtex", "BibTeX", "bib"),
        /** RIS. */
        RIS("ris", "RIS", "ris"),
        /** CSL-JSON. */
        CSL("csl", "CSL-JSON", "json");

        private final String id;
        private final String label;
        private final String extension;

        Form(String id, String label, String extension) {
            this.id = id;
            this.label = label;
            this.extension = extension;
        }

        /** What it is called, in every language. */
        String label() {
            return label;
        }

        /** How the names of its files end. */
        String extension() {
            return extension;
        }
    }

    private String text(Form form, Citation citation) {
        return switch (form) {
            case BIBTEX -> bibtex(citation);
            case RIS -> Ris.of(citation);
            case CSL -> cslJson(citation);
        };
    }

    /** The entry of a BibTeX file. */
    String bibtex(Citation citation) {
        return abstracts ? Bibtex.withAbstract(citation) : Bibtex.of(citation);
    }

    /** The item in a list of its own, as programs that read CSL-JSON expect a file. */
    private static String cslJson(Citation citation) {
        return "[" + CslJson.of(citation).indented() + "]\n";
    }

    /** A citation in every form, for the page of its paper. */
    List<CitationView> views(OutputPath path, Citation citation) {
        List<CitationView> views = new ArrayList<>();
        for (Form form : Form.values()) {
            String href = files().contains(form) ? path.to(Paths.beside(citation.paper(), form.extension)) : "";
            String name = citation.key() + "." + form.extension;
            views.add(new CitationView(form.id, form.label, text(form, citation), href, name));
        }
        views.add(new CitationView("apa", "APA", ApaReference.of(citation) + "\n", "", ""));
        return views;
    }

    /** The forms that have files. */
    List<Form> files() {
        List<Form> files = new ArrayList<>();
        if (bibtex) {
            files.add(Form.BIBTEX);
        }
        if (ris) {
            files.add(Form.RIS);
        }
        if (csl) {
            files.add(Form.CSL);
        }
        return files;
    }

    /** What a file beside a paper's page is made of. */
    record FileInputs(CitationForms forms, Form form, Cited cited) implements Inputs {

        @Override
        public TextView view() {
            String text = forms.text(form, cited.citation());
            return new TextView(List.of(form == Form.RIS ? text.replace("\n", "\r\n") : text)); // as RIS asks
        }
    }
}
