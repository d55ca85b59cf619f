import { type FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { type Actor } from '#lib/access';

/** Providers give a household a /64 of IPv6; whoever has it chooses the rest of the address. */
const HOUSEHOLD_PARTS = 4;

/**
 * Whom the use of the server counts for: a token by itself, a person wherever they sit, anybody else by the address. A token
 * that nobody knows makes nobody, and counts for its address.
 */
export function clientOf({ id, proof }: Actor, req: Pick<FastifyRequest, 'ip'> | undefined): string {
  if (proof?.kind === 'token') return `token ${proof.id}`;
  if (id !== null) return `account ${id}`;
  return req ? networkOf(req.ip) : '';
}

/** An address, or of IPv6 the network that it is of: whoever has one has all of its addresses. */
export function networkOf(address: string): string {
  if (!address?.includes(':') || !ipaddr.isValid(address)) return address ?? '';
  const known = ipaddr.process(address);
  if (!(known instanceof ipaddr.IPv6)) return known.toString();
  const parts = known.parts.slice(0, HOUSEHOLD_PARTS);
  return parts.map((part) => part.toString(16)).join(':');
}
