import { useTranslation } from 'react-i18next';
import type { CustomControl } from '../form/field-spec.js';
import { FixedChips } from '../form/fixed-chips.js';
import { OptionChips } from '../form/option-chips.js';
import { ItemChoicesDocument, OrganizationChoicesDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';

/** At most ten of the themes that all portals share. */
export function ThemeChips({ label, ...control }: CustomControl & { label?: string }) {
  const { t } = useTranslation();
  const { answer } = useAnswer(ItemChoicesDocument, { height: 44 });
  const options = (answer?.themes.nodes ?? []).map(({ key, label }) => ({ value: key, label }));
  return <FixedChips {...control} label={label ?? t('itemEditor.facts.addTheme')} options={options} />;
}

/** The organizations that made it, in their order. */
export function AuthorChips(control: CustomControl) {
  const { t } = useTranslation();
  return (
    <OptionChips
      {...control}
      label={t('itemEditor.facts.addAuthor')}
      query={OrganizationChoicesDocument}
      found={({ organizations }) => organizations.nodes.map(({ id, name }) => ({ value: id, label: name }))}
      most={10}
    />
  );
}
