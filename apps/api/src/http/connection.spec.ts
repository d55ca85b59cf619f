import { describe, expect, it } from '@jest/globals';
import { type Socket } from 'node:net';
import { Connection } from './connection.js';

const KILOBYTE = 1024;
const LIMIT_MS = 10_000;

/** A connection with far more to read than its client has taken, and the clock of whoever looks at it. */
function lagging() {
  const socket = { bytesWritten: 2 ** 30, writableLength: 2 ** 29 };
  const connection = new Connection(socket as Socket);
  let now = 0;
  /** Time passes, the client takes so much, and somebody looks. */
  const look = (ms: number, kilobytes: number): boolean => {
    now += ms;
    socket.writableLength -= kilobytes * KILOBYTE;
    return connection.isTooSlow(now, LIMIT_MS);
  };
  look(0, 0);
  return { connection, socket, look };
}

describe('a client that lags', () => {
  it('is too slow once it took nothing for longer than the limit', () => {
    const { look } = lagging();
    expect(look(LIMIT_MS, 0)).toBe(false);
    expect(look(1, 0)).toBe(true);
  });

  it('is never too slow as long as it goes on, in steps that take all but the limit', () => {
    const { look } = lagging();
    expect(Array.from({ length: 100 }, () => look(LIMIT_MS, 1400))).not.toContain(true);
  });

  it('is too slow when it takes next to nothing, over the whole time', () => {
    const { look } = lagging();
    const steps = Array.from({ length: 100 }, () => look(1000, 16));
    expect(steps.indexOf(true)).toBe(20);
  });

  it('is stuck when it took nothing for so long, and no more once it moves', () => {
    const { connection, look } = lagging();
    look(3000, 0);
    expect(connection.isStuck(3000)).toBe(true);
    look(3000, 1400);
    expect(connection.isStuck(3000)).toBe(false);
    look(2999, 0);
    expect(connection.isStuck(3000)).toBe(false);
  });

  it('is not stuck for a server that was too busy to look', () => {
    const { connection, look } = lagging();
    look(500, 1400);
    expect(connection.isStuck(1)).toBe(false);
    look(60_000, 1400);
    expect(connection.isStuck(1)).toBe(false);
  });

  it('begins anew when it has read all', () => {
    const { connection, socket, look } = lagging();
    look(3000, 0);
    look(0, socket.writableLength / KILOBYTE);
    expect(connection.isStuck(1)).toBe(false);
    socket.writableLength = 2 ** 20;
    expect(look(LIMIT_MS * 10, 0)).toBe(false);
  });
});
