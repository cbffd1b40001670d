// Searches in the reader's browser. The index below search/ is made of scripts, so that it works from disk too;
// docs/search.md says what stands in them. Text of papers only ever becomes text.
'use strict';
const [form, input, status, list, more, narrow, hit, choice] =
  ['search', 'q', 'status', 'hits', 'more', 'narrow', 'hit', 'choice'].map(id => document.getElementById(id));
const heading = document.title, files = {}, shards = {};
let start, facets, hits, wanted, turn = 0;

function hectograph(name, value) { files[name].done(value); }
const load = name => {
  if (!files[name]) {
    const file = files[name] = {}, script = document.createElement('script');
    file.value = new Promise((done, fail) => { file.done = done; script.onerror = fail; });
    script.src = 'search/' + name + '.js';
    document.head.append(script);
  }
  return files[name].value;
};

// Words, folded and without endings just as the index was made.
const WORD = '[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\xad]+', between = new RegExp(`(${WORD})`, 'u'),
  words = new RegExp(WORD, 'gu'), units = new RegExp(`${WORD}(?:[-‐‑–]${WORD})*`, 'gu');
const odd = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};
const fold = text => text.normalize('NFKD').toLowerCase().replace(/[\p{Mn}\p{Mc}\xad]/gu, '')
  .replace(/[ßæœøłđı]/g, c => odd[c]);
const stem = word => {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  start.endings.forEach((step, i) => {
    const [end, least, put] = step.find(rule => word.endsWith(rule[0])) || ['', 99];
    const rest = word.slice(0, word.length - end.length);
    if (rest.length >= least && (i !== start.vowelStep || /[aeiouy]/.test(rest))) word = rest + put;
  });
  return word.replace(/(.)(.)\2$/, '$1$2');
};
const split = text => (text.match(words) || []).map(fold);
const kept = word => word.length > 1 && word.length < 61 && !start.stop.includes(` ${word} `) && !/^\d{1,3}$/.test(word);
const stems = text => split(text).filter(kept).map(stem);

// The terms of a file by the longest beginning that has one.
const named = text => text.replace(/[^a-z0-9]/g, c => '_' + (65536 + c.charCodeAt()).toString(16).slice(1));
const shard = name => shards[name] ||=
  load('w-' + name).then(text => new Map(text.split(',').map(term => term.split(':'))));
const around = text => {
  while (!start.shards.includes(` ${named(text)} `)) text = text.slice(0, -1);
  return shard(named(text));
};
const decode = text => {
  const bytes = atob(text);
  let at = 0;
  const bit = () => bytes.charCodeAt(at >> 3) >> 7 - (at++ & 7) & 1;
  const number = width => { let n = 0; while (width--) n = n * 2 + bit(); return n; };
  const ones = end => { let n = 0; while (bit() !== end) n++; return n; };
  const count = () => { const n = ones(1); return (1 << n) + number(n) - 1; };
  const rising = () => {
    const all = new Int32Array(count()), width = all.length && number(4);
    let last = -1;
    return all.map(() => last += 1 + (ones(0) << width) + number(width));
  };
  return [bit() && count(), rising(), rising(), rising(), rising()];
};
// One letter more, less or other, or two swapped.
const near = (a, b) => {
  let i = 0, j = a.length, k = b.length;
  while (i < j && a[i] === b[i]) i++;
  while (j > i && k > i && a[j - 1] === b[k - 1]) j--, k--;
  return j - i < 2 && k - i < 2 || j - i === 2 && k - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
};

// What a word is worth in each paper, much as BM25 has it. Of a soft word only the papers that stress it are known.
const look = async (word, open, field, whole) => {
  const worth = new Float32Array(start.papers), clause = {worth, any: false, soft: false};
  const add = (text, code, factor) => {
    if (!code) return;
    const [pruned, found, strong, titles, names] = decode(code), values = new Float32Array(found.length).fill(1);
    const df = pruned || found.length + names.length;
    const idf = factor * Math.log(1 + (start.papers - df + .5) / (df + .5));
    const set = (paper, value) => { worth[paper] = Math.max(worth[paper], value * idf); clause.any = true; };
    strong.forEach(i => values[i] += .5);
    titles.forEach(i => values[i] += 1.5);
    if (!field) found.forEach((paper, i) => set(paper, values[i]));
    names.forEach(paper => set(paper, 2));
    if (pruned && factor === 1) clause.soft = true;
    wanted.add(text);
  };
  const take = async (text, factor) => add(text, (await around(text)).get(text), factor);
  await take(stem(word), 1);
  if (whole) await take(stem(whole), 1);
  const begin = async head => {
    const name = named(head), others = start.shards.split(' ').filter(other => other > name && other.startsWith(name));
    for (const terms of await Promise.all([around(head), ...others.slice(0, 3).map(shard)])) {
      for (const [text, code] of terms) if (text.startsWith(head) && !wanted.has(text)) add(text, code, .4);
    }
  };
  if (open) await begin(word);
  if (!clause.any && word.length > 4) {
    const known = await Promise.all([word, word.slice(-2)].map(pair =>
      load('v-' + (pair.charCodeAt() * 31 + pair.charCodeAt(1)) % start.vocabularies)));
    clause.meant = new Set(known.join(' ').split(' ').filter(other => near(word, other)));
    for (const text of new Set([...clause.meant].map(stem))) await take(text, .7);
  }
  for (let head = word; open && !clause.any && head.length > 4;) await begin(head = head.slice(0, -1));
  return clause;
};

// A query: words, "phrases", -minus, topic: author: year:.
const parse = text => [...text.matchAll(/(-?)(?:(topic|author|year):)?(?:"([^"]*)"?|(\S+))/g)]
  .map(([, minus, field = '', phrase, plain]) => ({minus, field, phrase, text: phrase ?? plain}));
const clauses = ({minus, field, phrase, text}, open) => (text.match(units) || []).flatMap(unit => {
  const parts = split(unit), whole = parts[1] && parts.join('');
  return (parts.some(kept) ? parts.filter(kept) : [whole || []].flat()).map((part, i, all) =>
    look(part, open && !minus && !field && phrase === undefined && i === all.length - 1, field, whole));
});
const narrowing = tokens => (field, has) => {
  const own = tokens.filter(token => token.field === field), wish = own.filter(token => !token.minus);
  return (!wish.length || wish.some(has)) && !own.some(token => token.minus && has(token));
};

// Papers: title and address, then authors, venue, date, topics and abstract.
const card = async paper => {
  const [title, slug] = (await load('c-' + (paper / start.titles | 0))).split('\n')[paper % start.titles].split('\t');
  const plain = title.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return [title, `papers/${slug < 0 ? plain.slice(0, -slug) : slug || plain}.html`];
};
const details = async (paper, href) => {
  if (paper < start.told) return (await load('t-' + (paper / start.texts | 0)))[paper % start.texts];
  try {
    const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
    const all = css => [...page.querySelectorAll(css)].map(element => element.textContent);
    return [all('.people a:not(.note)'), '', all('.facts time')[0], all('.facts [href*=topics]').join(', '), all('.abstract')[0] || ''];
  } catch { return [[], '', '', '', '']; } // from disk
};
const mark = (element, text) => text.split(between).forEach((piece, i) => {
  const found = i % 2 && wanted.has(stem(fold(piece)));
  element.append(found ? Object.assign(document.createElement('mark'), {textContent: piece}) : piece);
});
const gist = text => {
  const worth = part => new Set(stems(part).filter(term => wanted.has(term))).size;
  const part = (text.match(/\S.*?(?:[.!?](?=\s)|$)/gs) || ['']).reduce((a, b) => worth(b) > worth(a) ? b : a);
  return part.length > 300 ? part.slice(0, part.lastIndexOf(' ', 300)) + '…' : part;
};
const show = async paper => {
  list.append(hit.content.cloneNode(true));
  const [link, by, text, meta] = list.lastElementChild.querySelectorAll('a, p'), [title, href] = await card(paper);
  link.href = href;
  mark(link, title);
  const [names, venue, date, topics, summary] = await details(paper, href), others = names.length - 3;
  mark(by, names.slice(0, 3).join(', ') + (others > 0 ? ` and ${others} other${others > 1 ? 's' : ''}` : ''));
  mark(text, gist(summary));
  meta.append([venue, date, topics].filter(Boolean).join(' · '));
  return names;
};
const next = async () => {
  const from = list.children.length, shown = await Promise.all(hits.slice(from, from + 10).map(show));
  more.hidden = list.children.length >= hits.length;
  return shown.flat();
};
const offer = (field, values, labels = {}) => {
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

const search = async () => {
  const mine = ++turn, query = input.value, tokens = parse(query);
  document.title = query ? `“${query}”: ${heading}` : heading;
  start ||= await load('index');
  wanted = new Set();
  const worded = tokens.filter(({field}) => !field || field === 'author');
  const [plus, minus] = [token => !token.minus, token => token.minus && token.phrase === undefined].map(side =>
    Promise.all(worded.filter(side).flatMap((token, i, all) => clauses(token, token === tokens.at(-1) && query.endsWith(token.text)))));
  const found = await plus, not = await minus, hard = found.filter(clause => !clause.soft);
  const filter = narrowing(tokens), filtered = tokens.length > worded.length;
  const column = async () => facets ||= (await Promise.all([...Array(Math.ceil(start.papers / start.facets)).keys()]
    .map(part => load('f-' + part)))).flatMap(([years, slugs, titles, marks]) => marks.split(' ').map(mark => {
    const [year, ...topics] = [...mark].map(c => c.charCodeAt() - 48);
    return {year: years[year], topics: topics.map(i => slugs[i]), titles: topics.map(i => titles[i])};
  }));
  if (filtered) await column();
  const inTopic = paper => filter('topic', ({text}) => facets[paper].topics.includes(text.toLowerCase().replaceAll(' ', '-')));
  const inYear = paper => filter('year', ({text}) => {
    const [from, to = from] = text.split('-');
    return facets[paper].year >= from && facets[paper].year <= to;
  });
  const need = hard.length ? hard : found, score = new Float32Array(start.papers), held = new Uint8Array(start.papers);
  need.forEach(one => one.worth.forEach((value, paper) => held[paper] += value > 0));
  not.forEach(one => one.worth.forEach((value, paper) => { if (value) held[paper] = 0; }));
  const most = held.reduce((a, b) => Math.max(a, b), 0);
  let all = [];
  for (let paper = start.papers; paper-- && tokens.length;) {
    if (held[paper] === most && (most || !need.length && !not.some(one => one.worth[paper]))) {
      score[paper] = found.reduce((sum, one) => sum + one.worth[paper], 0);
      all.push(paper);
    }
  }
  all.sort((a, b) => score[b] - score[a]);
  const phrases = worded.filter(token => token.phrase).map(token => [` ${stems(token.text).join(' ')} `, !token.minus]);
  if (phrases.length) {
    const said = await Promise.all((all = all.slice(0, 200)).map(async paper => {
      const [title, href] = await card(paper), [names, , , , text] = await details(paper, href);
      return [title, text, ...names].map(part => ` ${stems(part).join(' ')} `);
    }));
    all = all.filter((paper, i) => phrases.every(([words, wish]) => said[i].some(part => part.includes(words)) === wish));
  }
  if (mine !== turn) return;
  hits = filtered ? all.filter(paper => inTopic(paper) && inYear(paper)) : all;
  const meant = found.flatMap(clause => [...clause.meant || []]);
  status.textContent = !tokens.length ? '' : `${hits.length || 'Nothing'} found.`
    + (most < need.length && hits.length ? ' No paper has all the words; these have the most of them.' : '')
    + (meant.length ? ` Searched for ${meant.join(', ')}.` : '') + (hits.length > 1 ? ' Best match first.' : '');
  list.replaceChildren();
  narrow.hidden = !all.length;
  narrow.open ||= innerWidth > 1055;
  const names = await next();
  await column();
  if (mine !== turn) return;
  const titles = {}, topics = all.filter(inYear).flatMap(paper => facets[paper].topics.map((slug, i) => {
    titles[slug] = facets[paper].titles[i];
    return slug;
  }));
  offer('topic', topics, titles);
  offer('year', all.filter(inTopic).map(paper => facets[paper].year).filter(Boolean));
  offer('author', names);
};

// The address keeps the query; / and the arrows move.
const run = () => search().catch(() => status.textContent = 'The index could not be loaded.');
const go = push => {
  history[push ? 'pushState' : 'replaceState'](null, '', '?q=' + encodeURIComponent(input.value.trim()));
  run();
};
const arrive = () => { input.value = new URLSearchParams(location.search).get('q') || ''; run(); };
let pause;
input.oninput = () => { clearTimeout(pause); pause = setTimeout(go, 150); };
form.onsubmit = event => { event.preventDefault(); clearTimeout(pause); go(true); };
more.onclick = async () => { const at = list.children.length; await next(); list.children[at].querySelector('a').focus(); };
onpopstate = arrive;
onkeydown = event => {
  const stops = [input, ...list.querySelectorAll('a')], at = stops.indexOf(document.activeElement);
  const to = event.key === '/' && at ? input : at >= 0 && stops[at + (event.key === 'ArrowDown') - (event.key === 'ArrowUp')];
  if (!to || to === document.activeElement) return;
  event.preventDefault();
  to.focus();
};
arrive();
