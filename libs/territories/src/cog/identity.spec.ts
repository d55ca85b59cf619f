import { describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { eventId, territoryId } from './identity.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

describe('territory ids', () => {
  it('are TypeIDs over a UUID of version 8 that anybody can work out', () => {
    const id = territoryId('COMMUNE', '59350', '2000-02-22');
    expect(id).toMatch(/^territory_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
    const bytes = hash('sha256', 'territory|COMMUNE|59350|2000-02-22', 'buffer').subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    let number = BigInt(`0x${bytes.toString('hex')}`);
    let text = '';
    for (let letter = 0; letter < 26; letter++, number >>= 5n) text = ALPHABET[Number(number & 31n)] + text;
    expect(id).toBe(`territory_${text}`);
  });

  it('differ by kind, code and first day', () => {
    const ids = [
      territoryId('COMMUNE', '02054', '1943-01-01'),
      territoryId('COMMUNE', '02054', '2022-01-01'),
      territoryId('DELEGATED_COMMUNE', '02054', '2022-01-01'),
      eventId('territory_x', 'MERGER', '2022-01-01'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});
