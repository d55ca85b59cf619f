import { Config } from './config.js';
import { Refusal } from './kinds.js';
import { settings, type Setting } from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All the faults of an environment in one message. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** The only reader of the environment. An empty variable counts as not set. */
export function readConfig(env: Environment = process.env): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(settings) as [string, Setting<unknown>][]) {
    const value = env[setting.name]?.trim();
    if (!value) {
      if (setting.required) faults.push(`${setting.name} is not set. ${setting.meaning}`);
      values[key] = setting.otherwise;
      continue;
    }
    const read = setting.kind.read(value);
    if (read instanceof Refusal)
      faults.push(`${setting.name} must be ${read.expected}, not "${shown(setting, value)}".`);
    else values[key] = read;
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(Object.assign(new Config(), values));
}

/** A password in an address never reaches a message. */
function shown(setting: Setting<unknown>, value: string): string {
  return setting.secret ? value.replace(/\/\/[^@/]*@/, '//…@').slice(0, 40) : value;
}

export interface SettingRow {
  readonly name: string;
  readonly default: string;
  readonly meaning: string;
}

/** One row per setting, as the README shows them. */
export function describeConfig(): SettingRow[] {
  return (Object.values(settings) as Setting<unknown>[]).map((setting) => ({
    name: setting.name,
    default: setting.required ? 'required' : setting.otherwise === undefined ? '' : String(setting.otherwise),
    meaning: setting.meaning,
  }));
}

/** The README's table, so that a test can compare the two. */
export function configTable(): string {
  const rows = describeConfig().map((row) => {
    const otherwise = row.default && row.default !== 'required' ? `\`${row.default}\`` : row.default;
    return `| \`${row.name}\` | ${otherwise} | ${row.meaning} |`;
  });
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}
