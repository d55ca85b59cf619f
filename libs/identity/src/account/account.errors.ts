import { DomainError, Failure, type Words } from '#lib/graphql';

@Failure('identity', 'The address and the password do not match. Whether the address is known is not disclosed.')
export class InvalidCredentialsError extends DomainError {
  constructor(
    path?: string,
    words: Words = {
      fr: 'L’adresse ou le mot de passe ne convient pas. Vérifiez les deux, ou choisissez « Mot de passe oublié ».',
      en: 'The address or the password is incorrect. Check both, or choose “Forgotten password”.',
    },
  ) {
    super(words, path);
  }
}

@Failure('identity', 'The password was right; a code of the second factor, or a recovery code, is needed as well.')
export class SecondFactorNeededError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Saisissez le code à six chiffres de votre application, ou un code de secours.',
        en: 'Enter the six-digit code from your app, or a recovery code.',
      },
      'code',
    );
  }
}

@Failure('identity', 'The code is wrong, too old or has already been used.')
export class InvalidCodeError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Ce code ne convient pas ou a déjà servi. Attendez le suivant et saisissez-le sans tarder.',
        en: 'This code is incorrect or has already been used. Wait for the next one and enter it promptly.',
      },
      'code',
    );
  }
}

@Failure('identity', 'The link is unknown, too old or has already been used.')
export class InvalidLinkError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Ce lien n’est plus valable : il a déjà servi, ou il est trop ancien. Demandez-en un nouveau.',
        en: 'This link is no longer valid: it has already been used, or is too old. Ask for a new one.',
      },
      'token',
    );
  }
}
