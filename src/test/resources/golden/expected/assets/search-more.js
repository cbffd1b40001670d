// Shows what search.js found.
'use strict';
const NO = [], wide = matchMedia('(min-width: 66rem)').matches;
let pause, columns, shown, renew;

// The address keeps the query.
const address = (query, order) => '?q=' + encodeURIComponent(query) + (order ? '&sort=' + order : '');
const go = (push, order = sort()) => {
  history[push ? 'pushState' : 'replaceState'](null, '', address(input.value.trim(), order));
  run();
};
input.oninput = () => { clearTimeout(pause); pause = setTimeout(go, 150); };
input.form.onsubmit = event => { event.preventDefault(); clearTimeout(pause); go(true); };
const facetted = narrow.querySelector('details');
narrow.sort.onchange = () => go(true, narrow.sort.value);
narrow.onsubmit = event => event.preventDefault();
facetted.ontoggle = () => facetted.open && hits?.length && script('narrow').then(() => facets()).then(() => renew());
more.onclick = async () => {
  const at = list.children.length;
  show(await some(at));
  more.hidden = !hits[list.children.length];
  list.children[at].querySelector('a').focus();
};

// The terms that begin like an unfinished word.
const begin = async (clause, head) => {
  const name = named(head), others = start.shards.split(' ').filter(other => other > name && other.startsWith(name));
  for (const terms of await Promise.all([around(head), ...others.slice(0, 3).map(shard)])) {
    for (const [text, code] of terms) if (text.startsWith(head)) clause.add(text, code, .3);
  }
};

const about = async paper => (await told(paper))[paper % start.texts];
const card = async paper => {
  const [title, slug] = ((await about(paper))?.[7] || (await load('c-' + (paper / start.titles | 0))).split('\n')[paper % start.titles]).split('\t');
  return [title, `papers/${slug < 0 ? plain(title).slice(0, -slug) : slug || plain(title)}.html`];
};
const plain = title => title.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

// What is known of a paper, by its page where the index is silent.
const linked = (all, folder, end) => all.map(text => text.split('\t'))
  .map(([text, slug]) => [text, slug === '' ? '' : folder + (slug || plain(text)) + end]);
const details = async (paper, href) => {
  const [people, venue, date, topics, pdf, code, text] = await about(paper) || NO;
  return people ? {people: linked(people, 'authors/', '.html'), venue, date, topics: linked(topics, 'topics/', '/index.html'), pdf, code, text} :
    script('guess').then(() => afar(href));
};
const mark = (element, text) => {
  element.textContent = '';
  pieces(text).forEach((piece, i) =>
    element.append(i % 2 && wanted.has(stem(fold(piece))) ? make('mark', {textContent: piece}) : piece));
  return element;
};
const gist = text => {
  const worth = part => new Set(stems(part).filter(term => wanted.has(term))).size;
  const part = (text.match(/\S.*?(?:[.!?](?=\s)|$)/gs) || ['']).reduce((a, b) => worth(b) > worth(a) ? b : a);
  return part.length > 300 ? part.slice(0, part.lastIndexOf(' ', 300)) + '…' : part;
};
const link = ([textContent, href]) => make('a', {textContent, href});
const entry = async (paper, i) => {
  if (i > 2) await later();
  const item = hit.content.cloneNode(true), [title, href] = await card(paper), {people, topics, venue, date, text, pdf, code} = await details(paper, href);
  const [head, by, part, fold, whole, acts, meta] = ['.title a', '.by', '.gist', '.fold', '.prose', '.acts', '.meta'].map(css => item.querySelector(css));
  const others = people.length - 3, dots = [venue, date].filter(Boolean).join(' · ');
  mark(head, title).href = href;
  people.slice(0, 3).forEach((one, i) => by.append(i ? i === people.length - 1 ? ' and ' : ', ' : '', mark(one[1] ? make('a', {href: one[1]}) : make('i'), one[0])));
  by.append(others > 0 ? say('one\t and {n} other\tother\t and {n} others', {n: others}) : '');
  mark(part, gist(text));
  whole.textContent = text;
  fold.addEventListener('toggle', () => mark(whole, text), {once: true});
  if (pdf) acts.append(link(['PDF', pdf]));
  if (code) acts.append(link(['Code', code]));
  meta.append(dots, ...topics.flatMap((topic, i) => [i ? ', ' : dots && ' · ', link(topic)]));
  return [item, people];
};
const some = from => Promise.all(hits.slice(from, from + 10).map(entry));
const show = all => list.append(...all.map(([item]) => item));
const later = (wait = setTimeout) => new Promise(done => wait(() => setTimeout(done))); // no task is long

// At most three topics, authors, years or venues that match.
const matching = async (tokens, people) => {
  const own = tokens.filter(token => !token.minus && /^(author|)$/.test(token.field)).map(token => token.text), asked = stems(own.join(' '));
  const ways = [], within = (a, b) => a[0] && a.every(term => b.includes(term));
  for (const [title, slug, count, also] of asked[0] ? await load('topics') : NO) {
    const rank = Math.max(...[title, ...also].map(stems).map(name => within(name, asked) + within(asked, name)));
    if (rank) ways.push([rank + .5, 'Topic:', title, `topics/${slug}/index.html`, `, ${number(count)}`]);
  }
  new Map(people).forEach((href, name) => {
    const parts = stems(name), rank = within(parts, asked) + within(asked, parts) || (parts[1] && asked.includes(parts.at(-1)) && .6);
    if (rank && href) ways.push([rank, 'Author:', name, href]);
  });
  own.filter(text => start.years.includes(` ${text} `)).forEach(year => ways.push([2, 'Year:', year, `years/${year}.html`]));
  new Set(columns?.map(paper => paper.venue?.replace(/\W*\b\d{4}\b/g, ''))).forEach(name => {
    if (name && within(stems(name), asked)) ways.push([1.8, 'Venue:', name, address(`venue:"${name}"`)]);
  });
  return ways.sort((a, b) => b[0] - a[0]).slice(0, 3).map(([, kind, label, href, note = '']) => {
    const item = make('li', {textContent: kind + ' '});
    item.append(link([label, href]), note);
    return item;
  });
};

// All that a query leads to.
const number = n => say('one\t{n} paper\tother\t{n} papers', {n});
const present = async (mine, {all, left, words, fewer, tokens, notes, query}) => {
  await later();
  const key = stems(query).join(''), cards = await Promise.all(left.slice(0, 10).map(card));
  const same = cards.findIndex(([title]) => stems(title).join('') === key);
  if (same > 0) left.unshift(...left.splice(same, 1));
  if (mine !== turn) return;
  hits = left;
  const first = await some(0), people = first.flatMap(one => one[1]), top = wide || shown ? 10 : 3;
  if (all.length && start.papers <= 2e4) await script('narrow').then(() => facets());
  await later();
  const ways = await matching(tokens, people), said = [...notes], n = left.length;
  if (mine !== turn) return;
  if (tokens.length) said.unshift(say(!n ? 'No paper found.' : n < all.length ? 'one\t{n} paper found, of {all} before the filters.\tother\t{n} papers found, of {all} before the filters.' : 'one\t{n} paper found.\tother\t{n} papers found.', {n, all: all.length}));
  if (n && fewer && same < 0) said[0] = say('No paper has all the words. With some of them: {n}.', {n});
  if (n) said.push(...words.map(one => one.note).filter(Boolean));
  if (tokens.length && !words.length && tokens.some(token => !token.field && !token.minus)) said.push('Words as common as these are not looked for.');
  status.textContent = said.join(' ');
  offers.replaceChildren(...ways);
  list.replaceChildren();
  show(first.slice(0, top));
  await later(requestAnimationFrame);
  if (mine !== turn) return;
  if (n && !shown && document.activeElement === document.body) status.focus({preventScroll: true});
  show(first.slice(top));
  more.hidden = !hits[first.length];
  browse.hidden = false;
  browse.firstElementChild.hidden = !!n;
  Object.assign(document.querySelector('.skip'), n ? {href: '#hits', textContent: 'Skip to the papers'} : {});
  narrow.hidden = !all.length;
  narrow.sort.value = sort();
  renew = () => offer(all, tokens, people);
  facetted.open ||= columns && wide;
  if (tokens.length && !n) await script('guess').then(() => end(all, tokens, words));
  else if (facetted.open && all.length) renew();
  shown = mine;
};
if (input.value.trim() && input.value.trim() !== asked('q')) go(); // typed while this was loading
else onpopstate();
