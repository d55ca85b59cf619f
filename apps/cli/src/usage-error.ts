/** A command was called in a way it cannot be: the message says how, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}
