import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { instant } from '@vigie/kernel';
import { AppModule } from '../app.module.ts';
import { type Config, keyFor } from '../config.ts';
import { hashPassword } from '../platform/auth/passwords.ts';
import { type SignedIn, Sessions } from '../platform/auth/sessions.ts';
import { Clock } from '../platform/clock.ts';
import { Desk } from '../platform/desk.ts';
import { foundProvider } from '../tenancy/index.ts';
import { note, noted } from './bookmark.store.ts';
import { assemble, type Cast, demoAdministrator, logins } from './cast.ts';
import { playMorning } from './morning.ts';
import { StoryClock } from './story-clock.ts';

export interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Tells the story into an empty installation and gives its logins; told before, it only gives them; broken off, it goes
 * on where it stopped. An installation that is somebody's own is left alone: undefined.
 */
export async function playDemo(config: Config): Promise<readonly Login[] | undefined> {
  const password = demoPassword(config);
  const founded = await foundProvider(config.databaseUrl, { email: demoAdministrator, password });
  if (founded === undefined) return undefined;
  await tell(config, founded.id, password);
  return logins.map((login) => ({ ...login, password }));
}

/** One password for everybody in the story, different on every installation. */
const demoPassword = ({ secret }: Config): string =>
  `vigie-${Buffer.from(keyFor(secret, 'demo password')).toString('hex').slice(0, 8)}`;

async function tell(config: Config, adminId: string, password: string): Promise<void> {
  const admin = { userId: adminId as SignedIn['userId'] };
  const clock = new StoryClock(new Clock().now());
  const app = await NestFactory.createApplicationContext(AppModule.with(config, clock), { logger: ['error'] });
  const desk = app.get(Desk);
  try {
    if (await desk.inTransaction(admin, (tx) => noted(tx, 'playMorning'))) return;
    const { cast, at } = await desk.inTransaction(admin, async (tx) => {
      const before = await noted(tx, 'assembleDemo');
      if (before) return before;
      const cast = await assemble(tx, adminId, await hashPassword(password));
      await note(tx, 'assembleDemo', cast);
      return { cast, at: new Date(tx.now) };
    });
    clock.endAt(instant(at.getTime()));
    await playMorning(app, clock, cast, await voices(app, cast));
    await desk.inTransaction(admin, (tx) => note(tx, 'playMorning', cast));
  } finally {
    await app.close();
  }
}

async function voices(app: INestApplicationContext, { staff, contacts }: Cast) {
  return {
    dalia: await signedIn(app, staff.dalia),
    lea: await signedIn(app, staff.lea),
    claire: await signedIn(app, contacts.claire),
  };
}

async function signedIn(app: INestApplicationContext, personId: string): Promise<SignedIn> {
  const sessions = app.get(Sessions);
  const { sessionId } = await sessions.open(personId);
  const [caller] = await sessions.callersOf([sessionId]);
  return caller!;
}
