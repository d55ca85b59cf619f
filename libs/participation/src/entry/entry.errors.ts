import { DomainError, Failure } from '#lib/graphql';

@Failure('participation', 'Another contribution of the batch was written on the sheet of this number.')
export class SheetTakenError extends DomainError {
  constructor(path: string) {
    super(
      {
        fr: 'Une feuille de ce lot porte déjà ce numéro. Cherchez-la dans le lot, ou vérifiez le numéro.',
        en: 'A sheet of this batch has this number already. Look for it in the batch, or check the number.',
      },
      path,
    );
  }
}
