import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Control } from '../form/control.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { typeset } from '../format/typeset.js';
import { ItemCreateDocument, type MediaKind, MediaListDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { fileWords } from '../media/file-words.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { Section } from '../shell/section.js';

const AT_ONCE = 50;

/** A picture stands for its resource; anything else is the file that it gives. */
function showing(kind: MediaKind, mediaId: string, title: string, locale: string) {
  if (kind === 'IMAGE') return { resourceKind: 'IMAGE', cover: mediaId } as const;
  const isData = kind === 'DATA';
  const documents = [{ mediaId, title, language: isData ? null : locale }];
  return { resourceKind: isData ? 'DATASET' : 'DOCUMENT', documents } as const;
}

/** Media that nothing shows yet, each of which becomes a resource: by the title and the licence that somebody gave it, never by the name of its file. */
export function FilesAlone({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [made, setMade] = useState<readonly { id: string; title: string }[]>([]);
  const filter = { organization: organizationId, unused: true, includeDemonstration: true };
  const { data, refetch } = useQuery(MediaListDocument, {
    variables: { first: AT_ONCE, filter },
    fetchPolicy: 'cache-and-network',
  });
  const files = data?.mediaList?.nodes ?? [];
  const chosen = files.filter(({ id }) => wanted.includes(id));
  const making = useAction(async (send) => {
    try {
      for (const { id, kind, title, licence } of chosen) {
        const texts = [{ locale, title, summary: '', document: { type: 'doc', content: [] } }];
        const resource = { kind: 'RESOURCE', ...showing(kind, id, title, locale), licence: licence.spdx } as const;
        const { item } = await send(ItemCreateDocument, {
          input: { ...resource, organizationId, locale, texts },
        });
        setWanted((all) => all.filter((one) => one !== id));
        if (item) setMade((all) => [...all, { id: item.id, title }]);
      }
      tell(t('itemImport.filesMade', { count: chosen.length }));
    } finally {
      // What was made before something failed waits no more.
      await refetch();
    }
  });
  return (
    <Section title={t('itemImport.files')} note={<p className="soft">{t('itemImport.filesNote')}</p>}>
      <p>{t('itemImport.filesLead')}</p>
      {files.length === 0 ? (
        <p>{t('itemImport.filesNone')}</p>
      ) : (
        <>
          <Control
            spec={{
              ...{ name: 'files', kind: 'checks', label: t('itemImport.filesOf') },
              options: files.map((file) => ({
                value: file.id,
                label: typeset(file.title),
                hint: typeset(
                  `${fileWords(file, locale)} · ${t('media.by', { author: file.author, licence: file.licence.label })}`,
                ),
              })),
            }}
            id="import-files"
            value={wanted}
            set={(value) => setWanted(value as string[])}
          />
          {(data?.mediaList?.totalCount ?? 0) > files.length && (
            <p className="soft">{t('itemImport.filesMore', { count: files.length })}</p>
          )}
          <PlainButton look="go" idle={making.busy || chosen.length === 0} onClick={() => void making.run()}>
            {chosen.length === 0 ? t('itemImport.filesMakeNone') : t('itemImport.filesMake', { count: chosen.length })}
          </PlainButton>
          <Problem text={making.problem} />
        </>
      )}
      {made.length > 0 && (
        <>
          <p>{t('itemImport.filesMadeList')}</p>
          <ul>
            {made.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/ressources/${id}/ecrire`}>{typeset(title)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
