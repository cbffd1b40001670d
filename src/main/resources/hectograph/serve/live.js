// Keeps an open page as new as its sources: changes what differs in place or loads it again, swaps style sheets, shows
// warnings.
// Only the tab that is looked at holds a connection, since a browser allows six to a host.
(() => {
    'use strict';
    let mine = document.currentScript.dataset.edition;
    let since = ''; // the edition since which all that this page loads is the same; once the server said it
    let source = null;
    let stream = null;
    let working = Promise.resolve();
    const patcher = import('/__hectograph/patch.js').then(module => module.patch, () => () => false);
    let bar = null;

    const show = (text, link) => {
        if (!bar) {
            bar = document.createElement('aside');
            bar.setAttribute('aria-label', 'Preview');
            bar.style.cssText = 'position:fixed;z-index:9;right:0;bottom:0;padding:.3em .8em;font:13px/1.5 system-ui;'
                + 'background:#4b2e83;color:#fff;border-top-left-radius:6px';
            document.body.append(bar);
        }
        bar.replaceChildren(text);
        if (link) {
            const a = document.createElement('a');
            a.href = '/__hectograph/problems';
            a.textContent = link;
            a.style.cssText = 'color:#fff;text-decoration:underline' + (text ? ';margin-left:.8em' : '');
            bar.append(a);
        }
    };

    const hide = () => {
        if (bar) bar.remove();
        bar = null;
    };

    const markDrafts = paths => {
        const drafts = new Set(paths);
        document.querySelectorAll('main a[href]:not([data-draft])').forEach(a => {
            if (a.host === location.host && drafts.has(a.pathname) && a.textContent.trim()) {
                const mark = document.createElement('span');
                mark.dataset.preview = '';
                mark.textContent = ' (draft)';
                a.dataset.draft = '';
                a.after(mark);
            }
        });
        return drafts.has(location.pathname) ? 'Draft: not published' : '';
    };

    const unmarkDrafts = () => {
        document.querySelectorAll('span[data-preview]').forEach(mark => mark.remove());
        document.querySelectorAll('a[data-draft]').forEach(a => a.removeAttribute('data-draft'));
    };

    /** What the server says of this page now: its edition and its source, or nothing if it is not there. */
    const read = async () => {
        const text = await fetch(location.href, {cache: 'no-store'}).then(answer => answer.text()).catch(() => null);
        if (text === null) return null;
        const page = new DOMParser().parseFromString(text, 'text/html');
        const line = page.querySelector('script[data-edition]');
        const edition = line ? line.dataset.edition : '';
        if (line) line.dataset.edition = '';
        return {edition, page};
    };

    const remember = async () => {
        if (!source || source.edition !== mine) source = await read();
    };

    /** Changes what differs in place, if that can be done; whatever goes wrong on the way, loading mends. */
    const fits = (patch, before, after) => {
        try {
            return patch(before, after);
        } catch (e) {
            return false;
        }
    };

    const renew = async same => {
        const [next, patch] = await Promise.all([read(), patcher]);
        if (!next) return; // the server is gone, and the stream says so
        unmarkDrafts();
        if (!same || !source || source.edition !== mine || !fits(patch, source.page, next.page)) {
            location.reload();
            await new Promise(() => {}); // nothing more is done to a page that goes
        }
        source = next;
        mine = next.edition;
    };

    const restyle = () => document.querySelectorAll('link[rel=stylesheet]').forEach(old => {
        const fresh = old.cloneNode();
        fresh.href = old.href.replace(/\?.*/, '') + '?' + mine;
        fresh.onload = () => old.remove();
        old.after(fresh);
    });

    const hear = async news => {
        const restyled = news.likeBut === mine;
        if (!since || restyled) since = news.since;
        const same = news.since === since;
        if (restyled || same && news.same === mine) {
            mine = news.edition;
            if (source) source.edition = mine;
        }
        if (restyled) restyle();
        if (news.edition !== mine || !same) await renew(same);
        const draft = markDrafts(news.drafts);
        const warnings = news.warnings && !location.pathname.startsWith('/__') ? news.warnings : 0;
        if (draft || warnings) show(draft, warnings ? warnings + (warnings === 1 ? ' warning' : ' warnings') : '');
        else hide();
        await remember();
    };

    const listen = () => {
        if (stream || document.visibilityState !== 'visible') return;
        stream = new EventSource('/__hectograph/live?' + mine + '&' + encodeURIComponent(location.pathname));
        stream.onmessage = event => {
            const news = JSON.parse(event.data);
            working = working.then(() => hear(news)).catch(() => {}); // one that failed never keeps the next back
        };
        stream.onerror = () => show('The preview has stopped. Start it again, and this page goes on.');
    };

    const rest = () => {
        if (stream) stream.close();
        stream = null;
    };

    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' ? listen() : rest());
    addEventListener('pagehide', rest);
    addEventListener('pageshow', listen);
    listen();
})();
