import { type Signal, signal } from '@angular/core';
import { readStored, writeStored } from './storage';

/** One of a few choices, kept in this browser; a text it does not know reads as the fallback. */
export class Remembered<Choice extends string> {
  readonly choice: Signal<Choice>;
  private readonly current;
  private readonly name: string;

  constructor(name: string, choices: readonly Choice[], fallback: Choice) {
    const kept = readStored(name);
    this.name = name;
    this.current = signal(choices.find((choice) => choice === kept) ?? fallback);
    this.choice = this.current.asReadonly();
  }

  choose(choice: Choice): void {
    this.current.set(choice);
    writeStored(this.name, choice);
  }
}
