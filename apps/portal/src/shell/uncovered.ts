/** Where what is said may lie on a wide screen: the first is in the column of headings, and what is done next stands beside it. */
const PLACES = ['bottom left', 'bottom right', 'top right', 'top left'];

/** What is read, and what is worked with: that is covered nowhere while there is another place. */
const READ = 'main :is(h1, h2, h3, legend, a)';
const WORKED_WITH = 'main :is(input, select, textarea, button, label)';
const COST = 100;

/** How much of the page lies below it. */
function costOf(box: HTMLElement): number {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const below = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter((one) => {
      const other = one.getBoundingClientRect();
      return other.left < right && other.right > left && other.top < bottom && other.bottom > top;
    }).length;
  return below(WORKED_WITH) * COST + below(READ);
}

/** Lays it where it covers least, and elsewhere as soon as something to work with comes below it. Returns what ends that. */
export function keepUncovered(box: HTMLElement): () => void {
  const lay = (): void => {
    const costs = PLACES.map((place) => {
      box.dataset['place'] = place;
      return costOf(box);
    });
    box.dataset['place'] = PLACES[costs.indexOf(Math.min(...costs))];
  };
  const look = (): void => {
    if (costOf(box) >= COST) lay();
  };
  lay();
  // The page is another one, or longer, soon after something was kept.
  const sizes = new ResizeObserver(look);
  sizes.observe(document.querySelector('main') ?? document.body);
  window.addEventListener('scroll', look, { passive: true });
  window.addEventListener('resize', look);
  return () => {
    sizes.disconnect();
    window.removeEventListener('scroll', look);
    window.removeEventListener('resize', look);
  };
}
