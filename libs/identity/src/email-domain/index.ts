import { noun } from '#lib/nouns';
import { organizationEmailDomains } from './email-domain.reads.js';
import { EmailDomainResolver } from './email-domain.resolver.js';
import { EmailDomainService } from './email-domain.service.js';

export const emailDomain = noun({
  contributions: [organizationEmailDomains],
  providers: [EmailDomainResolver, EmailDomainService],
});
