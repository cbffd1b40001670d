// Finds the papers that the query in the address asks for, and lists their titles; search-more.js has the rest.
// The index below search/ is made of scripts, so that it works from disk too; docs/search.md says what stands in them.
// Text of papers only ever becomes text.
'use strict';
const [input, status, list, more, narrow, hit] =
  ['q', 'status', 'hits', 'more', 'narrow', 'hit'].map(id => document.getElementById(id));
const heading = document.title, files = {}, loaded = {}, shards = {};
let start, hits, wanted, turn = 0;

function hectograph(name, value) { loaded[name](value); }
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const load = (name, folder = 'search/') => files[name] ||= new Promise((done, onerror) => {
  loaded[name] = done;
  document.head.append(make('script', {src: `${folder}${name}.js`, onerror}));
});
const later = () => load('search-more', 'assets/');
later();

// Words, folded and without endings just as the index was made.
const WORD = '[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\xad]+', between = new RegExp(`(${WORD})`, 'u'),
  units = new RegExp(`${WORD}(?:[-‐‑–]${WORD})*`, 'gu');
const odd = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};
const fold = text => text.normalize('NFKD').toLowerCase().replace(/[\p{Mn}\p{Mc}\xad]/gu, '')
  .replace(/[ßæœøłđı]/g, c => odd[c]);
const stem = word => {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  start.endings.forEach(step => {
    const [end, least, put, vowel] = step.find(rule => word.endsWith(rule[0])) || ['', 99];
    const rest = word.slice(0, word.length - end.length);
    if (rest.length >= least && (!vowel || /[aeiouy]/.test(rest))) word = rest + put;
  });
  return word.replace(/(.)(.)\2$/, '$1$2');
};
const split = text => text.split(between).filter((piece, i) => i % 2).map(fold);
const kept = word => !/^(.|\d{1,3}|.{61,})$/.test(word) && !start.stop.includes(` ${word} `);

// The terms of a file by the longest beginning that has one.
const named = text => text.replace(/[^a-z0-9]/g, c => '_' + c.charCodeAt().toString(16).padStart(4, 0));
const shard = name => shards[name] ||=
  load('w-' + name).then(text => new Map(text.split(',').map(term => term.split(':'))));
const around = text => start.shards.includes(` ${named(text)} `) ? shard(named(text)) : around(text.slice(0, -1));
const decode = text => {
  const bits = [...atob(text)].map(byte => (256 + byte.charCodeAt()).toString(2).slice(1)).join('');
  let at = 0;
  const number = width => parseInt('0' + bits.slice(at, at += width), 2);
  const before = bit => { const from = at; at = bits.indexOf(bit, at) + 1; return at - from - 1; };
  const count = () => { const width = before('1'); return (1 << width) + number(width) - 1; };
  const rising = () => {
    const all = new Int32Array(count()), width = all.length && number(4);
    let last = -1;
    return all.map(() => last += 1 + (before('0') << width) + number(width));
  };
  return [number(1) && count(), rising(), rising(), rising(), rising()];
};

// What a word is worth in each paper, much as BM25 has it. Of a soft word only the papers that stress it are known.
const look = async (word, open, author, whole) => {
  const worth = new Float32Array(start.papers), terms = [], clause = {word, open, worth, terms, soft: false, note: ''};
  clause.add = (text, code, factor) => {
    const [pruned, found, strong, titles, names] = decode(code), values = new Float32Array(found.length).fill(1);
    const df = pruned || found.length + names.length, rarity = Math.log(1 + (start.papers - df + .5) / (df + .5));
    const set = (paper, value) => worth[paper] = Math.max(worth[paper], value * factor * rarity);
    strong.forEach(i => values[i] += .5);
    titles.forEach(i => values[i] += 1.5);
    if (!author) found.forEach((paper, i) => set(paper, values[i]));
    names.forEach(paper => set(paper, 2));
    clause.soft ||= pruned && factor === 1;
    terms.push(text);
  };
  clause.take = async (text, factor = 1) => {
    const code = (await around(text)).get(text);
    if (code) clause.add(text, code, factor);
  };
  clause.any = () => worth.some(Boolean);
  await clause.take(stem(word));
  if (whole) await clause.take(stem(whole));
  if (open) await later().then(() => begin(clause, word));
  if (word.length > 4 && !clause.any()) await later().then(() => guess(clause));
  return clause;
};

// A query: words, "phrases", -minus, topic: author: year:. The last word is open: it may be unfinished.
const parse = text => [...text.matchAll(/(-?)(?:(topic|author|year):)?(?:"([^"]*)"?|(\S+)(\s?))/g)]
  .map(([, minus, field = '', phrase, plain, space]) =>
    ({minus, field, phrase, text: phrase ?? plain, open: space === '' && !minus && !field}));
const isWorded = ({field}) => !field || field === 'author';
const clauses = ({field, text, open}) => (text.match(units) || []).flatMap(unit => {
  const parts = split(unit), whole = parts[1] && parts.join(''), own = parts.filter(kept);
  return (own[0] || !whole ? own : [whole]).map((part, i, all) => look(part, open && i === all.length - 1, field, whole));
});
const match = async tokens => {
  const found = await Promise.all(tokens.filter(token => isWorded(token) && !token.minus).flatMap(clauses));
  const hard = found.filter(one => !one.soft), need = hard.some(one => one.any()) ? hard : found;
  const score = new Float32Array(start.papers), held = new Uint16Array(start.papers);
  need.forEach(one => one.worth.forEach((value, paper) => held[paper] += value > 0));
  const most = held.reduce((a, b) => Math.max(a, b), 0);
  const all = !tokens.length || need.length && !most ? [] : [...held.keys()].filter(paper => held[paper] === most);
  all.forEach(paper => found.forEach(one => score[paper] += one.worth[paper]));
  all.reverse().sort((a, b) => score[b] - score[a]);
  const fewer = most && most < need.length ? ' No paper has all the words; these have the most of them.' : '';
  return {all, terms: found.flatMap(one => one.terms), note: fewer + found.map(one => one.note).join('')};
};

// A result: title and address, then more.
const card = async paper => {
  const [title, slug] = (await load('c-' + (paper / start.titles | 0))).split('\n')[paper % start.titles].split('\t');
  const plain = title.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return [title, `papers/${slug < 0 ? plain.slice(0, -slug) : slug || plain}.html`];
};
const mark = (element, text) => text.split(between).forEach((piece, i) => {
  element.append(i % 2 && wanted.has(stem(fold(piece))) ? make('mark', {textContent: piece}) : piece);
});
const show = async paper => {
  list.append(hit.content.cloneNode(true));
  const entry = list.lastElementChild, link = entry.querySelector('a'), [title, href] = await card(paper);
  link.href = href;
  mark(link, title);
  return later().then(() => tell(entry, paper, href));
};
const next = async () => {
  const from = list.children.length, shown = await Promise.all(hits.slice(from, from + 10).map(show));
  more.hidden = list.children.length >= hits.length;
  return shown.flat();
};

const search = async () => {
  const mine = ++turn, query = input.value, tokens = parse(query);
  document.title = query ? `“${query}”: ${heading}` : heading;
  start ||= await load('index');
  let {all, terms, note} = await match(tokens), left = all;
  if (tokens.some(({field, phrase, minus}) => field || phrase || minus)) {
    await later();
    [all, left] = await sift(all, tokens);
  }
  if (mine !== turn) return;
  hits = left;
  wanted = new Set(terms);
  if (terms[0] && hits.length > 1) note += ' Best match first.';
  status.textContent = tokens.length ? `${hits.length || 'Nothing'} found.${note}` : '';
  list.replaceChildren();
  narrow.hidden = !all.length;
  narrow.open ||= innerWidth > 1055;
  const names = await next();
  await later().then(() => facets());
  if (mine === turn) offer(all, tokens, names);
};

const run = () => search().catch(() => status.textContent = 'The index could not be loaded.');
const asked = () => new URLSearchParams(location.search).get('q') || '';
onpopstate = () => { input.value = asked(); run(); };
onpopstate();
