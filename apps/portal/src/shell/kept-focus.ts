import { useEffect } from 'react';

/**
 * The focus stays near when what had it goes away, at once or when an answer arrives later: a keyboard or a screen reader would
 * otherwise start again from the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What has the focus and all that it stands in, innermost first; then the same of what opened the sheet it is in. */
    let path: Element[] = [];
    const remember = (event: FocusEvent): void => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const sheet = target.closest('dialog');
      path = [...upFrom(target), ...(sheet ? path.filter((element) => !sheet.contains(element)) : [])];
    };
    // Left by choice, or gone? At the end of the turn what has gone is out of the page.
    const forget = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (path[0] === target && path[0]?.isConnected) path = [];
      });
    const observer = new MutationObserver(() => {
      if (path[0]?.isConnected === false && document.activeElement === document.body) focusOn(path);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);
}

function upFrom(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) path.push(at);
  return path;
}

/** The heading of the nearest part of the page that is still there, or the page. */
function focusOn(path: Element[]): void {
  const part = path.find((element) => element.isConnected && element.matches('section'));
  const target = part?.querySelector<HTMLElement>('h2, h3') ?? document.querySelector<HTMLElement>('main');
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}
