import { expect, test } from '@jest/globals';
import { bodyParts, sentBody, typedBody } from './body-parts.js';

const ANA = { id: `person_${'a'.repeat(26)}`, name: 'Ana' };
const ANAIS = { id: `person_${'b'.repeat(26)}`, name: 'Anaïs Morel' };

test('addresses and mentions are found, and nothing else is a link', () => {
  expect(bodyParts(`Voir (https://exemple.fr/a?b=c), @${ANA.id}. javascript:alert(1)`)).toEqual([
    { kind: 'text', text: 'Voir (' },
    { kind: 'link', text: 'https://exemple.fr/a?b=c' },
    { kind: 'text', text: '), ' },
    { kind: 'mention', id: ANA.id },
    { kind: 'text', text: '. javascript:alert(1)' },
  ]);
  expect(bodyParts('a@exemple.fr')).toEqual([{ kind: 'text', text: 'a@exemple.fr' }]);
});

test('names are typed, ids are sent', () => {
  const sent = sentBody('Avec @Anaïs Morel et @Ana ? ', { Ana: ANA.id, 'Anaïs Morel': ANAIS.id });
  expect(sent).toBe(`Avec @${ANAIS.id} et @${ANA.id} ?`);
  expect(typedBody(sent, [ANA, ANAIS])).toBe('Avec @Anaïs Morel et @Ana ?');
});
