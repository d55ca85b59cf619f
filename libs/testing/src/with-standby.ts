import { join } from 'node:path';
import { projectRoot } from '#lib/config';

interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

export interface WithStandby {
  primary: Server;
  standby: Server;
  /** The standby again, with other settings; it follows from where it was. */
  restartStandby(settings?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

const SMALL = { shared_buffers: '16MB' };

/** A PostgreSQL server of its own, and another that follows it: the real ones. `prepare` is given the first before it is copied. */
export async function withStandby(prepare: (url: string) => Promise<void>): Promise<WithStandby> {
  const tool = (await import(join(projectRoot, 'tools/postgres-standby.mjs'))) as {
    withStandby(filled: typeof prepare, common: Record<string, string>): Promise<WithStandby>;
  };
  return tool.withStandby(prepare, SMALL);
}
