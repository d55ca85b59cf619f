import { registerEnumType } from '@nestjs/graphql';

export enum CertificateKind {
  ATTESTATION = 'ATTESTATION',
  REALISATION = 'REALISATION',
}

registerEnumType(CertificateKind, {
  name: 'CertificateKind',
  description: 'What a certificate is.',
  valuesMap: {
    ATTESTATION: {
      description:
        'For the person: what they took part in, its objectives, and their hours (*attestation de fin de formation*).',
    },
    REALISATION: {
      description:
        'By the model of the State, for whoever pays: that the training took place (*certificat de réalisation*).',
    },
  },
});

export enum CertificateStatus {
  IN_FORCE = 'IN_FORCE',
  EXPIRED = 'EXPIRED',
  REPLACED = 'REPLACED',
  REVOKED = 'REVOKED',
}

registerEnumType(CertificateStatus, {
  name: 'CertificateStatus',
  description: 'Where a certificate stands today.',
  valuesMap: {
    IN_FORCE: { description: 'It says what is true.' },
    EXPIRED: { description: 'What it says was true, and holds no longer: the training is to be renewed.' },
    REPLACED: { description: 'Another was issued in its place.' },
    REVOKED: { description: 'It was taken back and says nothing.' },
  },
});
