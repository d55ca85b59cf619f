import { hash, timingSafeEqual } from 'node:crypto';
import { type Server } from 'node:http';
import { Controller, ForbiddenException, Get, Header, Inject, Req, ServiceUnavailableException } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { Config } from '#lib/config';
import { StoreWatch } from '#lib/portals';
import { Siblings } from '#lib/siblings';
import { metricsOfAll, register } from './metrics.js';

const PATIENCE_MS = 1500;
/** Whoever probes may give a second for the whole: a sibling that hangs is not waited for. */
const SIBLINGS_MS = 200;

@Controller()
export class HealthController {
  private draining = false;

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly config: Config,
    private readonly siblings: Siblings,
    private readonly host: HttpAdapterHost,
    private readonly store: StoreWatch,
  ) {
    siblings.hear('metrics', () => register.getMetricsAsJSON());
    siblings.hear('listening', () => this.isListening);
  }

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /**
   * Whether requests can be answered now: the database responds and the process is not about to stop. One is enough for that;
   * whoever waits for all of them reads how many there are. Where files cannot be read pages stand, and their pictures do not: it says so, and is ready.
   */
  @Get('health/ready')
  async ready() {
    if (this.draining) throw new ServiceUnavailableException({ status: 'stopping' });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS);
    });
    try {
      const others = this.siblings.ask<boolean>('listening', undefined, SIBLINGS_MS);
      await Promise.race([this.pool.query('select 1'), late]);
      const answering = 1 + (await others).filter(Boolean).length;
      return { status: 'ok', processes: { answering, of: this.siblings.count }, ...this.files() };
    } catch {
      throw new ServiceUnavailableException({ status: 'unavailable', reason: 'The database does not answer.' });
    } finally {
      clearTimeout(timer);
    }
  }

  private files(): { files?: { status: 'unavailable'; reason: string } } {
    const { trouble } = this.store;
    return trouble === undefined ? {} : { files: { status: 'unavailable', reason: trouble } };
  }

  private get isListening(): boolean {
    return !this.draining && (this.host.httpAdapter.getHttpServer() as Server).listening;
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(@Req() request: FastifyRequest) {
    if (!this.mayMeasure(request)) throw new ForbiddenException({ status: 'forbidden', reason: 'See METRICS_TOKEN.' });
    return metricsOfAll(this.siblings);
  }

  /** A proxy on this machine hands on what others ask: its requests come from near but are not. */
  private mayMeasure({ headers, socket }: FastifyRequest): boolean {
    const { metricsToken } = this.config;
    if (metricsToken) return isSame(headers.authorization ?? '', `Bearer ${metricsToken}`);
    const isHandedOn = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
    return !isHandedOn && /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  }

  drain(): void {
    this.draining = true;
  }
}

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));
