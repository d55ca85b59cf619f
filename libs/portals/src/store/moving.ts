import { Readable } from 'node:stream';
import { type ReadableStream } from 'node:stream/web';
import { StoreUnavailable } from './media-store.js';

/** How long the next bytes of an answer may take. Whoever reads slowly is not meant: time runs while somebody waits for the store. */
const PIECE_MS = 30_000;

/** The bytes of an answer, for as long as they come: what stops in the middle is heard, and what nobody reads any more is given up. */
export function moving(body: ReadableStream<Uint8Array>, pieceMs = PIECE_MS): Readable {
  const reader = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  return new Readable({
    read() {
      timer = setTimeout(() => this.destroy(new StoreUnavailable('GET TIMEOUT')), pieceMs);
      reader
        .read()
        .finally(() => clearTimeout(timer))
        .then(
          ({ done, value }) => this.push(done ? null : value),
          (error: Error) => this.destroy(error),
        );
    },
    destroy(error, done) {
      clearTimeout(timer);
      reader.cancel().catch(() => undefined);
      done(error);
    },
  });
}
