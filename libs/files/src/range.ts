/** First and last byte that are asked for; undefined for all of them, `none` where there are no such. Of several ranges all are given. */
export function rangeOf(header: string | undefined, length: number): [number, number] | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!first && !last) return undefined;
  const from = first ? Number(first) : Math.max(0, length - Number(last));
  const to = first && last ? Math.min(Number(last), length - 1) : length - 1;
  return from > to ? 'none' : [from, to];
}
