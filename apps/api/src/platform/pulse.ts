/** The end of a socket that lies here, as the package `ws` gives it. */
export interface PulsingSocket {
  ping(): void;
  terminate(): void;
  on(event: 'pong' | 'message' | 'close', listener: () => void): unknown;
}

const beatMs = 5_000;
const missedBeats = 2;

/** Ends a socket whose other end went without a word, as a closed laptop does: within fifteen seconds of silence. */
export function keepPulse(socket: PulsingSocket): void {
  let missed = 0;
  const hear = (): void => void (missed = 0);
  const beat = setInterval(() => {
    if (missed >= missedBeats) return socket.terminate();
    missed += 1;
    socket.ping();
  }, beatMs);
  socket.on('pong', hear);
  socket.on('message', hear);
  socket.on('close', () => clearInterval(beat));
}
