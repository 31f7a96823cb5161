import { Component, computed, input } from '@angular/core';

/** Drawn on a 16 px grid with a 1.4 px line. */
const paths = {
  board: 'M2 3.5h5v9H2zM9.5 3.5H14M9.5 8H14M9.5 12.5h3',
  phone: 'M4 2.5h2l1 3-1.5 1a7 7 0 0 0 4 4l1-1.5 3 1v2c0 .8-.7 1.5-1.5 1.5A10 10 0 0 1 2.5 4c0-.8.7-1.5 1.5-1.5z',
  mail: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  portal: 'M2 3h12v10H2zM2 6h12M4 4.5h.01',
  chat: 'M2 3h12v8H7l-3 2.5V11H2z',
  alert: 'M1.5 8.5H4l2-5 3 9.5 2-4.5h3.5',
  api: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  funnel: 'M2 4h12M4.5 8h7M7 12h2',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5 14 14',
  down: 'm4 6 4 4 4-4',
  back: 'M9.5 4 5.500 8l4 4',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3L13 4.5',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  send: 'M2 8 14 2.500 10 14 7.500 9z',
  warning: 'M8 2.500 14.500 13.500h-13zM8 6.500v3.200M8 11.700v.01',
  stop: 'M5.300 1.500h5.400l3.800 3.800v5.400l-3.800 3.800H5.300l-3.800-3.800V5.300zM8 5v3.500M8 10.800v.01',
  hold: 'M5.500 3.500v9M10.500 3.500v9',
  plus: 'M8 3v10M3 8h10',
  rights: 'M10.5 2a3.500 3.500 0 1 1-2.900 5.500L2.500 12.500V14h2.500v-1.500h1.500V11H8l1.200-1.400M11 5v.01',
  act: 'M9 1.500 3.500 9H8l-1 5.500L12.500 7H8z',
  go: 'M2.500 8h10.500M9 4l4 4-4 4',
  bookmark: 'M4 2.500h8v11l-4-3-4 3z',
  tickets: 'M2 3.500h12M2 8h12M2 12.500h8',
  calendar: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v2.500M10.500 2v2.500',
  people:
    'M6 3a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 3.3a2.4 2.4 0 0 1 0 4.4M12 10c1.6.5 2.5 1.8 2.5 3.5',
} as const;
export type IconName = keyof typeof paths;

/** An outline beside a word; alone only in the rail, the channel column and close buttons, with the word in a title. */
@Component({
  selector: 'svg[vgIcon]',
  template: '<svg:path [attr.d]="path()" />',
  host: { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'icon' },
  styleUrl: './icon.css',
})
export class Icon {
  readonly name = input.required<IconName>({ alias: 'vgIcon' });
  protected readonly path = computed(() => paths[this.name()]);
}
