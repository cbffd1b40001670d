package hectograph.site;

import hectograph.json.Json;
import hectograph.model.Phrasebook;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The way from the home page down to a page, as schema.org's {@code BreadcrumbList}. */
final class Breadcrumbs {

    /** The lists below which pages stand. */
    private static final Map<String, OutputPath> LISTS = Map.of(
            "papers", Paths.PAPERS,
            "topics", Paths.TOPICS,
            "authors", Paths.AUTHORS,
            "years", Paths.YEARS,
            "days", Paths.DAYS);

    private static final Map<OutputPath, String> NAMES = Map.of(
            Paths.PAPERS, "nav.papers",
            Paths.TOPICS, "nav.topics",
            Paths.AUTHORS, "nav.authors",
            Paths.YEARS, "nav.years",
            Paths.DAYS, "nav.days");

    private Breadcrumbs() {}

    /**
     * The way to a page.
     *
     * @param words what lists are called
     * @param name what the page is called
     * @param addressOf the absolute address of a page
     */
    static Json to(Phrasebook words, OutputPath page, String name, Function<OutputPath, String> addressOf) {
        List<Json> items = new ArrayList<>(3);
        items.add(item(1, words.say("nav.home"), addressOf.apply(Paths.HOME)));
        int slash = page.value().indexOf('/');
        OutputPath list = slash < 0 ? page : LISTS.getOrDefault(page.value().substring(0, slash), page);
        if (!list.equals(page)) {
            items.add(item(2, words.say(NAMES.getOrDefault(list, "")), addressOf.apply(list)));
        }
        items.add(item(items.size() + 1, name, addressOf.apply(page)));
        return Json.object().with("@type", "BreadcrumbList").with("itemListElement", items);
    }

    private static Json item(int position, String name, String address) {
        return Json.object()
                .with("@type", "ListItem")
                .with("position", position)
                .with("name", name)
                .with("item", address);
    }
}
