// Shows what search.js found.
'use strict';
const LARGE = 2e4, NO = [];
let pause, columns, shown;

// The address keeps the query; the arrows walk through the results.
const address = (query, order) => '?q=' + encodeURIComponent(query) + (order ? '&sort=' + order : '');
const go = (push, order = sort()) => {
  history[push ? 'pushState' : 'replaceState'](null, '', address(input.value.trim(), order));
  run();
};
input.oninput = () => { clearTimeout(pause); pause = setTimeout(go, 150); };
input.form.onsubmit = event => { event.preventDefault(); clearTimeout(pause); go(true); };
narrow.sort.onchange = () => go(true, narrow.sort.value);
narrow.onsubmit = event => event.preventDefault();
narrow.querySelector('details').ontoggle = () => hits?.length && !columns && script('narrow').then(() => facets()).then(run);
more.onclick = async () => {
  const at = list.children.length;
  show(await some(at));
  list.children[at].querySelector('a').focus();
};
addEventListener('keydown', event => {
  const stops = [input, ...list.querySelectorAll('.title a')], at = stops.indexOf(document.activeElement);
  const to = at >= 0 && stops[at + (event.key === 'ArrowDown') - (event.key === 'ArrowUp')];
  if (!to || to === document.activeElement) return;
  event.preventDefault();
  to.focus();
});

// The terms that begin like an unfinished word.
const begin = async (clause, head) => {
  const name = named(head), others = start.shards.split(' ').filter(other => other > name && other.startsWith(name));
  for (const terms of await Promise.all([around(head), ...others.slice(0, 3).map(shard)])) {
    for (const [text, code] of terms) if (text.startsWith(head)) clause.add(text, code, .3);
  }
};

const card = async paper => {
  const [title, slug] = (await load('c-' + (paper / start.titles | 0))).split('\n')[paper % start.titles].split('\t');
  return [title, `papers/${slug < 0 ? plain(title).slice(0, -slug) : slug || plain(title)}.html`];
};
const plain = title => title.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

// What is known of a paper; where no file of the index tells, its page does.
const linked = (all, folder, end) => all.map(text => text.split('\t'))
  .map(([text, slug]) => [text, slug === '' ? '' : folder + (slug || plain(text)) + end]);
const details = async (paper, href) => {
  if (paper < start.told) {
    const [people, venue, date, topics, pdf, code, text] = (await load('t-' + (paper / start.texts | 0)))[paper % start.texts];
    return {people: linked(people, 'authors/', '.html'), venue, date, topics: linked(topics, 'topics/', '/index.html'), pdf, code, text};
  }
  try {
    const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
    const all = css => [...page.querySelectorAll(css)].map(link => [link.textContent, link.getAttribute('href')?.slice(3)]);
    const to = label => [...page.querySelectorAll('.act a')].find(one => one.textContent === label)?.href || '';
    return {people: all('.people a:not(.note)'), venue: '', date: all('.facts time')[0]?.[0], topics: all('.facts [href*=topics]').slice(0, 3),
      pdf: to('PDF'), code: to('Code'), text: all('.abstract')[0]?.[0] || ''};
  } catch { return {people: NO, topics: NO, text: ''}; }
};
const mark = (element, text) => {
  text.split(between).forEach((piece, i) =>
    element.append(i % 2 && wanted.has(stem(fold(piece))) ? make('mark', {textContent: piece}) : piece));
  return element;
};
const gist = text => {
  const worth = part => new Set(stems(part).filter(term => wanted.has(term))).size;
  const part = (text.match(/\S.*?(?:[.!?](?=\s)|$)/gs) || ['']).reduce((a, b) => worth(b) > worth(a) ? b : a);
  return part.length > 300 ? part.slice(0, part.lastIndexOf(' ', 300)) + '…' : part;
};
const link = ([textContent, href]) => make('a', {textContent, href});
const entry = async paper => {
  const item = hit.content.cloneNode(true), [title, href] = await card(paper), told = await details(paper, href);
  const [head, by, text, whole, acts, meta] = ['.title a', '.by', '.gist', '.prose', '.acts', '.meta'].map(css => item.querySelector(css));
  const {people, topics} = told, others = people.length - 3, dots = [told.venue, told.date].filter(Boolean).join(' · ');
  mark(head, title).href = href;
  people.slice(0, 3).forEach((one, i) => by.append(i ? i === people.length - 1 ? ' and ' : ', ' : '', mark(one[1] ? make('a', {href: one[1]}) : make('i'), one[0])));
  by.append(others > 0 ? say('one\t and {n} other\tother\t and {n} others', {n: others}) : '');
  mark(text, gist(told.text));
  mark(whole, told.text);
  if (told.pdf) acts.append(link(['PDF', told.pdf]));
  if (told.code) acts.append(link(['Code', told.code]));
  meta.append(dots, ...topics.flatMap((topic, i) => [i ? ', ' : dots && ' · ', link(topic)]));
  return [item, people];
};
const some = from => Promise.all(hits.slice(from, from + 10).map(entry));
const show = all => {
  list.append(...all.map(([item]) => item));
  more.hidden = list.children.length >= hits.length;
};

// At most three topics, authors, years or venues that match the words.
const matching = async (tokens, people) => {
  const own = tokens.filter(token => !token.minus && (!token.field || token.field === 'author')), asked = stems(own.map(token => token.text).join(' '));
  const ways = [], within = (a, b) => a[0] && a.every(term => b.includes(term));
  for (const [title, slug, count, also] of asked[0] ? await load('topics') : NO) {
    const rank = Math.max(...[title, ...also].map(stems).map(name => within(name, asked) + within(asked, name)));
    if (rank) ways.push([rank + .5, 'Topic:', title, `topics/${slug}/index.html`, `, ${number(count)}`]);
  }
  new Map(people).forEach((href, name) => {
    const parts = stems(name), rank = within(parts, asked) + within(asked, parts) || (parts[1] && asked.includes(parts.at(-1)) && .6);
    if (rank && href) ways.push([rank, 'Author:', name, href]);
  });
  own.map(token => token.text).filter(text => start.years.includes(` ${text} `)).forEach(year => ways.push([2, 'Year:', year, `years/${year}.html`]));
  new Set(columns?.map(paper => paper.venue?.replace(/\W*\b\d{4}\b/g, ''))).forEach(name => {
    if (name && within(stems(name), asked)) ways.push([1.8, 'Venue:', name, address(`venue:"${name}"`)]);
  });
  return ways.sort((a, b) => b[0] - a[0]).slice(0, 3).map(([, kind, label, href, note = '']) => {
    const item = make('li', {textContent: kind + ' '});
    item.append(link([label, href]), note);
    return item;
  });
};

// Everything that a query leads to.
const number = n => say('one\t{n} paper\tother\t{n} papers', {n});
const present = async (mine, {all, left, words, fewer, tokens, notes, exact}) => {
  hits = left;
  const first = await some(0), people = first.flatMap(one => one[1]);
  if (all.length && start.papers <= LARGE) await script('narrow').then(() => facets());
  const ways = await matching(tokens, people), said = [...notes], n = left.length;
  if (mine !== turn) return;
  list.replaceChildren();
  show(first);
  if (tokens.length) said.unshift(say(!n ? 'No paper found.' : n < all.length ? 'one\t{n} paper found, of {all} before the filters.\tother\t{n} papers found, of {all} before the filters.' : 'one\t{n} paper found.\tother\t{n} papers found.', {n, all: all.length}));
  if (n && fewer && !exact) said[0] = say('No paper has all the words. With some of them: {n}.', {n});
  if (n) said.push(...words.map(one => one.note).filter(Boolean));
  if (tokens.length && !words.length && tokens.some(token => !token.field && !token.minus)) said.push('Words as common as these are not looked for.');
  status.textContent = said.join(' ');
  offers.replaceChildren(...ways);
  browse.hidden = false;
  browse.firstElementChild.hidden = !!n;
  narrow.hidden = !all.length;
  narrow.sort.value = sort();
  narrow.querySelector('details').open ||= columns && innerWidth > 1055;
  if (tokens.length && !n) await script('guess').then(() => end(all, tokens, words));
  else if (columns && all.length) offer(all, tokens, people);
  shown = mine;
};
if (input.value.trim() !== asked('q')) go(); // typed while this was loading
hectograph('search-more');
