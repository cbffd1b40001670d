// The reading list: notes, order, export, import, and a link that carries it. All of it stays in this browser.
'use strict';
(() => {
  const {memory, save, make, root} = window.hectographList || {};
  const list = document.getElementById('list'), status = document.getElementById('said'), tools = document.getElementById('take');
  if (!memory) return status.textContent = 'This browser keeps nothing for this site, so there is no list here.';
  const page = slug => `${root}papers/${slug}.html`, tell = text => status.textContent = text;
  const order = slugs => { memory.list = Object.fromEntries(slugs.map(slug => [slug, memory.list[slug]])); save(); show(); };
  const button = (label, title, onclick) => { const it = make('button', label, {type: 'button', onclick}); it.setAttribute('aria-label', say('{label}: {title}', {label, title})); return it; };

  const show = () => {
    const slugs = Object.keys(memory.list);
    tools.hidden = !slugs.length;
    if (!slugs.length) tell('Nothing is kept yet. “Keep” beside a paper puts it here.');
    list.replaceChildren(...slugs.map((slug, at) => {
      const {title, note = ''} = memory.list[slug], item = make('li', ''), entry = make('article', '', {className: 'entry'});
      const heading = make('h2', '', {className: 'title'}), acts = make('div', '', {className: 'acts'}), field = make('textarea', note, {rows: 1});
      heading.append(make('a', title, {href: page(slug)}));
      field.value = note;
      field.placeholder = 'A note of your own';
      field.setAttribute('aria-label', say('Note on {title}', {title}));
      field.onchange = () => { memory.list[slug].note = field.value.replace(/\s+/g, ' ').trim(); save(); };
      const move = step => () => {
        const to = [...slugs];
        to.splice(at + step, 0, ...to.splice(at, 1));
        order(to);
        list.children[at + step].querySelector('button:not(:disabled)').focus();
        tell(say('{title} is now {place} of {all}.', {title, place: at + step + 1, all: slugs.length}));
      };
      const up = button('Up', title, move(-1)), down = button('Down', title, move(1));
      up.disabled = !at;
      down.disabled = at === slugs.length - 1;
      acts.append(up, down, button('Remove', title, () => {
        order(slugs.filter(other => other !== slug));
        tell(say('{title} was removed.', {title}));
        (list.children[Math.min(at, list.children.length - 1)]?.querySelector('a') || status).focus();
      }));
      entry.append(heading, field, acts);
      item.append(entry);
      return item;
    }));
    save();
  };

  // A citation is what was on the paper's page when it was kept there, else what the page says now.
  const read = async slug => {
    try {
      const answer = await fetch(page(slug));
      return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
    } catch { return undefined; }
  };
  const citation = async (slug, form) => {
    const kept = memory.list[slug];
    if (!kept[form]) {
      const from = await read(slug);
      for (const box of from?.querySelectorAll('.cite details') || []) kept[box.querySelector('summary').textContent] = box.querySelector('pre')?.textContent;
    }
    return kept[form];
  };
  // Each entry carries its page and note in a line that importing finds, whatever the format.
  const line = slug => page(slug) + (memory.list[slug].note ? ' | ' + memory.list[slug].note : '');
  const forms = {
    BibTeX: ['bib', async slug => { const text = await citation(slug, 'BibTeX'); return text && `% ${line(slug)}\n${text}`; }],
    RIS: ['ris', async slug => (await citation(slug, 'RIS'))?.replace(/^ER  -/m, `N1  - ${line(slug)}\nER  -`)],
    'CSL-JSON': ['json', async slug => { const text = await citation(slug, 'CSL-JSON'); return text && JSON.stringify({...JSON.parse(text)[0], note: line(slug)}, null, 2); }],
    Markdown: ['md', slug => `- [${memory.list[slug].title.replace(/[\\[\]<>]/g, '\\$&')}](${page(slug)})` + (memory.list[slug].note ? ' | ' + memory.list[slug].note : '')],
  };
  const file = form => 'reading-list.' + forms[form][0];
  const texts = async form => {
    const slugs = Object.keys(memory.list), all = await Promise.all(slugs.map(forms[form][1])), found = all.filter(Boolean);
    tell(found.length < all.length ? say('one\t{n} of {all} papers could not be read, so it is not in the file. Open its page and keep it there.\tother\t{n} of {all} papers could not be read, so they are not in the file. Open their pages and keep them there.', {n: all.length - found.length, all: all.length})
      : say('one\t{n} paper is in {file}.\tother\t{n} papers are in {file}.', {n: all.length, file: file(form)}));
    return form === 'CSL-JSON' ? `[${found.join(',\n')}]\n` : found.join(form === 'Markdown' ? '\n' : '\n\n') + '\n';
  };
  for (const form in forms) {
    const it = make('button', form, {type: 'button'});
    it.onclick = async () => {
      const href = URL.createObjectURL(new Blob([await texts(form)], {type: 'text/plain'}));
      make('a', '', {href, download: file(form)}).click();
      setTimeout(() => URL.revokeObjectURL(href), 1000);
    };
    document.getElementById('export').append(it);
  }

  // A list that was exported, or that came in a link, is added to what is here.
  const add = async (found, from) => {
    let added = 0, lost = 0;
    for (const [slug, note] of found) {
      if (memory.list[slug]) { if (note) memory.list[slug].note ||= note; continue; }
      const there = await read(slug), title = there?.querySelector('h1')?.textContent;
      if (!title && location.protocol !== 'file:') { lost++; continue; }
      memory.list[slug] = {title: title || slug.replaceAll('-', ' '), ...note && {note}};
      added++;
    }
    show();
    tell(say('one\t{n} paper added from {from}.\tother\t{n} papers added from {from}.', {n: added, from}) + (lost ? ' ' + say('one\t{n} is not on this site.\tother\t{n} are not on this site.', {n: lost}) : ''));
  };
  const papers = text => {
    try { text = JSON.parse(text).map(one => one.note).join('\n'); } catch { /* no JSON */ }
    return [...text.matchAll(/papers\/([\w-]+)\.html\)?(?: \| ([^\n]*))?/g)].map(([, slug, note]) => [slug, note?.trim()]);
  };
  document.getElementById('import').onchange = async event => {
    const file = event.target.files[0], found = file && file.size < 5e6 ? papers(await file.text()) : [];
    if (found.length) await add(found, file.name);
    else if (file) tell(say('No paper of this site was found in {file}.', {file: file.name}));
    event.target.value = '';
  };
  document.getElementById('link').onclick = async event => {
    const href = location.href.split('#')[0] + '#' + Object.keys(memory.list).join(',');
    try { await navigator.clipboard.writeText(href); tell('The link is copied. Who opens it can add these papers; your notes are not in it.'); }
    catch { tell(href); }
  };
  const offered = () => {
    const slugs = location.hash.slice(1).split(',').filter(slug => /^[a-z0-9-]+$/.test(slug) && !memory.list[slug]), box = document.getElementById('offered');
    box.hidden = !slugs.length;
    if (!slugs.length) return;
    const it = make('button', say('one\tAdd it to my list\tother\tAdd them to my list', {n: slugs.length}), {type: 'button', onclick: async () => { box.hidden = true; await add(slugs.map(slug => [slug]), 'the link'); history.replaceState(null, '', location.pathname); }});
    box.replaceChildren(make('p', say('one\tThis link carries {n} paper that is not on your list.\tother\tThis link carries {n} papers that are not on your list.', {n: slugs.length})), it);
  };
  onhashchange = offered;
  offered();
  show();
})();
