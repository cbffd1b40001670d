// Remembers, in this browser alone, what was seen and is to be read. Without it nothing is missing.
'use strict';
(() => {
  const root = new URL('..', document.currentScript.src), key = 'hectograph ' + root.pathname, most = 5000;
  const memory = {seen: [], list: {}, day: ''};
  const make = (name, text, fields) => Object.assign(document.createElement(name), {textContent: text}, fields);

  // The key / goes to the search, unless one types.
  const field = document.querySelector('[name=q]');
  addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    field?.focus();
    field?.select();
  });

  // Light, dark, or the system's; theme.js applies it.
  const themes = ['system', 'light', 'dark'], chosen = () => document.documentElement.dataset.theme || 'system';
  const theme = document.querySelector('.theme');
  const name = () => theme.textContent = ['Colours: system', 'Colours: light', 'Colours: dark'][themes.indexOf(chosen())];
  if (theme) theme.onclick = () => {
    const next = themes[(themes.indexOf(chosen()) + 1) % 3];
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try { localStorage.setItem('hectograph theme', next); } catch { /* this page only */ }
    name();
  };
  if (theme) name();

  let stored;
  try { stored = localStorage.getItem(key); } catch { return document.querySelector('.kept')?.remove(); }
  try {
    const {seen, list, day} = JSON.parse(stored) ?? {};
    if (Array.isArray(seen)) memory.seen = seen;
    for (const one in Object(list)) if (list[one]?.title && /^[\w-]+$/.test(one)) memory.list[one] = list[one];
    if (day > '') memory.day = day + '';
  } catch {
    try { localStorage.setItem(key + ' unreadable', stored); } catch { /* full */ }
  }
  const save = () => {
    try { localStorage.setItem(key, JSON.stringify(memory)); } catch { /* full */ }
    count();
  };
  const slug = address => address.startsWith(root + 'papers/') ? address.slice((root + 'papers/').length).split(/\.html|[?#]/)[0] : '';

  // How many.
  const count = () => {
    const kept = Object.keys(memory.list).length, link = document.querySelector('.kept a');
    if (!link || link.textContent.endsWith(' ' + kept)) return;
    link.querySelector('b').textContent = kept;
    link.setAttribute('aria-label', say('one\tKept {n}: the reading list\tother\tKept {n}: the reading list', {n: kept}));
  };

  // Days after those of the last visit are new.
  const days = [...document.querySelectorAll('h1 time, h2 time, h2[id]')].filter(heading => !heading.querySelector('time'))
    .map(heading => [heading, heading.dateTime || heading.id.slice(1)]).filter(([, day]) => /^\d{4}-\d\d-\d\d$/.test(day));
  let since = memory.day;
  try {
    since = sessionStorage.getItem(key) ?? since;
    sessionStorage.setItem(key, since);
  } catch { /* every page is a visit */ }
  const now = new Date(), today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString();
  for (const [heading, day] of days) {
    if (today.startsWith(day)) heading.prepend('Today, ');
    if (since && day > since) heading.append(make('small', ' New since your last visit', {className: 'quiet'}));
    if (day > memory.day) memory.day = day;
  }

  // Its button says whether a paper is kept.
  const keep = (own, title, forms = () => ({})) => {
    const button = make('button', 'Keep', {className: 'keep', ariaLabel: `Keep for reading: ${title}`});
    const show = () => button.setAttribute('aria-pressed', own in memory.list);
    button.onclick = () => {
      if (own in memory.list) delete memory.list[own];
      else memory.list[own] = {title, ...forms()};
      show();
      save();
    };
    show();
    return button;
  };
  const entry = article => {
    const link = article.querySelector('.title a'), acts = article.querySelector('.acts'), own = slug(link.href);
    if (memory.seen.includes(own)) link.style.color = 'var(--soft)';
    if (own && acts && !acts.querySelector('.keep')) acts.append(keep(own, link.textContent));
  };
  const some = all => {
    all.splice(0, 20).forEach(entry);
    if (all[0]) setTimeout(some, 9, all);
  };
  const entries = () => some([...document.querySelectorAll('article.entry')]);
  entries();
  const hits = document.getElementById('hits');
  if (hits) new MutationObserver(entries).observe(hits, {childList: true});

  const place = document.querySelector('.act .place'), own = slug(location.href);
  if (own && document.querySelector('article.sheet')) {
    memory.seen = [own, ...memory.seen.filter(other => other !== own)].slice(0, most);
    const text = label => [...document.querySelectorAll('.cite details')]
      .filter(form => form.querySelector('summary').textContent === label).map(form => form.querySelector('pre').textContent)[0] || '';
    place?.append(keep(own, document.querySelector('h1').textContent, () => ({BibTeX: text('BibTeX'), RIS: text('RIS'), 'CSL-JSON': text('CSL-JSON')})));
  }
  window.hectographList = {memory, save, make, root};
  save();
})();
