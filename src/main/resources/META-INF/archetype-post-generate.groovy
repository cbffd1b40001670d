// Makes of what the archetype copied the files that `init` would have written: fills them in, as Starter does, and keeps
// the workflow that was asked for.
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.Paths
import java.time.LocalDate
import java.time.ZoneOffset

def given = request.properties
Path folder = Paths.get(request.outputDirectory, request.artifactId)
LocalDate today = LocalDate.now(ZoneOffset.UTC)
String url = given.getProperty('url')
String address = url.endsWith('/') ? url : url + '/'
String host = (new URI(address).host ?: '').toLowerCase(Locale.ROOT)
boolean owned = host.indexOf('.') > 0 && !host.endsWith('.') && host.chars.any { it >= ('a' as char) }
String title = given.getProperty('title').trim().replaceAll(/\s+/, ' ').replace('\\', '\\\\').replace('"', '\\"')
def values = [
    artifactId: request.artifactId,
    title     : '"' + title + '"',
    url       : address,
    authority : owned ? host : 'your-site.example',
    since     : today.year.toString(),
    added     : today.toString()
]
['README.md', 'content/site.yaml', 'content/papers/an-example-paper.md'].each { name ->
    Path file = folder.resolve(name)
    String text = new String(Files.readAllBytes(file), 'UTF-8')
    text = text.replaceAll(/\$\{(\w+)}/) { all, word -> values.getOrDefault(word, all) }
    if (given.getProperty('with') in ['github', 'gitlab']) {
        text = text.replace('# host: github', 'host: ' + given.getProperty('with'))
    }
    Files.write(file, text.getBytes('UTF-8'))
}
Files.move(folder.resolve('gitignore'), folder.resolve('.gitignore'))
if (given.getProperty('with') != 'github') {
    folder.resolve('.github').toFile().deleteDir()
}
if (given.getProperty('with') != 'gitlab') {
    Files.deleteIfExists(folder.resolve('.gitlab-ci.yml'))
}
