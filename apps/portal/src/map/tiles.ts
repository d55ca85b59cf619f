const told = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || undefined;

/** Tiles that this installation shows under the contours of its maps; undefined where it asks no other server. */
export function mapTiles(): { url: string; attribution: string | undefined } | undefined {
  const url = told('map-tiles');
  return url ? { url, attribution: told('map-tiles-attribution') } : undefined;
}
