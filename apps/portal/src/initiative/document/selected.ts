import { useEffect, useRef, useState, type RefObject } from 'react';

/** Words of a block that the reader has selected, and where below them there is room for a button. */
export interface Selected {
  block: string;
  start: number;
  end: number;
  left: number;
  top: number;
}

const OFFER = '[data-offer]';
const WORDS = '[data-words]';
const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** What is shorter quotes nothing. */
const LEAST = 3;

/** From the beginning of the first word to the end of the last: nobody means half of one. */
export function wholeWords(text: string, from: number, to: number): [number, number] {
  const said = text.slice(from, to);
  let start = from + said.length - said.trimStart().length;
  let end = start + said.trim().length;
  if (start === end) return [start, end];
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  while (isLetter(start) && isLetter(start - 1)) start--;
  while (isLetter(end - 1) && isLetter(end)) end++;
  return [start, end];
}

/** What is selected of one block: of several, what lies in the first. */
export function selectedIn(area: HTMLElement): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = elementOf(range.startContainer)?.closest<HTMLElement>(WORDS);
  if (!words || !area.contains(words)) return null;
  const whole = words.textContent ?? '';
  const placeOf = (node: Node, offset: number): number => {
    const before = document.createRange();
    before.selectNodeContents(words);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const from = placeOf(range.startContainer, range.startOffset);
  const to = words.contains(range.endContainer) ? placeOf(range.endContainer, range.endOffset) : whole.length;
  const [start, end] = wholeWords(whole, from, to);
  if (end - start < LEAST && end - start < whole.length) return null;
  const { left, bottom } = range.getBoundingClientRect();
  const frame = area.getBoundingClientRect();
  return {
    ...{ block: words.dataset['words'] ?? '', start, end },
    ...{ left: Math.max(0, Math.min(left - frame.left, frame.width - 240)), top: bottom - frame.top + 8 },
  };
}

/** A tap on the button takes the selection away before it is pressed. */
const LINGERS = 400;

/** What is selected within an area; it stays while what was offered for it is in use. */
export function useSelected(area: RefObject<HTMLElement | null>) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const held = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      const found = area.current && selectedIn(area.current);
      clearTimeout(timer);
      if (found) {
        held.current = false;
        setSelected(found);
      } else timer = setTimeout(() => !held.current && setSelected(null), LINGERS);
    };
    /** Whoever presses elsewhere is done with it; not so in the form that it opened. */
    const leave = ({ target }: PointerEvent): void => {
      if (target instanceof Element && target.closest(`${OFFER}, dialog, [role="dialog"]`)) return;
      held.current = false;
      follow();
    };
    document.addEventListener('selectionchange', follow);
    document.addEventListener('pointerdown', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('selectionchange', follow);
    };
  }, [area]);
  return {
    selected,
    hold: () => {
      held.current = true;
    },
    clear: () => {
      held.current = false;
      setSelected(null);
    },
  };
}
