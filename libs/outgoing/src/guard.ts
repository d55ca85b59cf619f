import { type LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '#lib/config';
import { isLoopback, isPublic } from './public-address.js';

/** What is wrong with an address, before anything is looked up. */
export type AddressFault = 'NO_ADDRESS' | 'NOT_HTTPS' | 'CREDENTIALS' | 'NOT_A_NAME' | 'PORT' | 'FRAGMENT';

/** Where services of the web listen: at others something else may, which is not to be knocked at from here. */
const PORTS = new Set(['', '443', '8443']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** A name of the public network: two parts at least, the last with a letter and not one that means a network of one's own. */
const NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}$/;
const OWN_NETWORK = /\.(local|localhost|internal|intranet|lan|home|corp|private|arpa|onion)$/;

/** A name leads to a place that is not the public network. */
export class RefusedPlace extends Error {
  override name = 'RefusedPlace';
}

type Resolve = (name: string) => Promise<LookupAddress[]>;

/** Where may be asked, and where may be connected to: asked both when an address is written and at each connection. */
@Injectable()
export class Guard {
  /** Looks a name up, as the machine does. */
  resolve: Resolve = (name) => lookup(name, { all: true, verbatim: true });

  constructor(private readonly config: Config) {}

  /** Of an address that is sent to. */
  faultOf(address: string): AddressFault | null {
    if (!URL.canParse(address)) return 'NO_ADDRESS';
    // It writes 127.1, 2130706433 and 0x7f.0.0.1 as 127.0.0.1, and no line breaks or spaces get through it.
    const url = new URL(address);
    if (url.username || url.password) return 'CREDENTIALS';
    // An empty one too.
    if (address.includes('#')) return 'FRAGMENT';
    if (!this.isLoopback(url) && url.protocol !== 'https:') return 'NOT_HTTPS';
    return this.faultOfHost(url);
  }

  /** Of a link that is only looked at: it may be of plain HTTP. */
  faultOfLink(address: string): AddressFault | null {
    if (!URL.canParse(address)) return 'NO_ADDRESS';
    const url = new URL(address);
    if (url.username || url.password) return 'CREDENTIALS';
    return /^https?:$/.test(url.protocol) ? this.faultOfHost(url) : 'NOT_HTTPS';
  }

  private faultOfHost(url: URL): AddressFault | null {
    if (this.isLoopback(url)) return null;
    const host = url.hostname;
    if (isIP(host.replace(/^\[|\]$/g, '')) || !NAME.test(host) || OWN_NETWORK.test(host)) return 'NOT_A_NAME';
    return PORTS.has(url.port) ? null : 'PORT';
  }

  /**
   * Looks the name of an address up for the connection that is being made: once, so that what was looked at is what is connected
   * to. One place that is not public refuses all of them.
   */
  lookupFor(url: URL): LookupFunction {
    const admits = this.isLoopback(url) ? isLoopback : isPublic;
    return (name, { all }, done) => {
      this.resolve(name).then(
        (places) => {
          const [first] = places;
          if (!first || !places.every((place) => admits(place.address))) done(new RefusedPlace(), '');
          else if (all) done(null, places);
          else done(null, first.address, first.family);
        },
        (error: Error) => done(error as NodeJS.ErrnoException, ''),
      );
    };
  }

  /** Whether a connection may be used that was made for an address, by the place it leads to. */
  mayUse(url: URL, place: string | undefined): boolean {
    return place !== undefined && (this.isLoopback(url) ? isLoopback(place) : isPublic(place));
  }

  /** This machine, in plain HTTP, where a setting says so: for development and tests. */
  private isLoopback({ protocol, hostname }: URL): boolean {
    return this.config.webhookLoopback && protocol === 'http:' && LOOPBACK.has(hostname);
  }
}
