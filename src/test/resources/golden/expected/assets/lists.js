// Long lists: filter by year, topic and code, sort, and the keys j, k, o and K; the arrows where one searches. Without it
// a list is as it is printed.
'use strict';
(() => {
  const make = (name, fields, ...parts) => { const it = Object.assign(document.createElement(name), fields); it.append(...parts); return it; };
  const lists = [...document.querySelectorAll('main ol.papers')], place = document.querySelector('.tools');
  const tally = values => Object.entries(values.reduce((all, one) => ({...all, [one]: (all[one] || 0) + 1}), {}));
  const select = (label, name, options) => make('label', {}, label + ' ', make('select', {name}, ...options.map(([value, text]) => make('option', {value, textContent: text}))));
  const filter = () => {
    const items = lists.flatMap(list => [...list.children].map((item, at) => {
      const topics = [...item.querySelectorAll('.meta a')].map(link => link.textContent);
      return {item, list, at, topics, date: item.querySelector('time')?.dateTime || '', title: item.querySelector('.title a').textContent,
        code: [...item.querySelectorAll('.acts > a')].some(link => link.textContent === 'Code')};
    }));
    const years = tally(items.map(one => one.date.slice(0, 4)).filter(Boolean)).sort().reverse(), topics = tally(items.flatMap(one => one.topics)).sort((a, b) => b[1] - a[1]);
    const said = make('p', {className: 'quiet'}), form = make('form', {},
      select('Year', 'year', [['', 'All'], ...years.map(([year, count]) => [year, `${year} (${count})`])]),
      select('Topic', 'topic', [['', 'All'], ...topics.map(([topic, count]) => [topic, `${topic} (${count})`])]),
      select('Sort', 'sort', [['', 'As listed'], ['newest', 'Newest'], ['oldest', 'Oldest'], ['title', 'Title']]),
      make('label', {}, make('input', {type: 'checkbox', name: 'code'}), ' Has code'));
    said.setAttribute('role', 'status');
    const sorted = make('ol', {className: 'papers'}), orders = {
      newest: (a, b) => b.date.localeCompare(a.date) || a.at - b.at, oldest: (a, b) => a.date.localeCompare(b.date) || a.at - b.at, title: (a, b) => a.title.localeCompare(b.title)};
    form.onchange = () => {
      const {year, topic, sort, code} = form.elements;
      let shown = 0;
      for (const one of items) {
        one.item.hidden = !(one.date.startsWith(year.value) && (!topic.value || one.topics.includes(topic.value)) && (!code.checked || one.code));
        shown += !one.item.hidden;
      }
      if (sort.value) [...items].sort(orders[sort.value]).forEach(one => sorted.append(one.item));
      else items.forEach(one => one.list.append(one.item));
      if (sort.value) place.after(sorted); else sorted.remove();
      for (const list of lists) (list.closest('section.part') || list).hidden = ![...list.children].some(item => !item.hidden);
      said.textContent = shown === items.length ? '' : say('one\t{shown} of the {n} paper on this page.\tother\t{shown} of the {n} papers on this page.', {n: items.length, shown});
    };
    form.onsubmit = event => event.preventDefault();
    return [form, said];
  };
  if (place && document.querySelectorAll('main .papers > li').length > 5) {
    const summary = make('summary', {textContent: 'Filter and sort'});
    summary.addEventListener('click', () => summary.after(...filter()), {once: true});
    place.append(make('details', {}, summary));
  }

  const search = document.getElementById('q');
  addEventListener('keydown', event => {
    const stops = search ? [search, ...document.querySelectorAll('#hits .title a')] : [], from = stops.indexOf(document.activeElement);
    const to = from >= 0 && stops[from + (event.key === 'ArrowDown') - (event.key === 'ArrowUp')];
    if (to && to !== document.activeElement) {
      event.preventDefault();
      to.focus();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const links = [...document.querySelectorAll('main .papers .title a')].filter(link => link.offsetParent);
    const here = document.activeElement.closest('.papers > li'), at = links.findIndex(link => here?.contains(link));
    if (event.key === 'j' || event.key === 'k') links[event.key === 'j' ? at + 1 : Math.max(at, 1) - 1]?.focus();
    else if (event.key === 'o' && here) links[at].click();
    else if (event.key === 'K' && here) {
      const keep = here.querySelector('.keep');
      keep?.click();
      keep?.focus(); // so that its state is said
    }
  });
})();
