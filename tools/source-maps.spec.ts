import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#lib/config';

const stackOf = (program: string): string[] =>
  execFileSync(
    process.execPath,
    [`--import=${join(projectRoot, 'tools/source-maps.mjs')}`, '--input-type=module', '-e', program],
    { encoding: 'utf8' },
  ).split('\n');

it('tells an error of the built server by its place in the source', () => {
  const [head, ...frames] = stackOf(`
    import { answer } from '${join(projectRoot, 'dist/server/answer.js')}';
    try { await answer(7); } catch (error) { console.log(error.stack); }`);
  expect(head).toMatch(/^TypeError: /);
  const place = /at answer \((.+answer\.ts):(\d+):(\d+)\)/.exec(frames.join('\n'))!;
  const line = fs.readFileSync(place[1]!, 'utf8').split('\n')[Number(place[2]) - 1]!;
  expect(line.slice(Number(place[3]) - 1)).toMatch(/^\(\[name = 'help'/);
});

it('tells an error as it is where a map is gone, and one that says nothing of itself', () => {
  const folder = fs.mkdtempSync(join(tmpdir(), 's-pass-maps-'));
  const file = join(folder, 'dist/some.js');
  fs.mkdirSync(join(folder, 'dist'));
  fs.writeFileSync(file, 'export const made = () => new RangeError("odd");\n//# sourceMappingURL=some.js.map');
  const [head, frame] = stackOf(`import { made } from '${file}'; console.log(made().stack);`);
  const [mute] = stackOf(
    'console.log(Object.defineProperty(new Error(), "message", { get: () => { throw 1; } }).stack);',
  );
  fs.rmSync(folder, { recursive: true });
  expect([head, frame]).toEqual(['RangeError: odd', `    at made (${pathToFileURL(file).href}:1:27)`]);
  expect(mute).toBe('Error');
});
