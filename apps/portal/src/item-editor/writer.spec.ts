import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Refused } from '../api/user-error.js';
import { type Block, plainOf, type Texts } from './document.js';
import type { Kept } from './kept.js';
import { type Saved, Writer } from './writer.js';

const p = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const says = (...content: Block[]): Texts => ({ title: 'Halle', summary: '', document: { type: 'doc', content } });
const [a, b] = [p('a', 'A'), p('b', 'B')];
const CONFLICT = new Refused([{ code: 'VERSION_CONFLICT', message: '' }]);

/** What the API holds, and what the device keeps. */
let server: { texts: Texts; version: number };
let kept: Kept | undefined;
let sent: Texts[];
let isOffline: boolean;
const saved = (): Saved => ({ ...server, at: '2026-01-01T00:00:00Z', by: 'Zoé' });
const port = {
  async save(texts: Texts, version: number): Promise<Saved> {
    await Promise.resolve();
    if (isOffline) throw new TypeError('Failed to fetch');
    sent.push(texts);
    if (version !== server.version) throw CONFLICT;
    server = { texts, version: version + 1 };
    return saved();
  },
  read: () => Promise.resolve(saved()),
  keep: (now: Kept | undefined) => void (kept = now),
};
const lines = ({ document }: Texts): string[] => document.content.map(plainOf);
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
const begun = (left: Kept[] = []): Writer => new Writer(port, saved(), left);

beforeEach(() => {
  jest.useFakeTimers();
  [server, kept, sent, isOffline] = [{ texts: says(a, b), version: 1 }, undefined, [], false];
});
afterEach(() => void jest.useRealTimers());

describe('a draft', () => {
  it('is sent after a pause, not with each key, and kept on the device until it has arrived', async () => {
    const writer = begun();
    for (const text of ['A1', 'A12', 'A123']) {
      writer.change({ document: says(p('a', text), b).document });
      await pass(500);
    }
    expect([sent.length, lines(kept!.texts), writer.now().state]).toEqual([0, ['A123', 'B'], 'waiting']);
    await pass(2000);
    expect([sent.map(lines), kept, writer.now().state]).toEqual([[['A123', 'B']], undefined, 'saved']);
  });

  it('is sent in the end of somebody who makes no pause', async () => {
    const writer = begun();
    for (let key = 0; key < 24; key += 1) {
      writer.change({ summary: `${key}` });
      await pass(500);
    }
    expect(sent.length).toBe(1);
  });

  it('is put together with what somebody else saved, and sent', async () => {
    const writer = begun();
    server = { texts: says(a, p('b', 'theirs')), version: 7 };
    writer.change({ document: says(p('a', 'mine'), b).document });
    await pass(3000);
    expect([lines(server.texts), lines(writer.now().texts), writer.now().received]).toEqual([
      ...[['mine', 'theirs'], ['mine', 'theirs'], 1],
    ]);
    expect([server.version, writer.now().state, writer.now().from, kept]).toEqual([8, 'saved', 'Zoé', undefined]);
  });

  it('waits where both changed the same; over a reload too, and what is chosen is sent', async () => {
    const writer = begun();
    server = { texts: says(p('a', 'theirs'), b), version: 7 };
    writer.change({ document: says(p('a', 'mine'), b).document });
    await pass(30_000);
    expect([lines(server.texts), writer.now().state, sent.length]).toEqual([['theirs', 'B'], 'clash', 1]);
    const again = begun([kept!]);
    expect(again.now()).toMatchObject({ state: 'clash', clashes: [{ key: 'a' }] });
    again.settle({ a: 'both' }, () => 'new');
    await pass(3000);
    expect([lines(server.texts), again.now().state, kept]).toEqual([['mine', 'theirs', 'B'], 'saved', undefined]);
  });

  it('is tried again when there was no network, and what a closed page left is sent by the next', async () => {
    const writer = begun();
    isOffline = true;
    writer.change({ document: says(p('a', 'mine'), b).document });
    await pass(3000);
    expect([writer.now().state, lines(kept!.texts)]).toEqual(['offline', ['mine', 'B']]);
    const left = kept!;
    isOffline = false;
    await pass(12_000);
    expect([writer.now().state, lines(server.texts)]).toEqual(['saved', ['mine', 'B']]);
    // It had arrived already: nothing is sent twice, nothing clashes.
    expect(begun([left]).now()).toMatchObject({ state: 'saved', clashes: [] });
  });

  it('is not sent without a title, and is complete before it is handed in', async () => {
    const writer = begun();
    writer.change({ title: ' ' });
    await pass(3000);
    expect([writer.now().state, await writer.finished(), sent.length]).toEqual(['untitled', undefined, 0]);
    writer.change({ title: 'Halle neuve' });
    expect([await writer.finished(), server.texts.title]).toEqual([2, 'Halle neuve']);
  });
});
