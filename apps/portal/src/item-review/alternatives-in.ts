import type { Told } from '../item-editor/texts-compared.js';

export interface Alternative {
  lang: string;
  /** Empty where the picture is decorative there. */
  text: string;
}

/** What texts say of their pictures where what the library says of them did not fit, by the id of the picture. */
export function alternativesIn(told: readonly Told[]): ReadonlyMap<string, readonly Alternative[]> {
  const found = new Map<string, Alternative[]>();
  for (const { locale, document } of told) look(document, locale, found);
  return found;
}

function look(node: Record<string, unknown>, lang: string, found: Map<string, Alternative[]>): void {
  const { media, alternative } = (node['attrs'] ?? {}) as { media?: string; alternative?: string | null };
  if (media && typeof alternative === 'string')
    found.set(media, [...(found.get(media) ?? []), { lang, text: alternative }]);
  for (const child of (node['content'] ?? []) as Record<string, unknown>[]) look(child, lang, found);
}
