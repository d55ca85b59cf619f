import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { AccountHint, Apart, useApart } from '../../demonstration/apart.js';
import { Either } from '../../format/either.js';
import { formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { DocumentPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { useViewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { useAddress } from '../../table/use-address.js';
import { callAbove } from '../above.js';
import { ChangesSince } from './changes.js';
import { CommentButton } from './comment-button.js';
import { type DocumentCall, type Text, versionWords } from './document.js';
import { Reading, SignIn } from './reading.js';
import { Said } from './said.js';
import classes from './document.module.css';

const numberIn = (value: string | null): number | undefined =>
  value && /^\d{1,3}$/.test(value) ? Number(value) : undefined;

/** A text to read, and to say something of. */
export default function TextPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const version = numberIn(useAddress().params.get('version'));
  return (
    <Record
      query={DocumentPageDocument}
      variables={{ id, asOf, version }}
      fetchPolicy="cache-and-network"
      of={({ call }) => (call?.__typename === 'DocumentCall' ? call : null)}
      isIt={(call) => call.id === id}
      title={({ title }) => title}
      missing={
        <Missing title={t('call.missingTitle')} text={t('call.missing')} to="/demarches" link={t('initiative.all')} />
      }
    >
      {(call) => (
        <>
          <RecordHead
            above={callAbove(t, call)}
            kind={`${t('call.kinds.DOCUMENT')} · ${t(`call.states.${call.state}`)}`}
            isDemonstration={call.isDemonstration}
            title={<Either english={call.titleEn}>{call.title}</Either>}
          />
          <Shown call={call} />
        </>
      )}
    </Record>
  );
}

function Shown({ call }: { call: DocumentCall }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { text, viewerAnswers, id } = call;
  const since = numberIn(useAddress().params.get('depuis'));
  const write = viewerAnswers && (
    <Actions>
      <DatedLink to={`/demarches/appels/${id}/texte/ecrire`}>{t('document.write')}</DatedLink>
    </Actions>
  );
  if (!text)
    return (
      <>
        {write}
        <p>{t('document.notYet')}</p>
      </>
    );
  const isCompared = since !== undefined && since < text.number;
  return (
    <>
      {write}
      <Versions call={call} text={text} />
      {isCompared ? (
        <ChangesSince id={id} since={since} version={text.number} lang={langOf(language, text.locale)} />
      ) : (
        <>
          <HowTo call={call} text={text} />
          <Reading key={text.number} call={call} text={text} />
          <End call={call} text={text} />
        </>
      )}
    </>
  );
}

interface Parts {
  call: DocumentCall;
  text: Text;
}

/** Which version is read, what came with it, and since which one its changes are shown. */
function Versions({ call: { versions }, text }: Parts) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = versions.find(({ number }) => number === text.number);
  const earlier = versions.filter(({ number }) => number < text.number);
  const last = versions[0];
  const numbered = ({ number, publishedAt }: (typeof versions)[number]): string =>
    t('document.versionOnly', { number, day: formatDayOf(publishedAt, language) });
  return (
    <>
      {versions.length > 1 && (
        <Filters>
          <SelectFilter
            name="version"
            label={t('document.read')}
            all={last ? numbered(last) : t('document.last')}
            options={versions.slice(1).map((one) => ({ value: String(one.number), label: numbered(one) }))}
          />
          {earlier.length > 0 && (
            <SelectFilter
              name="depuis"
              label={t('document.compare')}
              all={t('document.compareNone')}
              options={earlier.map((one) => ({
                value: String(one.number),
                label: t('document.since', { number: one.number }),
              }))}
            />
          )}
        </Filters>
      )}
      {versions.length === 1 && last && <p className="soft">{versionWords(t, last, language)}</p>}
      {own?.note && (
        <p className={classes.note} lang={langOf(language, text.locale)}>
          {typeset(own.note)}
        </p>
      )}
      {own && own.takenUpCount > 0 && <p>{t('document.takesUp', { count: own.takenUpCount })}</p>}
    </>
  );
}

function HowTo({ call }: Parts) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const isApart = useApart(call.isDemonstration);
  if (call.state !== 'OPEN' || call.initiative?.state !== 'PUBLISHED' || viewer === undefined) return null;
  if (isApart) return <Apart isDemonstration={call.isDemonstration} />;
  if (viewer?.person) return <p className="soft">{t('document.howTo')}</p>;
  return (
    <>
      <p className={classes.signIn}>
        <SignIn />
        <span className="soft">{t('document.account')}</span>
      </p>
      <AccountHint isDemonstration={call.isDemonstration} />
    </>
  );
}

/** What is said of the whole, and of what is not there any more. */
function End({ call, text }: Parts) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const isApart = useApart(call.isDemonstration);
  const mayComment = call.state === 'OPEN' && call.initiative?.state === 'PUBLISHED' && viewer?.person && !isApart;
  return (
    <>
      <Actions>
        {mayComment && (
          <CommentButton look="framed" label={t('document.commentAll')} call={call} version={text.number} />
        )}
        <DatedLink to={`/demarches/appels/${call.id}`}>{t('document.toCall')}</DatedLink>
      </Actions>
      {text.removedCount > 0 && (
        <Section
          title={t('document.removed')}
          anchor="retires"
          note={<p className="soft">{t('document.removedNote', { count: text.removedCount })}</p>}
        >
          <Said call={call} filter={{ passageStates: ['REMOVED'], textVersion: text.number }} />
        </Section>
      )}
    </>
  );
}
