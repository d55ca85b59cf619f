import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Config } from '#lib/config';
import { mediaStoreOf } from './store-of.js';
import { StoreUnavailable } from './media-store.js';

/** How often it is looked whether files can be read; while they cannot, more often. */
const EACH_MS = 60_000;
const TROUBLED_MS = 10_000;

/** Says in words, from the start on, where files cannot be kept: nobody who runs a server hears of it first from those who send them. */
@Injectable()
export class StoreWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** What is wrong now. */
  trouble: string | undefined;
  private readonly log = new Logger('Media');
  private timer: NodeJS.Timeout | undefined;
  private isOver = false;

  constructor(@Inject(Config) private readonly config: Config) {}

  /** Nobody waits for it: pages stand without files. */
  onApplicationBootstrap(): void {
    clearTimeout(this.timer);
    void this.look();
  }

  beforeApplicationShutdown(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  /** Until something could be kept it is tried to; from then on it is enough to ask. */
  private async look(wasKept = false): Promise<void> {
    const before = this.trouble;
    this.trouble = await mediaStoreOf(this.config)
      .check(!wasKept)
      .then(() => undefined)
      .catch((error: unknown) => (error instanceof StoreUnavailable ? error.message : String(error)));
    if (this.isOver) return;
    if (this.trouble && this.trouble !== before) this.log.error(`Files cannot be kept or read. ${this.trouble}`);
    if (!this.trouble && before) this.log.warn('Files can be kept and read again.');
    const next = this.trouble ? TROUBLED_MS : EACH_MS;
    this.timer = setTimeout(() => void this.look(wasKept || !this.trouble), next).unref();
  }
}
