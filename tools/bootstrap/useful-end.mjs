const KEPT_LINES = 40;
/** Where npm begins to explain all its options, after it has said what is wrong. */
const NPM_MANUAL = /^npm error Clean install a project$/m;

/**
 * The last lines of a command's output, without the empty and repeated ones and without npm's manual.
 * @param {string} output
 * @param {number} [lines]
 */
export function usefulEnd(output, lines = KEPT_LINES) {
  const [said = ''] = output.split(NPM_MANUAL);
  const told = said.split(/\r?\n/).filter((line) => line.trim() !== '' && line.trim() !== 'npm error');
  return told
    .filter((line, index) => line !== told[index - 1])
    .slice(-lines)
    .join('\n');
}
