// Brings an open page up to a newer source of it without loading it again, where nobody could tell the difference.
//
// What differs between the two sources is changed in the open page, if it stands there as it stood in the older one:
// text, attributes that say something to a reader alone, and prose, which is elements that no script looks for. For
// everything else the page is loaded again: scripts would have to run on it, and may hold what is there now. It is
// loaded again too where a script has copied what changes, as a title into the label of a button.

const SEALED = 'script:not([type="application/ld+json"]), style, link, base, meta[http-equiv], noscript, template, '
    + 'input, select, textarea, button';
const HOOK = /^(id|class|name|for|role|tabindex|style|slot|is|on.*|data-.*|aria-.*)$/;

const elements = node => node.nodeType === Node.ELEMENT_NODE ? [node, ...node.querySelectorAll('*')] : [];

const isProse = node => elements(node).every(element => !element.matches(SEALED + ', script, form, details, iframe')
    && !element.localName.includes('-')
    && [...element.attributes].every(attribute => !HOOK.test(attribute.name)));

/** The children of an open element that belong to those in its source; others are a script's. */
const counterparts = (children, shown) => {
    let next = shown.firstChild;
    return children.map(child => {
        while (next && next.nodeName !== child.nodeName) next = next.nextSibling;
        const found = next;
        next = next && next.nextSibling;
        return found;
    });
};

const changeText = (before, after, shown, edits) => {
    edits.push({was: before.data, make: () => { shown.data = after.data; }});
    return shown.data === before.data;
};

const changeAttributes = (before, after, shown, edits) => {
    const names = new Set([...before.getAttributeNames(), ...after.getAttributeNames()]);
    return [...names].filter(name => before.getAttribute(name) !== after.getAttribute(name)).every(name => {
        const value = after.getAttribute(name);
        const make = () => value === null ? shown.removeAttribute(name) : shown.setAttribute(name, value);
        edits.push({was: before.getAttribute(name) || '', make});
        return !HOOK.test(name) && shown.getAttribute(name) === before.getAttribute(name);
    });
};

const replace = (gone, come, there, place, edits) => {
    const make = () => {
        there.forEach(node => node.remove());
        come.forEach(node => place.parent.insertBefore(document.importNode(node, true), place.next));
    };
    edits.push({was: gone.map(node => node.textContent).join(''), make});
    return [...gone, ...come].every(isProse) && there.every((node, i) => node && node.isEqualNode(gone[i]));
};

const changeChildren = (before, after, shown, edits) => {
    const olds = [...before.childNodes];
    const news = [...after.childNodes];
    const least = Math.min(olds.length, news.length);
    let head = 0;
    while (head < least && olds[head].isEqualNode(news[head])) head++;
    let tail = 0;
    while (tail < least - head && olds[olds.length - 1 - tail].isEqualNode(news[news.length - 1 - tail])) tail++;
    const end = olds.length - tail;
    const gone = olds.slice(head, end);
    const come = news.slice(head, news.length - tail);
    const all = counterparts(olds, shown);
    const there = all.slice(head, end);
    if (gone.length === come.length && gone.every((node, i) => node.nodeName === come[i].nodeName)) {
        return gone.every((node, i) => change(node, come[i], there[i], edits));
    }
    return (!tail || !!all[end]) && replace(gone, come, there, {parent: shown, next: tail ? all[end] : null}, edits);
};

/** All that a document says, in its text and its attributes. */
const said = root => root.textContent + '\n'
    + elements(root).flatMap(element => [...element.attributes].map(attribute => attribute.value)).join('\n');

/** Whether the open page says one of some texts more often than its source does. */
const isCopied = (texts, before) => {
    const source = said(before.documentElement);
    const open = said(document.documentElement);
    return texts.some(text => text && open.split(text).length > source.split(text).length);
};

/** Collects the edits that make an open node, which came of the one before, of the one after; false if that can't be. */
const change = (before, after, shown, edits) => {
    if (before.isEqualNode(after)) return true;
    if (!shown) return false;
    if (before.nodeType === Node.TEXT_NODE) return changeText(before, after, shown, edits);
    return before.nodeType === Node.ELEMENT_NODE
        && !before.matches(SEALED)
        && changeAttributes(before, after, shown, edits)
        && changeChildren(before, after, shown, edits);
};

/** Brings the open page from one source of it to another; false, and nothing was changed, if it must be loaded again. */
export const patch = (before, after) => {
    const edits = [];
    const can = change(before.documentElement, after.documentElement, document.documentElement, edits);
    if (!can || isCopied(edits.map(edit => edit.was.trim()), before)) return false;
    edits.forEach(edit => edit.make());
    return true;
};
