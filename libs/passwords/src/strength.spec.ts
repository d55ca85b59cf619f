import { describe, expect, it } from '@jest/globals';
import { bitsOf, BITS_WANTED } from './strength.js';

const isEnough = (password: string, known: string[] = []): boolean => bitsOf(password, known) >= BITS_WANTED;

describe('the strength of a password', () => {
  it('is that of the CNIL’s formula: fourteen characters of three kinds, or a phrase in lower case', () => {
    expect(isEnough('k7Vn2Gw9Zt4Lp6')).toBe(true);
    expect(isEnough('une girouette danse')).toBe(true);
    expect(isEnough('tgvbnpmkuhzqrf')).toBe(false);
    expect(bitsOf('kxvtbqnz')).toBeCloseTo(8 * Math.log2(26), 5);
  });

  it('counts little what is guessed first', () => {
    for (const password of [
      'Motdepasse2024!',
      'Password12345678',
      'azertyuiopqsdfghjklm',
      'aaaaaaaaaaaaaaaaaaaaaaaa',
      'abcdefghijklmnopqrstuvwxyz',
      '012345678901234567890123',
      'Soleil2024Soleil2024',
      'administrateur-bonjour',
    ])
      expect([password, isEnough(password)]).toEqual([password, false]);
  });

  it('counts little what is known of the person', () => {
    expect(isEnough('wilhelmina.vandenbroucke')).toBe(true);
    expect(isEnough('wilhelmina.vandenbroucke', ['wilhelmina', 'Vandenbroucke'])).toBe(false);
  });

  it('takes long ones in any script, and nothing for none', () => {
    expect(isEnough('η σιωπή του χειμώνα')).toBe(true);
    expect(bitsOf('')).toBe(0);
  });
});
