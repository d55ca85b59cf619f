import { hash } from 'node:crypto';
import { type Day, type EventKind, type Kind } from './model.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The same TypeID on every installation: its 128 bits come from the text, marked as a UUID of version 8. */
function typeId(prefix: string, text: string): string {
  const bytes = hash('sha256', text, 'buffer');
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  // 26 letters of 5 bits hold 130 bits: two zero bits come first.
  let suffix = ALPHABET[bytes[0]! >> 5]!;
  let held = bytes[0]! & 0x1f;
  let count = 5;
  for (let index = 1; index <= 16; index++) {
    while (count >= 5) {
      count -= 5;
      suffix += ALPHABET[(held >> count) & 0x1f];
      held &= (1 << count) - 1;
    }
    if (index === 16) break;
    held = (held << 8) | bytes[index]!;
    count += 8;
  }
  return `${prefix}_${suffix}`;
}

export function territoryId(kind: Kind, code: string, began: Day): string {
  return typeId('territory', `territory|${kind}|${code}|${began}`);
}

export function eventId(territory: string, kind: EventKind, on: Day): string {
  return typeId('territory_event', `event|${territory}|${kind}|${on}`);
}
