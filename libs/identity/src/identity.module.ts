import { Module } from '@nestjs/common';
import { Subgraph } from '#lib/graphql';
import { AccountResolver, ViewerResolver } from './account/account.resolver.js';
import { AccountService } from './account/account.service.js';
import { SignUpService } from './account/sign-up.service.js';
import { AuditEntryResolver } from './audit/audit.resolver.js';
import { ConsentResolver } from './consent/consent.resolver.js';
import { EmailDomainResolver } from './email-domain/email-domain.resolver.js';
import { EmailDomainService } from './email-domain/email-domain.service.js';
import { InvitationResolver, OrganizationInvitationsResolver } from './invitation/invitation.resolver.js';
import { InvitationService } from './invitation/invitation.service.js';
import { OidcController } from './oidc/oidc.controller.js';
import { LinkedServiceResolver } from './oidc/linked-service.resolver.js';
import { OidcService } from './oidc/oidc.service.js';
import { OidcProvider } from './oidc/provider.js';
import { SignInServiceResolver } from './oidc/sign-in-service.resolver.js';
import { PasswordService } from './password/password.service.js';
import { PrivacyResolver } from './privacy/privacy.resolver.js';
import { PrivacyService } from './privacy/privacy.service.js';
import { OrganizationRolesResolver, RoleGrantResolver } from './role/role.resolver.js';
import { RoleService } from './role/role.service.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { SessionResolver } from './session/session.resolver.js';
import { SessionService } from './session/session.service.js';
import { Throttle } from './throttle/throttle.js';
import { TokenResolver } from './token/token.resolver.js';
import { TokenService } from './token/token.service.js';

@Subgraph('identity')
@Module({
  controllers: [OidcController],
  providers: [
    AccountResolver,
    AccountService,
    AuditEntryResolver,
    ConsentResolver,
    EmailDomainResolver,
    EmailDomainService,
    InvitationResolver,
    InvitationService,
    LinkedServiceResolver,
    OidcProvider,
    OidcService,
    OrganizationInvitationsResolver,
    OrganizationRolesResolver,
    PasswordService,
    PrivacyResolver,
    PrivacyService,
    RoleGrantResolver,
    RoleService,
    SecondFactorResolver,
    SecondFactorService,
    SessionResolver,
    SessionService,
    SignInServiceResolver,
    SignUpService,
    Throttle,
    TokenResolver,
    TokenService,
    ViewerResolver,
  ],
})
export class IdentityModule {}
