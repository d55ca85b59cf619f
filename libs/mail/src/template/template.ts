import { type Locale } from '#lib/graphql';

/** One part of a letter. A string is a paragraph; all are plain text, which the layout escapes. */
export type Block =
  | string
  /** The one thing to do, as a button; the text version shows the address. */
  | { readonly action: string; readonly link: string }
  | { readonly list: readonly string[] }
  /** Words after the end: why the letter came, what to do if it was not asked for. */
  | { readonly small: string };

export interface Letter {
  readonly subject: string;
  readonly body: readonly Block[];
}

export type Writer<V> = (values: V) => Letter;

/** A kind of letter, in each language. */
// oxlint-disable-next-line typescript/no-explicit-any -- the registry holds templates of every kind of values.
export interface MailTemplate<V extends object = any> {
  readonly name: string;
  readonly write: Readonly<Record<Locale, Writer<V>>>;
}

const templates = new Map<string, MailTemplate>();

/**
 * Declares a letter, in the module that sends it:
 *
 *     mailTemplate<{ name: string; link: string }>('VERIFY_EMAIL', { fr: ({ name, link }) => ({ subject: …, body: […] }), en: … })
 *
 * Links are addresses, or paths of the portal such as `/verify?token=…`. Write them in a block of their own: web addresses
 * inside other values are disarmed, for a name must not carry one into a letter of ours.
 */
export function mailTemplate<V extends object>(name: string, write: MailTemplate<V>['write']): MailTemplate<V> {
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) throw new Error(`A letter is named like VERIFY_EMAIL, not ${name}.`);
  if (templates.has(name)) throw new Error(`Two letters are named ${name}.`);
  const template = { name, write };
  templates.set(name, template);
  return template;
}

export function templateNamed(name: string): MailTemplate {
  const template = templates.get(name);
  // A worker of an earlier version may meet a letter of a later one: it is tried again.
  if (!template) throw new Error(`No letter is named ${name} in this process.`);
  return template;
}
