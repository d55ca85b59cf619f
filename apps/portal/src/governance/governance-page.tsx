import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { GoverningBodiesDocument, type GoverningBodiesQuery } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';
import { Fact } from '../shell/facts.js';
import { PageHead } from '../shell/page-head.js';
import { useRights } from '../write/use-rights.js';
import { BodyFacts } from './body-facts.js';
import { MembersOfTheDay } from './members-of-the-day.js';
import { MandatesOverTime } from './mandates-over-time.js';
import { isHeldOn } from './mandates.js';
import { useMandates } from './use-mandates.js';
import { bodyForm } from './writes/body-form.js';
import classes from './governance.module.css';

type ListedBody = GoverningBodiesQuery['governingBodies']['nodes'][number];

export default function GovernancePage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const rights = useRights();
  const { answer, instead } = useAnswer(GoverningBodiesDocument, {
    variables: { asOf, demonstration: useDemonstration() },
  });
  if (!answer) return instead;
  const list = answer.governingBodies;
  return (
    <>
      <PageHead
        title={t('shell.governance')}
        lead={
          <>
            {t('governance.lead')} <DatedLink to="/subventions">{t('governance.grants')}</DatedLink>
          </>
        }
        action={(rights.coordinates || rights.managed.length > 0) && <bodyForm.RecordButton />}
      />
      <DemonstrationSwitch />
      {list.nodes.length === 0 && <p>{t('governance.none')}</p>}
      {list.nodes.map((body) => (
        <BodySummary key={body.id} body={body} />
      ))}
    </>
  );
}

function BodySummary({ body }: { body: ListedBody }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  const seats = body.constituencies.reduce((sum, constituency) => sum + constituency.seats, 0);
  const { mandates, instead } = useMandates(body.id, !body.membersKnown);
  const held = mandates?.filter((mandate) => !mandate.substituteFor && isHeldOn(mandate, day)).length;
  return (
    <section className={classes.body} aria-labelledby={body.id}>
      <div className={classes.bodyHead}>
        <h2 id={body.id}>
          <DatedLink to={`/gouvernance/${body.key}`}>
            <French>{body.name}</French>
          </DatedLink>
        </h2>
        {body.isDemonstration && <DemonstrationBadge />}
      </div>
      <BodyFacts body={body}>
        <Fact label={t('governance.seatsHeld')}>
          {seats > 0 && held !== undefined && t('governance.seatsOf', { held, seats })}
        </Fact>
      </BodyFacts>
      {body.membersKnown && mandates && mandates.length > 0 && <MembersOfTheDay body={body} mandates={mandates} />}
      <MandatesOverTime
        body={body}
        mandates={mandates}
        instead={instead}
        title={`${t('governance.mandates')}, ${typeset(body.name)}`}
      />
      {body.membersKnown && mandates?.length === 0 && <p>{t('governance.mandatesNone')}</p>}
    </section>
  );
}
