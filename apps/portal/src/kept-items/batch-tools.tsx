import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { Payload } from '../api/user-error.js';
import { chipsText } from '../form/fixed-chips.js';
import type { FieldSpec } from '../form/field-spec.js';
import type { Values } from '../form/drafts.js';
import { optionsIn, textOf } from '../form/values.js';
import {
  type ItemAudience,
  ItemBatchUpdateDocument,
  type ItemBatchUpdateInput,
  type ItemBatchUpdateMutation,
  ItemChoicesDocument,
  PortalSectionChoicesDocument,
} from '../generated/graphql.js';
import { ThemeChips } from '../item-editor/fact-chips.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import { labelOptions } from '../write/label-options.js';
import { WriteButton } from '../write/write-button.js';
import { BatchResults, type Came } from './batch-results.js';
import type { Chosen } from './chosen.js';
import classes from './kept-items.module.css';

interface BatchToolsProps {
  chosen: readonly Chosen[];
  /** After all that is chosen was changed. */
  forget: () => void;
  drop: (one: Chosen) => void;
}

type Change = Omit<ItemBatchUpdateInput, 'items' | 'idempotencyKey'>;

/** What can be done with all that is chosen, and what came of the last change for each. */
export function BatchTools({ chosen, forget, drop }: BatchToolsProps) {
  const { t } = useTranslation();
  const [came, setCame] = useState<readonly Came[]>();
  const tools = useTools();
  return (
    <section aria-label={t('keptItems.batch')} className={classes.batch}>
      <p role="status">{t('keptItems.chosen', { count: chosen.length })}</p>
      {chosen.length > 0 && (
        <Actions>
          {tools.map(({ name, fields, initial, change }) => (
            <WriteButton
              key={name}
              label={t(`keptItems.tools.${name}.label`)}
              look={name === 'archive' ? 'danger' : 'framed'}
              spec={async () => ({
                id: `item-batch:${name}`,
                title: t(`keptItems.tools.${name}.title`, { count: chosen.length }),
                submit: t(`keptItems.tools.${name}.submit`),
                intro: t(`keptItems.tools.${name}.intro`),
                removes: name === 'archive',
                fields: await fields(),
                initial,
                mutation: ItemBatchUpdateDocument,
                variables: (values) => ({
                  input: {
                    items: chosen.map(({ id, version }) => ({ id, expectedVersion: version })),
                    ...change(values),
                  },
                }),
                done: t('keptItems.done'),
                onDone: (payload) => {
                  setCame(cameOf(chosen, payload));
                  forget();
                },
              })}
            />
          ))}
          <PlainButton look="quiet" onClick={forget}>
            {t('keptItems.chooseNone')}
          </PlainButton>
        </Actions>
      )}
      {chosen.length > 0 && (
        <ul className={classes.chosen}>
          {chosen.map((one) => (
            <li key={one.id}>
              {one.title}{' '}
              <PlainButton look="quiet" about={one.title} onClick={() => drop(one)}>
                {t('keptItems.drop')}
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      {came && <BatchResults came={came} close={() => setCame(undefined)} />}
    </section>
  );
}

/** One result for each, in the order in which they were chosen. */
function cameOf(chosen: readonly Chosen[], payload: Payload): Came[] {
  const results = (payload as ItemBatchUpdateMutation['itemBatchUpdate']).results ?? [];
  return results.flatMap(({ isUnchanged, userErrors }, i) => {
    const one = chosen[i];
    return one ? [{ id: one.id, title: one.title, isUnchanged, problem: userErrors[0]?.message }] : [];
  });
}

interface Tool {
  name: 'themes' | 'licence' | 'audience' | 'place' | 'archive';
  fields: () => Promise<FieldSpec[]>;
  initial: Values;
  change: (values: Values) => Change;
}

function useTools(): Tool[] {
  const { t } = useTranslation();
  const ask = useAsk();
  const chips = (name: string): FieldSpec => ({
    ...{ name, kind: 'custom', label: t(`keptItems.${name as 'addThemes'}`) },
    render: (control) => <ThemeChips {...control} />,
    text: chipsText,
  });
  const keys = (values: Values, name: string): string[] => optionsIn(values[name]).map(({ value }) => value);
  return [
    {
      name: 'themes',
      fields: () => Promise.resolve([chips('addThemes'), chips('removeThemes')]),
      initial: { addThemes: [], removeThemes: [] },
      change: (values) => ({ addThemes: keys(values, 'addThemes'), removeThemes: keys(values, 'removeThemes') }),
    },
    {
      name: 'licence',
      async fields() {
        const licences = (await ask(ItemChoicesDocument, {}))?.licences ?? [];
        const options = licences.map(({ spdx, label }) => ({ value: spdx, label }));
        return [{ name: 'licence', kind: 'choice', label: t('word.licence'), required: true, options }];
      },
      initial: { licence: '' },
      change: (values) => ({ licence: textOf(values, 'licence') }),
    },
    {
      name: 'audience',
      fields: () =>
        Promise.resolve([
          {
            ...{ name: 'audience', kind: 'radios', label: t('itemEditor.facts.audience'), required: true },
            options: labelOptions(t, 'itemEditor.audiences'),
          },
        ]),
      initial: { audience: '' },
      change: (values) => ({ audience: textOf(values, 'audience') as ItemAudience }),
    },
    {
      name: 'place',
      async fields() {
        const found = (await ask(PortalSectionChoicesDocument, { includeDemonstration: true }))?.portals.nodes ?? [];
        const options = found
          .filter(({ viewerEdits }) => viewerEdits)
          .flatMap(({ id, name, sections }) => [
            { value: id, label: t('keptItems.noSection', { portal: name }) },
            ...sections.map((section) => ({ value: `${id} ${section.id}`, label: `${name} – ${section.title}` })),
          ]);
        const help = options.length === 0 ? t('keptItems.noPortal') : undefined;
        return [{ name: 'placement', kind: 'choice', label: t('keptItems.section'), required: true, options, help }];
      },
      initial: { placement: '' },
      change(values) {
        const [portalId = '', sectionId = null] = textOf(values, 'placement').split(' ');
        return { placement: { portalId, sectionId } };
      },
    },
    { name: 'archive', fields: () => Promise.resolve([]), initial: {}, change: () => ({ archives: true }) },
  ];
}
