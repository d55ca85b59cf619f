/**
 * Why bytes that somebody sent could not be read; each module has its words for it.
 * - `BROKEN`: incomplete, damaged, or whatever a library stumbles over.
 * - `TOO_LONG_TO_READ`, `TOO_MUCH_MEMORY`: reading took more than the reader may have.
 * - Others are those of the reader.
 */
export class NotRead extends Error {
  override name = 'NotRead';

  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}
