import { Component, computed, input } from '@angular/core';
import type { Mark } from '../../words/find-words';

/** A text in which what was typed is underlined and bold: by weight and line, not by colour alone. */
@Component({
  selector: 'vg-marked',
  template: `
    @for (part of parts(); track $index) {
      @if (part.isMarked) {
        <mark [textContent]="part.text"></mark>
      } @else {
        <span [textContent]="part.text"></span>
      }
    }
  `,
  styleUrl: './marked.css',
})
export class Marked {
  readonly text = input.required<string>();
  readonly marks = input<readonly Mark[]>([]);

  protected readonly parts = computed(() => partsOf(this.text(), this.marks()).filter(({ text }) => text !== ''));
}

interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The whole text in order; marks are in order and apart. */
function partsOf(text: string, marks: readonly Mark[]): readonly Part[] {
  const parts = marks.flatMap(({ from, to }, at) => [
    { text: text.slice(marks[at - 1]?.to ?? 0, from), isMarked: false },
    { text: text.slice(from, to), isMarked: true },
  ]);
  return [...parts, { text: text.slice(marks.at(-1)?.to ?? 0), isMarked: false }];
}
