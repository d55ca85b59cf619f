/** What the source writes otherwise than the official code: overseas départements, and three slips of the pen. */
const ALIASES: Readonly<Record<string, string>> = {
  'Guyane française': 'Guyane',
  'Haute-Rhin': 'Haut-Rhin',
  'Meurhe-et-Moselle': 'Meurthe-et-Moselle',
  'Seien-et-Marne': 'Seine-et-Marne',
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/gi, ' ')
    .trim()
    .toLowerCase();

/** Finds the INSEE code of a shape by its name. */
export function codeFinder(named: readonly { code: string; name: string }[]): (name: string) => string | undefined {
  const codes = new Map(named.map(({ code, name }) => [plain(name), code]));
  return (name) => codes.get(plain(ALIASES[name] ?? name));
}
