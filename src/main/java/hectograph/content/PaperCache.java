package hectograph.content;

import hectograph.content.ContentFiles.Facts;
import hectograph.content.PaperReader.ReadPaper;
import hectograph.content.source.Source;
import hectograph.model.Checksum;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.text.Octets;
import hectograph.text.WordNumbers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Papers as earlier builds have read them, so that a build reads and parses those alone that were changed. It is only ever
 * a cache: whatever is wrong with it, papers are parsed, and the site is the same.
 *
 * <p>A paper depends on its file, on the generator, and on what {@code site.yaml} and the topics say; it is kept with what
 * was wrong with it, unless that was an error. One thing that can be wrong is a day to come, so what was kept on a later day
 * than today is not used, nor what has a problem that is none any more.
 */
public final class PaperCache extends KnownPapers implements AutoCloseable {

    /** The coarsest clock of a file system in use, in nanoseconds. */
    private static final long TICK = 2_000_000_000L;

    /** The name of the entry that holds words, which is no paper's. */
    private static final String WORDS = "words";

    /** So many words may be of papers that are gone, however few there were at first. */
    private static final int ENOUGH = 100_000;

    /** Of files that are too young for their facts to be trusted: like no file's facts. */
    private static final Facts UNSURE = new Facts(-1, 0, 0, 0);

    private final Optional<Path> file;
    private final String generator;
    private final int today;
    private final boolean use;
    private final boolean write;
    private long key;
    private Optional<EntryFile> last = Optional.empty();
    private Optional<EntryFile.Draft> next = Optional.empty();
    private boolean[] kept = {};
    private WordNumbers numbers = new WordNumbers();

    /** How many words there were when no file of before was used. */
    private int begun;

    /**
     * A cache that is opened when papers are read.
     *
     * @param file where it is kept; empty for none
     * @param generator which generator this is
     * @param today later dates are errors
     * @param use whether what is in it is used
     * @param write whether what is read is kept
     */
    public PaperCache(Optional<Path> file, String generator, LocalDate today, boolean use, boolean write) {
        this.file = file;
        this.generator = generator;
        this.today = (int) today.toEpochDay();
        this.use = use;
        this.write = write;
    }

    /** A cache that knows and keeps nothing. */
    public static PaperCache none() {
        return new PaperCache(Optional.empty(), "", LocalDate.EPOCH, false, false);
    }

    @Override
    void open(List<Source> rules) {
        if (file.isEmpty()) {
            return;
        }
        key = key(rules);
        next = write ? EntryFile.Draft.begin(file.get()) : Optional.empty();
        last = use ? EntryFile.open(file.get(), key, today) : Optional.empty();
        if (last.isPresent() && !isSpelt(last.get())) {
            last.get().close();
            last = Optional.empty();
            numbers = new WordNumbers();
        }
        kept = new boolean[last.map(EntryFile::count).orElse(0)];
    }

    /**
     * Takes over what the numbers of words mean. Without that nobody knows which words papers have; and as words are only ever
     * added, a file is not used either once most of them may be of papers that are gone.
     */
    private boolean isSpelt(EntryFile entries) {
        Optional<EntryFile.Entry> words = entries.find(WORDS);
        if (words.isEmpty()) {
            return false;
        }
        begun = words.get().bytes().number();
        numbers = new WordNumbers(List.of(words.get().bytes().text().split("\n", -1)));
        return numbers.size() <= 2 * begun + ENOUGH;
    }

    private byte[] spelling() {
        Octets.Out out = new Octets.Out();
        out.text(WORDS);
        out.number(last.isPresent() ? begun : numbers.size());
        out.text(String.join("\n", numbers.words()));
        return out.bytes();
    }

    @Override
    WordNumbers numbers() {
        return numbers;
    }

    private long key(List<Source> rules) {
        StringBuilder text = new StringBuilder(generator);
        for (Source rule : rules) {
            text.append('\n')
                    .append(rule.file())
                    .append('\n')
                    .append(rule.text().length());
            text.append('\n').append(rule.text());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    Optional<Checked<ReadPaper>> find(ContentFiles.File paper) {
        Optional<Known> known = known(paper).filter(entry -> entry.facts().equals(paper.facts()));
        known.ifPresent(entry -> kept[entry.number()] = true);
        return known.map(entry -> read(paper, entry));
    }

    @Override
    Optional<Checked<ReadPaper>> find(ContentFiles.File paper, Source source) {
        long digest = Checksum.of(source.text());
        return known(paper).filter(entry -> entry.digest() == digest).map(entry -> read(paper, entry));
    }

    private static Checked<ReadPaper> read(ContentFiles.File paper, Known entry) {
        List<Problem> problems = ProblemCodec.read(paper.name(), entry.bytes());
        return new Checked<>(PaperCodec.read(paper.name(), entry.bytes()), problems);
    }

    /**
     * What is known of a paper.
     *
     * @param number its entry
     * @param facts of the file it was read from
     * @param digest of the text it was read from
     * @param bytes its problems and the paper itself
     */
    private record Known(int number, Facts facts, long digest, Octets.In bytes) {}

    private Optional<Known> known(ContentFiles.File paper) {
        return last.flatMap(entries -> entries.find(paper.name())).flatMap(entry -> {
            Octets.In in = entry.bytes();
            int until = in.number();
            return until < today
                    ? Optional.empty()
                    : Optional.of(new Known(
                            entry.number(),
                            new Facts(in.wide(), in.wide(), in.wide(), (int) in.wide()),
                            in.wide(),
                            in));
        });
    }

    @Override
    void keep(ContentFiles.File paper, Source source, ReadPaper read, List<Problem> problems) {
        if (next.isEmpty() || problems.stream().anyMatch(Problem::isError)) {
            return;
        }
        boolean settled = next.get().begun() - paper.facts().modified() > TICK; // else it can change and look the same
        Facts facts = settled ? paper.facts() : UNSURE;
        Octets.Out out = new Octets.Out();
        out.text(paper.name());
        out.number(ProblemCodec.until(problems));
        out.wide(facts.size());
        out.wide(facts.modified());
        out.wide(facts.changed());
        out.wide(facts.key());
        out.wide(Checksum.of(source.text()));
        ProblemCodec.write(problems, out);
        PaperCodec.write(read, out);
        next.get().add(paper.name(), out.bytes());
    }

    /** Keeps what was read for the next build. That it can't is no reason for a build to fail. */
    public void publish() {
        if (next.isEmpty() || next.get().isEmpty()) {
            return;
        }
        next.get().add(WORDS, spelling());
        try {
            if (last.isPresent()) {
                next.get().copy(last.get(), kept);
                last.get().close(); // some systems replace no open file
            }
            next.get().publish(key, today);
        } catch (IOException e) {
            close();
        }
    }

    /** Drops what was not published. */
    @Override
    public void close() {
        last.ifPresent(EntryFile::close);
        next.ifPresent(EntryFile.Draft::close);
    }
}
