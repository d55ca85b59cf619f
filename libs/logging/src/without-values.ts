/** Places where a message of a library repeats what it was given. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\$argon2\S*/g, '…'],
  [/[^\s<>"'(),;:=]+@[^\s<>"'(),;:]+/g, '…'],
  [/"[^"]*"/g, '"…"'],
  [/«[^»]*»/g, '«…»'],
  [/“[^”]*”/g, '“…”'],
  [/`[^`]*`/g, '`…`'],
  [/(?<!\w)'[^']*'(?!\w)/g, "'…'"],
  [/=\s*\([^)]*\)/g, '=(…)'],
  // Secrets, hashes, identifiers.
  [/[\w-]{32,}/g, '…'],
];
/** Names of properties, which stand in the code. */
const OF_CODE = /^Cannot (?:read|set) properties of (?:undefined|null) /;
const LONGEST = 500;

/** A message without what it quotes: names, addresses, secrets and whatever else somebody typed. */
export function withoutValues(message: string, longest = LONGEST): string {
  if (OF_CODE.test(message)) return message.slice(0, longest);
  return VALUES.reduce((text, [pattern, mark]) => text.replace(pattern, mark), message).slice(0, longest);
}
