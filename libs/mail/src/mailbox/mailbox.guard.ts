import {
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  MisdirectedException,
  NotFoundException,
} from '@nestjs/common';
import { Config } from '#lib/config';

const HERE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Letters hold secrets. They are shown outside production, and under a name of this machine or of the portal only: the page of
 * another site whose name was made to lead here asks under that name.
 */
@Injectable()
export class MailboxGuard implements CanActivate {
  constructor(@Inject(Config) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.config.environment === 'production') throw new NotFoundException('There is nothing at this address.');
    const { headers } = context.switchToHttp().getRequest<{ headers: { host?: string } }>();
    const host = (headers.host ?? '').toLowerCase();
    const { publicUrl } = this.config;
    if (HERE.test(host.replace(/:\d+$/, '')) || (publicUrl && new URL(publicUrl).host === host)) return true;
    throw new MisdirectedException('Letters are shown at localhost and at PUBLIC_URL only.');
  }
}
