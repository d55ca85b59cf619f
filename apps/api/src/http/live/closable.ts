export interface Closable extends AsyncIterableIterator<unknown> {
  return(): Promise<IteratorResult<unknown>>;
}

/** Events that end at once when nobody wants them any more, also while they are waited for. Tells once that they have ended. */
export function closable(
  events: AsyncGenerator<unknown, void>,
  controller: AbortController,
  onEnd: () => void,
): Closable {
  const ended = <T extends IteratorResult<unknown>>(result: T): T => {
    if (result.done) onEnd();
    return result;
  };
  return {
    next: () =>
      events.next().then(ended, (error: unknown) => {
        onEnd();
        throw error;
      }),
    return: () => {
      controller.abort();
      onEnd();
      return events.return().then(ended);
    },
    throw: (error) => events.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
