import { ValidateBy, type ValidationArguments } from 'class-validator';
import { LONGEST } from '#lib/passwords';
import { failsWith } from '#lib/writes';
import { WeakPasswordError } from './password.errors.js';
import { weaknessOf } from './password.js';

/** A password to choose, measured with the rest of its input: all that is wrong there is told at once. */
export function IsStrong<Input extends { password: string }>(
  knownOf: (input: Input) => readonly string[],
): PropertyDecorator {
  /** What was measured of inputs whose password is too weak: whatever says so does not wait. */
  const measured = new WeakMap<object, number>();
  // That it is needed at all, and how long it may be, is for other rules to tell.
  const isToBeMeasured = (value: string): boolean => value !== '' && value.length <= LONGEST;
  const validate = async (value: string, args?: ValidationArguments): Promise<boolean> => {
    if (!isToBeMeasured(value)) return true;
    const input = args!.object as Input;
    const weakness = await weaknessOf(input.password, knownOf(input), []);
    if (weakness) measured.set(input, weakness.bits);
    return !weakness;
  };
  return ValidateBy(
    { name: 'isStrong', validator: { validate } },
    failsWith((input, path) => new WeakPasswordError(measured.get(input) ?? 0, path)),
  );
}
