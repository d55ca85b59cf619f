import { hash, verify } from '@node-rs/argon2';
import { BITS_WANTED, loadStrength, LONGEST } from '#lib/passwords';
import { Gate } from './gate.js';
import { WeakPasswordError } from './password.errors.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two seconds of waiting at most, where a check takes a sixteenth of one. */
const gate = new Gate(2, 64);

/** Long passwords are accepted; beyond `LONGEST` they would be a way to keep the server busy. */
export async function weaknessOf(
  password: string,
  known: readonly string[],
  path: readonly string[],
): Promise<WeakPasswordError | undefined> {
  const { bitsOf } = await loadStrength();
  const bits = password.length > LONGEST ? 0 : bitsOf(password, known);
  return bits < BITS_WANTED ? new WeakPasswordError(Math.floor(bits), path) : undefined;
}

export async function hashPassword(password: string, known: readonly string[], path = 'password'): Promise<string> {
  const weakness = await weaknessOf(password, known, [path]);
  if (weakness) throw weakness;
  return gate.through(() => hash(password.normalize('NFKC'), COST));
}

let decoy: Promise<string> | undefined;

/** Takes as long when there is no password to compare with, so that time does not tell whether there is one. */
export async function passwordIs(password: string, hashed: string | null | undefined): Promise<boolean> {
  decoy ??= hash('nobody has this password', COST);
  const other = hashed ?? (await decoy);
  const right = await gate.through(() => verify(other, password.slice(0, LONGEST).normalize('NFKC')));
  return Boolean(hashed) && password.length <= LONGEST && right;
}
