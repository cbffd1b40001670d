// What a word that nobody uses may mean, where to go when nothing was found, and what the page of a paper says.
'use strict';
// One letter more, less or other, or two swapped.
const near = (a, b) => {
  let i = 0, j = a.length, k = b.length;
  while (i < j && a[i] === b[i]) i++;
  while (j > i && k > i && a[j - 1] === b[k - 1]) j--, k--;
  return j - i < 2 && k - i < 2 || j - i === 2 && k - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
};
const spelled = async pair => (await load('v-' + (pair.charCodeAt() * 31 + pair.charCodeAt(1)) % start.vocabularies)).split(' ');
const vocabulary = async word => [...new Set((await Promise.all([spelled(word), spelled(word.slice(-2))])).flat())];
const guess = async clause => {
  // Who mistypes has most often begun well.
  const {word: typed} = clause, likely = words => words.filter(other => near(typed, other));
  let meant = likely(await spelled(typed));
  if (!meant.length) meant = likely(await spelled(typed.slice(-2)));
  for (const text of new Set(meant.map(stem))) await clause.take(text, .7);
  if (meant.length) clause.note = say('Searched for {words} instead of “{word}”.', {words: meant.join(', '), word: clause.word});
  for (let {word} = clause; clause.open && !clause.any() && word.length > clause.word.length * .8;) {
    word = word.slice(0, -1);
    await begin(clause, word);
    if (clause.any()) clause.note = say('Searched for {words} instead of “{word}”.', {words: word + '…', word: clause.word});
  }
};

// Why nothing was found, and what may be meant: words that begin alike, the query without a filter, near topics.
const end = async (all, tokens, words) => {
  const ways = [], query = input.value.trim(), [ask, mark] = 'Did you mean {query}?'.split('{query}');
  const add = (before, label, href, after = '') => {
    const item = make('li', {textContent: before});
    item.append(link([label, href]), after);
    ways.push(item);
  };
  tokens.elsewhere?.forEach(([label, href]) => add('Look elsewhere: ', label, href));
  const filters = tokens.filter(token => isFilter(token));
  for (const token of all.length ? filters : NO) {
    const left = all.filter(passes(tokens.filter(other => other !== token))).length;
    const text = new RegExp(`\\s*-?${token.field}:\\s*"?${token.text.replace(/[^\w\s]/g, '\\$&')}"?`, 'i');
    if (left) add('Without the filter: ', query.replace(text, '').trim() || token.field, address(query.replace(text, '').trim()), `, ${number(left)}`);
  }
  for (const {word} of words.filter(one => !one.any())) {
    if (word.length < 5) continue;
    const shared = other => { let i = 0; while (i < word.length && word[i] === other[i]) i++; return i; };
    const best = (await vocabulary(word)).filter(other => shared(other) >= Math.max(4, word.length / 2) && Math.abs(other.length - word.length) < 5)
      .sort((a, b) => shared(b) - shared(a) || a.length - b.length)[0];
    if (best) add(ask, query.toLowerCase().replace(word, best), address(query.toLowerCase().replace(word, best)), mark);
  }
  if (!ways.length) {
    const alike = words.map(one => one.word.slice(0, 4)), topics = await load('topics');
    const close = topics.filter(([title, , , also]) => alike.some(head => split([title, ...also].join(' ')).some(word => word.startsWith(head))));
    for (const [title, slug, count] of [...close, ...topics].slice(0, 3)) add('Topic: ', title, `topics/${slug}/index.html`, `, ${number(count)}`);
  }
  offers.replaceChildren(...ways.slice(0, 4));
};
const isFilter = ({field}) => ['topic', 'year', 'has', 'venue'].includes(field);
// A paper that no file of the index describes.
const afar = async href => {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
    const all = css => [...page.querySelectorAll(css)].map(link => [link.textContent, link.getAttribute('href')?.slice(3)]);
    const to = label => [...page.querySelectorAll('.act a')].find(one => one.textContent === label)?.href || '';
    return {people: all('.people a:not(.note)'), venue: '', date: all('.facts time')[0]?.[0], topics: all('.facts [href*=topics]').slice(0, 3),
      pdf: to('PDF'), code: to('Code'), text: all('.abstract')[0]?.[0] || ''};
  } catch { return {people: NO, topics: NO, text: ''}; }
};
hectograph('search-guess');
