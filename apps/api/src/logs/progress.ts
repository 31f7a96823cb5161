/** Says each second how far a long work is, on one line of a terminal, or line by line where nobody watches. */
export class Progress {
  private readonly write: (text: string) => void;
  private readonly isTerminal: boolean;
  private readonly timer: NodeJS.Timeout;
  private sentence: () => string = () => '';
  private shown = 0;

  constructor(write: (text: string) => void, isTerminal: boolean) {
    this.write = write;
    this.isTerminal = isTerminal;
    this.timer = setInterval(() => this.show(), 1000);
  }

  /** What is being done now; asked anew each second. */
  during(sentence: () => string): void {
    this.sentence = sentence;
  }

  /** A line that stays. */
  note(line: string): void {
    this.clear();
    this.write(`${line}\n`);
  }

  stop(): void {
    clearInterval(this.timer);
    this.clear();
  }

  private show(): void {
    const line = this.sentence();
    if (line === '') return;
    if (!this.isTerminal) return this.write(`${line}\n`);
    this.write(`\r${line.padEnd(this.shown)}`);
    this.shown = line.length;
  }

  private clear(): void {
    if (this.isTerminal && this.shown > 0) this.write(`\r${' '.repeat(this.shown)}\r`);
    this.shown = 0;
  }
}
