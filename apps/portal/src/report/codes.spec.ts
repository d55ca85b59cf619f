import { expect, test } from '@jest/globals';
import { en as agreementEn } from '../agreement/en.js';
import { fr as agreementFr } from '../agreement/fr.js';
import { en as duesEn } from '../dues/en.js';
import { fr as duesFr } from '../dues/fr.js';
import { en as governanceEn } from '../governance/en.js';
import { fr as governanceFr } from '../governance/fr.js';
import { en as networkEn } from '../network/en.js';
import { fr as networkFr } from '../network/fr.js';
import { en as organizationEn } from '../organization/en.js';
import { fr as organizationFr } from '../organization/fr.js';
import { en as trainingEn } from '../training/en.js';
import { fr as trainingFr } from '../training/fr.js';
import { CODES, wordsOfCode } from './codes.js';
import { en as reportEn } from './en.js';
import { fr as reportFr } from './fr.js';

const ALL = [
  { ...agreementFr, ...duesFr, ...governanceFr, ...networkFr, ...organizationFr, ...trainingFr, ...reportFr },
  { ...agreementEn, ...duesEn, ...governanceEn, ...networkEn, ...organizationEn, ...trainingEn, ...reportEn },
];

test('codes of shipped reports have their words in both languages, others are shown as they are', () => {
  for (const words of ALL)
    for (const code of CODES) {
      const found = code.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], words);
      expect([code, typeof found]).toEqual([code, 'string']);
    }
  expect(wordsOfCode(['POSSIBLE', 'CERTAIN'], 'CERTAIN')).toBe('network.certainty.CERTAIN');
  expect(wordsOfCode(['CERTAIN', 'OTHER'], 'CERTAIN')).toBeUndefined();
});
