import { inputBinding, outputBinding, type Provider, signal, type Type, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Acts } from '../graph/acts';
import { Graph } from '../graph/graph';
import { Viewer } from '../graph/viewer';
import { Moving } from '../moves/moving';
import type { Move } from '../moves/offered-moves';
import { Pairing } from '../moves/pairing';
import { Toaster } from '../ui/toast/toaster';
import { inFrench } from './french';

export type Sent = { readonly input: Record<string, unknown>; readonly meanwhile?: object };

interface Wanted<Ticket> {
  readonly move: Move;
  readonly of: Ticket;
  /** What the server answers in turn, before it says yes. */
  readonly answers: object[];
  readonly providers?: readonly Provider[];
}

/** A form over a ticket, driven as a person drives it. */
export async function openedForm<Ticket>(part: Type<unknown>, { move, of, answers, providers = [] }: Wanted<Ticket>) {
  const [sent, left] = [[] as Sent[], [] as string[]];
  const send = (_: unknown, input: Sent['input'], _actId: string, meanwhile?: object) => {
    sent.push({ input, ...(meanwhile && { meanwhile }) });
    return Promise.resolve(answers.shift() ?? { ok: true, value: { id: 'new', reference: 'ALB-1043' } });
  };
  TestBed.resetTestingModule().configureTestingModule({
    providers: [
      Moving,
      Pairing,
      provideRouter([]),
      { provide: Acts, useValue: { send } },
      { provide: Graph, useValue: { client: {} } },
      { provide: Viewer, useValue: { me: signal({ id: 'lea', desks: [] }) } },
      ...providers,
    ],
  });
  await inFrench();
  const ticket: WritableSignal<Ticket> = signal(of);
  const fixture = TestBed.createComponent(part, {
    bindings: [
      inputBinding('move', () => move),
      inputBinding('ticket', ticket),
      outputBinding('left', () => left.push(move)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const field = (label: string) => {
    const name = [...page.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(label));
    return (name?.control ?? name?.querySelector('select')) as HTMLTextAreaElement;
  };
  const type = async (label: string, text: string): Promise<void> => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await fixture.whenStable();
  };
  const press = async (init: KeyboardEventInit): Promise<void> => {
    const target = document.activeElement ?? page;
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    await fixture.whenStable();
  };
  const submit = () => press({ key: 'Enter', ctrlKey: true });
  const said = () => TestBed.inject(Toaster).toast()?.text.replaceAll('\u00a0', ' ');
  return { page, field, type, press, submit, sent, left, said };
}
