import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inFrench } from '../../testing/french';
import { type Person, RefusalNotice } from './refusal-notice';
import { RefusalNoticeHarness } from './refusal-notice.harness';

const lea = { id: 'lea', name: 'Léa Fontanel' };
const reasons = [
  { code: 'NOT_AUTHORISED', message: 'Pas habilité pour ce client.' },
  { code: 'AT_CAPACITY', message: 'Charge pleine.' },
];

async function shown(nearest: Person | null, isOverridable = false) {
  await inFrench();
  const went: string[] = [];
  const fixture = TestBed.createComponent(RefusalNotice, {
    bindings: [
      inputBinding('title', () => 'Paul Guérin ne peut pas prendre ALB-1042'),
      inputBinding('reasons', () => reasons),
      inputBinding('nearest', () => nearest),
      inputBinding('isOverridable', () => isOverridable),
      outputBinding<Person>('instead', ({ name }) => went.push(`instead ${name}`)),
      outputBinding('beyond', () => went.push('beyond')),
      outputBinding('left', () => went.push('left')),
    ],
  });
  return { notice: await TestbedHarnessEnvironment.harnessForFixture(fixture, RefusalNoticeHarness), went };
}

describe('a person refused', () => {
  it('is refused with every reason, and `Entrée` goes to who may take it instead', async () => {
    const { notice, went } = await shown(lea);
    expect(await notice.why()).toEqual(reasons.map(({ message }) => message));
    expect(await notice.firstWay()).toContain('Affecter à Léa Fontanel plutôt');
    await notice.go('Affecter à Léa Fontanel plutôt');
    expect(went).toEqual(['instead Léa Fontanel']);
  });

  it('is left as it is by `Entrée` when nobody else may', async () => {
    const { notice, went } = await shown(null);
    expect(await notice.firstWay()).toBe('Laisser ainsi');
    await notice.go('Laisser ainsi');
    expect(went).toEqual(['left']);
  });

  it('is offered beyond their load only to who may do that', async () => {
    expect((await (await shown(lea)).notice.ways()).join()).not.toContain('au-delà');
    const { notice, went } = await shown(lea, true);
    await notice.go('Affecter au-delà de la charge');
    expect(went).toEqual(['beyond']);
  });
});
