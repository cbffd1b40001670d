// Filters, phrases, identifiers, another order: what search.js needs for some queries alone.
'use strict';
const choice = document.getElementById('choice'), FIELDS = 'title author topic venue year has';

// Identifiers, however they are written: arXiv's with or without version and address, a DOI, also as an address.
const ARXIV = /(?:^|[/:.([])(\d{4}\.\d{4,5})(?:v\d+)?(?=$|[^\w])/i, OLD = /(?:^|[/:])([a-z-]+)(?:\.[a-z]{2})?\/(\d{7})(?:v\d+)?(?=$|\D)/i;
const identifier = text => {
  try { text = decodeURIComponent(text); } catch { /* as it is */ }
  const doi = text.match(/10\.\d{4,9}\/[^\s<>"]+/)?.[0].replace(/[.,;)\]]+$/, ''), own = doi?.replace(/^10\.48550\/arxiv\./i, 'arxiv:') || text;
  if (doi && own === doi) return ['DOI', doi, 'https://doi.org/' + encodeURI(doi)];
  const id = own.match(ARXIV)?.[1] || own.match(OLD)?.slice(1).join('/');
  return id && ['arXiv', id, 'https://arxiv.org/abs/' + id];
};
const identify = async query => {
  const ids = [], notes = [], elsewhere = [];
  const rest = (await Promise.all(query.trim().split(/\s+/).map(async token => {
    const found = identifier(token);
    if (!found) return token;
    const term = found[1].toLowerCase().replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '');
    const code = (await around(term)).get(term);
    if (code) return ids.push(...decode(code)[1]), '';
    notes.push(say('No paper here has {id}.', {id: found.slice(0, 2).join(' ')}));
    elsewhere.push([`${found[0]} ${found[1]}`, found[2]]);
    return '';
  }))).join(' ').trim();
  const tokens = parse((notes[0] ? rest.replace(/^(arxiv|doi):?$/i, '') : rest) + (query.endsWith(' ') ? ' ' : ''));
  tokens.elsewhere = elsewhere;
  for (const {text, field, phrase} of tokens) {
    const other = !field && phrase === undefined && text.match(/^([a-z]+):(?!\/\/)\S/i);
    if (other) notes.push(say('There is no filter “{filter}”, so its words were looked for; there are {filters}.', {filter: other[1] + ':', filters: FIELDS.split(' ').join(':, ') + ':'}));
    if (field === 'year' && !span(text)) notes.push(say('“{text}” is no year: say year:2024, year:2020..2024 or year:>2023.', {text}));
    if (field === 'has' && !HAS[text.toLowerCase()]) notes.push(say('“has:{text}” is not known: there are has:pdf and has:code.', {text}));
  }
  if (query.replace(/[“”„«»]/g, '"').split('"').length % 2 === 0) notes.push('A quotation mark is missing; the phrase was taken to the end.');
  if (!tokens.length && (ids.length || notes.length)) tokens.push({text: '', minus: '', field: 'id'});
  return {tokens, ids: [...new Set(ids)], notes};
};

// What every paper can be narrowed and sorted by; of a large collection only when somebody asks.
let gathering;
const facets = async () => columns ||= await (gathering ||= gather());
const gather = async () => (await Promise.all([...Array(Math.ceil(start.papers / start.facets)).keys()]
  .map(part => load('f-' + part)))).flatMap(([years, venues, slugs, titles, marks, terms = venues.map(stems)]) => marks.split(' ').map(mark => {
  const [year, month, has, venue, ...topics] = [...mark].map(c => c.charCodeAt() - 48);
  return {year: years[year], month, has, venue: venues[venue], terms: terms[venue] || NO, topics: topics.map(i => slugs[i]), titles: topics.map(i => titles[i])};
}));

// Filters. Several of a kind widen each other; one that is not understood filters nothing.
const HAS = {pdf: 1, code: 2};
const span = text => {
  const [, sign, equal, bound] = text.match(/^([<>])(=?)(\d{4})$/) || [];
  if (sign === '>') return [+bound + !equal, 9999];
  if (sign) return [1, bound - !equal];
  const [all, from, dots, to] = text.match(/^(\d{4})?(\.\.|[-–])?(\d{4})?$/) || [];
  return all && (dots || !to) && (from || to) ? [from || 1, to || (dots ? 9999 : from)] : undefined;
};
const tests = {
  topic: ({text}) => paper => paper.topics.includes(text.toLowerCase().replaceAll(' ', '-')),
  year: ({text}) => { const [from, to] = span(text) || []; return from && (paper => paper.year >= from && paper.year <= to); },
  has: ({text}) => { const bit = HAS[text.toLowerCase()]; return bit && (paper => paper.has & bit); },
  venue: ({text}) => { const own = stems(text); return own[0] && (paper => own.every(term => paper.terms.includes(term))); },
};
const passes = (tokens, names = Object.keys(tests)) => {
  const checks = names.map(name => {
    const own = tokens.filter(token => token.field === name).map(token => [token.minus, tests[name](token)]).filter(([, test]) => test);
    const wish = own.filter(([minus]) => !minus), not = own.filter(([minus]) => minus);
    return paper => (!wish.length || wish.some(([, test]) => test(paper))) && !not.some(([, test]) => test(paper));
  });
  return paper => checks.every(check => check(columns[paper]));
};

// The papers that have the phrases of a query and not what it excludes, and of these the ones that its filters leave.
const READ = 24;
const sift = async (all, tokens, notes) => {
  const worded = tokens.filter(isWorded), phrases = worded.filter(token => token.phrase && (token.minus || stems(token.text)[1]))
    .map(({text, minus, field}) => [new RegExp(` ${[...stems(text).join('')].join(' ?')} `), !minus, field]); // pre-train is pretrain
  const not = await Promise.all(worded.filter(token => token.minus && !token.phrase).flatMap(words).map(look));
  all = all.filter(paper => !not.some(one => one.worth[paper]));
  if (phrases.length) {
    if (all.length > READ) notes.push(say('other\tOf {n} papers with these words the best {read} were read.', {n: all.length, read: READ}));
    const said = await Promise.all((all = all.slice(0, READ)).map(async paper => {
      const [title, href] = await card(paper), {people, text} = await details(paper, href);
      return [['title', title], ['', text], ...people.map(([name]) => ['author', name])].map(([kind, part]) => [kind, ` ${stems(part).join(' ')} `]);
    }));
    all = all.filter((paper, i) => phrases.every(([words, wish, field]) =>
      said[i].some(([kind, part]) => (!field || field === kind) && words.test(part)) === wish));
  }
  const order = sort(), filtered = tokens.some(token => tests[token.field]);
  if (!filtered && !order) return [all, all];
  await facets();
  const left = all.filter(passes(tokens)), when = paper => columns[paper].year * 12 + columns[paper].month;
  if (order) left.sort((a, b) => (when(b) - when(a) || b - a) * (order === 'oldest' ? -1 : 1));
  return [all, left];
};

// The filters on offer, with the number of papers that each would leave; people: the authors of the results shown.
const offer = (all, tokens, people) => {
  const titles = {}, others = name => all.filter(passes(tokens, Object.keys(tests).filter(other => other !== name)));
  choices('topic', others('topic').flatMap(paper => columns[paper].topics.map((slug, i) => {
    titles[slug] = columns[paper].titles[i];
    return slug;
  })), titles);
  choices('year', others('year').map(paper => columns[paper].year).filter(Boolean));
  choices('has', others('has').filter(paper => columns[paper].has & 2).map(() => 'code'), {code: 'Code'});
  choices('author', people.map(([name]) => name));
};
const choices = (field, values, labels = {}) => {
  const box = narrow.querySelector(`fieldset[name=${field}]`), counts = {}, focus = document.activeElement.value;
  values.forEach(value => counts[value] = (counts[value] || 0) + 1);
  const best = Object.entries(counts).sort((a, b) => b[1] - a[1]).slice(0, 8);
  box.hidden = !best.length;
  box.querySelectorAll('label').forEach(label => label.remove());
  best.forEach(([value, count]) => {
    const token = field + ':' + (/\s/.test(value) ? `"${value}"` : value);
    box.append(choice.content.cloneNode(true));
    const [check, name, total] = box.lastElementChild.children;
    check.value = token;
    check.checked = ` ${input.value} `.includes(` ${token} `);
    check.onchange = () => {
      input.value = check.checked ? `${input.value} ${token}` : ` ${input.value} `.replace(` ${token} `, ' ').trim();
      go(true);
    };
    name.textContent = labels[value] || value;
    total.textContent = count;
    if (focus === token) check.focus();
  });
};
hectograph('search-narrow');
