const PLACE = 'return';

/** Where somebody was before a letter: its link opens another tab, and says nothing that others may have written. */
export function keepReturn(path: string | undefined): void {
  try {
    if (path) localStorage.setItem(PLACE, path);
    else localStorage.removeItem(PLACE);
  } catch {
    // Storage refused: whoever comes by the letter begins at their own space.
  }
}

export function keptReturn(): string | undefined {
  try {
    return localStorage.getItem(PLACE) ?? undefined;
  } catch {
    return undefined;
  }
}
