package hectograph.content.importers.json;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Link;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;

/**
 * A paper of Hugging Face's daily papers, in the order of the day. Authors whom the page hides are left out, and the
 * summary that a machine wrote is never taken.
 */
final class HuggingFacePaper implements JsonShape {

    @Override
    public String name() {
        return "huggingface";
    }

    @Override
    public boolean isListing() {
        return true;
    }

    @Override
    public boolean fits(JsonTree record) {
        return record.at("paper").has("id");
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        JsonTree paper = record.at("paper");
        String id = paper.text("id");
        draft.key(id)
                .arxiv(id)
                .title(paper.text("title"))
                .title(record.text("title"))
                .summary(paper.text("summary"))
                .summary(record.text("summary"))
                .date(Dates.read(paper.text("publishedAt")))
                .link(Link.Kind.CODE, paper.text("githubRepo"))
                .link(Link.Kind.PROJECT, paper.text("projectPage"))
                .source(new Provenance(
                        "Hugging Face",
                        "",
                        PartialDate.UNKNOWN,
                        id.isEmpty() ? "" : "https://huggingface.co/papers/" + id));
        for (JsonTree author : paper.list("authors")) {
            draft.author(author.text("hidden").equals("true") ? "" : author.text("name"));
        }
    }
}
