// Buttons to copy and share. Without it a citation can be marked and copied by hand.
(() => {
  // What a button says for a moment is said aloud too: a label of its own would hide it.
  const said = Object.assign(document.createElement('p'), {className: 'skip'});
  said.setAttribute('role', 'status');
  document.querySelector('main').append(said);
  const copy = async (button, text, element) => {
    const label = button.dataset.label ||= button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      if (element) {
        for (let box = element.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
        getSelection().selectAllChildren(element);
      }
      button.textContent = element && document.execCommand('copy') ? 'Copied' : element ? 'Marked: now copy' : text;
    }
    said.textContent = button.textContent;
    setTimeout(() => { button.textContent = label; said.textContent = ''; }, 3000);
  };
  for (const text of document.querySelectorAll('.cite pre')) {
    const button = Object.assign(document.createElement('button'), {type: 'button', textContent: 'Copy'});
    button.onclick = () => copy(button, text.textContent, text);
    text.after(button);
  }
  const address = document.querySelector('link[rel=canonical]')?.href || location.href;
  for (const button of document.querySelectorAll('[data-do]')) button.onclick = () => {
    if (button.dataset.do === 'bibtex') copy(button, document.querySelector('.cite pre').textContent, document.querySelector('.cite pre'));
    else if (button.dataset.do === 'share' && navigator.share) navigator.share({title: document.title, url: address}).catch(() => {});
    else copy(button, button.dataset.text || address);
  };
})();
