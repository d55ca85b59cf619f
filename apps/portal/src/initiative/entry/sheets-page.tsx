import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CallSheetsDocument, type CallSheetsQuery } from '../../generated/graphql.js';
import { Control } from '../../form/control.js';
import { Missing } from '../../shell/missing.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { useCodePicture } from '../../shell/use-code-picture.js';
import { useAddress } from '../../table/use-address.js';
import { Sheet } from './sheet.js';
import classes from './sheets.module.css';
import { callAbove } from '../above.js';

type SheetsCall = NonNullable<CallSheetsQuery['call']>;

const MOST = 100;
/** What is answered by a text. */
const KINDS = new Set<string>(['IDEAS', 'VIEWPOINT', 'DOCUMENT']);

/** Sheets of paper on which a call is answered, numbered, to be printed. */
export default function SheetsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <Record
      query={CallSheetsDocument}
      variables={{ id }}
      of={({ call }) => (call && KINDS.has(call.kind) ? call : null)}
      isIt={(call) => call.id === id}
      title={({ title }) => t('entry.sheetsOf', { title })}
      missing={
        <Missing title={t('call.missingTitle')} text={t('call.missing')} to="/demarches" link={t('initiative.all')} />
      }
    >
      {(call) => <Sheets call={call} />}
    </Record>
  );
}

function Sheets({ call }: { call: SheetsCall }) {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  const { id, isDemonstration } = call;
  const count = whole(params.get('nombre') ?? '10', MOST);
  const first = whole(params.get('de') ?? '1', 99_999);
  const isRight = count !== null && first !== null;
  const returned = params.get('retour') ?? '';
  const address = `${location.origin}/demarches/appels/${id}`;
  const picture = useCodePicture(address);
  return (
    <>
      <div data-screen>
        <RecordHead
          above={callAbove(t, call)}
          kind={t('entry.kind')}
          isDemonstration={isDemonstration}
          title={t('entry.sheets')}
        />
        <p>{t('entry.sheetsLead')}</p>
        <div className={classes.settings}>
          <Asked
            name="nombre"
            label={t('entry.sheetCount')}
            value={params.get('nombre') ?? '10'}
            error={count === null ? t('entry.sheetCountWrong') : undefined}
            set={set}
            isNumber
          />
          <Asked
            name="de"
            label={t('entry.sheetFirst')}
            value={params.get('de') ?? '1'}
            error={first === null ? t('entry.sheetFirstWrong') : undefined}
            set={set}
            isNumber
          />
          <Asked name="retour" label={t('entry.sheetReturn')} value={returned} set={set} />
        </div>
        {isRight && (
          <>
            <p>
              <PlainButton look="go" onClick={() => window.print()}>
                {t('entry.sheetPrint', { count })}
              </PlainButton>
            </p>
            <p className="soft">{t('entry.sheetBelow')}</p>
          </>
        )}
      </div>
      {isRight && (
        <div className={classes.sheets}>
          {Array.from({ length: count }, (_, i) => (
            <Sheet key={first + i} {...{ call, address, picture, returned }} number={first + i} isPreview={i === 0} />
          ))}
        </div>
      )}
    </>
  );
}

interface AskedProps {
  name: string;
  label: string;
  value: string;
  error?: string | undefined;
  set: (changes: Readonly<{ [name: string]: string | undefined }>) => void;
  isNumber?: boolean;
}

const Asked = ({ name, label, value, error, set, isNumber }: AskedProps) => (
  <Control
    spec={{ name, kind: 'text', label, required: true, input: isNumber ? { inputMode: 'numeric' } : {} }}
    id={`sheets-${name}`}
    value={value}
    error={error}
    set={(typed) => set({ [name]: String(typed) || undefined })}
  />
);

function whole(text: string, most: number): number | null {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 && count <= most ? count : null;
}
