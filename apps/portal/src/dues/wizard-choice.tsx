import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { today } from '../day/day.js';
import { dateOf } from '../form/dates.js';
import { tab, type Values } from '../form/drafts.js';
import { mistakes, settled, typed } from '../form/faults.js';
import type { FieldOption, FieldSpec } from '../form/field-spec.js';
import { Fields } from '../form/fields.js';
import { Form } from '../form/form.js';
import { OptionChips } from '../form/option-chips.js';
import { leaveDraft } from '../form/use-draft.js';
import { useForm } from '../form/use-form.js';
import { optionsIn, rowsOf, textOf } from '../form/values.js';
import {
  DuesCallPageDocument,
  DuesCallPrepareDocument,
  DuesCallsDocument,
  FeeScalesDocument,
  OrganizationChoicesDocument,
  type DuesCallPageQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAddress } from '../table/use-address.js';
import { useRights } from '../write/use-rights.js';
import { UnknownBases } from './unknown-bases.js';

type DraftCall = NonNullable<DuesCallPageQuery['duesCall']>;

/** Step 1: what the call is made of. A draft that exists already fills the fields. */
export function WizardChoice({ draft }: { draft: string | undefined }) {
  const calls = useQuery(DuesCallsDocument, {
    variables: { totals: false, demonstration: true },
    fetchPolicy: 'network-only',
  });
  const existing = useQuery(DuesCallPageDocument, {
    variables: { id: draft ?? '', totals: false, first: 1 },
    skip: !draft,
    fetchPolicy: 'network-only',
  });
  if (!calls.data || (draft && !existing.data)) return <Skeleton height={400} />;
  const taken = (calls.data.duesCalls?.nodes ?? []).filter((call) => call.status !== 'DRAFT' && !call.isDemonstration);
  const last = Math.max(Number(today().slice(0, 4)), ...taken.map(({ year }) => year));
  return <ChoiceForm year={last + 1} call={existing.data?.duesCall ?? undefined} />;
}

/** What a call is made of. */
function useFields(scales: readonly FieldOption[] | undefined): FieldSpec[] {
  const { t } = useTranslation();
  const whom: FieldSpec = {
    name: 'organizations',
    kind: 'custom',
    label: t('dues.organizationCount'),
    help: t('dues.wizard.whoHelp'),
    paths: ['organizationIds'],
    shown: ({ who }) => who === 'chosen',
    check: (value) => (optionsIn(value).length === 0 ? t('form.required', { label: t('dues.wizard.who') }) : undefined),
    render: (control) => (
      <OptionChips
        {...control}
        label={t('dues.wizard.addOrganization')}
        query={OrganizationChoicesDocument}
        found={({ organizations }) => organizations.nodes.map(({ id, name }) => ({ value: id, label: name }))}
      />
    ),
  };
  return [
    { name: 'year', kind: 'whole', label: t('word.year'), required: true },
    { name: 'basisOn', kind: 'day', label: t('dues.basisOn'), help: t('dues.wizard.basisHelp') },
    {
      name: 'scale',
      kind: 'choice',
      label: t('dues.scale'),
      help: scales?.length === 0 && <DatedLink to="/cotisations/baremes">{t('dues.wizard.scaleNone')}</DatedLink>,
      required: true,
      options: scales,
      paths: ['feeScaleId'],
    },
    {
      name: 'who',
      kind: 'radios',
      label: t('dues.wizard.who'),
      options: [
        { value: 'members', label: t('dues.wizard.whoMembers') },
        { value: 'chosen', label: t('dues.wizard.whoChosen') },
      ],
    },
    whom,
    { name: 'isDemonstration', kind: 'check', label: t('dues.wizard.isDemonstration') },
    {
      name: 'instalments',
      kind: 'rows',
      label: t('dues.instalments'),
      help: t('dues.wizard.instalmentsHelp'),
      required: true,
      most: 12,
      add: t('dues.wizard.addInstalment'),
      columns: [{ name: 'dueOn', kind: 'day', label: t('dues.wizard.instalment'), required: true }],
    },
  ];
}

const begin = (year: number, call: DraftCall | undefined): Values => ({
  year: String(call?.year ?? year),
  scale: call?.scale?.id ?? '',
  basisOn: call?.basisOn ?? '',
  who: 'members',
  organizations: [],
  isDemonstration: call?.isDemonstration ?? false,
  instalments: call?.dues.nodes[0]?.instalments.map(({ dueOn }) => ({ dueOn })) ?? [
    { dueOn: `${call?.year ?? year}-03-31` },
  ],
});

/** What is chosen, kept while it is made; worked out by the API when it is sent. */
function ChoiceForm({ year, call }: { year: number; call: DraftCall | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { set } = useAddress();
  const { account } = useRights();
  const [basis, setBasis] = useState(call?.basisOn);
  const { data } = useQuery(FeeScalesDocument, {
    variables: { asOf: basis ?? `${call?.year ?? year}-01-01`, demonstration: true },
  });
  const all = useFields(data?.feeScales?.nodes.map(({ id, name }) => ({ value: id, label: name })));
  const shownFor = (values: Values): FieldSpec[] => all.filter(({ shown }) => shown?.(values) ?? true);
  const form = useForm({
    id: 'call',
    name: `${account}:duesCallPrepare:${call?.id ?? 'new'}`,
    place: tab,
    initial: typed(all, begin(year, call)),
    fields: all,
    check: (values) => mistakes(shownFor(values), values, { t, language }),
    async send(values, send) {
      const sent = settled(all, values);
      const { duesCall } = await send(DuesCallPrepareDocument, {
        input: {
          year: Number(sent['year']),
          feeScaleId: textOf(sent, 'scale'),
          basisOn: textOf(sent, 'basisOn') || null,
          instalments: rowsOf(sent['instalments']).map(({ dueOn = '' }) => dueOn),
          isDemonstration: sent['isDemonstration'] === true,
          organizationIds: sent['who'] === 'chosen' ? optionsIn(sent['organizations']).map(({ value }) => value) : null,
        },
      });
      return { id: duesCall?.id, values };
    },
    then({ id, values }) {
      if (!id) return;
      leaveDraft(tab, `${account}:duesCallPrepare:${id}`, values);
      set({ appel: id, etape: '2' });
    },
  });
  const fields = shownFor(form.values);
  return (
    <Form
      form={form}
      fields={fields}
      action={form.busy ? t('dues.wizard.computing') : t('dues.wizard.compute')}
      aside={<DatedLink to="/cotisations">{t('word.cancel')}</DatedLink>}
    >
      <UnknownBases errors={form.refused} />
      <Fields
        form={form}
        fields={fields}
        onSet={(field, value) => {
          // The scales in force on that day.
          if (field.name === 'basisOn' || field.name === 'year')
            setBasis(dateOf(textOf({ ...form.values, [field.name]: value }, 'basisOn')));
        }}
      />
    </Form>
  );
}
