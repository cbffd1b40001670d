package hectograph.bench;

import java.util.List;

/**
 * A paper that nobody wrote.
 *
 * @param slug its file name without ending
 * @param title its title
 * @param authors two to six
 * @param date its own date, YYYY-MM
 * @param added the day it appeared, YYYY-MM-DD
 * @param arxiv its arXiv identifier; empty for some
 * @param doi its DOI; empty for most
 * @param category such as {@code cs.LG}
 * @param venue where it was published; empty for most
 * @param code address of its code; empty for most
 * @param topics the numbers of its topics
 * @param claimed whether its topics are left to be found by their match queries
 * @param summary its abstract, Markdown with math
 */
record MadeUpPaper(
        String slug,
        String title,
        List<String> authors,
        String date,
        String added,
        String arxiv,
        String doi,
        String category,
        String venue,
        String code,
        List<Integer> topics,
        boolean claimed,
        String summary) {}
