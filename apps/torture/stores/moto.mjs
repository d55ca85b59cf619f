// moto: what others test programs for AWS against. It keeps files in memory and asks for no right key, so that it proves less than the others.
import { existsSync } from 'node:fs';
import { freePort } from '../house.mjs';
import { answers, launch } from './process.mjs';

const PACKAGED = '/usr/bin/moto_server';
export const needs = { programs: [PACKAGED], packages: 'python3-moto python3-flask python3-flask-cors' };

export async function openMoto() {
  const port = await freePort();
  const program = existsSync(PACKAGED) ? PACKAGED : 'moto_server';
  const moto = launch([program, '-H', '127.0.0.1', '-p', String(port)]);
  await moto.until(() => answers(`http://127.0.0.1:${port}/`));
  return {
    name: 'moto 5 (a mock of AWS)',
    settings: { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', key: 'moto', secret: 'moto' },
    // Of AWS it knows neither keys nor clocks.
    isLax: true,
    stop: () => moto.stop(),
  };
}
