import { inject, Service } from '@angular/core';
import { present } from '../../browser/alarms';
import { readStored, writeStored } from '../../browser/storage';
import { Viewer } from '../../graph/viewer';
import { habitsFrom, weightOf, withUse } from './habits';

/** What this person asks for, kept in this browser alone. */
@Service()
export class KeptHabits {
  private readonly name = `habits.${inject(Viewer).me().id}`;
  private habits = habitsFrom(readStored(this.name));

  readonly weightOf = (id: string): number => weightOf(this.habits, id, present());

  use(id: string): void {
    this.habits = withUse(this.habits, id, present());
    writeStored(this.name, JSON.stringify(this.habits));
  }
}
