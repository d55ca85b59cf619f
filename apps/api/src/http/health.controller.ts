import { Controller, Get, Header, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Pool } from 'pg';
import { register } from './metrics.js';

const PATIENCE_MS = 1500;

@Controller()
export class HealthController {
  private draining = false;

  constructor(@Inject(Pool) private readonly pool: Pool) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** Whether requests can be answered now: the database responds and the process is not about to stop. */
  @Get('health/ready')
  async ready() {
    if (this.draining) throw new ServiceUnavailableException({ status: 'stopping' });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS);
    });
    try {
      await Promise.race([this.pool.query('select 1'), late]);
      return { status: 'ok' };
    } catch {
      throw new ServiceUnavailableException({ status: 'unavailable', reason: 'The database does not answer.' });
    } finally {
      clearTimeout(timer);
    }
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics() {
    return register.metrics();
  }

  drain(): void {
    this.draining = true;
  }
}
