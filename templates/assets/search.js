// Finds what the query in the address asks for; search-more.js shows it, search-narrow.js and search-guess.js have what
// few queries need. docs/search.md describes the index, of scripts, so that it works from disk too. Texts stay texts.
'use strict';
const [input, status, offers, list, more, narrow, browse, hit] =
  ['q', 'status', 'offers', 'hits', 'more', 'narrow', 'browse', 'hit'].map(id => document.getElementById(id));
const heading = document.title, files = {}, loaded = {}, shards = {};
let start, hits, wanted, turn = 0;

function hectograph(name, value) { loaded[name](value); }
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const load = (name, folder = 'search/') => files[name] ||= new Promise((done, onerror) => {
  loaded[name] = done;
  document.head.append(make('script', {src: `${folder}${name}.js`, onerror}));
});
const script = name => load('search-' + name, 'assets/');
const told = paper => paper < start.told && load('t-' + (paper / start.texts | 0));

// Words, folded and without endings just as the index was made. Latin texts have a pattern that is sooner ready.
const pattern = (text, make) => new RegExp(make(/[^\0-ɏ\u2000-\u206f]/.test(text) ?
  '[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\xad]+' : '[A-Za-z\\dª\\xadµºÀ-ÖØ-öø-ɏ]+'), 'gu');
const pieces = text => text.split(pattern(text, word => `(${word})`));
const units = text => text.match(pattern(text, word => `${word}(?:[-‐‑–]${word})*`)) || [];
const odd = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};
const fold = text => /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').toLowerCase().replace(/[\p{Mn}\p{Mc}\xad]/gu, '')
  .replace(/[ßæœøłđı]/g, c => odd[c]) : text.toLowerCase();
const known = new Map(), stem = word => known.get(word) || known.set(word, cut(word)).get(word);
const cut = word => /^[a-z]{4,}$/.test(word) ? start.endings.reduce((word, step) => {
  const [end, least, put, vowel] = step.find(rule => word.endsWith(rule[0])) || ['', 99];
  const rest = word.slice(0, word.length - end.length);
  return rest.length >= least && (!vowel || /[aeiouy]/.test(rest)) ? rest + put : word;
}, word).replace(/(.)(.)\2$/, '$1$2') : word;
const split = text => pieces(text).filter((piece, i) => i % 2).map(fold);
const kept = word => !/^(.|\d{1,3}|.{61,})$/.test(word) && !start.stop.includes(` ${word} `);
const stems = text => split(text).filter(kept).map(stem);

// The terms of a file by the longest beginning that has one.
const named = text => text.replace(/[^a-z0-9]/g, c => '_' + c.charCodeAt().toString(16).padStart(4, 0));
const shard = name => shards[name] ||=
  load('w-' + name).then(text => new Map(text.split(',').map(term => term.split(':'))));
const around = text => start.shards.includes(` ${named(text)} `) ? shard(named(text)) : around(text.slice(0, -1));
const decode = text => {
  const bytes = atob(text);
  let at = 0;
  const bit = () => bytes.charCodeAt(at >> 3) >> (~at++ & 7) & 1;
  const number = (width, n = 0) => width ? number(width - 1, 2 * n + bit()) : n;
  const before = end => { let n = 0; while (bit() !== end && bytes[at >> 3]) n++; return n; };
  const count = () => { const width = before(1); return (1 << width) + number(width) - 1; };
  const rising = () => {
    const all = new Int32Array(count()), width = all.length && number(4);
    let last = -1;
    return all.map(() => last += 1 + (before(0) << width) + number(width));
  };
  return [number(1) && count(), rising(), rising(), rising(), rising()];
};

// What a word is worth in each paper, much as BM25 has it. Of a soft word only the papers that stress it are known.
const look = async ({word, open, field, whole}) => {
  const worth = new Float32Array(start.papers), terms = [];
  const clause = {word, worth, terms, open, soft: false, note: '', rarest: 99};
  clause.add = (text, code, factor) => {
    const [pruned, found, strong, titles, names] = decode(code), values = new Float32Array(found.length).fill(1);
    const df = pruned || found.length + names.length;
    const rarity = Math.min(clause.rarest, Math.log(1 + (start.papers - df + .5) / (df + .5)));
    const set = (paper, value) => worth[paper] = Math.max(worth[paper], value * factor * rarity);
    strong.forEach(i => values[i] += .5);
    titles.forEach(i => values[i] += 1.5);
    if (!field) found.forEach((paper, i) => set(paper, values[i]));
    if (field === 'title') titles.forEach(i => set(found[i], values[i]));
    else names.forEach(paper => set(paper, 2));
    clause.soft ||= pruned && factor === 1;
    terms.push(text);
    return rarity;
  };
  clause.take = async (text, factor = 1) => {
    const code = (await around(text)).get(text);
    return code && clause.add(text, code, factor);
  };
  clause.any = () => worth.some(Boolean);
  const whole1 = await clause.take(stem(word)), whole2 = whole && await clause.take(stem(whole));
  if (open) {
    clause.rarest = Math.min(whole1 || 99, whole2 || 99); // a beginning is worth less
    await begin(clause, word);
  }
  if (word.length > 4 && !clause.any()) await script('guess').then(() => guess(clause));
  return clause;
};

// A query: words, "phrases", -minus, filters. The last word is open: it may be unfinished.
const parse = text => [...text.replace(/[“”„«»]/g, '"').matchAll(
  /(-?)(?:(title|author|topic|venue|year|has):\s*(?!$))?(?:"([^"]*)"?|(\S+)(\s?))/gi)]
  .map(([, minus, field = '', phrase, plain, space]) => ({minus, field: field.toLowerCase(), phrase,
    text: phrase ?? plain, open: space === '' && !minus && !field}));
const isWorded = ({field}) => /^(author|title|)$/.test(field);
const words = ({field, text, open}) => units(text).flatMap(unit => {
  const parts = split(unit), whole = parts[1] && parts.join(''), own = parts.filter(kept);
  return (own[0] || !whole ? own : [whole]).map((word, i, all) => ({word, field, whole, open: open && i === all.length - 1}));
});
// The ten longest words are enough, and most likely the rarest.
const match = async tokens => {
  const asked = tokens.filter(token => isWorded(token) && !token.minus).flatMap(words);
  const found = await Promise.all(asked.sort((a, b) => b.word.length - a.word.length).slice(0, 10).map(look));
  const hard = found.filter(one => !one.soft), need = hard.some(one => one.any()) ? hard : found;
  const score = new Float32Array(start.papers), held = new Uint16Array(start.papers);
  need.forEach(one => one.worth.forEach((value, paper) => held[paper] += value > 0));
  const most = held.reduce((a, b) => Math.max(a, b), 0);
  const all = need.length && !most ? [] : [...held.keys()].filter(paper => held[paper] === most);
  all.forEach(paper => found.forEach(one => score[paper] += one.worth[paper]));
  all.reverse().sort((a, b) => score[b] - score[a]);
  return {all, words: found, fewer: most < need.length};
};

// What is surely needed is loaded at once. A result is shown from its top down, so that nothing on the page moves.
const search = async () => {
  const mine = ++turn, query = input.value, special = /:|"|[“„«]|(^|\s)-\S|\d{4}[./]\d|\/\d{7}|\b10\./.test(query) || sort();
  document.title = query.trim() ? say('{{search.title}}', {query, heading}) : heading;
  browse.hidden = query.trim() && !hits;
  start ||= await load('index');
  if (query.trim()) load('topics'), start.papers <= 2e4 && script('narrow').then(() => facets());
  if (special) await script('narrow');
  const {tokens, ids, notes} = special ? await identify(query) : {tokens: parse(query), ids: [], notes: []};
  const result = ids.length || !tokens[0] || tokens[0].field === 'id' ? {all: ids, words: []} : await match(tokens);
  let left = result.all;
  if (special && result.all[0] && !ids[0]) [result.all, left] = await sift(result.all, tokens, notes);
  wanted = new Set(result.words.flatMap(one => one.terms));
  await present(mine, {...result, left, tokens, notes, query});
};

const run = () => search().catch(() => { status.textContent = '{{search.unloaded}}'; browse.hidden = false; });
const asked = name => new URLSearchParams(location.search).get(name) || '';
const sort = () => asked('sort');
onpopstate = () => { input.value = asked('q'); run(); };
