import { dayMinutes, snapped } from './week-windows';

interface Drag {
  readonly move: (event: PointerEvent) => void;
  /** Nothing is heard any more. */
  readonly end: (handle: HTMLElement) => void;
}

/** Tells the quarter of an hour under the pointer in a row that spans one day, whenever it is another one than before. */
export function edgeAt(row: HTMLElement, tell: (minutes: number) => void): Drag {
  let last: number | undefined;
  const move = ({ clientX }: PointerEvent): void => {
    const minutes = minutesUnder(row, clientX);
    if (minutes !== last) tell((last = minutes));
  };
  return { move, end: (handle) => handle.removeEventListener('pointermove', move) };
}

function minutesUnder(row: HTMLElement, x: number): number {
  const { left, width } = row.getBoundingClientRect();
  return Math.min(dayMinutes, Math.max(0, snapped(((x - left) / width) * dayMinutes)));
}
