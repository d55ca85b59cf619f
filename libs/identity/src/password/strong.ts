import { ValidateBy, type ValidationArguments } from 'class-validator';
import { LONGEST } from '#lib/passwords';
import { failsWith } from '#lib/writes';
import { WeakPasswordError } from './password.errors.js';
import { weaknessOf } from './password.js';

/** A password to choose, measured with the rest of its input: all that is wrong there is told at once. */
export function IsStrong<Input extends { password: string }>(
  knownOf: (input: Input) => readonly string[],
): PropertyDecorator {
  const weakness = (input: object, path: readonly string[] = []): WeakPasswordError | undefined =>
    weaknessOf((input as Input).password, knownOf(input as Input), path);
  // That it is needed at all, and how long it may be, is for other rules to tell.
  const isToBeMeasured = (value: string): boolean => value !== '' && value.length <= LONGEST;
  const validate = (value: string, args?: ValidationArguments): boolean =>
    !isToBeMeasured(value) || !weakness(args!.object);
  return ValidateBy(
    { name: 'isStrong', validator: { validate } },
    failsWith((input, path) => weakness(input, path) ?? new WeakPasswordError(0, path)),
  );
}
