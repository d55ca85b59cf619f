import cluster, { type Worker } from 'node:cluster';
import { type Config } from '#lib/config';
import { type Logger } from '#lib/logging';
import { relaySiblings } from '#lib/siblings';
import { handOnFromTheDead } from './handover.js';
import { Pause } from './pause.js';

/** What the processes need after their grace period to be gone. */
const LAST_MS = 3000;

/** One of the processes that answer, and whatever takes its place when it ends. */
interface Place {
  readonly number: number;
  readonly pause: Pause;
  since: number;
  worker?: Worker;
  timer?: NodeJS.Timeout;
}

/**
 * Several processes that answer on one port. Whichever ends is started again; those told to stop end together. The first
 * runs the jobs. A child has the memory flags of its parent, as node:cluster hands them on.
 */
export class Primary {
  private readonly places: readonly Place[];
  private hasServed = false;
  private isStopping = false;
  private worst = 0;

  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
  ) {
    this.places = Array.from({ length: config.processes }, (_, number) => ({ number, pause: new Pause(), since: 0 }));
  }

  start(): void {
    relaySiblings(cluster);
    handOnFromTheDead(cluster);
    cluster.on('listening', () => this.serves());
    cluster.on('exit', (worker, code, signal) => this.ended(worker, code, signal));
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => this.stop(signal));
    // One shows whether the server can start at all; the others follow.
    this.fork(this.places[0]!);
  }

  private fork(place: Place): void {
    const jobs = place.number > 0 ? { JOBS: 'off' } : {};
    place.since = Date.now();
    place.worker = cluster.fork(jobs);
  }

  private serves(): void {
    if (this.hasServed || this.isStopping) return;
    this.hasServed = true;
    process.send?.('listening');
    for (const place of this.places.slice(1)) this.fork(place);
  }

  private ended(worker: Worker, code: number, signal: string): void {
    const place = this.places.find((other) => other.worker === worker)!;
    place.worker = undefined;
    if (this.isStopping) {
      // One that was starting ends by the signal itself: nobody had been let in.
      this.worst = Math.max(this.worst, signal === 'SIGTERM' ? 0 : signal ? 1 : code);
      return this.leaveIfLast();
    }
    // It has said why itself.
    if (!this.hasServed) process.exit(code || 1);
    const pause = place.pause.after(Date.now() - place.since);
    const reason = signal || `code ${code}`;
    this.logger.error({ ended: worker.process.pid, reason, pause }, 'A process ended and is started again');
    place.timer = setTimeout(() => this.fork(place), pause);
  }

  private stop(signal: string): void {
    if (this.isStopping) return;
    this.isStopping = true;
    this.logger.info({ signal }, 'stopping all processes');
    for (const { worker, timer } of this.places) {
      clearTimeout(timer);
      worker?.process.kill('SIGTERM');
    }
    setTimeout(
      () => {
        this.logger.warn('processes did not end');
        for (const { worker } of this.places) worker?.process.kill('SIGKILL');
        process.exit(1);
      },
      this.config.shutdownNoticeMs + this.config.shutdownGraceMs + LAST_MS,
    ).unref();
    this.leaveIfLast();
  }

  private leaveIfLast(): void {
    if (this.places.every(({ worker }) => !worker)) process.exit(this.worst);
  }
}
