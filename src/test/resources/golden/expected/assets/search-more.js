// What comes after search.js has its first titles: typing, keys, the rest of a result, unfinished and misspelt words,
// phrases, and filters.
'use strict';
const choice = document.getElementById('choice');
let pause, columns;

// The address keeps the query; / goes to the field, the arrows walk through the results.
const go = push => {
  history[push ? 'pushState' : 'replaceState'](null, '', '?q=' + encodeURIComponent(input.value.trim()));
  run();
};
input.oninput = () => { clearTimeout(pause); pause = setTimeout(go, 150); };
input.form.onsubmit = event => { event.preventDefault(); clearTimeout(pause); go(true); };
more.onclick = async () => {
  const at = list.children.length;
  await next();
  list.children[at].querySelector('a').focus();
};
onkeydown = event => {
  const stops = [input, ...list.querySelectorAll('a')], at = stops.indexOf(document.activeElement);
  const step = (event.key === 'ArrowDown') - (event.key === 'ArrowUp');
  const to = event.key === '/' && at ? input : at >= 0 && stops[at + step];
  if (!to || to === document.activeElement) return;
  event.preventDefault();
  to.focus();
};

// The terms that begin like an unfinished word.
const begin = async (clause, head) => {
  const name = named(head), others = start.shards.split(' ').filter(other => other > name && other.startsWith(name));
  for (const terms of await Promise.all([around(head), ...others.slice(0, 3).map(shard)])) {
    for (const [text, code] of terms) if (text.startsWith(head)) clause.add(text, code, .4);
  }
};

// What a word that nobody uses may mean: one letter more, less or other, or two swapped; or one that begins like it.
const near = (a, b) => {
  let i = 0, j = a.length, k = b.length;
  while (i < j && a[i] === b[i]) i++;
  while (j > i && k > i && a[j - 1] === b[k - 1]) j--, k--;
  return j - i < 2 && k - i < 2 || j - i === 2 && k - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
};
const guess = async clause => {
  const known = await Promise.all([clause.word, clause.word.slice(-2)].map(pair =>
    load('v-' + (pair.charCodeAt() * 31 + pair.charCodeAt(1)) % start.vocabularies)));
  const meant = [...new Set(known.join(' ').split(' ').filter(other => near(clause.word, other)))];
  for (const text of new Set(meant.map(stem))) await clause.take(text, .7);
  if (meant.length) clause.note = ` Searched for ${meant.join(', ')}.`;
  for (let {word} = clause; clause.open && !clause.any() && word.length > clause.word.length * .8;) {
    word = word.slice(0, -1);
    await begin(clause, word);
    if (clause.any()) clause.note = ` Searched for ${word}….`;
  }
};

// The rest of a result. A paper that no file of the index tells of is read from its page; nothing from disk.
const details = async (paper, href) => {
  if (paper < start.told) return (await load('t-' + (paper / start.texts | 0)))[paper % start.texts];
  try {
    const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
    const all = css => [...page.querySelectorAll(css)].map(element => element.textContent);
    const topics = all('.facts [href*=topics]').join(', ');
    return [all('.people a:not(.note)'), '', all('.facts time')[0], topics, all('.abstract')[0] || ''];
  } catch { return [[], '', '', '', '']; }
};
const stems = text => split(text).filter(kept).map(stem);
const gist = text => {
  const worth = part => new Set(stems(part).filter(term => wanted.has(term))).size;
  const part = (text.match(/\S.*?(?:[.!?](?=\s)|$)/gs) || ['']).reduce((a, b) => worth(b) > worth(a) ? b : a);
  return part.length > 300 ? part.slice(0, part.lastIndexOf(' ', 300)) + '…' : part;
};
const tell = async (entry, paper, href) => {
  const [by, text, meta] = entry.querySelectorAll('p');
  const [names, venue, date, topics, summary] = await details(paper, href), others = names.length - 3;
  mark(by, names.slice(0, 3).join(', ') + (others > 0 ? ` and ${others} other${others > 1 ? 's' : ''}` : ''));
  mark(text, gist(summary));
  meta.append([venue, date, topics].filter(Boolean).join(' · '));
  return names;
};

// The year and the topics of every paper.
const facets = async () => columns ||= (await Promise.all([...Array(Math.ceil(start.papers / start.facets)).keys()]
  .map(part => load('f-' + part)))).flatMap(([years, slugs, titles, marks]) => marks.split(' ').map(mark => {
  const [year, ...topics] = [...mark].map(c => c.charCodeAt() - 48);
  return {year: years[year], topics: topics.map(i => slugs[i]), titles: topics.map(i => titles[i])};
}));
const meets = (tokens, name, has) => {
  const own = tokens.filter(token => token.field === name), wish = own.filter(token => !token.minus);
  return (!wish.length || wish.some(has)) && !own.some(token => token.minus && has(token));
};
const inTopic = tokens => paper => meets(tokens, 'topic', ({text}) =>
  columns[paper].topics.includes(text.toLowerCase().replaceAll(' ', '-')));
const inYear = tokens => paper => meets(tokens, 'year', ({text}) => {
  const [from, to = from] = text.split('-'), {year} = columns[paper];
  return year >= from && year <= (to || 9999);
});

// The papers that have the phrases of a query and not what it excludes, and of these the ones that its filters leave.
const sift = async (all, tokens) => {
  const worded = tokens.filter(isWorded), phrases = worded.filter(token => token.phrase)
    .map(token => [` ${stems(token.text).join(' ')} `, !token.minus]);
  const not = await Promise.all(worded.filter(token => token.minus && !token.phrase).flatMap(clauses));
  all = all.filter(paper => !not.some(one => one.worth[paper]));
  const said = await Promise.all(phrases.length ? (all = all.slice(0, 200)).map(async paper => {
    const [title, href] = await card(paper), [names, , , , text] = await details(paper, href);
    return [title, text, ...names].map(part => ` ${stems(part).join(' ')} `);
  }) : []);
  all = all.filter((paper, i) => phrases.every(([words, wish]) => said[i].some(part => part.includes(words)) === wish));
  await facets();
  return [all, all.filter(inTopic(tokens)).filter(inYear(tokens))];
};

// The filters on offer, with the number of papers that each would leave; names: the authors of the results shown.
const offer = (all, tokens, names) => {
  const titles = {}, topics = all.filter(inYear(tokens)).flatMap(paper => columns[paper].topics.map((slug, i) => {
    titles[slug] = columns[paper].titles[i];
    return slug;
  }));
  choices('topic', topics, titles);
  choices('year', all.filter(inTopic(tokens)).map(paper => columns[paper].year).filter(Boolean));
  choices('author', names);
};
const choices = (field, values, labels = {}) => {
  const box = narrow.querySelector(`[name=${field}]`), counts = {}, focus = document.activeElement.value;
  values.forEach(value => counts[value] = (counts[value] || 0) + 1);
  const best = Object.entries(counts).sort((a, b) => b[1] - a[1]).slice(0, 8);
  box.hidden = !best.length;
  box.querySelectorAll('label').forEach(label => label.remove());
  best.forEach(([value, count]) => {
    const token = field + ':' + (/\s/.test(value) ? `"${value}"` : value);
    box.append(choice.content.cloneNode(true));
    const [check, name, number] = box.lastElementChild.children;
    check.value = token;
    check.checked = ` ${input.value} `.includes(` ${token} `);
    check.onchange = () => {
      input.value = check.checked ? `${input.value} ${token}` : ` ${input.value} `.replace(` ${token} `, ' ').trim();
      go(true);
    };
    name.textContent = labels[value] || value;
    number.textContent = count;
    if (focus === token) check.focus();
  });
};
if (input.value.trim() !== asked()) go(); // typed while this was loading
hectograph('search-more');
