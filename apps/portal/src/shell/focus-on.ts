/** The heading of a part of the page; the page when that part has gone too. */
export function focusOn(place: HTMLElement | null | undefined): void {
  const near = place?.isConnected ? place : document.querySelector<HTMLElement>('main');
  const target = near?.querySelector<HTMLElement>('h2') ?? near;
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}
