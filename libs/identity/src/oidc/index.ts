import { noun } from '#lib/nouns';
import { OidcController } from './oidc.controller.js';
import { OidcService } from './oidc.service.js';
import { OidcProvider } from './provider.js';
import { SignInServiceResolver } from './sign-in-service.resolver.js';

/** Other services that sign people in. */
export const oidc = noun({
  providers: [OidcProvider, OidcService, SignInServiceResolver],
  controllers: [OidcController],
});
