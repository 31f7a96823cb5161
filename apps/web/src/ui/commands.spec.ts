import { createEnvironmentInjector, EnvironmentInjector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Command, Commands, type Subject } from './commands';

const named = (id: string): Command => ({ id, group: 'go', words: id, run: () => undefined });
const ticket: Subject = { client: { code: 'ALB', name: 'Albarine' }, reference: 'ALB-12', title: 'Badgeuse' };

describe('what can be asked for', () => {
  it('follows what the open screens offer and forgets those that were left', () => {
    const commands = TestBed.inject(Commands);
    const ofBoard = signal([named('assign')]);
    const screen = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    TestBed.runInInjectionContext(() => commands.offer({ commands: signal([named('go-board')]) }));
    runInInjectionContext(screen, () => commands.offer({ commands: ofBoard, subject: signal(ticket) }));

    expect(commands.all().map(({ id }) => id)).toEqual(['go-board', 'assign']);
    expect(commands.subject()).toEqual(ticket);
    ofBoard.set([named('take')]);
    expect(commands.all().map(({ id }) => id)).toEqual(['go-board', 'take']);

    screen.destroy();
    expect(commands.all().map(({ id }) => id)).toEqual(['go-board']);
    expect(commands.subject()).toBeUndefined();
  });
});
