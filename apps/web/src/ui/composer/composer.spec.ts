import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding, outputBinding, signal, twoWayBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inFrench } from '../../testing/french';
import { type Audience, Composer } from './composer';
import { ComposerHarness } from './composer.harness';

async function opened(audiences: readonly Audience[] = ['PUBLIC', 'INTERNAL']) {
  await inFrench();
  const [audience, text, sent] = [signal<Audience>('INTERNAL'), signal(''), [] as string[]];
  const fixture = TestBed.createComponent(Composer, {
    bindings: [
      inputBinding('audiences', () => audiences),
      inputBinding('reader', () => 'Claire Morvan'),
      twoWayBinding('audience', audience),
      twoWayBinding('text', text),
      outputBinding<string>('sent', (message) => sent.push(message)),
    ],
  });
  const composer = await TestbedHarnessEnvironment.harnessForFixture(fixture, ComposerHarness);
  return { composer, audience, text, sent };
}

describe('writing on a ticket', () => {
  it('sends with Ctrl and `Entrée`, without spaces around', async () => {
    const { composer, sent } = await opened();
    await composer.write('  File vidée.  ');
    await composer.sendByKey();
    expect(sent).toEqual(['File vidée.']);
  });

  it('refuses an empty message in place', async () => {
    const { composer, sent } = await opened();
    await composer.sendByKey();
    expect(sent).toEqual([]);
    expect(await composer.fault()).toBe('Écrivez le message avant de l’envoyer.');
  });

  it('changes its readers at once while nothing is written', async () => {
    const { composer, audience } = await opened();
    await composer.press('Réponse au client');
    expect(await composer.asked()).toBeUndefined();
    expect(audience()).toBe('PUBLIC');
    expect(await composer.audience()).toContain('public');
  });

  it('asks once before a written note becomes visible to the client, and sends nothing meanwhile', async () => {
    const { composer, audience, sent } = await opened();
    await composer.write('Entre nous');
    await composer.press('Réponse au client');
    expect(await composer.asked()).toContain('Ce texte deviendra visible du client.');
    await composer.sendByKey();
    expect(sent).toEqual([]);
    await composer.press('Rester');
    expect(audience()).toBe('INTERNAL');
    await composer.press('Réponse au client');
    await composer.press('Changer');
    expect(audience()).toBe('PUBLIC');
    expect(await composer.text()).toBe('Entre nous');
  });

  it('names its reader on the button', async () => {
    const { composer, sent } = await opened();
    await composer.press('Réponse au client');
    await composer.write('Bonjour');
    await composer.press('Envoyer à Claire');
    expect(sent).toEqual(['Bonjour']);
  });

  it('offers only the readers one may write to', async () => {
    const { composer } = await opened(['INTERNAL']);
    await expect(composer.press('Réponse au client')).rejects.toThrow('no button says');
  });
});
