import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { NotRead } from './not-read.js';
import { type Answer, type Call, type Readers, STUMBLED } from './reader.js';

interface Limits {
  /** Of one call, in seconds. */
  seconds: number;
  /** Of the process: what libraries in C take counts, too. */
  memoryMb: number;
}

/** How long a process stays that nobody asks anything. */
const IDLE_MS = 20_000;
/** What the kernel then refuses is memory of its own: pages of files and address space that nothing is written to do not count. */
const LIMITED = 'ulimit -c 0; ulimit -d "$1" && shift && exec "$@"';

/**
 * Functions that read bytes of strangers, called in a process of their own: whatever is in a file, it can take neither the time nor the memory of
 * the process that answers people, nor end it. One call after the other; the process starts with the first call, without any of our
 * settings and secrets, and ends when it has been idle for a while. A call that fails throws `NotRead`.
 */
export class Apart<R extends Readers> {
  private readonly inTurn = pLimit(1);
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly reader: URL,
    private readonly limits: Limits,
  ) {}

  ask<N extends keyof R & string>(name: N, ...args: Parameters<R[N]>): Promise<Awaited<ReturnType<R[N]>>> {
    return this.inTurn(() => this.call({ name, args })) as Promise<Awaited<ReturnType<R[N]>>>;
  }

  private async call(call: Call): Promise<unknown> {
    clearTimeout(this.idle);
    const child = (this.child ??= this.start());
    held(child);
    try {
      const answer = await this.answerOf(child, call);
      if ('value' in answer) return answer.value;
      // What it holds by now may be what the next call would lack.
      if (answer.code === 'TOO_MUCH_MEMORY') this.end(child);
      throw new NotRead(answer.code, answer.message);
    } finally {
      letGo(child);
      this.idle = setTimeout(() => this.end(child), IDLE_MS).unref();
    }
  }

  private answerOf(child: ChildProcess, call: Call): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const timer = setTimeout(() => {
      this.end(child);
      reject(new NotRead('TOO_LONG_TO_READ', `${call.name} took more than ${this.limits.seconds} s`));
    }, this.limits.seconds * 1000);
    const ended = (status: number | null, signal: NodeJS.Signals | null): void => {
      const message = `${call.name} ended its process with ${signal ?? status}`;
      const code = whyEnded(status, signal);
      reject(code ? new NotRead(code, message) : new Error(message));
    };
    child.once('message', resolve).once('exit', ended).once('error', reject);
    child.send(call, (error) => error && reject(error));
    return promise.finally(() => {
      clearTimeout(timer);
      child.off('message', resolve).off('exit', ended).off('error', reject);
    });
  }

  private start(): ChildProcess {
    const kilobytes = String(this.limits.memoryMb * 1024);
    const child = spawn('/bin/sh', ['-c', LIMITED, 'sh', kilobytes, process.execPath, fileURLToPath(this.reader)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      env: {},
    });
    // Where nobody asks, nothing is to be told.
    child.on('error', () => undefined);
    child.once('exit', () => this.child === child && (this.child = undefined));
    return child;
  }

  private end(child: ChildProcess): void {
    if (this.child === child) this.child = undefined;
    child.kill('SIGKILL');
  }
}

/** Undefined where it is no fault of what was read: the reader could not start. */
function whyEnded(status: number | null, signal: NodeJS.Signals | null): string | undefined {
  if (status === STUMBLED || signal === 'SIGSEGV' || signal === 'SIGBUS') return 'BROKEN';
  return signal ? 'TOO_MUCH_MEMORY' : undefined;
}

/** An idle reader keeps no process from its end. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function held(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}
