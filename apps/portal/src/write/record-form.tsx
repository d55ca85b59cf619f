import type { TypedDocumentNode } from '@apollo/client';
import {
  CorrectButton,
  type CorrectButtonProps,
  CorrectOneButton,
  type CorrectOneButtonProps,
} from './correct-button.js';
import { NewRecordButton, type NewRecordButtonProps } from './new-record-button.js';
import type { Values } from '../form/drafts.js';
import type { Held, Key, Options, RecordFields } from './record-fields.js';
import type { NamedFields } from './record-values.js';
import { RemoveButton, RemoveOneButton, type RemoveButtonProps } from './remove-button.js';

/** The documents that a record is taken in, corrected and read by. */
interface Documents<Made, New, Update, Read, Given> {
  record: TypedDocumentNode<Made, { input: New }>;
  /** Left out where a record is never corrected. */
  update?: TypedDocumentNode<object, { input: Update }>;
  /** Reads one record by its id, with its version. */
  read?: TypedDocumentNode<Read, { id: string | number }>;
  /** What is not asked, because the page tells it. */
  given?: readonly Given[];
}

/** How a record is taken in, corrected and taken out, and what is asked of it. */
interface Description<Made, New, Update, Read, Given> {
  /** Names its drafts. */
  name: string;
  /** `read` answers all of them, by the id of what they belong to. */
  isReadTogether?: boolean;
  remove?: Removal<Held<Read>>;
  words: RecordWords;
  fields: RecordFields<New, Update, Held<Read>, Given>;
  /** What is told of a new one below a field, as what was chosen asks for it. */
  beside?: { below: keyof New & string; says: (values: Values) => Key | undefined };
  /** The page of what was taken in. */
  opens?: (made: Made[keyof Made]) => string | null;
}

interface RecordWords {
  record: Key;
  recordSubmit: Key;
  recordIntro?: Key;
  /** What was done, said before its name: "Tâche ajoutée". */
  recorded?: Key;
  /** What a new one means, asked once more before it is sent; it may name what was chosen: `{{organizationId}}`. */
  recordConfirm?: Key;
  update?: Key;
  updateSubmit?: Key;
  updateIntro?: Key;
  updated?: Key;
  /** On the button beside one of several. */
  correct?: Key;
  /** Where one of several is chosen to be corrected. */
  which?: Key;
}

interface Removal<Held> {
  mutation: TypedDocumentNode<object, { input: { id: string | number; expectedVersion?: number | null } }>;
  button?: Key;
  title: Key;
  /** The same about one of them: `{{name}}`, and `{{when}}` it was, as `on` tells. */
  question?: Key;
  on?: (record: Held) => string | null;
  /** What will be so afterwards. */
  outcome: Key;
  /** What its button says, if not the title. */
  submit?: Key;
}

/** A description, whatever record it is of. */
export interface RecordForm
  extends
    Omit<Documents<never, never, never, never, never>, 'given'>,
    Omit<Description<never, never, never, never, never>, 'fields' | 'beside'> {
  fields: NamedFields;
  beside?: { below: string; says: (values: Values) => Key | undefined };
}

type NewRecordProps<New, Given extends keyof New> = {
  /** Where it belongs, when the title does not say it. */
  about?: string;
  /** What may be chosen, where the page knows it. */
  choices?: { [K in keyof New]?: Options };
  /** The main action of the page. */
  main?: boolean;
  /** What it begins with on this page, as it is typed. */
  begins?: { [K in keyof New]?: unknown };
  /** It is there now. */
  onRecorded?: () => void;
} & ([Given] extends [never] ? { given?: Partial<New> } : { given: Pick<New, Given> & Partial<New> });

/**
 * The buttons of a record, each with its form, from its documents and one description. Fields are named after the inputs of the API;
 * what was changed is sent alone, with the version that was read. The documents come first: what they say is settled by
 * the time the fields are checked against it, or each form would take seconds to compile.
 */
export const recordForm =
  <Made, New extends object, Update, Read, Given extends keyof New = never>(
    documents: Documents<Made, New, Update, Read, Given>,
  ) =>
  (description: Description<Made, New, Update, Read, Given>) => {
    const form = { ...documents, ...description } as unknown as RecordForm;
    return {
      RecordButton: (props: NewRecordProps<New, Given>) => (
        <NewRecordButton form={form} {...(props as NewRecordButtonProps)} />
      ),
      CorrectButton: (props: CorrectButtonProps) => <CorrectButton form={form} {...props} />,
      CorrectOneButton: (props: CorrectOneButtonProps) => <CorrectOneButton form={form} {...props} />,
      RowButtons: (props: RemoveButtonProps) => (
        <>
          <CorrectButton form={form} id={props.id} about={props.about} />
          <RemoveButton form={form} {...props} />
        </>
      ),
      RemoveOneButton: (props: CorrectOneButtonProps) => <RemoveOneButton form={form} {...props} />,
      RemoveButton: (props: RemoveButtonProps) => <RemoveButton form={form} {...props} />,
    };
  };
