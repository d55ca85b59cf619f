import { InputType } from '@nestjs/graphql';
import { Made, OPTIONAL, Reference, References, Text, Value } from '#lib/writes';
import { CertificateKind } from './certificate.enums.js';

@InputType({ description: 'Issues certificates for what people completed in a session.' })
export class CertificatesIssueInput extends Made {
  @Reference('The session.') trainingSessionId: string;
  @Value(() => CertificateKind, 'Which kind of certificate.') kind: CertificateKind;
  @References(
    100,
    'For which completions, at most 100; when left out, for all of the session that have no certificate of that kind in force, the first 100 of them.',
    { ...OPTIONAL, atLeast: 1 },
  )
  completionIds?: string[] | null;
}

@InputType({ description: 'Issues a certificate in the place of one that is wrong, from what is recorded now.' })
export class CertificateReissueInput extends Made {
  @Reference('The certificate to be replaced.') id: string;
  @Text(300, 'Why, as whoever checks either of them will read it.') reason: string;
}

@InputType({ description: 'Takes a certificate back.' })
export class CertificateRevokeInput {
  @Reference('The certificate.') id: string;
  @Text(300, 'Why, as whoever checks it will read it.') reason: string;
}
