/** What was, what is, and which field was changed last. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly field: string | undefined;
}

const most = 200;

export const historyOf = <State>(present: State): History<State> => ({ past: [], present, field: undefined });

/** Strokes in one and the same field are one change to take back; without a field each change is its own. */
export function changed<State>({ past, present, field }: History<State>, next: State, into?: string): History<State> {
  const goesOn = into !== undefined && into === field;
  return { past: goesOn ? past : [...past, present].slice(-most), present: next, field: into };
}

/** Back before the last change; itself when there is none. */
export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), present: before, field: undefined };
}
