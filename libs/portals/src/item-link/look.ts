import { type Broken, exchange, type Guard } from '#lib/outgoing';
import { LinkFault } from './item-link.enums.js';

/** What became of looking at a link. Of one that may not be looked at, and of one whose host asks for patience, nothing is known. */
export type Sight = { is: 'THERE' } | { is: 'BROKEN'; fault: LinkFault } | { is: 'UNKNOWN' };

const MOST_STEPS = 5;
const UNKNOWN: Sight = { is: 'UNKNOWN' };
const broken = (fault: LinkFault): Sight => ({ is: 'BROKEN', fault });

interface Looking {
  agent: string;
  /** For one method, all its redirects together. */
  wholeMs: number;
  stop: AbortSignal;
}

/** Looks whether something is at an address, by HEAD and, where that is not liked, by GET; each step of a redirect is asked of the guard anew. */
export async function look(guard: Guard, address: string, looking: Looking): Promise<Sight> {
  const byHead = await follow(guard, 'HEAD', address, looking);
  return byHead.is === 'BROKEN' && byHead.fault !== 'HOST_UNKNOWN' ? follow(guard, 'GET', address, looking) : byHead;
}

async function follow(
  guard: Guard,
  method: 'HEAD' | 'GET',
  from: string,
  { agent, wholeMs, stop }: Looking,
): Promise<Sight> {
  const end = Date.now() + wholeMs;
  let address = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (guard.faultOfLink(address)) return UNKNOWN;
    const headers = { 'user-agent': agent, accept: '*/*' };
    // What it says is not wanted.
    const { answer, broken: fault } = await exchange(
      guard,
      { method, address, headers },
      { stop, wholeMs: Math.max(1, end - Date.now()) },
      async (given) => void given.destroy(),
    );
    if (fault) return fault === 'PLACE_REFUSED' ? UNKNOWN : broken(FAULTS[fault]);
    const status = answer!.statusCode!;
    const to = status >= 300 && status < 400 ? answer!.headers.location : undefined;
    if (to === undefined || !URL.canParse(to, address)) return sightOf(status);
    const next = new URL(to, address);
    next.hash = '';
    address = next.href;
  }
  return broken(LinkFault.NO_ANSWER);
}

const FAULTS: Readonly<Record<Exclude<Broken, 'PLACE_REFUSED'>, LinkFault>> = {
  TIMEOUT: LinkFault.NO_ANSWER,
  NAME_UNKNOWN: LinkFault.HOST_UNKNOWN,
  CONNECTION: LinkFault.NO_ANSWER,
  TLS: LinkFault.NOT_SECURE,
  NOT_HTTP: LinkFault.NO_ANSWER,
};

/** What asks for a password is there; what asks for patience is looked at again. */
function sightOf(status: number): Sight {
  if (status < 400 || [401, 403, 407, 451].includes(status)) return { is: 'THERE' };
  if ([408, 425, 429, 503].includes(status)) return UNKNOWN;
  if (status === 404 || status === 410) return broken(LinkFault.GONE);
  return broken(status >= 500 ? LinkFault.FAILING : LinkFault.REFUSED);
}
