import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { SYSTEM } from '#lib/access';
import { type Locale } from '#lib/graphql';
import { UnitOfWork } from '#lib/writes';
import { declared } from '../kind/declared.js';
import { type NotificationFrequency } from '../kind/notification-frequency.enum.js';
import { choose, type Choices } from '../preference/choose.js';
import { EVERYTHING } from '../preference/preference.reads.js';

/** What whoever has the secret of somebody's letters is shown: kinds alone, and nothing of what they follow. */
export interface ShownPreferences {
  locale: Locale;
  everything: NotificationFrequency | null;
  kinds: { kind: string; label: string; frequency: NotificationFrequency | null; usual: NotificationFrequency }[];
}

/** What letters are ended and chosen by, without signing in: the secret that stands in each of them. */
@Injectable()
export class LetterPreferences {
  constructor(
    private readonly pool: Pool,
    private readonly uow: UnitOfWork,
  ) {}

  async shown(secret: string): Promise<ShownPreferences | undefined> {
    const { rows } = await this.pool.query<{ locale: Locale | null; kind: string; frequency: NotificationFrequency }>(
      `select a.locale, p.kind, p.frequency from notifications.letter_secret s join identity.account a on a.id = s.account_id and a.erased_at is null
         left join notifications.preference p on p.account_id = a.id where s.secret = $1`,
      [secret],
    );
    if (rows.length === 0) return undefined;
    const locale = rows[0]!.locale ?? 'fr';
    const chosen = new Map(rows.map(({ kind, frequency }) => [kind, frequency]));
    const kinds = declared.withLetters.map(({ name, words, frequency }) => ({
      ...{ kind: name, label: words[locale], frequency: chosen.get(name) ?? null, usual: frequency },
    }));
    return { locale, everything: chosen.get(EVERYTHING) ?? null, kinds };
  }

  /** Answers whether there are such letters. */
  async choose(secret: string, choices: Choices): Promise<boolean> {
    return this.uow.run({ actor: SYSTEM }, async (tx) => {
      const found = await tx.one<{ id: string }>(
        `select a.id from notifications.letter_secret s join identity.account a on a.id = s.account_id
         where s.secret = $1 and a.erased_at is null for no key update of a`,
        [secret],
      );
      if (found) await choose(tx, found.id, choices);
      return found !== undefined;
    });
  }

  /** Ends letters: of a kind, of something that is followed, or of whatever comes each day or week. */
  async end(secret: string, what: string): Promise<boolean> {
    const shown = await this.shown(secret);
    if (!shown) return false;
    if (declared.kind(what)) return this.choose(secret, { kinds: [{ kind: what, frequency: 'OFF' }] });
    const often = ({ frequency, usual }: ShownPreferences['kinds'][number]) => frequency ?? shown.everything ?? usual;
    const kinds = shown.kinds.filter((kind) => often(kind) === what).map(({ kind }) => ({ kind, frequency: OFF }));
    // Of what is followed: this very thing, or all that comes so often.
    const { rows } = await this.pool.query<{ subjectId: string }>(
      `select f.subject_id as "subjectId" from notifications.follow f join notifications.letter_secret s on s.account_id = f.account_id
       where s.secret = $1 and $2 in (f.subject_id, f.frequency)`,
      [secret, what],
    );
    return this.choose(secret, { kinds, following: rows.map((row) => ({ ...row, frequency: OFF })) });
  }
}

const OFF = 'OFF' as const;
