/** What somebody chose in this browser, and what is usual for whoever was signed in when it was last known. */
const NAMES = ['demonstration', 'demonstration-usual', 'acts', 'signed-in'] as const;
type Kept = (typeof NAMES)[number];

export function keptChoice(name: Kept): boolean | undefined {
  try {
    const kept = localStorage.getItem(name);
    return kept === null ? undefined : kept === '1';
  } catch {
    return undefined;
  }
}

export function keepChoice(name: Kept, isOn: boolean): void {
  try {
    localStorage.setItem(name, isOn ? '1' : '0');
  } catch {
    // Storage refused: the choice lasts as long as the address that says it.
  }
}

/** Whoever uses this browser after somebody signed out has chosen nothing yet. */
export function forgetChoices(): void {
  try {
    for (const name of NAMES) localStorage.removeItem(name);
  } catch {
    // Storage refused: nothing was kept.
  }
}
