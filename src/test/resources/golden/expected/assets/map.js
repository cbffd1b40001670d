// A first tap on a dot shows its title, a second one opens it. Without it a tap opens the paper.
'use strict';
document.querySelector('.map').addEventListener('click', event => {
  const dot = event.target.closest('li > a');
  if (!dot || event.pointerType !== 'touch' || dot.dataset.shown) return;
  event.preventDefault();
  document.querySelectorAll('[data-shown]').forEach(other => delete other.dataset.shown);
  dot.dataset.shown = true;
  dot.focus();
});
