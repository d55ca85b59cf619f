import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All of IPv6 that is routed; what stands for an address of IPv4 (mapped, compatible, NAT64) lies outside. */
const ROUTED = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
/** Public by their number, and answered inside a cloud by what knows its secrets. */
const METADATA = new Set(['168.63.129.16']);

/** Whether an address is one of the public network: anything that is not known to be is not. */
export function isPublic(address: string): boolean {
  if (!isIP(address)) return false;
  const ip = ipaddr.parse(address);
  // Others have a name: private, loopback, linkLocal, carrierGradeNat, multicast, uniqueLocal, 6to4, teredo, reserved…
  if (ip.range() !== 'unicast' || METADATA.has(address)) return false;
  return ip.kind() === 'ipv4' || (ip as ipaddr.IPv6).match(ROUTED);
}

export const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && ipaddr.parse(address).range() === 'loopback';
