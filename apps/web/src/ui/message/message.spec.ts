import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inFrench } from '../../testing/french';
import { Message, type Speaker } from './message';
import { MessageHarness } from './message.harness';

interface Said {
  readonly audience: 'PUBLIC' | 'INTERNAL';
  readonly speaker?: Speaker;
  readonly body?: string | null;
}

async function shown({ audience, speaker = 'STAFF', body = 'Bonjour' }: Said) {
  await inFrench();
  const fixture = TestBed.createComponent(Message, {
    bindings: [
      inputBinding('author', () => 'Léa Fontanel'),
      inputBinding('speaker', () => speaker),
      inputBinding('audience', () => audience),
      inputBinding('at', () => '2025-11-20T08:55:00.000Z'),
      inputBinding('body', () => body),
    ],
  });
  return TestbedHarnessEnvironment.harnessForFixture(fixture, MessageHarness);
}

describe('a message', () => {
  it('says in words and in its frame that the client never reads it', async () => {
    const message = await shown({ audience: 'INTERNAL' });
    expect(await message.readers()).toBe('Interne, équipe seulement');
    expect(await message.isInternal()).toBe(true);
  });

  it('says that the client reads it, or that the client wrote it', async () => {
    const reply = await shown({ audience: 'PUBLIC' });
    expect(await reply.readers()).toBe('Visible du client');
    expect(await reply.isInternal()).toBe(false);
    TestBed.resetTestingModule();
    expect(await (await shown({ audience: 'PUBLIC', speaker: 'CONTACT' })).readers()).toBe('Client');
  });

  it('is text and never markup', async () => {
    const message = await shown({ audience: 'PUBLIC', body: '<b>gras</b> & <img src=x>' });
    expect(await message.body()).toBe('<b>gras</b> & <img src=x>');
  });

  it('says when its text was erased', async () => {
    const message = await shown({ audience: 'PUBLIC', body: null });
    expect(await message.body()).toBe('Texte effacé à la demande de la personne.');
  });
});
