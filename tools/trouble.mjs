/** Something the person at the keyboard can understand and mend: shown without a stack. */
export class Trouble extends Error {
  constructor(message, advice = '', options = undefined) {
    super(advice ? `${message}\n${advice}` : message, options);
    this.name = 'Trouble';
  }
}

/** The text for an error of any kind. */
export function explain(error) {
  if (error instanceof Trouble) return error.message;
  const code = error?.code;
  const where = error?.path ? ` (${error.path})` : '';
  if (code === 'ENOSPC') return `The disk is full${where}. Free some space (about 1.5 GB are needed) and start again.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `No permission to write here${where}. Start from a folder that you own.`;
  }
  return error?.stack ?? String(error);
}
