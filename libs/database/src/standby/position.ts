/** How far PostgreSQL's log has come, in bytes. What was written before it is there wherever the log was replayed up to it. */
export type Position = bigint;

const TEXT = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i;

/** Of a text such as `16/B374D848`; undefined where it is none. */
export function positionOf(text: string | null | undefined): Position | undefined {
  const parts = TEXT.exec(text ?? '');
  return parts ? (BigInt(`0x${parts[1]}`) << 32n) | BigInt(`0x${parts[2]}`) : undefined;
}

/** As PostgreSQL writes it. */
export const textOf = (position: Position): string =>
  `${(position >> 32n).toString(16)}/${(position & 0xffffffffn).toString(16)}`.toUpperCase();
