import { Injectable } from '@nestjs/common';
import type * as client from 'openid-client';
import { Config } from '#lib/config';

/** The one service that the settings name, discovered when it is first needed: it may be down when we start. */
@Injectable()
export class OidcProvider {
  private discovered: Promise<client.Configuration> | undefined;

  constructor(private readonly config: Config) {}

  /** What the button says; undefined when no service is set. */
  get label(): string | undefined {
    const { oidcIssuer, oidcClientId, oidcName } = this.config;
    return oidcIssuer && oidcClientId ? (oidcName ?? new URL(oidcIssuer).hostname) : undefined;
  }

  async configuration(): Promise<client.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = undefined;
      throw error;
    }
  }

  private async discover(): Promise<client.Configuration> {
    const { allowInsecureRequests, discovery } = await import('openid-client');
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.config;
    const issuer = new URL(oidcIssuer!);
    // Plain HTTP is for a service on this machine, in development and tests.
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
    return discovery(issuer, oidcClientId!, oidcClientSecret, undefined, {
      timeout: 5,
      execute: issuer.protocol === 'http:' && isLocal ? [allowInsecureRequests] : [],
    });
  }
}
