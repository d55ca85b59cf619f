import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cogFile, readCogFile, readCogHeader, writeCogFile } from './file.js';

describe('the data file', () => {
  it('is small, and says where it comes from before it is read', () => {
    expect(statSync(cogFile()).size).toBeLessThan(3_000_000);
    const { licence, source, vintages } = readCogHeader();
    expect(licence).toBe('Licence Ouverte 2.0 (Etalab)');
    expect(source).toContain('Insee');
    expect(vintages.map(({ source: from }) => from.split(' ').at(-1))).toEqual([
      '0.7.0',
      '1.1.1',
      '2.3.1',
      '3.1.1',
      '4.1.0',
      '5.3.0',
      '6.0.0',
    ]);
    for (const { sha256 } of vintages) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('comes out the same when written again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cog-file-'));
    try {
      const path = join(folder, 'again.json.gz');
      writeCogFile(readCogFile(), path);
      // The content, since another zlib may pack it otherwise.
      const equal = gunzipSync(readFileSync(path)).equals(gunzipSync(readFileSync(cogFile())));
      expect(equal).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
