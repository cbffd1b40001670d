// Remembers, in this browser alone, what was seen and what is to be read. Without it nothing is missing.
'use strict';
(() => {
  const root = new URL('..', document.currentScript.src), key = 'hectograph ' + root.pathname, most = 5000;
  const memory = {seen: [], list: {}, day: ''};
  let stored;
  try { stored = localStorage.getItem(key); } catch { return; }
  try {
    const {seen, list, day} = JSON.parse(stored) ?? {};
    if (Array.isArray(seen)) memory.seen = seen;
    for (const name in Object(list)) if (list[name]?.title) memory.list[name] = list[name];
    if (day > '') memory.day = day + '';
  } catch {
    try { localStorage.setItem(key + ' unreadable', stored); } catch { /* full */ }
  }
  const save = () => {
    try { localStorage.setItem(key, JSON.stringify(memory)); } catch { /* full */ }
  };
  const make = (name, text, fields) => Object.assign(document.createElement(name), {textContent: text}, fields);
  const slug = address => address.startsWith(root + 'papers/') ? address.slice((root + 'papers/').length).split(/[.?#]/)[0] : '';

  // The key / goes to the search, unless somebody is typing.
  const field = document.querySelector('[name=q]');
  addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    field?.focus();
    field?.select();
  });

  // Papers seen are dimmed.
  const dim = link => { if (memory.seen.includes(slug(link.href))) link.style.color = 'var(--soft)'; };
  document.querySelectorAll('.title a').forEach(dim);
  const hits = document.getElementById('hits');
  if (hits) new MutationObserver(() => hits.querySelectorAll('a').forEach(dim)).observe(hits, {subtree: true, attributeFilter: ['href']});

  // Days later than all that were shown at the last visit are new.
  const days = [...document.querySelectorAll('h1 time, h2 time, h2[id]')]
    .map(heading => [heading, heading.dateTime || heading.id.slice(1)]).filter(([, day]) => /^\d{4}-\d\d-\d\d$/.test(day));
  let since = memory.day;
  try {
    since = sessionStorage.getItem(key) ?? since;
    sessionStorage.setItem(key, since);
  } catch { /* every page is a visit */ }
  for (const [heading, day] of days) {
    if (since && day > since) heading.after(make('p', 'New since your last visit', {className: 'quiet'}));
    if (day > memory.day) memory.day = day;
  }

  // A paper can be kept for reading, with its citations.
  const cite = document.querySelector('.cite'), own = slug(location.href);
  if (cite && own) {
    memory.seen = [own, ...memory.seen.filter(other => other !== own)].slice(0, most);
    const text = name => [...cite.querySelectorAll('details')]
      .filter(form => form.querySelector('summary').textContent === name).map(form => form.querySelector('pre').textContent)[0] || '';
    const title = document.querySelector('h1').textContent, keep = make('button', '', {type: 'button'});
    const label = () => keep.textContent = memory.list[own] ? 'Take off the reading list' : 'Keep for reading';
    keep.onclick = () => {
      if (memory.list[own]) delete memory.list[own];
      else memory.list[own] = {title, BibTeX: text('BibTeX'), RIS: text('RIS'), Markdown: `- [${title.replace(/[\\[\]<>]/g, '\\$&')}](${location.href})`};
      label();
      show();
      save();
    };
    label();
    const place = make('p', '', {className: 'cite'});
    place.append(keep);
    cite.before(place);
  }

  // The reading list stands at the foot of every page.
  const shelf = make('details', '', {className: 'cite'}), ends = {BibTeX: 'bib', RIS: 'ris', Markdown: 'md'};
  const show = () => {
    const kept = Object.entries(memory.list), items = make('ul', '');
    shelf.hidden = !kept.length;
    items.append(...kept.map(([name, {title}]) => {
      const item = make('li', '');
      item.append(make('a', title, {href: root + 'papers/' + name + '.html'}));
      return item;
    }));
    shelf.replaceChildren(make('summary', `Reading list: ${kept.length}`), items, ...Object.keys(ends).map(form => {
      const button = make('button', form, {type: 'button'});
      button.onclick = () => {
        const texts = kept.map(([, paper]) => paper[form]).filter(Boolean).join(form === 'Markdown' ? '\n' : '\n\n') + '\n';
        const href = URL.createObjectURL(new Blob([texts], {type: 'text/plain'}));
        make('a', '', {href, download: 'reading-list.' + ends[form]}).click();
        setTimeout(() => URL.revokeObjectURL(href), 1000);
      };
      return button;
    }));
  };
  show();
  document.querySelector('.foot').prepend(shelf);
  save();
})();
