import { Global, Module } from '@nestjs/common';
import { AccountService } from '../account/account.service.js';
import { Throttle } from '../throttle/throttle.js';
import { TokenService } from './token.service.js';

/** Every process can make what proves who asks, whichever modules it boots: modules above give it to their own. */
@Global()
@Module({ providers: [AccountService, Throttle, TokenService], exports: [TokenService] })
export class TokensModule {}
