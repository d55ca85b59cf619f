import { useTranslation } from 'react-i18next';
import { chipsText } from '../../form/fixed-chips.js';
import { optionsIn, textOf } from '../../form/values.js';
import {
  ClubMemberLeaveDocument,
  ClubMemberTakeOutDocument,
  ClubMemberUpdateDocument,
  type ClubMemberVisibility,
} from '../../generated/graphql.js';
import { ThemeChips } from '../../item-editor/fact-chips.js';
import { coordinates, useViewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import { LANGUAGES, useLanguageName } from './languages.js';
import type { ClubMember } from './member.js';

/** What may be done: by themselves, and by whoever coordinates the network. */
export function MemberActions({ member }: { member: ClubMember }) {
  const { viewer } = useViewer();
  const { isViewer, since } = member;
  const mayTakeOut = coordinates(viewer) && !isViewer && since;
  if (!isViewer && !mayTakeOut) return null;
  return (
    <Actions>
      {isViewer && <Update member={member} />}
      {isViewer && since && <Leave member={member} />}
      {mayTakeOut && <TakeOut member={member} />}
    </Actions>
  );
}

/** Words between commas, as a list. */
const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

function Update({ member }: { member: ClubMember }) {
  const { t } = useTranslation();
  const nameOf = useLanguageName();
  const { id, version, introduction, helpsWith, skills, themes, languages, visibility } = member;
  return (
    <WriteButton
      look="go"
      label={t('clubMember.update')}
      spec={() => ({
        id: `clubMemberUpdate:${id}`,
        title: t('clubMember.update'),
        submit: t('clubMember.updateSubmit'),
        mutation: ClubMemberUpdateDocument,
        initial: {
          ...{ introduction, helpsWith, visibility, languages, skills: skills.join(', ') },
          themes: (themes ?? []).map(({ key, label }) => ({ value: key, label })),
        },
        fields: [
          { name: 'introduction', kind: 'lines', label: t('clubMember.introduction') },
          { name: 'helpsWith', kind: 'lines', label: t('clubMember.helpsWith') },
          { name: 'skills', kind: 'text', label: t('clubMember.skills'), help: t('clubMember.skillsHelp') },
          {
            ...{ name: 'themes', kind: 'custom', label: t('word.themes'), text: chipsText },
            render: (control) => <ThemeChips {...control} label={t('clubMember.addTheme')} />,
          },
          {
            ...{ name: 'languages', kind: 'checks', label: t('clubMember.languages') },
            options: LANGUAGES.map((value) => ({ value, label: nameOf(value) })),
          },
          {
            ...{ name: 'visibility', kind: 'radios', label: t('clubMember.seenBy'), required: true },
            options: labelOptions(t, 'clubMember.visibilities'),
          },
        ],
        variables: (values) => ({
          input: {
            ...{ id, expectedVersion: version },
            ...{ introduction: textOf(values, 'introduction'), helpsWith: textOf(values, 'helpsWith') },
            skills: words(textOf(values, 'skills')),
            themes: optionsIn(values['themes']).map(({ value }) => value),
            languages: values['languages'] as string[],
            visibility: textOf(values, 'visibility') as ClubMemberVisibility,
          },
        }),
      })}
    />
  );
}

function Leave({ member: { id, version } }: { member: ClubMember }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('clubMember.leave')}
      spec={() => ({
        id: `clubMemberLeave:${id}`,
        title: t('clubMember.leave'),
        submit: t('clubMember.leaveSubmit'),
        intro: <p>{t('clubMember.leaveIntro')}</p>,
        mutation: ClubMemberLeaveDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id, expectedVersion: version } }),
      })}
    />
  );
}

function TakeOut({ member: { id, name, version } }: { member: ClubMember }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('clubMember.takeOut')}
      about={name}
      spec={() => ({
        id: `clubMemberTakeOut:${id}`,
        title: t('clubMember.takeOut'),
        submit: t('clubMember.takeOutSubmit'),
        intro: <p>{t('clubMember.takeOutIntro')}</p>,
        mutation: ClubMemberTakeOutDocument,
        initial: { note: '' },
        fields: [{ name: 'note', kind: 'lines', label: t('word.reason'), required: true }],
        variables: (values) => ({ input: { id, expectedVersion: version, note: textOf(values, 'note') } }),
      })}
    />
  );
}
