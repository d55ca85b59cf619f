import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { enAudit } from '../i18n/en-audit.js';
import { frAudit } from '../i18n/fr-audit.js';

const libs = join(import.meta.dirname, '../../../../libs');

/** Every action that some service writes into the audit log. */
function actions(): string[] {
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join(libs, file), 'utf8').matchAll(/\baction: '([A-Z_]+)'/g)].map(([, action]) => action!),
  );
  return [...new Set(found)];
}

test('each action of the audit log has its words in both languages: add them to fr-audit.ts and en-audit.ts', () => {
  const all = actions();
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((action) => !(action in frAudit.audit))).toEqual([]);
  expect(all.filter((action) => !(action in enAudit.audit))).toEqual([]);
});
