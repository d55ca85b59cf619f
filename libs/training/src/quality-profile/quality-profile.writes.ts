import { apart } from '#lib/network';
import { type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { ofProvider, ownToChange } from '../provider/provider.check.js';
import { QualityProfileRecord } from './quality-profile.entity.js';
import { QualityActivity } from './quality-profile.enums.js';
import {
  QualityProfileRecordInput,
  QualityProfileRemoveInput,
  QualityProfileUpdateInput,
} from './quality-profile.inputs.js';
import { QualityProfile } from './quality-profile.type.js';

const profiles = kept(QualityProfile, QualityProfileRecord, {
  refusals: { ...apart(), quality_profile_once_a_day: () => new InvalidInputError(TAKEN, 'validFrom') },
});

/** What a provider does is told by its managers, and by coordinators. */
@Writes(QualityProfile, { called: 'profile' })
export class QualityProfileWrites {
  @Write('MANAGER', 'Says what one’s organization does besides plain training, from a day on.')
  async qualityProfileRecord(input: QualityProfileRecordInput, tx: Tx): Promise<Done> {
    const { organizationId, validFrom } = input;
    const made = await ofProvider(tx, organizationId);
    const activities = activitiesOf(input, []);
    const id = await profiles.insert(tx, { organizationId, validFrom, activities, ...made });
    return { id, organizationId, after: { validFrom, activities } };
  }

  @Write('MANAGER', 'Corrects what one’s organization does besides plain training.')
  async qualityProfileUpdate(input: QualityProfileUpdateInput, tx: Tx): Promise<Done> {
    const profile = await ownToChange(tx, profiles, input);
    const { id, organizationId } = profile;
    const activities = activitiesOf(input, profile.activities);
    return {
      id,
      organizationId,
      ...(await profiles.update(tx, profile, { validFrom: input.validFrom, activities })),
    };
  }

  @Write('MANAGER', 'Removes a profile that was recorded by mistake; the audit log keeps it.', [], null)
  async qualityProfileRemove(input: QualityProfileRemoveInput, tx: Tx): Promise<Done> {
    const profile = await ownToChange(tx, profiles, input);
    const { id, organizationId } = profile;
    await tx.query('delete from training.quality_profile where id = $1', [id]);
    return { id, organizationId, before: profile };
  }
}

type Told = { [F in (typeof ASKED)[number][0]]?: boolean | null };
const ASKED = [
  ['isCertifying', QualityActivity.CERTIFYING],
  ['hasApprentices', QualityActivity.APPRENTICESHIP],
  ['isWorkStudy', QualityActivity.WORK_STUDY],
  ['isWorkBased', QualityActivity.WORK_BASED],
  ['isSubcontracting', QualityActivity.SUBCONTRACTING],
] as const;

/** What is left out stays as it was. */
const activitiesOf = (told: Told, before: readonly string[]): string[] =>
  ASKED.flatMap(([field, activity]) => ((told[field] ?? before.includes(activity)) ? [activity] : []));

const TAKEN = {
  fr: 'Un autre profil commence ce jour-là : corrigez-le, ou choisissez un autre jour.',
  en: 'Another profile begins on that day: correct it, or choose another day.',
};
