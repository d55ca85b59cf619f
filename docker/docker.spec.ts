import { projectRoot } from '#lib/config';
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

// Plain JavaScript, for it also runs before anything is built.
const { execForm, last, readDockerfile } = (await import(join(projectRoot, 'tools/dockerfile.mjs'))) as {
  execForm(text: string): string[];
  last(stage: Stage, word: string): Step | undefined;
  readDockerfile(text: string): Stage[];
};

interface Step {
  word: string;
  rest: string;
  flags: Record<string, string>;
}

interface Stage {
  name: string;
  from: string;
  steps: Step[];
}

interface Service {
  image: string;
  command: string[];
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
}

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const stages = readDockerfile(read('docker/Dockerfile'));
const final = stages.at(-1)!;

describe('the Dockerfile', () => {
  it('has several stages on the official slim image of Node 24', () => {
    expect(stages.length).toBeGreaterThan(2);
    const names = stages.map((stage) => stage.name);
    for (const { from } of stages) expect(names.includes(from) || /^node:24-\w+-slim$/.test(from)).toBe(true);
  });

  it('builds with the same command as npm start', () => {
    const build = read('tools/build.mjs');
    const ignored = /--ignore '([^']+)'/.exec(read('docker/Dockerfile'))?.[1];
    expect(build).toContain(`'${ignored}'`);
  });

  it('takes no package for development or for laptops into the last stage', () => {
    const packages = stages.find((stage) => stage.name === 'runtime-packages')!;
    expect(last(packages, 'RUN')!.rest).toMatch(/npm ci .*--omit=dev --omit=optional/);
    expect(final.steps.filter((step) => step.word === 'RUN').every((step) => !step.rest.includes('npm'))).toBe(true);
  });

  it('runs as an ordinary user and says how it is', () => {
    expect(last(final, 'USER')!.rest).toBe('node');
    expect(execForm(last(final, 'HEALTHCHECK')!.rest).join(' ')).toContain('/health/live');
    expect(execForm(last(final, 'ENTRYPOINT')!.rest)).toEqual(['s-pass']);
    expect(execForm(last(final, 'CMD')!.rest)).toEqual(['api']);
    expect(last(final, 'ENV')!.rest).toContain('HOST=0.0.0.0');
  });

  it('copies only what exists', () => {
    const copied = stages.flatMap((stage) => stage.steps).filter((step) => step.word === 'COPY' && !step.flags['from']);
    for (const { rest } of copied) {
      for (const place of rest.split(/\s+/).slice(0, -1))
        expect([place, existsSync(join(projectRoot, place))]).toEqual([place, true]);
    }
  });
});

describe('the entry point', () => {
  const script = join(projectRoot, 'docker/entrypoint.sh');

  it.each([['sing'], ['worker']])('refuses the role %s that the image does not have', (role) => {
    const { status, stderr } = spawnSync('/bin/sh', [script, role], { env: { APP_DIR: '/tmp' }, encoding: 'utf8' });
    expect(status).toBe(64);
    expect(stderr).toContain(role);
  });
});

describe('compose.yml', () => {
  const { services, volumes } = parse(read('docker/compose.yml'), { merge: true }) as {
    services: Record<'postgres' | 'prepare' | 'api', Service>;
    volumes: Record<string, unknown>;
  };

  it('keeps PostgreSQL 18 in a named volume', () => {
    expect(services.postgres.image).toBe('postgres:18');
    expect(services.postgres.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(Object.keys(volumes)).toEqual(['postgres']);
  });

  it('prepares the database once it is healthy, and serves once that is done', () => {
    expect(services.prepare.command).toEqual(['cli', 'db:prepare']);
    expect(services.prepare.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(services.api.depends_on).toMatchObject({ prepare: { condition: 'service_completed_successfully' } });
    expect(services.postgres.healthcheck?.test).toContain('pg_isready --username=s_pass --dbname=s_pass');
  });

  it.each(['prepare', 'api'] as const)('leaves %s nothing to write on and no rights', (name) => {
    expect(services[name]).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] });
  });

  it('opens a port on this machine only', () => {
    expect(services.api.ports).toEqual(['127.0.0.1:${PORT:-3000}:3000']);
    expect(services.postgres.ports).toBeUndefined();
  });

  it('holds no secret', () => {
    expect(services.api.environment['DATABASE_URL']).toContain('${POSTGRES_PASSWORD:?');
    expect(read('docker/.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m);
    expect(read('.gitignore')).toContain('docker/.env');
    const used = new Set([...read('docker/compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    for (const name of used) expect(read('docker/.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});
