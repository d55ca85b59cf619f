import { once } from 'node:events';
import { type PassThrough } from 'node:stream';
import { type Sink } from '../formats/format.js';

/** Whoever takes nothing for so long is left: what is read for them keeps a connection of few. */
const PATIENCE_MS = 30_000;

/** Bytes on their way to a client, no faster than it takes them. */
export class ResponseSink implements Sink {
  constructor(
    private readonly stream: PassThrough,
    private readonly stop: AbortController,
  ) {}

  async write(chunk: string | Uint8Array): Promise<void> {
    this.stop.signal.throwIfAborted();
    if (this.stream.write(chunk)) return;
    const timer = setTimeout(() => this.stop.abort(new Error('The client takes nothing')), PATIENCE_MS);
    try {
      await once(this.stream, 'drain', { signal: this.stop.signal });
    } finally {
      clearTimeout(timer);
    }
  }
}
