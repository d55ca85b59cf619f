/** What somebody chose in this browser, and what is usual for whoever was signed in when it was last known. */
type Kept = 'demonstration' | 'demonstration-usual';

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
