// A first tap shows the title of the dot that is nearest to it, a second one on that dot or title opens the paper.
// Without it a tap on a dot opens its paper.
'use strict';
const map = document.querySelector('.map'), REACH = 24;
let shown;
map.addEventListener('click', event => {
  if (event.pointerType !== 'touch' || event.target.closest('.area, svg, [data-shown]')) return;
  const away = dot => {
    const {x, y, width, height} = dot.getBoundingClientRect();
    return Math.hypot(x + width / 2 - event.clientX, y + height / 2 - event.clientY);
  };
  const [dot] = [...map.querySelectorAll('.dot')].map(one => [one, away(one)]).reduce((a, b) => a[1] < b[1] ? a : b, [null, REACH]);
  event.preventDefault();
  delete shown?.dataset.shown;
  shown?.blur();
  shown = dot;
  if (!dot) return;
  dot.dataset.shown = '';
  dot.focus();
});
