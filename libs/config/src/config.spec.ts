import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, configTable, describeConfig, projectRoot, readConfig } from './index.js';

const databaseUrl = 'postgres://someone:secret@127.0.0.1:5432/s_pass';

describe('readConfig', () => {
  it('fills in the defaults', () => {
    const config = readConfig({ DATABASE_URL: databaseUrl, PORT: ' ' });
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl, graphqlCostLimit: 50_000 });
    expect(config.subgraph).toBeUndefined();
  });

  it('reads every kind of value', () => {
    const config = readConfig({
      DATABASE_URL: databaseUrl,
      PORT: '3001',
      GRAPHQL_REGISTERED_ONLY: 'yes',
      GRAPHQL_INTROSPECTION: '0',
      LOG_LEVEL: 'warn',
      SUBGRAPH: 'territories',
      TILE_URL: 'https://tiles.example/{z}/{x}/{y}.png',
    });
    expect(config).toMatchObject({
      port: 3001,
      graphqlRegisteredOnly: true,
      graphqlIntrospection: false,
      logLevel: 'warn',
      subgraph: 'territories',
      tileUrl: 'https://tiles.example/{z}/{x}/{y}.png',
    });
  });

  it('tells all the faults at once', () => {
    const read = () => readConfig({ PORT: '70000', LOG_LEVEL: 'loud', TRUST_PROXY: 'maybe', TILE_URL: 'ftp://x' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT must be[^]*DATABASE_URL is not set[^]*LOG_LEVEL must be/);
    expect(read).toThrow(/TRUST_PROXY must be true or false/);
    expect(read).toThrow(/TILE_URL must be an address starting with http/);
  });

  it('keeps the password of a wrong database address out of the message', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://someone:secret@host/x' });
    expect(read).toThrow(/DATABASE_URL must be an address starting with postgres/);
    expect(read).not.toThrow(/secret/);
  });
});

describe('describeConfig', () => {
  it('has a unique name and a meaning for every setting', () => {
    const rows = describeConfig();
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    expect(rows.every((row) => row.meaning.length > 10)).toBe(true);
  });

  it('is what the README says', () => {
    const readme = join(projectRoot, 'README.md');
    if (!existsSync(readme)) return;
    const withoutPadding = (markdown: string) =>
      markdown.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-+/g, '-');
    expect(withoutPadding(readFileSync(readme, 'utf8'))).toContain(withoutPadding(configTable()));
  });
});
