import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type FieldTree, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Control } from './control';
import { Field } from './field';
import { FieldHarness } from './field.harness';
import { putFaults } from './put-faults';

@Component({
  selector: 'vg-under-test',
  imports: [Control, Field, FormField, FormRoot],
  template: `
    <form [formRoot]="form">
      <vg-field label="Objet"><input vgControl [formField]="form.title" /></vg-field>
    </form>
  `,
})
class UnderTest {
  readonly form: FieldTree<{ title: string }> = form(
    signal({ title: 'Lien instable' }),
    (path) => required(path.title, { message: 'À remplir.' }),
    {
      submission: {
        action: async () =>
          putFaults(this.form, [
            { path: 'title', message: '200 caractères au plus.' },
            { path: 'elsewhere', message: 'Autre chose ne va pas.' },
          ]),
      },
    },
  );
}

async function shown() {
  const fixture = TestBed.createComponent(UnderTest);
  document.body.append(fixture.nativeElement as Node);
  const field = await TestbedHarnessEnvironment.loader(fixture).getHarness(FieldHarness);
  const send = async (): Promise<void> => {
    (fixture.nativeElement as HTMLElement).querySelector('form')?.requestSubmit();
    await fixture.whenStable();
  };
  return { field, send, form: fixture.componentInstance.form };
}

describe('a field', () => {
  it('has a name tied to its control', async () => {
    expect(await (await shown()).field.isNamed()).toBe(true);
  });

  it('says what is wrong once the person has passed, and ties the sentence to the control', async () => {
    const { field } = await shown();
    await field.type('');
    expect(await field.fault()).toBeUndefined();
    await field.leave();
    expect(await field.fault()).toBe('À remplir.');
    expect(await field.described()).toBe('À remplir.');
  });

  it('shows the server’s fault in place until the text changes', async () => {
    const { field, send } = await shown();
    await send();
    expect(await field.fault()).toBe('200 caractères au plus.');
    await field.type('Plus court');
    expect(await field.fault()).toBeUndefined();
  });

  it('leaves to the form a fault of a field it does not have', async () => {
    const { send, form } = await shown();
    await send();
    expect(
      form()
        .errors()
        .map(({ message }) => message),
    ).toEqual(['Autre chose ne va pas.']);
  });
});
