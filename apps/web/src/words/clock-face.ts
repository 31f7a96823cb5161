/** What a clock shows of the seconds left: `2:41`, `42 s` under a minute, `+0:12` when late, `120 h` beyond four days. */
export function clockFace(left: number): string {
  const size = Math.abs(left);
  return `${left < 0 ? '+' : ''}${size < 60 ? `${size}\u00a0s` : hoursAndMinutes(Math.floor(size / 60))}`;
}

function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours < 100 ? `${hours}:${String(minutes % 60).padStart(2, '0')}` : `${hours}\u00a0h`;
}
