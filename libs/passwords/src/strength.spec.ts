import { describe, expect, it } from '@jest/globals';
import { BITS_WANTED } from './index.js';
import { bitsOf } from './strength.js';

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
      'iloveyousomuch2023!',
      'P@ssw0rdP@ssw0rd1',
      'marseille13013om',
    ])
      expect([password, isEnough(password)]).toEqual([password, false]);
  });

  it('knows sentences that many people think of, however they are written', () => {
    for (const password of [
      'correcthorsebatterystaple',
      'Correct Horse Battery Staple',
      'thequickbrownfoxjumps',
      'jesuislemeilleur2024',
      'J3 suis le m3illeur 2024',
      'ilétaitunefoisdansluniv',
      'Il était une fois dans l’Univers',
    ])
      expect([password, isEnough(password)]).toEqual([password, false]);
  });

  it('counts once what is repeated, whatever its length, and rows with signs between', () => {
    for (const password of [
      'x7!'.repeat(85),
      `${'x7!q'.repeat(30)}x7`,
      'ab'.repeat(60),
      'aabbccddeeffgghhiijjkk',
      'a b c d e f g h i j k l m n',
      '1-2-3-4-5-6-7-8-9-0-1-2-3-4',
      'acegikmoqsuwyacegikmo',
    ])
      expect([password, isEnough(password)]).toEqual([password, false]);
  });

  it('leaves strong what nobody tries first', () => {
    for (const password of [
      'Xk4#pQ9!mZ2@vB',
      'le tilleul garde la place du village',
      'quatre clochers dessinent un paysage',
    ])
      expect([password, isEnough(password)]).toEqual([password, true]);
  });

  it('counts little what is known of the person', () => {
    expect(isEnough('wilhelmina.vandenbroucke')).toBe(true);
    expect(isEnough('wilhelmina.vandenbroucke', ['wilhelmina', 'Vandenbroucke'])).toBe(false);
  });

  it('looks for no more of it than a person has, whatever is sent', () => {
    const others = Array.from({ length: 20 }, (_, at) => `other${at}`);
    const known = ['wilhelmina', 'vandenbroucke'];
    expect(bitsOf('wilhelmina.vandenbroucke', [...others, ...known])).toBe(bitsOf('wilhelmina.vandenbroucke'));
    expect(bitsOf('wilhelmina.vandenbroucke', [...others.slice(2), ...known])).toBeLessThan(60);
  });

  it('takes long ones in any script, and nothing for none', () => {
    expect(isEnough('η σιωπή του χειμώνα')).toBe(true);
    expect(bitsOf('')).toBe(0);
  });
});
