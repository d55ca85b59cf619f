import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BITS_WANTED, loadStrength, LONGEST } from '#lib/passwords';
import type { Values } from '../form/drafts.js';
import { TextField } from '../form/field.js';
import { fieldId, type Form } from '../form/use-form.js';
import classes from './password.module.css';

interface PasswordProps<V extends Values> {
  form: Form<V>;
  name: { [K in keyof V]: V[K] extends string ? K : never }[keyof V] & string;
  label: string;
  hint?: string;
}

/** A password that can be shown, pasted and filled in by the browser. */
export function PasswordField<V extends Values>({
  autoComplete = 'current-password',
  after,
  ...rest
}: PasswordProps<V> & { autoComplete?: 'current-password' | 'new-password'; after?: ReactNode }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...rest}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      after={after}
      inside={
        <button
          type="button"
          aria-controls={fieldId(rest.form, rest.name)}
          onClick={() => setShown((before) => !before)}
        >
          {shown ? t('password.hide') : t('password.show')}
        </button>
      }
    />
  );
}

/** A password to choose: its strength is told while it is typed, by the very formula the API refuses by. */
export function NewPasswordField<V extends Values>({
  known,
  ...rest
}: PasswordProps<V> & { /** What others know of the person: it counts as little. */ known: readonly string[] }) {
  const { t } = useTranslation();
  const text = rest.form.values[rest.name] as string;
  return (
    <PasswordField
      {...rest}
      hint={rest.hint ?? t('password.hint')}
      autoComplete="new-password"
      after={<Strength password={text} known={known} />}
    />
  );
}

interface Passwords {
  BITS_WANTED: typeof BITS_WANTED;
  LONGEST: typeof LONGEST;
  bitsOf: Awaited<ReturnType<typeof loadStrength>>['bitsOf'];
}

/** What measures, with its long list: fetched where a password is chosen, and once. */
function usePasswords(): Passwords | undefined {
  const [passwords, setPasswords] = useState<Passwords>();
  useEffect(() => {
    let isShown = true;
    // Without it nothing is measured here; the API measures anyway.
    const load = async (): Promise<void> => {
      const { loadStrength, ...limits } = await import('#lib/passwords');
      const { bitsOf } = await loadStrength();
      if (isShown) setPasswords({ ...limits, bitsOf });
    };
    load().catch(() => undefined);
    return () => void (isShown = false);
  }, []);
  return passwords;
}

/** From which strength on each word holds, in bits. */
const levelsOf = (wanted: number) =>
  [
    { from: 0, name: 'veryWeak' },
    { from: 35, name: 'weak' },
    { from: 60, name: 'almost' },
    { from: wanted, name: 'enough' },
    { from: 120, name: 'strong' },
  ] as const;
/** What one more lower-case letter adds. */
const BITS_PER_LETTER = Math.log2(26);

function Strength({ password, known }: { password: string; known: readonly string[] }) {
  const { t } = useTranslation();
  const passwords = usePasswords();
  const wanted = passwords?.BITS_WANTED ?? 0;
  const bits = passwords?.bitsOf(password, known) ?? 0;
  const levels = levelsOf(wanted);
  const reached = passwords ? levels.filter(({ from }) => bits >= from).length : 0;
  const missing = Math.ceil((wanted - bits) / BITS_PER_LETTER);
  const words =
    !password || !passwords
      ? ''
      : password.length > passwords.LONGEST
        ? t('password.tooLong', { count: passwords.LONGEST })
        : [t(`password.levels.${levels[reached - 1]!.name}`), missing > 0 && t('password.missing', { count: missing })]
            .filter(Boolean)
            .join(' ');
  const said = useSettled(words);
  return (
    <div className={classes.strength}>
      <div className={classes.meter} aria-hidden="true" data-enough={(passwords && bits >= wanted) || undefined}>
        {levels.map(({ name }, index) => (
          <span key={name} data-reached={(password && index < reached) || undefined} />
        ))}
      </div>
      <p className={classes.words} aria-hidden="true">
        {words || t('password.empty')}
      </p>
      <p className="hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** What it says once the typing has paused: a screen reader is not to be told at each key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 900);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
