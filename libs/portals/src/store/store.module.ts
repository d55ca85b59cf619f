import { Global, Module } from '@nestjs/common';
import { StoreWatch } from './store-watch.js';

@Global()
@Module({ providers: [StoreWatch], exports: [StoreWatch] })
export class StoreModule {}
