import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { type Actor } from './actor.js';

/** The header that a gateway states in who asks. */
export const ACTOR_STATEMENT = 'x-actor-statement';
/** Whom a gateway asks who stands behind the credentials of a request: everybody else is told by a statement. */
export const DOOR = 'door';

/** No statement holds longer, whatever it says. */
const LONGEST_MS = 30_000;
/** From when it is made until a subgraph reads it: what waits longer than that is made anew. */
const LASTS_MS = 10_000;
/** Clocks of two machines. */
const SKEW_MS = 2000;

/** Who asks, as the gateway found it once, and the address that the request came from. */
export interface Stated {
  readonly actor: Actor;
  readonly from: string;
}

interface Claims extends Stated {
  /** The one subgraph that it is for. */
  readonly audience: string;
  readonly requestId: string;
  /** No two statements have the same. */
  readonly id: string;
  readonly madeAt: number;
  readonly expiresAt: number;
}

export type WhyNotStated = 'missing' | 'malformed' | 'signature' | 'expired' | 'audience' | 'request' | 'replayed';

/** Why a statement is not believed: for the log, and no matter of whoever sent it. */
export class NotStated extends Error {
  constructor(readonly why: WhyNotStated) {
    super(`No statement of the gateway says who asks: ${why}`);
  }
}

/** For one subgraph, one request and one use: `claims.signature`, both base64url, the second HMAC-SHA256. */
export function stateActor(
  secret: string,
  { actor, from, audience, requestId }: Pick<Claims, 'actor' | 'from' | 'audience' | 'requestId'>,
  now = Date.now(),
): string {
  const claims: Claims = {
    ...{ actor, from, audience, requestId },
    ...{ id: randomUUID(), madeAt: now, expiresAt: now + LASTS_MS },
  };
  const told = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${told}.${signature(secret, told).toString('base64url')}`;
}

/** Reads what is stated to one audience, each statement once in this process. */
export class ActorStatements {
  /** Those of the current and of the former stretch: what is older has expired. */
  private seen = new Set<string>();
  private former = new Set<string>();
  private since = 0;

  constructor(
    private readonly secret: string,
    private readonly audience: string,
  ) {}

  /** Throws NotStated. */
  read(text: unknown, requestId: string, now = Date.now()): Stated {
    const { actor, from, ...claims } = this.claimsOf(text);
    if (claims.expiresAt <= now || claims.expiresAt > now + LONGEST_MS || claims.madeAt > now + SKEW_MS)
      throw new NotStated('expired');
    if (claims.audience !== this.audience) throw new NotStated('audience');
    if (claims.requestId !== requestId) throw new NotStated('request');
    if (!this.isFirst(claims.id, now)) throw new NotStated('replayed');
    return { actor: revived(actor), from };
  }

  private claimsOf(text: unknown): Claims {
    if (typeof text !== 'string' || text === '') throw new NotStated('missing');
    const [told, given, ...more] = text.split('.');
    if (!told || !given || more.length > 0) throw new NotStated('malformed');
    const [right, sent] = [signature(this.secret, told), Buffer.from(given, 'base64url')];
    if (right.length !== sent.length || !timingSafeEqual(right, sent)) throw new NotStated('signature');
    return JSON.parse(Buffer.from(told, 'base64url').toString()) as Claims;
  }

  private isFirst(id: string, now: number): boolean {
    if (now - this.since > LONGEST_MS) {
      this.former = this.seen;
      this.seen = new Set();
      this.since = now;
    }
    if (this.seen.has(id) || this.former.has(id)) return false;
    this.seen.add(id);
    return true;
  }
}

const signature = (secret: string, told: string): Buffer =>
  createHmac('sha256', secret).update(`actor statement\n${told}`).digest();

/** JSON knows no dates. */
function revived(actor: Actor): Actor {
  const { proof } = actor;
  if (proof?.kind !== 'session' || proof.secondFactorAt === null) return actor;
  return { ...actor, proof: { ...proof, secondFactorAt: new Date(proof.secondFactorAt) } };
}
