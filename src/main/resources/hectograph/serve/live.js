// Keeps an open page as new as its sources: reloads it after a change, swaps style sheets in place, shows warnings.
// Only the tab that is looked at holds a connection, since a browser allows six to a host.
(() => {
    'use strict';
    let mine = document.currentScript.dataset.edition;
    let stream = null;
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
                a.dataset.draft = '';
                a.after(' (draft)');
            }
        });
        return drafts.has(location.pathname) ? 'Draft: not published' : '';
    };

    const restyle = () => document.querySelectorAll('link[rel=stylesheet]').forEach(old => {
        const fresh = old.cloneNode();
        fresh.href = old.href.replace(/\?.*/, '') + '?' + mine;
        fresh.onload = () => old.remove();
        old.after(fresh);
    });

    const hear = event => {
        const news = JSON.parse(event.data);
        if (news.same === mine) mine = news.edition;
        if (news.likeBut === mine) {
            mine = news.edition;
            restyle();
        }
        if (news.edition !== mine) {
            location.reload();
            return;
        }
        const draft = markDrafts(news.drafts);
        const warnings = news.warnings && !location.pathname.startsWith('/__') ? news.warnings : 0;
        if (draft || warnings) show(draft, warnings ? warnings + (warnings === 1 ? ' warning' : ' warnings') : '');
        else hide();
    };

    const listen = () => {
        if (stream || document.visibilityState !== 'visible') return;
        stream = new EventSource('/__hectograph/live?' + mine + '&' + encodeURIComponent(location.pathname));
        stream.onmessage = hear;
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
