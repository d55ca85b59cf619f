import { ValidateBy } from 'class-validator';
import { type OwnFault, words } from '#lib/writes';
import { WeakPasswordError } from './password.errors.js';
import { weaknessOf } from './password.js';

/** A password to choose, measured with the rest of its input: all that is wrong there is told at once. */
export function IsStrong<Input extends { password: string }>(
  knownOf: (input: Input) => readonly string[],
): PropertyDecorator {
  const weakness = (input: object, path: readonly string[] = []): WeakPasswordError | undefined =>
    weaknessOf((input as Input).password, knownOf(input as Input), path);
  const own: OwnFault = { fault: (input, path) => weakness(input, path) ?? new WeakPasswordError(0, path) };
  return ValidateBy(
    // That it is needed at all is another rule's to tell.
    { name: 'isStrong', validator: { validate: (value, args) => value === '' || !weakness(args!.object) } },
    { message: words('Ce mot de passe se devine trop vite.', 'This password is too easy to guess.'), context: own },
  );
}
