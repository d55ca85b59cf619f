import { Injectable } from '@nestjs/common';
import { failure, networkOf } from '#lib/graphql';

/** Wrong guesses from one network within the hour that nobody has to wait for: a room full of people may mistype. */
const FREE = 30;
const HOUR_MS = 3_600_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 900_000;
/** Networks that are remembered: those that guessed longest ago are forgotten first. */
const MOST = 10_000;

interface Wrong {
  count: number;
  lastAt: number;
  until: number;
}

/**
 * Slows down who tries codes: 15 seconds after the thirtieth wrong one, twice as long each time. Each process counts for itself: codes
 * of 100 bits are not found by trying, and nobody is to fill a table by it.
 */
@Injectable()
export class Guesses {
  private readonly wrong = new Map<string, Wrong>();

  /** Null is a wrong guess; it counts from when it is made, so that of many at once no more are made than one after the other. */
  async guess<T>({ req }: { req?: { ip: string } }, work: () => Promise<T | null>): Promise<T | null> {
    const network = networkOf(req?.ip ?? '');
    const before = this.wrong.get(network);
    const now = Date.now();
    if (before && before.until > now) throw wait(before.until - now);
    this.count(network, before, now);
    const found = await work().catch((error: unknown) => {
      this.giveBack(network);
      throw error;
    });
    if (found !== null) this.giveBack(network);
    return found;
  }

  private count(network: string, before: Wrong | undefined, now: number): void {
    const count = (before && now - before.lastAt < HOUR_MS ? before.count : 0) + 1;
    const until = count < FREE ? 0 : now + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(count - FREE, 10));
    this.wrong.delete(network);
    this.wrong.set(network, { count, lastAt: now, until });
    if (this.wrong.size > MOST) this.wrong.delete(this.wrong.keys().next().value!);
  }

  private giveBack(network: string): void {
    const counted = this.wrong.get(network);
    if (!counted) return;
    if (counted.count === 1) this.wrong.delete(network);
    else this.wrong.set(network, { ...counted, count: counted.count - 1, until: 0 });
  }
}

const wait = (milliseconds: number) =>
  failure(
    'RATE_LIMITED',
    'Too many numbers and codes that belong to no document: wait a moment, then look at the paper again.',
    {
      retryAfterSeconds: Math.ceil(milliseconds / 1000),
    },
  );
