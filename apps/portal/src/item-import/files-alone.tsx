import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Control } from '../form/control.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { typeset } from '../format/typeset.js';
import { ItemCreateDocument, MediaListDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { Section } from '../shell/section.js';

const AT_ONCE = 50;

/** Pictures that nothing shows yet, each of which becomes a resource: by the title and the licence that somebody gave it, never by the name of its file. */
export function FilesAlone({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const filter = { organization: organizationId, kind: 'IMAGE', unused: true, includeDemonstration: true } as const;
  const { data, refetch } = useQuery(MediaListDocument, {
    variables: { first: AT_ONCE, filter },
    fetchPolicy: 'cache-and-network',
  });
  const pictures = data?.mediaList?.nodes ?? [];
  const chosen = pictures.filter(({ id }) => wanted.includes(id));
  const making = useAction(async (send) => {
    for (const { id, title, licence } of chosen) {
      const texts = [{ locale, title, summary: '', document: { type: 'doc', content: [] } }];
      const resource = { kind: 'RESOURCE', resourceKind: 'IMAGE', licence: licence.spdx, cover: id } as const;
      // Sent again after it was cut off, it makes nothing twice.
      await send(ItemCreateDocument, {
        input: { ...resource, organizationId, locale, texts, idempotencyKey: `file-${id}` },
      });
    }
    tell(t('itemImport.filesMade', { count: chosen.length }));
    setWanted([]);
    await refetch();
  });
  return (
    <Section title={t('itemImport.files')} note={<p className="soft">{t('itemImport.filesNote')}</p>}>
      <p>{t('itemImport.filesLead')}</p>
      {pictures.length === 0 ? (
        <p>{t('itemImport.filesNone')}</p>
      ) : (
        <>
          <Control
            spec={{
              ...{ name: 'files', kind: 'checks', label: t('itemImport.filesOf') },
              options: pictures.map(({ id, title, author, licence }) => ({
                value: id,
                label: typeset(title),
                hint: typeset(t('media.by', { author, licence: licence.label })),
              })),
            }}
            id="import-files"
            value={wanted}
            set={(value) => setWanted(value as string[])}
          />
          {(data?.mediaList?.totalCount ?? 0) > pictures.length && (
            <p className="soft">{t('itemImport.filesMore', { count: pictures.length })}</p>
          )}
          <PlainButton look="go" idle={making.busy || chosen.length === 0} onClick={() => void making.run()}>
            {t('itemImport.filesMake', { count: chosen.length })}
          </PlainButton>
          <Problem text={making.problem} />
        </>
      )}
    </Section>
  );
}
